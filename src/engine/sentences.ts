/**
 * Blocks → sentences. `Intl.Segmenter` (UAX #29) finds the candidates, the same in Node and both browsers; a merge pass
 * mends what it does not know: abbreviations, initials, ordinals, closing quotes, footnote marks. One split it misses:
 * a sentence that begins with a number (F26).
 */
import type { SentenceWords } from './language-pack';
import type { Block, Sentence, Span } from './types';

/** What this needs of a pack. */
export interface SentenceLanguage {
  readonly tag: string;
  readonly spaced: boolean;
  readonly sentences: SentenceWords;
  /** Its commonest words, in lower case: they begin sentences more often than names do. */
  readonly commonWords?: readonly string[];
}

/** Node's segmenter is quadratic in the length of its text, so it never gets more than this at once. UTF-16 units. */
const CHUNK_CHARS = 1_000;
/** No sentence is longer: what follows is a text without punctuation, cut where a space allows (R57). */
const MAX_SENTENCE_CHARS = 2_000;

const CLOSERS = /^["'”“’»)\]」』]/u;
/** Footnote marks that belong to the sentence before: `[1]`, `¹`. */
const FOOTNOTE = /^(?:\[\d{1,3}\]|[¹²³⁰-⁹])/u;
/** UAX #29 splits after the bracket of `left.[1]`. */
const SPLIT_FOOTNOTE = /^\d{1,3}\]/u;
const LAST_WORD = /([\p{L}\p{M}\p{N}.'’-]{1,20})\s*$/u;
const INITIAL = /^\p{Lu}\.$/u;
const SPACED_INITIALS = /^(?:\p{Lu}\.-?){2,5}$/u;
const ENDS_HARD = /[!?。！？؟]["'”“’»)\]」』]{0,2}\s*$/u;
/** Four digits are a year, which ends a sentence. */
const ORDINAL = /^(?:\d{1,3}|[IVXLC]{1,6})\.$/u;

/**
 * Splits one block.
 *
 * @param text the page's text. @param block a block of it, and its index.
 * @returns spans without white space at their ends; never empty ones; no character that is not space is lost.
 */
export function splitSentences(
  text: string,
  block: Block | Span,
  index: number,
  language: SentenceLanguage,
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const span of merged(text, candidates(text, block, language), language)) {
    for (const piece of bounded(text, span)) {
      const trimmed = trim(text, piece);
      if (trimmed) sentences.push({ ...trimmed, block: index });
    }
  }
  return sentences;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(tag: string): Intl.Segmenter {
  let segmenter = segmenters.get(tag);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
    segmenters.set(tag, segmenter);
  }
  return segmenter;
}

function candidates(text: string, block: Span, language: SentenceLanguage): Span[] {
  const found: Span[] = [];
  const segmenter = segmenterOf(language.tag);
  for (let start = block.start; start < block.end; ) {
    const end = chunkEnd(text, start, block.end);
    for (const { index, segment } of segmenter.segment(text.slice(start, end))) {
      found.push(...splitBeforeNumber(segment, start + index));
    }
    start = end;
  }
  return found;
}

/** A chunk ends after the last sentence end in reach, else after the last space. */
function chunkEnd(text: string, start: number, end: number): number {
  if (end - start <= CHUNK_CHARS) return end;
  const chunk = text.slice(start, start + CHUNK_CHARS);
  const stop = Math.max(chunk.lastIndexOf('. '), chunk.lastIndexOf('! '), chunk.lastIndexOf('? '));
  if (stop > CHUNK_CHARS / 4) return start + stop + 2;
  const full = Math.max(chunk.lastIndexOf('。'), chunk.lastIndexOf('！'), chunk.lastIndexOf('？'));
  if (full > CHUNK_CHARS / 4) return start + full + 1;
  const space = chunk.lastIndexOf(' ');
  if (space > CHUNK_CHARS / 4) return start + space + 1;
  // Never between the halves of a surrogate pair.
  const code = chunk.charCodeAt(CHUNK_CHARS - 1);
  return start + CHUNK_CHARS - (code >= 0xd800 && code <= 0xdbff ? 1 : 0);
}

/** "Most agreed. 45% said no." is two sentences; "No. 45" and "3. 45" are not. So is "Nobody answered… Then it rained." */
function splitBeforeNumber(segment: string, offset: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of segment.matchAll(
    /(?<=\p{Ll}{4})[.!?]["”’»)]{0,2} {1,3}(?=[$€£¥]?\d)|(?<=\p{Ll}{3})…["”’»)]{0,2} {1,3}(?=\p{Lu})/gu,
  )) {
    const stop = match.index + match[0].length;
    spans.push({ start: offset + from, end: offset + stop });
    from = stop;
  }
  spans.push({ start: offset + from, end: offset + segment.length });
  return spans;
}

