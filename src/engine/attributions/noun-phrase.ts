/**
 * The noun phrase beside a cue, without a parser: it runs to the next boundary that no source crosses. A pair of commas
 * before the cue holds an apposition, which belongs to the source, or a relative clause, which does not.
 */
import type { AttributionMatchers } from '../compiled-language';
import type { Span } from '../types';
import { lastChunk, nounChunk, subjectChunk } from './noun-chunk';

/**
 * Nothing of a source lies beyond these, but within short brackets and quoted names: "Ruiz (SPD) vom Magazin „Merkur“".
 * A dash counts only with spaces around, a comma not between digits, a stop not behind a short title ("Mr. Ruiz").
 */
const HARD =
  /\([^()]{1,30}\)|[„“]\p{Lu}[^„“”"«».,!?:;]{1,38}[“”]|«\p{Lu}[^«».,!?:;]{1,38}»|»\p{Lu}[^«».,!?:;]{1,38}«|(?<=\s)"\p{Lu}[^"“”.,!?:;]{1,38}"|[;؛:!?؟。…()[\]"“”„«»「」]| [—–-] |[—–]|(?<!(?<!\p{L})\p{Lu}\p{L}{0,3})\.(?=\s\p{Lu}\p{Ll}{3})/gu;
const COMMA = /[,、،](?!\d)/gu;
/** A first name and a family name, and nothing else: "Clara Beltrán", "Eduardo del Castillo". */
const NAME = /^\p{Lu}[\p{L}\p{M}.'-]{1,20}(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}\p{M}.'-]{0,20}){1,4}$/u;
/** A name, an acronym or an age in brackets, just before the cue. */
const MAX_ASIDE_CHARS = 48;
const ASIDE = /\s\([^()]{1,40}\)\s*$/u;
/** No source is longer. UTF-16 units. */
const MAX_PHRASE_CHARS = 180;

/**
 * The phrase that ends where a cue begins: its subject.
 *
 * @param from where the clause may begin at the earliest. @param cue where the cue begins. @param governed does the cue
 *   govern the phrase, as a postposition does? Then it is the last one before it, not the clause's subject.
 */
export function phraseBefore(
  folded: string,
  from: number,
  cue: number,
  words: AttributionMatchers,
  governed = false,
): Span | undefined {
  const cueStart = beforeAside(folded, from, cue);
  const reach = Math.max(from, cueStart - MAX_PHRASE_CHARS);
  const hard = lastHardBoundary(folded, reach, cueStart);
  const clause = trimSpan(folded, stripTrailing(folded, { start: hard, end: cueStart }, words));
  // What stands between two commas may hold clauses of its own; only then do they not bound the source.
  if (clause && folded.charAt(clause.end - 1) === ',') return appositionBefore(folded, clause, words);
  const start = lastClauseWord(folded, hard, cueStart, words);
  const before = trimSpan(folded, stripTrailing(folded, { start, end: cueStart }, words));
  if (!before) return undefined;
  const pronoun = words.pronouns.findAll(folded, Math.max(before.start, before.end - 16), before.end).at(-1);
  if (pronoun?.end === before.end) return { start: pronoun.start, end: pronoun.end };
  const phrase = afterComma(folded, before, words);
  if (!phrase || !words.capitalNouns) return phrase;
  return governed ? lastChunk(folded, phrase, words) : subjectChunk(folded, phrase, words);
}

/** The same, past the conjunctions that a source may hold: "experts on trade and tariffs". */
export function widePhraseBefore(
  folded: string,
  from: number,
  cue: number,
  words: AttributionMatchers,
): Span | undefined {
  const cueStart = beforeAside(folded, from, cue);
  const hard = lastHardBoundary(folded, Math.max(from, cueStart - MAX_PHRASE_CHARS), cueStart);
  const before = trimSpan(folded, stripTrailing(folded, { start: hard, end: cueStart }, words));
  const phrase = before && afterComma(folded, before, words);
  return phrase && words.capitalNouns ? subjectChunk(folded, phrase, words) : phrase;
}

/** "The Harbour Police (HP) said": a few letters in brackets before the cue belong to what they stand behind. */
function beforeAside(folded: string, from: number, cue: number): number {
  const aside = ASIDE.exec(folded.slice(Math.max(from, cue - MAX_ASIDE_CHARS), cue));
  return aside ? cue - aside[0].length : cue;
}

function afterComma(folded: string, before: Span, words: AttributionMatchers): Span | undefined {
  const comma = lastMatch(COMMA, folded, before.start, before.end);
  const phrase = { start: comma === undefined ? before.start : comma + 1, end: before.end };
  return trimSpan(folded, stripLeading(folded, phrase, words));
}

/**
 * The phrase that begins where a cue ends: an inverted subject, or what a preposition governs.
 *
 * @param to where the sentence ends. @param opens does the cue open the sentence? Then what was said must still come.
 */
export function phraseAfter(
  folded: string,
  cueEnd: number,
  to: number,
  words: AttributionMatchers,
  opens: boolean,
): Span | undefined {
  const limit = Math.min(to, cueEnd + MAX_PHRASE_CHARS);
  const stop = firstBoundary(folded, cueEnd, limit, words);
  const comma = firstMatch(COMMA, folded, cueEnd, stop);
  const whole = trimSpan(folded, stripEnds(folded, { start: cueEnd, end: comma ?? stop }, words));
  const first = whole && words.capitalNouns ? nounChunk(folded, whole, words) : whole;
  if (!first || comma === undefined || first.end !== whole?.end) return first;
  const second = appositionAfter(folded, first, comma, stop, words, opens);
  return second ? { start: first.start, end: second.end } : first;
}

/** "X, head of Y," → the whole; "X, who knows Y," → X. */
function appositionBefore(folded: string, before: Span, words: AttributionMatchers): Span | undefined {
  const close = before.end - 1;
  const open = lastMatch(COMMA, folded, before.start, close);
  if (open === undefined) return undefined;
  const outer = lastMatch(COMMA, folded, before.start, open);
  const head = trimSpan(
    folded,
    stripLeading(folded, { start: outer === undefined ? before.start : outer + 1, end: open }, words),
  );
  if (!head) return undefined;
  const inner = trimSpan(folded, { start: open + 1, end: close });
  // Where nouns have capitals, a part that ends in a small word ends in its verb: a relative clause.
  if (words.capitalNouns && inner && /(?:^| )\p{Ll}+$/u.test(folded.slice(inner.start, inner.end))) return head;
  const relative = inner && words.relatives.find(folded, inner.start, inner.end);
  // "For her part, the minister, said": what opens the clause is nobody.
  if (inner && inner.start !== relative?.start && words.fillers.matchAt(folded, head.start, head.end)?.end === head.end)
    return inner;
  if (!inner || relative?.start === inner.start || words.anonymousSources.matchAt(folded, inner.start, inner.end))
    return head;
  const end = relative ? (trimSpan(folded, { start: inner.start, end: relative.start })?.end ?? head.end) : inner.end;
  return { start: head.start, end };
}

/** "X, head of Y" at a sentence's end: the second part belongs to the source when it names an office or a body, or the officer. */
function appositionAfter(
  folded: string,
  first: Span,
  comma: number,
  stop: number,
  words: AttributionMatchers,
  opens: boolean,
): Span | undefined {
  const close = firstMatch(COMMA, folded, comma + 1, stop);
  if (opens && close === undefined) return undefined;
  const next = close ?? stop;
  const part = trimSpan(folded, { start: comma + 1, end: next });
  if (
    !part ||
    words.relatives.matchAt(folded, part.start, part.end) ||
    words.clauseWords.matchAt(folded, part.start, part.end)
  )
    return undefined;
  const says = [words.roles, words.speakers, words.organizations].some((matcher) =>
    matcher.test(folded, part.start, part.end),
  );
  const named = NAME.test(folded.slice(part.start, part.end)) && words.roles.test(folded, first.start, first.end);
  return says || named ? part : undefined;
}

function lastHardBoundary(folded: string, from: number, to: number): number {
  let at = from;
  for (const match of folded.slice(from, to).matchAll(HARD))
    if (!isBracket(match[0])) at = from + match.index + match[0].length;
  return at;
}

function firstHardBoundary(folded: string, from: number, to: number): number {
  for (const match of folded.slice(from, to).matchAll(HARD)) if (!isBracket(match[0])) return from + match.index;
  return to;
}

/** "(SPD)" belongs to the name before it, "„Merkur“" is one. */
function isBracket(match: string): boolean {
  return match.length > 1 && /^[(„“«»"]/u.test(match);
}

function lastClauseWord(folded: string, from: number, to: number, words: AttributionMatchers): number {
  let at = from;
  for (const match of words.clauseWords.findAll(folded, at, to)) if (match.end < to) at = match.end;
  return at;
}

function firstBoundary(folded: string, from: number, to: number, words: AttributionMatchers): number {
  const hard = firstHardBoundary(folded, from, to);
  const clause = [words.clauseWords, words.relatives]
    .map((matcher) => matcher.find(folded, from, hard)?.start ?? hard)
    .reduce((a, b) => Math.min(a, b));
  const stop = Math.min(hard, clause);
  const dot = folded.slice(from, stop).search(/[.。]\s*$/u);
  return dot === -1 ? stop : from + dot;
}

function stripEnds(folded: string, span: Span, words: AttributionMatchers): Span {
  return stripTrailing(folded, stripLeading(folded, span, words), words);
}

function stripLeading(folded: string, span: Span, words: AttributionMatchers): Span {
  let { start } = trimSpan(folded, span) ?? span;
  for (;;) {
    const match = words.fillers.matchAt(folded, start, span.end) ?? words.clauseWords.matchAt(folded, start, span.end);
    if (!match || match.end >= span.end) return { start, end: span.end };
    start = match.end + (/^[\s,]*/u.exec(folded.slice(match.end, span.end))?.[0].length ?? 0);
  }
}

function stripTrailing(folded: string, span: Span, words: AttributionMatchers): Span {
  let end = span.end;
  for (;;) {
    const trimmed = trimSpan(folded, { start: span.start, end });
    if (!trimmed) return { start: span.start, end: span.start };
    const match = words.fillers.findAll(folded, Math.max(span.start, trimmed.end - 30), trimmed.end).at(-1);
    if (!match || match.end !== trimmed.end || match.start === span.start) return trimmed;
    end = match.start;
  }
}

function lastMatch(pattern: RegExp, folded: string, from: number, to: number): number | undefined {
  let found: number | undefined;
  for (const match of folded.slice(from, to).matchAll(pattern)) found = from + match.index;
  return found;
}

function firstMatch(pattern: RegExp, folded: string, from: number, to: number): number | undefined {
  for (const match of folded.slice(from, to).matchAll(pattern)) return from + match.index;
  return undefined;
}

/** Without white space at either end; `undefined` when nothing is left. */
export function trimSpan(folded: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && folded.charAt(start) === ' ') start += 1;
  while (end > start && folded.charAt(end - 1) === ' ') end -= 1;
  return end > start ? { start, end } : undefined;
}
