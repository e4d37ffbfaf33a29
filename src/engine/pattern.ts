/**
 * A pack's patterns → a matcher with Unicode edges.
 *
 * The notation is deliberately poor, so that a native speaker can review a pack and a pack cannot hold a catastrophic
 * regular expression:
 *
 * | written | means |
 * |---|---|
 * | `words and more` | these words, any space between them; after an apostrophe there may be none: `(de\|d') (article)` |
 * | `(either\|or)` | one of them; may nest |
 * | `(maybe)?` | may be left out, with its space |
 * | `words?` | the last letter may be left out |
 * | `stem*` | the word goes on with at most 12 letters or marks; `**` with at most 24, for long compounds |
 * | `…` | at most 60 characters between words that do not end a sentence, as few as possible |
 * | `_` | where the source stands: at the edge of a cue, or between the two parts of one that is split |
 *
 * Letters match in either case. In scripts that separate words by spaces a match begins and ends at word edges. Texts
 * are matched folded (`fold.ts`): write `'` for every apostrophe.
 */

import { lower, NO_LETTER } from './plain';
import { readStretch, withoutSigns } from './signs-ignored';

export type Pattern = string;

/** Where a pattern matched: UTF-16 offsets into the text, and which pattern it was. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly pattern: Pattern;
}

/** Finds a list of patterns in folded text. */
export interface Matcher {
  /** All matches that do not overlap, from left to right; at one place the pattern that is written longest wins. */
  findAll(folded: string, start?: number, end?: number): Match[];
  /** The first match in this stretch. */
  find(folded: string, start?: number, end?: number): Match | undefined;
  /** The match that begins exactly here. */
  matchAt(folded: string, start: number, end?: number): Match | undefined;
  /** The matches that end exactly here, the longest first: the head of a phrase that ends with it. */
  endingAt(folded: string, start: number, end: number): Match[];
  /** Is there any match in this stretch? */
  test(folded: string, start?: number, end?: number): boolean;
}

/** Letters, marks and digits of a plain text (`plain.ts`). */
const LETTER = `[^${NO_LETTER}]`;
/** A stop between digits ends nothing. */
const GAP = '(?:[^.!?。！？]|(?<=\\d)[.](?=\\d)){0,60}?';
const STEM = '[\\p{L}\\p{M}]{0,12}';
const LONG_STEM = '[\\p{L}\\p{M}]{0,24}';
const ANY_LETTER = '[\\p{L}\\p{M}]';
const PLAIN_LETTER = `[^0-9${NO_LETTER}]`;
/** Not within a word. */
const EDGE_OF_WORD = `(?:(?<!${LETTER})|(?!${LETTER}))`;
const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;

/**
 * Compiles patterns into one fused expression: one pass over the text, whatever their number.
 *
 * @param patterns written in the notation above.
 * @param spaced does the script separate words by spaces?
 * @param proclitics written together with the next word: a match may begin behind one.
 */
