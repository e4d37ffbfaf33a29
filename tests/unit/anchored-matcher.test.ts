/** Waiting for anchors changes nothing: the same matches as all patterns at once, in every slot of every language. */
import { describe, expect, it } from 'vitest';
import { AnchoredMatcher, AnchoredPattern } from '../../src/engine/anchored-matcher';
import { anchorsOf } from '../../src/engine/anchors';
import { fold } from '../../src/engine/fold';
import { compilePatterns } from '../../src/engine/pattern';
import { packs } from '../../src/languages';
import { noticeExamplesOf } from '../languages/pack-examples';

const WRITTEN = { spaced: true, common: new Set(['the', 'of']) };

it.each([
  ['the rarest piece', '(may|can) (contain|include) errors', [['contain', 'include'], ['errors'], ['may', 'can']]],
  ['not what may be left out', '(kindly)? provided (by)?', [['provided']]],
  ['not the last letter, when it may be left out', 'reviews? of', [['review'], ['of']]],
  ['a stem, open at its end', 'automat* vertaald', [['vertaald'], ['automat']]],
  ['a group only if each of its members has one', '(*|all) rights', [['rights']]],
] as const)('%s', (_, pattern, letters) => {
  const found = anchorsOf(pattern, WRITTEN).map((list) => list.map((anchor) => anchor.letters));
  expect(found, 'See AnchorChoice in anchors.ts').toEqual(letters);
});

describe.each(packs.map((pack) => [pack.tag, pack] as const))('%s', (_, pack) => {
  const { spaced, proclitics, notices } = pack;
  const text = fold(
    noticeExamplesOf(pack.tag)
      .map((example) => example.text)
      .join('\n'),
  );
  const written = { spaced, proclitics, common: new Set(pack.commonWords) };
  it('finds the same', () => {
    for (const [slot, patterns] of Object.entries({ ...notices, ...notices.page })) {
      if (!Array.isArray(patterns)) continue;
      const together = compilePatterns(patterns as string[], spaced, proclitics).findAll(text);
      const apart = new AnchoredMatcher(
        (patterns as string[]).map((pattern) => new AnchoredPattern(pattern, written)),
      ).findAll(text);
      const spans = (matches: typeof apart) => matches.map(({ start, end, pattern }) => [start, end, pattern]);
      expect(spans(apart), `${slot}: look at anchors.ts`).toEqual(spans(together));
    }
  });
});
