/** What holds of any text whatever: spans are cut from it, nothing overlaps, nothing throws, nothing takes long. */
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/engine/fold';
import { findQuantities, hasQuantity } from '../../src/engine/quantities/find-quantities';
import { compileQuantityWords } from '../../src/engine/quantities/quantity-words';
import type { Quantity } from '../../src/engine/types';
import { quantities as ar } from '../../src/languages/ar/quantities';
import { quantities as de } from '../../src/languages/de/quantities';
import { quantities as en } from '../../src/languages/en/quantities';
import { quantities as es } from '../../src/languages/es/quantities';
import { quantities as fr } from '../../src/languages/fr/quantities';
import { quantities as ja } from '../../src/languages/ja/quantities';
import { cases as deCases } from './quantities.de.cases';
import { cases as enCases } from './quantities.en.cases';
import { cases as esCases } from './quantities.es.cases';
import { cases as frCases } from './quantities.fr.cases';
import { cases as jaCases } from './quantities.ja.cases';

const LANGUAGES = [
  ['en', compileQuantityWords(en, true)],
  ['fr', compileQuantityWords(fr, true)],
  ['de', compileQuantityWords(de, true)],
  ['es', compileQuantityWords(es, true)],
  ['ja', compileQuantityWords(ja, false)],
  ['ar', compileQuantityWords(ar, true)],
] as const;

