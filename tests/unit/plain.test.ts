/** A plain text has the offsets of its own, and its few signs are exactly what Unicode calls no letter, mark or digit. */
import { expect, it } from 'vitest';
import { lower, NO_LETTER, plainText } from '../../src/engine/plain';

const LAST_OF_BMP = 0xffff;

it('names no letter, mark or digit among the signs', () => {
  const noLetter = new RegExp(`^[${NO_LETTER}]$`, 'u');
  const wrong: string[] = [];
  for (let code = 0; code <= LAST_OF_BMP; code += 1) {
    const char = String.fromCharCode(code);
    // Capitals of ASCII stand between its signs; a plain text has none.
    if (noLetter.test(char) && /[\p{L}\p{M}\p{N}]/u.test(char) && !/[A-Z]/u.test(char)) wrong.push(code.toString(16));
  }
  expect(wrong, 'Take these code points out of NO_LETTER in src/engine/plain.ts').toEqual([]);
});

it.each([
  ['İSTANBUL ve IĞDIR', 'istanbul ve iğdir'],
  ['ΣΊΣΥΦΟΣ', 'σίσυφοσ'],
  ['Straße, STRASSE', 'straße, strasse'],
  ['à 100 °C ☀️ 😀!', null],
  ['قال “نعم”', 'قال “نعم”'],
] as const)('keeps the offsets of %s', (text, expected) => {
  expect(plainText(text), 'Each sign must be replaced by as many UTF-16 units').toHaveLength(text.length);
  if (expected !== null) expect(lower(text)).toBe(expected);
});

it('leaves no sign but the known ones', () => {
  expect(plainText('☀ 5 😀 a€')).toBe('\u0001 5 \u0001\u0001 a€');
});
