/** Which packs are asked about a block: those its script and its words allow, and the page's own. */
import { expect, it } from 'vitest';
import { languagesOf } from '../../src/engine/notices/may-be-in';
import { packs } from '../../src/languages';

const EN = packs.find((pack) => pack.tag === 'en');
const DE = packs.find((pack) => pack.tag === 'de');

it.each([
  [
    'a sentence in the language of its page',
    'We do not guarantee that the figures on this page are right.',
    EN,
    ['en'],
  ],
  ['a sentence in another language', 'We do not guarantee that the figures on this page are right.', DE, ['de', 'en']],
  ['Chinese characters alone', '本文内容由第三方提供，本站不保证其准确性。', EN, ['en', 'zh-Hans', 'zh-Hant']],
  ['characters among kana', 'この記事は第三者が提供したものであり、当社は内容を保証しません。', EN, ['en', 'ja']],
  ['a label in the one language whose labels stand everywhere', 'Press release', DE, ['de', 'en']],
  ['a label on a page whose language nobody knows', 'Σχετικά', undefined, ['el']],
  ['nothing to read', '', EN, ['en']],
] as const)('%s', (_, text, own, expected) => {
  const found = languagesOf(text, own, packs).map((pack) => pack.tag);
  expect([...found].sort(), 'See MIN_SHARE in may-be-in.ts').toEqual([...expected].sort());
});
