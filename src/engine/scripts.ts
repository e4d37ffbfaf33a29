/** The scripts of ISO 15924 that our packs are written in, and how much of a text is in one. */

interface Script {
  /** What its letters are. */
  readonly letter: RegExp;
  /** Signs without which the same letters are another language's. */
  readonly mark?: RegExp;
  /** Is only one language of today's web written in it? Then the script alone names the language. */
  readonly ofOneLanguage?: true;
}

const SCRIPTS: Readonly<Record<string, Script>> = {
  Arab: { letter: /\p{Script=Arabic}/gu },
  Cyrl: { letter: /\p{Script=Cyrillic}/gu },
  Deva: { letter: /\p{Script=Devanagari}/gu },
  Grek: { letter: /\p{Script=Greek}/gu, ofOneLanguage: true },
  Hans: { letter: /\p{Script=Han}/gu },
  Hant: { letter: /\p{Script=Han}/gu },
  Hebr: { letter: /\p{Script=Hebrew}/gu, ofOneLanguage: true },
  Jpan: {
    letter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu,
    mark: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    ofOneLanguage: true,
  },
  Kore: { letter: /\p{Script=Hangul}/gu, ofOneLanguage: true },
  Latn: { letter: /\p{Script=Latin}/gu },
  Thai: { letter: /\p{Script=Thai}/gu, ofOneLanguage: true },
};
const LETTER = /\p{L}/gu;
/** So large a share of the letters are the signs that tell a script from one that shares its letters. */
const MARKED = 0.1;

/**
 * The share of a text's letters, 0 to 1, that are of a script; 0 where the signs are missing that set it apart, or where
 * another script has them.
 *
 * @param script ISO 15924 code.
 */
export function scriptShare(text: string, script: string): number {
  const own = SCRIPTS[script];
  const all = count(text, LETTER);
  if (!own || all === 0) return 0;
  for (const [code, { letter, mark }] of Object.entries(SCRIPTS)) {
    if (!mark) continue;
    const marked = count(text, mark) >= MARKED * all;
    if (code === script && !marked) return 0;
    if (code !== script && marked && letter.source.includes(own.letter.source)) return 0;
  }
  return Math.min(1, count(text, own.letter) / all);
}

/** Does the script alone name the language? */
export function isOfOneLanguage(script: string): boolean {
  return SCRIPTS[script]?.ofOneLanguage === true;
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
