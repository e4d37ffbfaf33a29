/** Quoted stretches of a block. */
import type { Span } from '../types';

/** A quotation: the span holds the marks, `inner` the words between them. */
export interface Quote extends Span {
  readonly inner: Span;
  /** Was no closing mark found before the end of the block? */
  readonly open: boolean;
}

/** Quotation marks of all scripts; a language's own come first. Straight marks open and close alike. */
const MARKS: readonly (readonly [string, string])[] = [
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
export function findQuotes(text: string, span: Span, marks: readonly (readonly [string, string])[]): Quote[] {
  const pairs = [...marks.filter(([open]) => open !== "'" && open !== '‘'), ...MARKS];
  const quotes: Quote[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    const pair = pairs.find(([open]) => text.startsWith(open, at));
    if (!pair || isInch(text, at, pair[0])) continue;
    const [open, close] = pair;
    const from = at + open.length;
    const end = closing(text, from, Math.min(span.end, from + MAX_QUOTE_CHARS), close, open);
    if (end === undefined && span.end - from > MAX_QUOTE_CHARS) continue;
    const stop = end ?? span.end;
    const words = trimSpan(text, { start: from, end: stop });
    if (words)
      quotes.push({
        start: at,
        end: end === undefined ? span.end : end + close.length,
        inner: words,
        open: end === undefined,
      });
    at = end === undefined ? span.end : end + close.length - 1;
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

/** The closing mark, past quotations of the same kind within. */
function closing(text: string, from: number, end: number, close: string, open: string): number | undefined {
  let depth = 1;
  for (let at = from; at < end; at += 1) {
    if (text.startsWith(close, at)) {
      depth -= 1;
      if (depth === 0) return at;
    } else if (open !== close && text.startsWith(open, at)) {
      depth += 1;
    }
  }
  return undefined;
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
