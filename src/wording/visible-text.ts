/**
 * Page text as it may be shown: what a reader cannot see becomes a mark, so that no page can turn our words around or
 * hide something in its own (R30).
 */

/** Text to show as it is, or a character that would not be seen. */
export type Piece = string | { readonly unseen: string };

/** How many graphemes of one passage are shown. */
export const MAX_GRAPHEMES = 300;
/** UTF-16 units that are looked at, and of one grapheme: a pile of accents may be one grapheme and a megabyte. */
const MAX_UNITS = 6_000;
const MAX_GRAPHEME_UNITS = 40;

/** Control, bidi, zero-width, filler, supplementary variation and tag characters, and halves of pairs. */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Cs}|[\u115f\u1160\u3164\uffa0]|[\u{e0100}-\u{e01ef}]/u;
/** No-break spaces stay: French quotation marks need them. A byte order mark is no space, whatever `\s` says. */
const SPACE = /[^\S\u00a0\u202f\ufeff]+/gu;
/** Joiners have their place between letters of scripts that join, and inside emoji; nowhere else. */
const JOINER = /^[\u200c\u200d]$/u;
const JOINING = new RegExp(
  `(?:[${['Arab', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Mong', 'Syrc'].map((script) => `\\p{Script=${script}}`).join('')}]|\\p{M}|\\p{Extended_Pictographic}|\\p{Emoji_Modifier})$`,
  'u',
);

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Cuts page text to what is shown, in pieces. White space at which a line may break becomes one space.
 *
 * @param limit in graphemes; what is cut off is told by an ellipsis.
 */
export function visibleText(text: string, limit: number = MAX_GRAPHEMES): readonly Piece[] {
  const shown = shorten(text.slice(0, MAX_UNITS).replace(SPACE, ' ').trim(), limit, text.length > MAX_UNITS);
  const pieces: Piece[] = [];
  let seen = '';
  for (const character of shown) {
    if (!UNSEEN.test(character) || (JOINER.test(character) && JOINING.test(seen))) {
      seen += character;
      continue;
    }
    if (seen !== '') pieces.push(seen);
    seen = '';
    pieces.push({ unseen: codePoint(character) });
  }
  return seen === '' ? pieces : [...pieces, seen];
}

/** The same as one string, for places that take no elements: names, tooltips. */
export function visibleString(text: string, limit?: number): string {
  return visibleText(text, limit)
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.unseen}]`))
    .join('');
}

function shorten(text: string, limit: number, cut: boolean): string {
  let shown = '';
  let count = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (count === limit) return `${shown.trimEnd()}…`;
    shown += segment.slice(0, MAX_GRAPHEME_UNITS);
    count += 1;
  }
  return cut ? `${shown.trimEnd()}…` : shown;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
