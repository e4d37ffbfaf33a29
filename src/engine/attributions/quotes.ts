/** Quoted stretches of a block. */
import type { Span } from '../types';

/** A quotation: the span holds the marks, `inner` the words between them. */
export interface Quote extends Span {
  readonly inner: Span;
  /** Was no closing mark found before the end of the block? */
  readonly open: boolean;
}

/** The mark that opens and the mark that closes. */
type Pair = readonly [string, string];

/** Where a quotation ends, and how many units its closing mark has: none when another quotation begins instead. */
interface Closing {
  readonly at: number;
  readonly length: number;
}

/** Quotation marks of all scripts; a language's own come first. Straight marks open and close alike. */
const MARKS: readonly Pair[] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['”', '”'],
  ['"', '"'],
  ["''", "''"],
  ['``', "''"],
  ['‘‘', '’’'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〟'],
];

/** A mark that is not closed within so many characters was lost, or closed by another: it opens nothing. */
const MAX_QUOTE_CHARS = 3_000;

/**
 * Finds the outermost quotations of a stretch of text.
 *
 * @param text the page's text. @param marks the language's own pairs of marks.
 * @returns quotations from left to right, not overlapping.
 */
export function findQuotes(text: string, span: Span, marks: readonly Pair[]): Quote[] {
  const pairs = [...marks.filter(([open]) => open !== "'" && open !== '‘'), ...MARKS];
  const quotes: Quote[] = [];
  // Most of a text is no mark, and is passed over at once.
  const first = new Set(pairs.map(([open]) => open.charCodeAt(0)));
  for (let at = span.start; at < span.end; at += 1) {
    if (!first.has(text.charCodeAt(at))) continue;
    const pair = pairs.find((each) => text.startsWith(each[0], at) && opens(text, at, each));
    if (!pair || isInch(text, at, pair[0])) continue;
    const from = at + pair[0].length;
    const closed = closing(text, from, Math.min(span.end, from + MAX_QUOTE_CHARS), pair);
    if (!closed && span.end - from > MAX_QUOTE_CHARS) continue;
    const words = trimSpan(text, { start: from, end: closed?.at ?? span.end });
    const end = closed ? closed.at + closed.length : span.end;
    if (words) quotes.push({ start: at, end, inner: words, open: closed === undefined });
    at = end - 1;
  }
  return quotes;
}

/** How many words a stretch has, up to `most`; in unspaced scripts two characters count as a word. */
export function countWords(text: string, span: Span, spaced: boolean, most = 50): number {
  if (!spaced) return Math.min(most, Math.ceil((span.end - span.start) / 2));
  let count = 0;
  for (const _ of text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu)) {
    count += 1;
    if (count >= most) break;
  }
  return count;
}

/**
 * The closing mark. Where the same mark opens again first, a quotation of several paragraphs goes on, each of which is
 * opened and only the last closed: what stands before is a quotation of its own.
 */
function closing(text: string, from: number, end: number, [open, close]: Pair): Closing | undefined {
  for (let at = from; at < end; at += 1) {
    if (text.startsWith(open, at) && opens(text, at, [open, close], true)) return { at, length: 0 };
    if (text.startsWith(close, at)) return { at, length: close.length };
  }
  return undefined;
}

/**
 * Does a mark open here? Marks that open and close alike tell by the spaces beside them.
 *
 * @param again within a quotation, only what cannot be its end opens.
 */
function opens(text: string, at: number, [open, close]: Pair, again = false): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + open.length);
  if (open !== close) return !again || /\s/u.test(before);
  const mayEnd = after === '' || /[\s\p{P}]/u.test(after);
  if (again) return /\s/u.test(before) && !mayEnd;
  return before === '' || !/[\p{L}\p{N}.,!?;:%]/u.test(before) || !mayEnd;
}

/** `6'2"` is a height. */
function isInch(text: string, at: number, open: string): boolean {
  return open === '"' && /\d$/u.test(text.slice(Math.max(0, at - 1), at));
}

function trimSpan(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : undefined;
}
