/**
 * Makes spellings equal for matching without moving a single offset: every replacement is one UTF-16 unit for one.
 * Matching runs on the folded text, what is reported is cut from the original. (Normalizing that changes lengths makes
 * the way back to the page a search; `toLowerCase` on its own does, for 'İ'.)
 */

const SPACES = /[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu;
const APOSTROPHES = /[\u2019\u2018\u02bc\u02b9\uff07]/gu;
const HYPHENS = /[\u2010\u2011]/gu;
/** None of the above and below: most texts of most pages. */
const TO_FOLD = /[^!-~ \u00a1-\u02b8\u0370-\u167f]/u;
/** Full-width forms of ASCII stand exactly this far above it. */
const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Folds a text: white space of every kind to a plain space, typographic apostrophes to `'`, hyphens to `-`, full-width forms to
 * ASCII.
 *
 * @param text any string.
 * @returns a string of the same length in UTF-16 units.
 */
export function fold(text: string): string {
  if (!TO_FOLD.test(text)) return text;
  return text
    .replace(SPACES, ' ')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET));
}
