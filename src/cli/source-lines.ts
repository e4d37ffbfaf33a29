/** In which line of a saved page some words begin, for formats that point into files. */
import type { Passage } from '../engine/types';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** So many words are enough to find a sentence, and few enough to end before its first link or footnote. */
const NEEDLE_WORDS = 6;
/** Written as a name, these are no part of a word. */
const PUNCTUATION =
  /&(?:nbsp|amp|quot|apos|lt|gt|[lr][sd]?aquo|[lr][sd]quo|sbquo|bdquo|ndash|mdash|hellip|middot|bull|thinsp|ensp|emsp|#\d{1,7}|#x[\da-f]{1,6});/giu;

/**
 * Prepares a page's source for looking up.
 *
 * @returns the line, from 1, or nothing when the words are not found as they are: a letter written as `&eacute;`, say.
 *   Better no line than a wrong one.
 */
export function findLines(html: string): (passage: Passage) => number | undefined {
  const text = visibleSource(html).replace(PUNCTUATION, (entity) => ' '.repeat(entity.length));
  const offsets: number[] = [];
  const starts: number[] = [];
  let joined = ' ';
  for (const { 0: word, index } of text.matchAll(WORD)) {
    offsets.push(index);
    starts.push(joined.length);
    joined += `${word} `;
  }
  const lineStarts = [0, ...Array.from(html.matchAll(/\n/g), ({ index }) => index + 1)];
  return ({ exact }) => {
    const needle = (exact.match(WORD) ?? []).slice(0, NEEDLE_WORDS).join(' ');
    const at = needle === '' ? -1 : joined.indexOf(` ${needle} `);
    const offset = at === -1 ? undefined : offsets[lastAtMost(starts, at + 1)];
    return offset === undefined ? undefined : lastAtMost(lineStarts, offset) + 1;
  };
}

/** The source with everything but text in the body blanked out, so that offsets stay. */
function visibleSource(html: string): string {
  const parts: string[] = [];
  const body = Math.max(0, html.search(/<body[\s>]/i));
  let from = body;
  parts.push(' '.repeat(body));
  while (from < html.length) {
    const open = html.indexOf('<', from);
    if (open === -1) break;
    parts.push(html.slice(from, open));
    const end = endOfMarkup(html, open);
    parts.push(' '.repeat(end - open));
    from = end;
  }
  return parts.join('') + html.slice(from);
}

function endOfMarkup(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return endAfter(html, '-->', open + 4);
  const raw = /^<(script|style)[\s>]/i.exec(html.slice(open, open + 8));
  const end = endAfter(html, '>', open);
  if (!raw) return end;
  const close = html.slice(end).search(raw[1]?.toLowerCase() === 'style' ? /<\/style/i : /<\/script/i);
  return close === -1 ? html.length : endAfter(html, '>', end + close);
}

function endAfter(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

/** Index of the last number that is at most `limit`, in rising numbers that begin at or below it. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