export function compilePatterns(
  patterns: readonly Pattern[],
  spaced: boolean,
  proclitics: readonly string[] = [],
): Matcher {
  if (patterns.length === 0) return NOTHING;
  const sources = inOrder(patterns).map((pattern) => ({ pattern, source: toSource(lower(pattern)) }));
  const plain = sources.filter(({ pattern }) => !isGlued(pattern));
  const glued = sources.filter(({ pattern }) => isGlued(pattern));
  const fuse = (wrap: (source: string) => string): string => {
    const joined = (each: typeof sources): string => each.map((one) => wrap(one.source)).join('|');
    const parts = [
      edged(joined(plain), spaced, proclitics),
      ...(glued.length > 0 ? [edged(joined(glued), spaced, proclitics, true)] : []),
    ];
    return parts.filter((part) => part !== '').join('|');
  };
  const source = fuse((each) => each);
  const fused = new RegExp(source, 'g');
  const sticky = new RegExp(source, 'y');
  /** The same, with each pattern in a group of its own: asked only when somebody wants to know which it was. */
  let grouped: RegExp | undefined;
  let closing: RegExp | undefined;

  /** Which pattern it was is asked of few matches, and of the same words again and again. */
  const known = new Map<string, Pattern>();
  const which = (text: string, start: number, end: number): Pattern => {
    const words = text.slice(start, end);
    const before = known.get(words);
    if (before !== undefined) return before;
    grouped ??= new RegExp(
      fuse((each) => `(${each})`),
      'y',
    );
    grouped.lastIndex = start;
    const groups = grouped.exec(text)?.slice(1) ?? [];
    const pattern = [...plain, ...glued][groups.findIndex((group) => group !== undefined)]?.pattern;
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(words, pattern ?? sources[0]?.pattern ?? '');
    return known.get(words) ?? '';
  };
  const matchOf = (start: number, end: number, text: string, from: number, to: number): Match => ({
    start,
    end,
    get pattern() {
      return which(text, from, to);
    },
  });

  function* matches(folded: string, start: number, end: number): Generator<Match> {
    // Only the stretch and what its edges look at: a search that finds nothing must not run on to the end of the page.
    const from = Math.max(0, start - EDGE);
    const { text, at: original, index } = readStretch(folded, from, end + EDGE);
    const limit = index(end);
    for (let at = index(start); ; ) {
      // The caller may have searched elsewhere with the same expression meanwhile.
      fused.lastIndex = at;
      const found = fused.exec(text);
      if (!found || found.index >= limit) return;
      const stop = found.index + found[0].length;
      if (stop <= limit && stop > found.index) {
        yield matchOf(original(found.index), original(stop), text, found.index, stop);
      }
      at = Math.max(stop, found.index + 1);
    }
  }

  const first = (folded: string, start: number, end: number): Match | undefined => {
    for (const match of matches(folded, start, end)) return match;
    return undefined;
  };

  return {
    findAll: (folded, start = 0, end = folded.length) => [...matches(folded, start, end)],
    find: (folded, start = 0, end = folded.length) => first(folded, start, end),
    matchAt: (folded, start, end = folded.length) => {
      const from = Math.max(0, start - EDGE);
      const { text, at, index } = readStretch(folded, from, Math.min(end, start + MAX_MATCH) + EDGE);
      sticky.lastIndex = index(start);
      const found = sticky.exec(text);
      if (!found || found[0] === '') return undefined;
      const stop = found.index + found[0].length;
      if (at(stop) > end) return undefined;
      return matchOf(start, at(stop), text, found.index, stop);
    },
    endingAt: (folded, start, end) => {
      closing ??= new RegExp(`(?:${source})$`, 'g');
      const found: Match[] = [];
      const first = Math.max(start, end - MAX_MATCH);
      const { text, at: original, index } = readStretch(folded, Math.max(0, first - EDGE), end);
      for (let at = index(first); at < text.length; ) {
        // With all that stands before: the end of a word is no word.
        closing.lastIndex = at;
        const match = closing.exec(text);
        if (!match || match[0] === '') break;
        const from = match.index;
        found.push(matchOf(original(from), end, text, from, text.length));
        at = from + 1;
      }
      return found;
    },
    test: (folded, start = 0, end = folded.length) => first(folded, start, end) !== undefined,
  };
}

/** Longest first: at one place the first that fits is taken, and the longest says most. */
export function inOrder(patterns: readonly Pattern[]): Pattern[] {
  const longest = [...patterns].sort((a, b) => b.length - a.length);
  return [...longest.filter((pattern) => !isGlued(pattern)), ...longest.filter(isGlued)];
}

/** One pattern with its edges, as the source of a regular expression for plain texts. */
export function edgedSource(pattern: Pattern, spaced: boolean, proclitics: readonly string[] = []): string {
  return edged(toSource(lower(pattern)), spaced, proclitics, isGlued(pattern));
}

/** A cue in two parts, with what stands between them. */
export interface SplitMatch {
  readonly head: Match;
  readonly tail: Match;
}

/** Finds cues whose two parts stand apart: `teilte _ mit`. */
export interface SplitMatcher {
  findAll(folded: string, start: number, end: number): SplitMatch[];
}

/** No more than this stands between the two parts. UTF-16 units. */
const MAX_BETWEEN = 180;

/**
 * Compiles patterns with a `_` between two parts.
 *
 * @param ends may the second part end here? @param compile a list's matcher; called for the first parts at once, for
 *   second parts when they are first needed. @returns the first part with the nearest second part that may.
 */
export function compileSplitPatterns(
  patterns: readonly Pattern[],
  compile: (patterns: readonly Pattern[]) => Matcher,
  ends: (folded: string, tail: Match, end: number) => boolean,
): SplitMatcher {
  if (patterns.length === 0) return { findAll: () => [] };
  const tails = new Map<Pattern, Pattern[]>();
  for (const pattern of patterns) {
    const [head = '', tail = ''] = pattern.split(' _ ');
    tails.set(head, [...(tails.get(head) ?? []), tail]);
  }
  const heads = compile([...tails.keys()]);
  const compiled = new Map<Pattern, Matcher>();
  const tailsOf = (head: Pattern): Matcher => {
    const matcher = compiled.get(head) ?? compile(tails.get(head) ?? []);
    compiled.set(head, matcher);
    return matcher;
  };
  return {
    findAll: (folded, start, end) =>
      heads.findAll(folded, start, end).flatMap((head) => {
        const tail = tailsOf(head.pattern)
          .findAll(folded, head.end, Math.min(end, head.end + MAX_BETWEEN))
          .find((each) => ends(folded, each, end));
        return tail ? [{ head, tail }] : [];
      }),
  };
}

