/** What CLDR, by way of Intl, writes in a pack's language is read back: large numbers, amounts of money, shares, dates. */
import { expect, it } from 'vitest';
import { quantitiesOfText } from '../../src/engine/bare-text';
import { isFull } from '../../src/engine/languages';
import { packs } from '../../src/languages';

const LANGUAGES = packs.filter(isFull).map(({ tag }) => tag);
const LARGE = [2e3, 3e6, 1.5e6, 2e9, 4.2e9, 3e12];
const MONEY = ['EUR', 'USD', 'GBP', 'JPY', 'CHF', 'CNY', 'INR', 'SEK'];
const DAY = new Date(Date.UTC(2024, 2, 14));

const CASES = LANGUAGES.flatMap((tag) => [
  ...LARGE.map((value) => [
    tag,
    new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long' }).format(value),
    { value },
  ]),
  ...MONEY.map((currency) => [
    tag,
    new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'name' }).format(1234),
    { value: 1234, unit: currency },
  ]),
  [tag, new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(0.125), { value: 12.5 }],
  [tag, new Intl.NumberFormat(tag).format(1234567.5), { value: 1234567.5 }],
  [tag, new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(DAY), null],
]) as [tag: string, written: string, expected: { value: number; unit?: string } | null][];

it.each(CASES)('%s: %s', (tag, written, expected) => {
  const found = quantitiesOfText(written, tag, packs);
  const next = `Complete src/languages/${tag}/quantities.ts with what "${written}" is made of`;
  expect(found, next).toHaveLength(expected ? 1 : found.length);
  if (expected) expect(found[0], next).toMatchObject(expected);
  // A date is a time, and no number of anything.
  else
    expect(
      found.filter(({ period }) => period === undefined),
      next,
    ).toEqual([]);
});
