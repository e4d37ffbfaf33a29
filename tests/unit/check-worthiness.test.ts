/** What the learned score must always do, whatever it was trained on. */
import { describe, expect, it } from 'vitest';
import { labelSentences } from '../../src/engine/bare-text';
import { ngramsOf } from '../../src/engine/claims/check-worthiness';
import { packs } from '../../src/languages';
import { fullPacks } from '../full-packs';
import { examplesOf } from '../languages/pack-examples';

const worth = (text: string, lang: string): number =>
  labelSentences([{ text, lang }], packs)[0]?.checkWorthiness ?? Number.NaN;

/** The first of each pair is worth more. */
const ORDER: readonly (readonly [lang: string, more: string, less: string])[] = [
  ['en', 'The port lost 4,000 jobs last year.', 'The port lost its charm.'],
  ['en', 'Unemployment in Veltria fell to 4.1 percent in March.', 'What a lovely morning it is in Veltria!'],
  ['en', 'The mayor voted against the tax cut three times.', 'I want to thank the mayor.'],
  ['fr', 'Les loyers ont augmenté de 12 % depuis 2021.', 'Quel plaisir de vous revoir !'],
  ['fr', 'Le ministère a fermé 14 tribunaux en 2023.', 'Le ministère est un bien beau bâtiment.'],
];

/** Digits and capitals in addresses, handles and tags say nothing. */
const ADDRESSES: readonly (readonly [lang: string, plain: string, withAddress: string])[] = [
  ['fr', 'Le port a son charme', 'Le port a son charme https://example.org/Q2p9X'],
  ['fr', 'Le port a son charme', 'Le port a son charme @Altimer_2030'],
  ['es', 'El puerto tiene su encanto', 'El puerto tiene su encanto https://example.org/Q2p9X'],
];

describe('check-worthiness', () => {
  it.each(ADDRESSES)('%s: %s, with an address', (lang, plain, withAddress) => {
    expect(worth(withAddress, lang)).toBeCloseTo(worth(plain, lang), 1);
  });

  it.each(ORDER)('%s: %s', (lang, more, less) => {
    expect(worth(more, lang), `“${less}” is worth as much: look at the weights of both`).toBeGreaterThan(
      worth(less, lang),
    );
  });

  it.each(fullPacks.flatMap((pack) => examplesOf(pack.tag).map(({ text }) => [pack.tag, text] as const)))(
    '%s is between 0 and 1: %s',
    (tag, text) => {
      expect(worth(text, tag)).toBeGreaterThanOrEqual(0);
      expect(worth(text, tag)).toBeLessThanOrEqual(1);
    },
  );

  it('reads words and pairs of words once each, numbers alike', () => {
    expect([...ngramsOf("It's 3.5% or 3.5%", 'en')]).toEqual([
      "it's",
      "< it's",
      '0',
      "it's 0",
      '%',
      '0 %',
      'or',
      '% or',
      'or 0',
      '% >',
    ]);
  });
});
