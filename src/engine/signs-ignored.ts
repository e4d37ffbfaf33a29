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

interface Whole {
  whole: string;
  readonly plain: string;
  readonly holdsSigns: boolean;
}

/** The texts that were read last: the page, and a sentence or two cut out of it. */
const recent: Whole[] = [];
const MAX_RECENT = 4;

function wholeOf(whole: string): Whole {
  const known = recent.find((each) => each.whole === whole);
  if (known) {
    // Of two strings with the same letters, comparing the same one again costs nothing.
    known.whole = whole;
    return known;
  }
  const read = { whole, plain: plainText(whole), holdsSigns: SIGNS.test(whole) };
  recent.unshift(read);
  if (recent.length > MAX_RECENT) recent.pop();
  return read;
}

/** A whole text as patterns read it: plain, and without such signs. */
export function plainOf(text: string): string {
  const { plain, holdsSigns } = wholeOf(text);
  return holdsSigns ? withoutSigns(plain) : plain;
}

/** Reads a stretch in its plain form; nearly all texts hold no such sign, which is asked once a text. */
export function readStretch(whole: string, from: number, to: number): Stretch {
  const { plain: letters, holdsSigns } = wholeOf(whole);
  const text = letters.slice(from, to);
  if (!holdsSigns || !SIGNS.test(text)) {
    return { text, at: (index) => from + index, index: (offset) => offset - from };
  }
  /** Offsets of the characters that are kept, and of the end. */
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
    at: (index) => (index >= kept.length ? from + text.length : (kept[index] ?? from + text.length)),
    index: (offset) => {
      const found = kept.findIndex((each) => each >= offset);
      return found === -1 ? kept.length : found;
    },
  };
}
