/** Which claims are listed, and in which order. */
import { describe, expect, test } from 'vitest';
import { type Choice, chooseClaims, EVERYTHING } from '../../popup/choose-claims';
import { summarize } from '../../popup/summarize';
import { report } from './fixtures/report';

const { claims } = summarize(report());
const numbers = (choice: Partial<Choice>): number[] =>
  chooseClaims(claims, { ...EVERYTHING, ...choice }).map(({ number }) => number);
const all = claims.map(({ number }) => number);

describe('chooseClaims', () => {
  test('lists all in reading order at first', () => {
    expect(numbers({})).toEqual(all);
  });

  test('puts the least sourced first, and keeps the order of reading within a class', () => {
    const ordered = chooseClaims(claims, { ...EVERYTHING, order: 'source' });
    expect(ordered).toHaveLength(claims.length);
    const classes = ordered.map(({ sourcing }) => sourcing);
    expect(classes.indexOf('none'), 'the sample has claims without a source').toBe(0);
    expect(classes.lastIndexOf('none')).toBe(classes.filter((sourcing) => sourcing === 'none').length - 1);
  });

  test('keeps to one class', () => {
    const named = claims.filter(({ sourcing }) => sourcing === 'named').map(({ number }) => number);
    expect(numbers({ shown: 'named' })).toEqual(named);
  });

  test.each([
    ['another case', (words: string) => words.toLocaleUpperCase('und')],
    ['without accents', (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '')],
    ['spaces around', (words: string) => `  ${words} `],
  ])('finds words in %s', (_, write) => {
    const [first] = claims;
    if (!first) throw new Error('The sample report has no claims: give it one.');
    expect(numbers({ query: write(first.words.slice(0, 20)) })).toContain(first.number);
  });

  test('finds nothing where there is nothing', () => {
    expect(numbers({ query: 'xyzzy' })).toEqual([]);
  });
});
