/** The scripts of ISO 15924 that our packs are written in, and what a text is written in: looked at once, letter by letter. */

interface Script {
  /** What its letters are. */
  readonly letter: RegExp;
  /** Signs without which the same letters are another language's. */
  readonly mark?: RegExp;
  /** Is only one language of today's web written in it? Then the script alone names the language. */
  readonly ofOneLanguage?: true;
}

const SCRIPTS: Readonly<Record<string, Script>> = {
  Arab: { letter: /\p{Script=Arabic}/u },
  Cyrl: { letter: /\p{Script=Cyrillic}/u },
  Deva: { letter: /\p{Script=Devanagari}/u },
  Grek: { letter: /\p{Script=Greek}/u, ofOneLanguage: true },
  Hans: { letter: /\p{Script=Han}/u },
  Hant: { letter: /\p{Script=Han}/u },
  Hebr: { letter: /\p{Script=Hebrew}/u, ofOneLanguage: true },
  Jpan: {
    letter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
    mark: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    ofOneLanguage: true,
  },
  Kore: { letter: /\p{Script=Hangul}/u, ofOneLanguage: true },
  Latn: { letter: /\p{Script=Latin}/u },
  Thai: { letter: /\p{Script=Thai}/u, ofOneLanguage: true },
};
const CODES = Object.keys(SCRIPTS);
const LETTER = /\p{L}/u;
/** So large a share of the letters are the signs that tell a script from one that shares its letters. */
const MARKED = 0.1;

/** What a text is written in. */
export class Letters {
  /** Code unit → how often, of the letters beyond ASCII. */
  readonly #beyond = new Map<number, number>();
  #ascii = 0;
  #all = 0;
  readonly #shares = new Map<string, number>();

  /** @param text in lower case. */
  constructor(text: string) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < FIRST_BEYOND_ASCII) {
        if (code >= 0x61 && code <= 0x7a) this.#ascii += 1;
      } else if (kindOf(code).isLetter) this.#beyond.set(code, (this.#beyond.get(code) ?? 0) + 1);
    }
    this.#all = this.#ascii;
    for (const count of this.#beyond.values()) this.#all += count;
  }

  /**
   * The share of the letters, 0 to 1, that are of a script; 0 where the signs are missing that set it apart, or where
   * another script has them.
   *
   * @param script ISO 15924 code.
   */
  shareOf(script: string): number {
    let share = this.#shares.get(script);
    if (share === undefined) {
      share = this.#all === 0 || !SCRIPTS[script] || this.#isAnothers(script) ? 0 : this.#count(script) / this.#all;
      this.#shares.set(script, share);
    }
    return share;
  }

  /** How many letters are beyond ASCII and not among these. */
  foreignTo(letters: ReadonlySet<string>): number {
    let foreign = 0;
    for (const [code, count] of this.#beyond) if (!letters.has(String.fromCharCode(code))) foreign += count;
    return foreign;
  }

  #count(script: string): number {
    let count = script === 'Latn' ? this.#ascii : 0;
    for (const [code, times] of this.#beyond) if (kindOf(code).scripts.includes(script)) count += times;
    return count;
  }

  #isAnothers(script: string): boolean {
    const own = SCRIPTS[script]?.letter.source ?? '';
    return Object.entries(SCRIPTS).some(([code, { letter, mark }]) => {
      if (!mark || !(code === script || letter.source.includes(own))) return false;
      let marks = 0;
      for (const [unit, times] of this.#beyond) if (mark.test(String.fromCharCode(unit))) marks += times;
      return marks >= MARKED * this.#all !== (code === script);
    });
  }
}

/** Does the script alone name the language? */
export function isOfOneLanguage(script: string): boolean {
  return SCRIPTS[script]?.ofOneLanguage === true;
}

const FIRST_BEYOND_ASCII = 0x80;

interface Kind {
  readonly isLetter: boolean;
  readonly scripts: readonly string[];
}

const kinds = new Map<number, Kind>();

function kindOf(code: number): Kind {
  let kind = kinds.get(code);
  if (!kind) {
    const char = String.fromCharCode(code);
    const isLetter = LETTER.test(char);
    kind = { isLetter, scripts: isLetter ? CODES.filter((each) => SCRIPTS[each]?.letter.test(char)) : [] };
    kinds.set(code, kind);
  }
  return kind;
}
