/**
 * A text as patterns read it: in lower case, and every sign that is part of no word one of a few. Neither moves an offset.
 * An expression then says "letter" by the handful of signs that are none, instead of by a table of all the world's letters,
 * and needs neither of the flags `i` and `u`: it is compiled and run several times faster.
 */

/** What is no letter, mark or digit in a plain text. Within the brackets of a regular expression. */
export const NO_LETTER =
  '\\x00-\\x2f\\x3a-\\x60\\x7b-\\xa9\\xab-\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf\\xd7\\xf7\\u060c\\u061b\\u061f\\u0964\\u2000-\\u206f\\u20a0-\\u20cf\\u2122\\u2190-\\u23ff\\u3000-\\u3003\\u3008-\\u3020\\u30fb\\uff01\\uff1f';
/** Stands for any other sign. */
const ANY_SIGN = '\u0001';
const ASCII = /^[\0-\x7f]*$/;
const OTHER_SIGNS = new RegExp(`[^\\p{L}\\p{M}\\p{N}${NO_LETTER}]`, 'gu');

const SIGN = new RegExp(`[${NO_LETTER}]`, 'u');
/** Of each code unit: 1 a letter, mark or digit, 2 a sign, 0 not asked yet. */
const known = new Uint8Array(0x10000);

/** Is this code unit of a plain text part of a word? Not outside the text, where it is NaN. */
export function isLetterCode(code: number): boolean {
  if (Number.isNaN(code)) return false;
  if (known[code] === 0) known[code] = SIGN.test(String.fromCharCode(code)) ? 2 : 1;
  return known[code] === 1;
}

/** The few whose lower case has two units, or depends on what follows. */
const APART = /[İΣς]/gu;
const PLAIN: Readonly<Record<string, string>> = { İ: 'i', Σ: 'σ', ς: 'σ' };

/**
 * Lower case, the same for every language: the simple case folding of Unicode (CaseFolding.txt, status C and S) for the
 * letters that patterns are written in. No page is ever shown it.
 *
 * @returns a string of the same length in UTF-16 units.
 */
export function lower(text: string): string {
  return text.replace(APART, (letter) => PLAIN[letter] ?? letter).toLocaleLowerCase('und');
}

/** Lower case, with one sign for all that patterns do not write. Same length. */
export function plainText(text: string): string {
  // All of ASCII is known.
  if (ASCII.test(text)) return text.toLocaleLowerCase('und');
  return lower(text).replace(OTHER_SIGNS, (sign) => ANY_SIGN.repeat(sign.length));
}
