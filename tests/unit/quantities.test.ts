/** Every language's cases: which quantities a text holds, and which numbers are none. */
import { describe, expect, test } from 'vitest';
import { quantities as ar } from '../../src/languages/ar/quantities';
import { quantities as de } from '../../src/languages/de/quantities';
import { quantities as en } from '../../src/languages/en/quantities';
import { quantities as es } from '../../src/languages/es/quantities';
import { quantities as fr } from '../../src/languages/fr/quantities';
import { quantities as ja } from '../../src/languages/ja/quantities';
import * as arCases from './quantities.ar.cases';
import * as deCases from './quantities.de.cases';
import * as enCases from './quantities.en.cases';
import * as esCases from './quantities.es.cases';
import * as frCases from './quantities.fr.cases';
import * as jaCases from './quantities.ja.cases';
import { asExpected, type QuantityCases, readerOf } from './quantities.kit';

const LANGUAGES: readonly [tag: string, read: ReturnType<typeof readerOf>, cases: QuantityCases][] = [
  ['en', readerOf(en), enCases],
  ['fr', readerOf(fr), frCases],
  ['de', readerOf(de), deCases],
  ['es', readerOf(es), esCases],
  ['ja', readerOf(ja, false), jaCases],
  ['ar', readerOf(ar), arCases],
];

describe.each(LANGUAGES)('%s', (tag, read, { cases, nearMisses }) => {
  test.each(cases.map(([text, ...wanted]) => [text, wanted] as const))('%s', (text, wanted) => {
    expect(
      read(text).map(asExpected),
      `Words are in src/languages/${tag}/quantities.ts, rules in src/engine/quantities.`,
    ).toEqual(wanted);
  });

  test.each(nearMisses)('no quantity: %s', (text) => {
    expect(read(text).map(asExpected)).toEqual([]);
  });

  test('the reader is tried on enough', () => {
    const [least, leastMisses] = ['ja', 'ar'].includes(tag) ? [25, 10] : [60, 20];
    expect(cases.length).toBeGreaterThanOrEqual(least);
    expect(nearMisses.length).toBeGreaterThanOrEqual(leastMisses);
  });
});