/** So many matched words are remembered. */
const MAX_KNOWN = 500;
/** An edge looks at one character on either side, of at most two units, and at a proclitic. */
const EDGE = 6;
/** No pattern matches more than this. UTF-16 units. */
const MAX_MATCH = 400;

const NOTHING: Matcher = {
  findAll: () => [],
  find: () => undefined,
  matchAt: () => undefined,
  endingAt: () => [],
  test: () => false,
};

/** `وفقا ل_`: a cue that ends in a proclitic, with its source in the same word. */
function isGlued(pattern: Pattern): boolean {
  return /[\p{L}\p{M}]_$/u.test(pattern);
}

function edged(written: string, spaced: boolean, proclitics: readonly string[] = [], glued = false): string {
  if (written === '') return '';
  const source = written.replaceAll(ANY_LETTER, PLAIN_LETTER);
  if (!spaced) return `(?:${source})`;
  // "associate … with" is not in "association with".
  const whole = source.replaceAll(GAP, `${EDGE_OF_WORD}${GAP}${EDGE_OF_WORD}`);
  const start =
    proclitics.length === 0 ? `(?<!${LETTER})` : `(?:(?<!${LETTER})|(?<=(?<!${LETTER})(?:${proclitics.join('|')})))`;
  // After an apostrophe the next word may follow at once: "qu'" before "il".
  return `${start}(?:${whole})${glued ? '' : `(?:(?<=')|(?!${LETTER}))`}`;
}

/**
 * One pattern as the source of a regular expression, without edges.
 *
 * @throws SyntaxError for unbalanced brackets; a test compiles every pattern of every pack.
 */
export function toSource(pattern: Pattern): string {
  const words = withoutSigns(pattern)
    .replace(/^\s{0,4}_\s{0,4}|\s{0,4}_\s{0,4}$/gu, '')
    .trim();
  let source = '';
  for (let at = 0; at < words.length; at += 1) {
    const char = words.charAt(at);
    if (char === '(') source += '(?:';
    else if (char === ')') source += ')';
    else if (char === '?') source += '?';
    else if (char === '|') source += '|';
    else if (char === '*' && words.charAt(at + 1) === '*') {
      source += LONG_STEM;
      at += 1;
    } else if (char === '*') source += STEM;
    else if (char === '…') source += GAP;
    else if (char === ' ') source += ' {1,4}';
    else source += char.replace(SPECIAL, '\\$&');
  }
  const spaced = withOptionalSpaces(source);
  return words.includes("'") ? spaced.replaceAll(' {1,4}', "(?: {1,4}|(?<='))") : spaced;
}

/** `a (b)? c` must match `a c`: the space after an optional group goes with the group; around `…` it may be missing. */
function withOptionalSpaces(source: string): string {
  return moveSpacesIntoOptionals(source).replaceAll(` {1,4}${GAP}`, GAP).replaceAll(`${GAP} {1,4}`, GAP);
}

function moveSpacesIntoOptionals(source: string): string {
  const SPACE = ' {1,4}';
  let out = source;
  // From right to left, so that of several optional groups at the end each takes the space before it.
  let tail = -1;
  for (let close = out.lastIndexOf(')?'); close !== -1; close = close > 0 ? out.lastIndexOf(')?', close - 1) : -1) {
    const open = matchingOpen(out, close);
    if (open === -1) throw new SyntaxError(`Unbalanced brackets in a pattern: ${source}`);
    const after = close + 2;
    const isLast = after === tail || /^[)|]?$/u.test(out.charAt(after));
    // Glued to a word, as in `say(s)?`, the group is an ending and takes no space with it.
    const own = open === 0 || /(?: \{1,4\}|\(\?:|\||\)\?)$/u.test(out.slice(0, open));
    if (own && out.startsWith(SPACE, after)) {
      out = `${out.slice(0, open)}(?:${out.slice(open, close + 1)}${SPACE})?${out.slice(after + SPACE.length)}`;
    } else if (isLast && out.slice(0, open).endsWith(SPACE)) {
      tail = open - SPACE.length;
      out = `${out.slice(0, tail)}(?:${SPACE}${out.slice(open, close + 1)})?${out.slice(after)}`;
    } else continue;
    close += '(?:'.length;
  }
  return out;
}

function matchingOpen(source: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (source.charAt(at) === ')') depth += 1;
    else if (source.charAt(at) === '(') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
