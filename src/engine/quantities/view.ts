/**
 * A stretch of text as a reader sees its numbers: digits of any script as ASCII digits, no invisible characters, letters
 * and their accents as one, one space between words. What is found in the view is cut from the original.
 */
import type { Span } from '../types';

/** Characters that cannot be seen, marks that may belong to the letter before, digits that are not ASCII, wide gaps. */
const UNUSUAL = /[\p{Cf}\p{M}]|[^\P{Nd}0-9]| {2}/u;
const DIGIT = /\p{Nd}/u;
const INVISIBLE = /\p{Cf}/u;
const MARK = /\p{M}/u;

/** The words to read, and the way back from them to the original. */
export interface View {
  readonly text: string;
  /** Offsets of `view.text` → offsets of the original text. */
  toOriginal(span: Span): Span;
  /** The original character at an offset of the view: tells a no-break space from a plain one. */
  originalAt(offset: number): string;
}

/**
 * The view of one stretch.
 *
 * @param text the original.
 * @param folded the same, folded (`fold.ts`).
 */
export function viewOf(text: string, folded: string, start: number, end: number): View {
  const slice = folded.slice(start, end);
  if (!UNUSUAL.test(slice)) {
    return {
      text: slice,
      toOriginal: (span) => ({ start: span.start + start, end: span.end + start }),
      originalAt: (offset) => text.charAt(start + offset),
    };
  }
  const { chars, starts, ends } = unfoldUnusual(slice);
  return {
    text: chars.join(''),
    toOriginal: (span) => ({
      start: start + (starts[span.start] ?? slice.length),
      end:
        start + (span.end > span.start ? (ends[span.end - 1] ?? slice.length) : (starts[span.start] ?? slice.length)),
    }),
    originalAt: (offset) => text.charAt(start + (starts[offset] ?? slice.length)),
  };
}

/** One entry per UTF-16 unit of the view: the unit, and where in the slice it begins and ends. */
function unfoldUnusual(slice: string): { chars: string[]; starts: number[]; ends: number[] } {
  const chars: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of slice) {
    const next = at + char.length;
    const last = chars.length - 1;
    if (char === ' ' && chars[last] === ' ') ends[last] = next;
    else if (!INVISIBLE.test(char)) {
      const composed = MARK.test(char) && last >= 0 ? `${chars[last]}${char}`.normalize('NFC') : '';
      if (composed.length === 1) {
        chars[last] = composed;
        ends[last] = next;
      } else {
        const shown = DIGIT.test(char) ? String(digitValue(char)) : char;
        for (let unit = 0; unit < shown.length; unit += 1) {
          chars.push(shown.charAt(unit));
          starts.push(shown.length === char.length ? at + unit : at);
          ends.push(shown.length === char.length ? at + unit + 1 : next);
        }
      }
    }
    at = next;
  }
  return { chars, starts, ends };
}

/** Unicode keeps the decimal digits of a script in runs of ten, zero first; adjoining runs are runs of ten too. */
function digitValue(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  let before = 0;
  while (before < 60 && DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}
