/** The packs' notation: what each sign matches, and where a word begins and ends in any script. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/engine/fold';
import { compilePatterns } from '../../src/engine/pattern';
import { fullPacks } from '../full-packs';

const CASES: readonly { pattern: string; yes: readonly string[]; no: readonly string[] }[] = [
  { pattern: 'according to _', yes: ['according to', 'According  to'], no: ['according', 'accordingto'] },
  { pattern: 'a (b)? c', yes: ['a c', 'a b c'], no: ['a x c', 'ac'] },
  { pattern: '(the)? cat', yes: ['cat', 'the cat'], no: ['thecat', 'cats'] },
  { pattern: 'say (so)?', yes: ['say', 'say so'], no: ['says'] },
  { pattern: 'a (b)? (c)?', yes: ['a', 'a b', 'a c', 'a b c'], no: ['b', 'ac', 'ab c'] },
  { pattern: '(x (y)?|z) w', yes: ['x w', 'x y w', 'z w'], no: ['y w', 'xw'] },
  { pattern: 'pense(nt)? à', yes: ['pense à', 'pensent à'], no: ['pense nt à', 'penseà'] },
  { pattern: 'experts?', yes: ['expert', 'experts'], no: ['expertise'] },
  { pattern: 'stem*', yes: ['stem', 'stemming', 'stemmé'], no: ['system'] },
  { pattern: '*ed', yes: ['closed', 'ed'], no: ['edge'] },
  { pattern: 'not … guarantee', yes: ['not in any way guarantee', 'not guarantee'], no: ['not so. We guarantee'] },
  { pattern: 'link … to', yes: ['link it to', 'link to', 'link, so, to'], no: ['linkage to', 'link it into'] },
  { pattern: 'a (b)? … c', yes: ['a c', 'a b c', 'a b x c'], no: ['a bc', 'ab x c'] },
  { pattern: 'говорит', yes: ['говорит', 'ГОВОРИТ'], no: ['поговорит', 'говорите'] },
  { pattern: "qu'", yes: ["qu'"], no: ['qu'] },
];

describe.each(CASES)('$pattern', ({ pattern, yes, no }) => {
  const matcher = compilePatterns([pattern], true);
  it.each(yes)('matches "%s" whole', (text) => {
    expect(matcher.find(`«${text}»`)).toMatchObject({ start: 1, end: 1 + text.length });
  });
  it.each(no)('does not match "%s"', (text) => {
    expect(matcher.find(text)).toBeUndefined();
  });
});

it('finds a word after an elision and before one', () => {
  const matcher = compilePatterns(["qu'", 'institut'], true);
  expect(matcher.findAll("qu'il et l'institut").map((match) => match.pattern)).toEqual(["qu'", 'institut']);
});

it('needs no edges in scripts without spaces', () => {
  expect(compilePatterns(['によると'], false).find('同社によると売上は')).toMatchObject({ start: 2, end: 6 });
});

it('is not misled by a search within a search', () => {
  const matcher = compilePatterns(['a', 'b'], true);
  const seen: string[] = [];
  for (const match of matcher.findAll('a b a')) seen.push(`${match.pattern}${matcher.test('x a') ? '+' : ''}`);
  expect(seen).toEqual(['a+', 'b+', 'a+']);
});

it('folds without moving an offset', () => {
  const text = 'L’État\u00a0: ４５\u202f% — ﹪ İstanbul';
  expect(fold(text)).toHaveLength(text.length);
  expect(fold(text)).toBe("L'État : 45 % — ﹪ İstanbul");
});

it.each(fullPacks.map((pack) => [pack.tag, pack] as const))('every pattern of %s compiles', (_tag, pack) => {
  for (const list of [...Object.values(pack.attributions), ...Object.values(pack.claims)]) {
    for (const pattern of list) {
      expect(() => compilePatterns([pattern], pack.spaced).test('x'), `Mend the brackets of: ${pattern}`).not.toThrow();
    }
  }
});
