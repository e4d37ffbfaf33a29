/** Words that are gone through once tell the same as each list of patterns by itself, in every language. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/engine/fold';
import { IndexedPatterns } from '../../src/engine/indexed-patterns';
import { compilePatterns, type Match } from '../../src/engine/pattern';
import { openingsOf } from '../../src/engine/pattern-openings';
import { fullPacks } from '../full-packs';
import { examplesOf } from '../languages/pack-examples';

const OPENINGS: readonly (readonly [because: string, pattern: string, openings: readonly string[] | null])[] = [
  ['the first letters', 'according to', ['accord']],
  ['a short word goes on behind its space', 'a study of', ['a stud']],
  ['each of a group', '(say|tell)s', ['says', 'tells']],
  ['with and without what may be left out', '(also)? said', ['also s', 'said']],
  ['an ending that may be left out', 'say(s)? no', ['say no', 'says n']],
  ['a last letter that may be left out', 'words?', ['word']],
  ['up to a stem’s end', 'the minist*', ['the mi']],
  ['up to a gap', 'as … said', ['as']],
  ['an apostrophe may or may not be followed by a space', "d' après", ["d'"]],
  ['the side of the source is no part', '_ told', ['told']],
  ['anything', '*sprecher', null],
  ['anything, after what may be left out', '(der)? *sprecher', null],
];

it.each(OPENINGS)('%s', (_because, pattern, openings) => {
  const found = openingsOf(pattern);
  expect(found && [...found].sort(), 'See OpeningReader in pattern-openings.ts').toEqual(openings);
});

describe.each(fullPacks.map((pack) => [pack.tag, pack] as const))('%s', (tag, pack) => {
  const { spaced, proclitics } = pack;
  const text = fold(
    examplesOf(tag)
      .map((example) => example.text)
      .join('\n'),
  );
  const lists = Object.entries({ ...pack.attributions, ...pack.claims }).filter((entry): entry is [string, string[]] =>
    Array.isArray(entry[1]),
  );
  const index = new IndexedPatterns(pack);
  const indexed = lists.map(([name, patterns]) => ({ name, patterns, matcher: index.add(patterns) }));
  const spans = (matches: readonly Match[]) => matches.map(({ start, end, pattern }) => [start, end, pattern]);

  it('finds the same, and at the same places', () => {
    expect(text.length, `There are no examples of ${tag}.`).toBeGreaterThan(1_500);
    let all = 0;
    for (const { name, patterns, matcher } of indexed) {
      const together = compilePatterns(patterns, spaced, proclitics);
      const found = spans(matcher.findAll(text));
      expect(found, `${name}: look at indexed-patterns.ts`).toEqual(spans(together.findAll(text)));
      all += found.length;
      for (const [start, end] of found.slice(0, 200) as [number, number][]) {
        expect(matcher.matchAt(text, start)).toEqual(together.matchAt(text, start));
        const from = Math.max(0, start - 60);
        const edges = (matches: readonly Match[]) => matches.map((match) => [match.start, match.end]);
        expect(edges(matcher.endingAt(text, from, end))).toEqual(edges(together.endingAt(text, from, end)));
      }
    }
    expect(all).toBeGreaterThan(500);
  });
});
