/**
 * Signs within words that say nothing to a pattern: soft hyphens, the vowel signs of Arabic and Hebrew, the stroke that
 * stretches an Arabic word. Writers set them or not; a pattern must see the same word either way.
 */

import { plainText } from './plain';

const SIGNS = /[\u00ad\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0652\u0670]/u;
const ALL_SIGNS = new RegExp(SIGNS.source, 'gu');

/** A stretch of a text as patterns read it, and the way from its offsets to the text's and back. */
export interface Stretch {
  readonly text: string;
  /** Where an offset of the stretch stands in the whole text. UTF-16 units. */
  at(index: number): number;
  /** The other way. */
  index(offset: number): number;
}

/** The text without such signs. */
export function withoutSigns(text: string): string {
  return SIGNS.test(text) ? text.replaceAll(ALL_SIGNS, '') : text;
}

/** A whole text as patterns read it: plain, without such signs, and the way back. */
export interface ReadText extends Stretch {
  /** No sign was left out: offsets are the same. */
  readonly isWhole: boolean;
}

interface Whole {
  whole: string;
  readonly plain: string;
  readonly holdsSigns: boolean;
  read: ReadText | undefined;
}

/** The texts that were read last: the page, and a sentence or two cut out of it. */
const recent: Whole[] = [];
const MAX_RECENT = 4;

function wholeOf(whole: string): Whole {
  const index = recent.findIndex((each) => each.whole === whole);
  const known = recent[index];
  if (known) {
    // Of two strings with the same letters, comparing the same one again costs nothing.
    known.whole = whole;
    // The page stays, however many words are cut out of it.
    if (index > 0) recent.unshift(...recent.splice(index, 1));
    return known;
  }
  const read = { whole, plain: plainText(whole), holdsSigns: SIGNS.test(whole), read: undefined };
  recent.unshift(read);
  if (recent.length > MAX_RECENT) recent.pop();
  return read;
}

/** A whole text as patterns read it: plain, and without such signs. */
export function plainOf(text: string): string {
  return readText(text).text;
}

/** The same, with the way between its offsets and the text's. The same object while the text was read lately. */
export function readText(text: string): ReadText {
  const whole = wholeOf(text);
  whole.read ??= whole.holdsSigns
    ? { ...withoutSignsIn(whole.plain, 0), isWhole: false }
    : { text: whole.plain, at: same, index: same, isWhole: true };
  return whole.read;
}

/** Reads a stretch in its plain form; nearly all texts hold no such sign, which is asked once a text. */
export function readStretch(whole: string, from: number, to: number): Stretch {
  const { plain: letters, holdsSigns } = wholeOf(whole);
  const text = letters.slice(from, to);
  if (!holdsSigns || !SIGNS.test(text)) {
    return { text, at: (index) => from + index, index: (offset) => offset - from };
  }
  return withoutSignsIn(text, from);
}

/** @param from where the text stands in the whole. UTF-16 units. */
function withoutSignsIn(text: string, from: number): Stretch {
  /** Offsets of the characters that are kept. */
  const kept: number[] = [];
  let clean = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (SIGNS.test(char)) continue;
    kept.push(from + at);
    clean += char;
  }
  return {
    text: clean,
    // A match ends behind the signs of its last letter.
    at: (index) => kept[index] ?? from + text.length,
    index: (offset) => firstAtLeast(kept, offset),
  };
}

/** @returns index of the first number that is not below; the list's length without one. @param numbers ascending. */
function firstAtLeast(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function same(offset: number): number {
  return offset;
}