function merged(text: string, spans: readonly Span[], language: SentenceLanguage): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = out[out.length - 1];
    if (!last) {
      out.push({ ...span });
      continue;
    }
    const moved = leadingClosers(text, span);
    if (moved > span.start) last.end = moved;
    if (moved >= span.end) continue;
    const rest = { start: moved, end: span.end };
    if (continues(text, last, rest, language)) last.end = rest.end;
    else out.push(rest);
  }
  return out;
}

/** Where the sentence really begins, after quotes and footnote marks that close the one before. */
function leadingClosers(text: string, span: Span): number {
  let at = span.start;
  for (;;) {
    const rest = text.slice(at, Math.min(at + 8, span.end));
    const mark =
      CLOSERS.exec(rest) ?? FOOTNOTE.exec(rest) ?? (text.charAt(at - 1) === '[' ? SPLIT_FOOTNOTE.exec(rest) : null);
    if (!mark) return at;
    const after = rest.charAt(mark[0].length);
    // An opening quote that looks like a closing one is followed by a letter, not by a space.
    if (CLOSERS.test(mark[0]) && after !== '' && !/[\s.,;:!?»”’")\]]/u.test(after)) return at;
    at += mark[0].length;
    while (at < span.end && /\s/u.test(text.charAt(at))) at += 1;
  }
}

function continues(text: string, last: Span, next: Span, language: SentenceLanguage): boolean {
  const before = text.slice(Math.max(last.start, last.end - 40), last.end);
  if (ENDS_HARD.test(before)) {
    const linked = language.sentences.afterQuote?.some((word) => text.startsWith(word, next.start));
    if (linked && /[」』”»"]$/u.test(before)) return true;
    return startsLower(text, next) && /["”“’»]\s*$/u.test(before);
  }
  const word = LAST_WORD.exec(before)?.[1];
  if (!word?.endsWith('.')) return startsLower(text, next) && language.spaced;
  if (language.sentences.mayEnd?.includes(word))
    return startsLower(text, next) || !startsWithCommonWord(text, next, language);
  if (INITIAL.test(word) || isAbbreviation(word, language)) return true;
  if (language.sentences.ordinalDot && ORDINAL.test(word)) return true;
  if (SPACED_INITIALS.test(word)) return !startsWithCommonStart(text, next);
  return startsLower(text, next);
}

/** Listed as it stands, or by its ending: `-str.` for "Hafenstr." */
function isAbbreviation(word: string, { sentences }: SentenceLanguage): boolean {
  if (sentences.abbreviations.includes(word)) return true;
  return sentences.abbreviations.some((each) => each.startsWith('-') && word.endsWith(each.slice(1)));
}

/** "Corp. The" ends a sentence, "Corp. Okoro" does not. */
function startsWithCommonWord(text: string, span: Span, { commonWords = [], tag }: SentenceLanguage): boolean {
  const word = /^["'“‘«(]{0,2}(\p{Lu}[\p{L}\p{M}]{0,15})/u.exec(text.slice(span.start, span.start + 20))?.[1];
  return word !== undefined && commonWords.includes(word.toLocaleLowerCase(tag));
}

function startsLower(text: string, span: Span): boolean {
  return /^["'“‘«(]{0,2}\p{Ll}/u.test(text.slice(span.start, span.start + 4));
}

/** After "U.S." a new sentence begins only with a word that is rarely a name; a short one, as "The", "In", "Il". */
function startsWithCommonStart(text: string, span: Span): boolean {
  return /^\p{Lu}\p{Ll}{0,2}\s/u.test(text.slice(span.start, span.start + 5));
}

function bounded(text: string, span: Span): Span[] {
  if (span.end - span.start <= MAX_SENTENCE_CHARS) return [span];
  const pieces: Span[] = [];
  for (let start = span.start; start < span.end; ) {
    const end = chunkEnd(text, start, span.end);
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

function trim(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : undefined;
}