/** A small seeded generator (mulberry32), so that a failure can be had again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const PIECES = [
  '1',
  '12',
  '345',
  '007',
  '2025',
  '1,234',
  '1.234',
  '1.234,5',
  '٣٤',
  '１２',
  '६',
  '𝟗',
  '½',
  ' ',
  '\u00a0',
  '\u2009',
  '\u202f',
  '\u200b',
  '\u00ad',
  '\n',
  '-',
  '–',
  '−',
  '.',
  ',',
  "'",
  '’',
  ':',
  '/',
  '%',
  '‰',
  '$',
  '€',
  '£',
  'CHF',
  'USD',
  '~',
  '>',
  '+',
  '(',
  ')',
  '[',
  ']',
  '“',
  '"',
  '#',
  '@',
  '§',
  'million',
  'milliards',
  'Mrd.',
  'mil',
  'millones',
  '億',
  '万',
  'مليار',
  'bn',
  'm',
  'k',
  'M€',
  'three',
  'quatre-vingt',
  'zweihundert',
  'treinta y',
  '三',
  'خمسة و',
  'of',
  'de',
  "d'",
  'and',
  'et',
  'und',
  'y',
  'to',
  'à',
  'bis',
  'a',
  'between',
  'entre',
  'zwischen',
  'in',
  'en',
  'im',
  'about',
  'at least',
  'jusqu’à',
  'May',
  'mars',
  'Juli',
  'enero',
  '年',
  '月',
  'years',
  'ans',
  'people',
  'personnes',
  'km',
  'm²',
  '°C',
  'kWh',
  'half a',
  'one in',
  '👩‍👧',
  '\ud83d',
  '\udc00',
  'e\u0301',
  'ß',
  'İ',
  '一',
];

function randomText(random: (below: number) => number): string {
  let text = '';
  const pieces = 1 + random(14);
  for (let piece = 0; piece < pieces; piece += 1) {
    text += random(12) === 0 ? String.fromCharCode(random(0x10000)) : (PIECES[random(PIECES.length)] ?? '');
    if (random(3) > 0) text += ' ';
  }
  return text;
}

function complaintsAbout(text: string, found: readonly Quantity[], start = 0, end = text.length): string[] {
  const complaints: string[] = [];
  let last = start;
  for (const quantity of found) {
    const say = (what: string) => complaints.push(`${JSON.stringify(text)}: ${what}: ${JSON.stringify(quantity)}`);
    if (quantity.start < last) say('overlaps or is out of order');
    if (quantity.end <= quantity.start || quantity.end > end) say('has no span, or one outside');
    if (text.slice(quantity.start, quantity.end) !== quantity.exact) say('is not cut from the text');
    if (!Number.isFinite(quantity.value) || (quantity.high !== undefined && !(quantity.high > quantity.value)))
      say('has no sound value');
    last = quantity.end;
  }
  return complaints;
}

describe.each(LANGUAGES)('%s', (tag, language) => {
  test('random texts', () => {
    const random = randomFrom(tag.charCodeAt(0) * 256 + tag.charCodeAt(1));
    const complaints: string[] = [];
    for (let round = 0; round < 4000; round += 1) {
      const text = randomText(random);
      const folded = fold(text);
      const found = findQuantities(text, folded, 0, text.length, language);
      complaints.push(...complaintsAbout(text, found));
      if (found.length > 0 && !hasQuantity(folded, 0, text.length, language))
        complaints.push(`${JSON.stringify(text)}: hasQuantity said no`);
    }
    expect(complaints.slice(0, 5)).toEqual([]);
  });

  test('a stretch inside a text is read as if it stood alone', () => {
    const random = randomFrom(7);
    const complaints: string[] = [];
    for (let round = 0; round < 800; round += 1) {
      const [before, inside, after] = [randomText(random), randomText(random), randomText(random)];
      const text = `${before}|${inside}|${after}`;
      const start = before.length + 1;
      const end = start + inside.length;
      const within = findQuantities(text, fold(text), start, end, language);
      complaints.push(...complaintsAbout(text, within, start, end));
      const alone = findQuantities(inside, fold(inside), 0, inside.length, language);
      const shifted = alone.map((each) => [each.exact, each.start + start, each.value]);
      if (JSON.stringify(within.map((each) => [each.exact, each.start, each.value])) !== JSON.stringify(shifted))
        complaints.push(JSON.stringify(inside));
    }
    expect(complaints.slice(0, 5)).toEqual([]);
  });

  const LONG = 50_000;
  test.each([
    ['digits', '7'.repeat(LONG)],
    ['digits of another script', '٣'.repeat(LONG)],
    ['spaces', ` ${' '.repeat(LONG)}3`],
    ['dotted digits', '1.'.repeat(LONG)],
    ['grouped digits', `1${' 000'.repeat(LONG / 4)}`],
    ['separate digits', '1 '.repeat(LONG)],
    ['dashed digits', '1-'.repeat(LONG)],
    ['dollars', '$'.repeat(LONG)],
    ['dollars and digits', '$5 '.repeat(LONG / 3)],
    ['minus signs', '-'.repeat(LONG)],
    ['invisible characters', `4${'\u200b'.repeat(LONG)}5%`],
    ['accents', `e${'\u0301'.repeat(LONG)}`],
    ['number words', 'three '.repeat(LONG / 6)],
    ['powers', 'million '.repeat(LONG / 8)],
    ['glued number words', 'zwei'.repeat(LONG / 4)],
    ['kanji numerals', '三'.repeat(LONG)],
    ['letters', 'x'.repeat(LONG)],
    ['letters and signs', '@x.'.repeat(LONG / 3)],
    ['phone numbers', '+33 1 99 '.repeat(LONG / 9)],
    ['months', '3 May 2025, '.repeat(LONG / 12)],
    ['crowns', '5 crowns in Norway, 5 couronnes en Suède; '.repeat(LONG / 42)],
    ['periods', '5 % in 2025 '.repeat(LONG / 12)],
    ['nothing', ''],
  ])('%s without end are read in time', (_, text) => {
    const found = findQuantities(text, fold(text), 0, text.length, language);
    expect(complaintsAbout(text, found).map((complaint) => complaint.slice(-200))).toEqual([]);
  });
});

test('invisible characters inside a number change no value', () => {
  const pairs: readonly (readonly [(typeof LANGUAGES)[number], readonly (readonly [string, ...unknown[]])[]])[] = [
    [LANGUAGES[0], enCases],
    [LANGUAGES[1], frCases],
    [LANGUAGES[2], deCases],
    [LANGUAGES[3], esCases],
    [LANGUAGES[4], jaCases],
  ];
  const complaints: string[] = [];
  for (const [[, language], cases] of pairs) {
    for (const [text] of cases) {
      const hidden = [...text].join('\u200b');
      const decomposed = text.normalize('NFD');
      const valuesOf = (words: string) =>
        findQuantities(words, fold(words), 0, words.length, language).map(({ value, high, unit }) => [
          value,
          high,
          unit,
        ]);
      const wanted = JSON.stringify(valuesOf(text));
      if (JSON.stringify(valuesOf(hidden)) !== wanted) complaints.push(`with zero-width spaces: ${text}`);
      if (JSON.stringify(valuesOf(decomposed)) !== wanted) complaints.push(`decomposed: ${text}`);
    }
  }
  expect(complaints).toEqual([]);
});
