/**
 * Words looked up at one place of a text. A regular expression of three hundred alternatives takes 10 ms to compile and
 * 4 µs to fail, a table takes a tenth of both; and at one place no search is needed.
 */
import type { Pattern } from '../pattern';

/** The words of a table: what they mean, and which lengths are worth a try after a first or before a last letter. */
export interface Dictionary<M> {
  readonly meanings: ReadonlyMap<string, M>;
  readonly lengthsByFirst: ReadonlyMap<string, readonly number[]>;
  readonly lengthsByLast: ReadonlyMap<string, readonly number[]>;
}

/** More spellings than this and a pattern is a grammar, not a word. */
const MOST_SPELLINGS = 400;

/**
 * All spellings of a pattern (`pattern.ts`) without stems and gaps: `(US|American) dollars?` has four.
 *
 * @throws SyntaxError for `*` and `…`, for unbalanced brackets, and for too many spellings.
 */
export function spellingsOf(pattern: Pattern): string[] {
  const words = pattern.replace(/^\s{0,4}_\s{0,4}|\s{0,4}_\s{0,4}$/gu, '').trim();
  if (/[*…]/u.test(words)) throw new SyntaxError(`A quantity word is written out, without * and …: ${pattern}`);
  const { spellings, end } = readAlternatives(words, 0);
  if (end !== words.length) throw new SyntaxError(`Unbalanced brackets in a pattern: ${pattern}`);
  if (spellings.length > MOST_SPELLINGS) throw new SyntaxError(`Too many spellings in one pattern: ${pattern}`);
  // What is left out goes with its space.
  return [...new Set(spellings.map((each) => each.replace(/ {2,}/gu, ' ').trim()))].filter((each) => each !== '');
}

function readAlternatives(pattern: string, start: number): { spellings: string[]; end: number } {
  const done: string[] = [];
  let branch = [''];
  let at = start;
  while (at < pattern.length && pattern.charAt(at) !== ')') {
    const char = pattern.charAt(at);
    if (char === '|') {
      done.push(...branch);
      branch = [''];
      at += 1;
      continue;
    }
    const group = char === '(' ? readAlternatives(pattern, at + 1) : undefined;
    if (group && pattern.charAt(group.end) !== ')') return { spellings: done, end: -1 };
    const next = group ? group.spellings : [char];
    at = group ? group.end + 1 : at + 1;
    const optional = pattern.charAt(at) === '?';
    if (optional) at += 1;
    branch = branch.flatMap((each) => [...next.map((one) => each + one), ...(optional ? [each] : [])]);
  }
  return { spellings: [...done, ...branch], end: at };
}

/**
 * A text without upper and lower case, one unit for one: never longer, so offsets hold. A key to look up, nothing to
 * report.
 */
export function caseless(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text].map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

/** Makes the table. Where two patterns share a spelling, the first counts. */
export function makeDictionary<M>(entries: readonly (readonly [readonly Pattern[], M])[]): Dictionary<M> {
  const meanings = new Map<string, M>();
  for (const [patterns, meaning] of entries) {
    for (const spelling of patterns.flatMap(spellingsOf).map(caseless))
      if (!meanings.has(spelling)) meanings.set(spelling, meaning);
  }
  const spellings = [...meanings.keys()];
  return {
    meanings,
    lengthsByFirst: lengthsBy(spellings, (spelling) => spelling.charAt(0)),
    lengthsByLast: lengthsBy(spellings, (spelling) => spelling.charAt(spelling.length - 1)),
  };
}

/** The lengths that occur, longest first. */
function lengthsBy(spellings: readonly string[], keyOf: (spelling: string) => string): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const spelling of spellings) {
    const key = keyOf(spelling);
    const own = lengths.get(key) ?? new Set();
    lengths.set(key, own.add(spelling.length));
  }
  return new Map([...lengths].map(([key, own]) => [key, [...own].sort((a, b) => b - a)]));
}
