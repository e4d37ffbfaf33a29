/** The quotation marks that a language puts around other people's words, after CLDR's delimiters. */

const NARROW = '\u202f';
const DEFAULT = ['“', '”'] as const;

/** By BCP 47 tag, the longest that fits wins. Languages that quote as English does are not listed. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  fr: [`«${NARROW}`, `${NARROW}»`],
  'fr-ch': ['«', '»'],
  ar: ['”', '“'],
  az: ['«', '»'],
  be: ['«', '»'],
  bg: ['„', '“'],
  bs: ['„', '”'],
  ca: ['«', '»'],
  cs: ['„', '“'],
  da: ['”', '”'],
  de: ['„', '“'],
  'de-ch': ['«', '»'],
  el: ['«', '»'],
  es: ['«', '»'],
  et: ['„', '“'],
  eu: ['«', '»'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  he: ['”', '”'],
  hr: ['„', '“'],
  hu: ['„', '”'],
  hy: ['«', '»'],
  is: ['„', '“'],
  it: ['«', '»'],
  ja: ['「', '」'],
  ka: ['„', '“'],
  kk: ['«', '»'],
  lt: ['„', '“'],
  lv: ['„', '“'],
  mk: ['„', '“'],
  nb: ['«', '»'],
  nn: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  'pt-pt': ['«', '»'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sq: ['«', '»'],
  sr: ['„', '”'],
  sv: ['”', '”'],
  uk: ['«', '»'],
  'zh-hant': ['「', '」'],
  'zh-hk': ['「', '」'],
  'zh-tw': ['「', '」'],
};

/**
 * The marks to put around words of a page: none where they bring their own.
 *
 * @param language BCP 47, of the words; null when nobody knows.
 */
export function marksAround(words: string, language: string | null): readonly [open: string, close: string] {
  return QUOTED.test(words.trim()) ? ['', ''] : quotationMarks(language);
}

/** Words that the page has put in quotation marks itself, from the first to the last. */
const QUOTED = /^[“"„«‹「『《][^“”"„«»‹›「」『』《》]*[”"“»›」』》][.,!?…。]?$/u;

/**
 * The marks of a language.
 *
 * @param language BCP 47, of the words that are quoted; null when nobody knows.
 * @returns the opening and the closing mark, with the space that French puts inside.
 */
export function quotationMarks(language: string | null): readonly [open: string, close: string] {
  let tag = (language ?? '').toLowerCase();
  while (tag !== '') {
    const marks = MARKS[tag];
    if (marks) return marks;
    tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0));
  }
  return DEFAULT;
}
