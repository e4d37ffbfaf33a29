/**
 * The interface's words, by key. The keys are those of `_locales/en/messages.json`, so a misspelt one does not compile;
 * `tests/unit/locales.test.ts` holds the other languages to the same keys.
 */
import type messages from '../_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** What a key with plural forms is called: `claimsFound` for `claimsFound_one`, `claimsFound_other` and their like. */
export type CountedKey = { [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never }[MessageKey];

/** A value of the report as part of a key: `third-party-origin` becomes `third_party_origin`. */
export type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;

/** All that we need of `browser.i18n`, so that a test can bring its own. */
export interface Messages {
  getMessage(name: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

/** A hole in a sentence, for something that is not a string: page words with their own language and direction. */
export interface Hole {
  readonly hole: number;
}

/** The words of the interface, and the reader's way of writing numbers. */
export interface Text {
  /** BCP 47 of the words: what `<html lang>` must say, whatever the browser speaks. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * BCP 47 for numbers, dates and names: the reader's own region where the browser speaks the language of the words. Where
   * it does not, that of the words: `1.500` in an English sentence is one and a half, whatever its reader's country.
   */
  readonly locale: string;
  /** The message, with the values in its placeholders. */
  say(key: MessageKey, ...values: readonly string[]): string;
  /** The message in the plural form that `count` asks for; `count` fills its first placeholder. */
  count(key: CountedKey, count: number, ...values: readonly string[]): string;
  /** The message cut at its first `holes` placeholders, which the caller fills. */
  parts(key: MessageKey, holes: number): readonly (string | Hole)[];
  number(value: number): string;
}

/** Languages written from right to left, by primary subtag. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
/** Private-use characters stand for the holes: no translation contains one. */
const FIRST_HOLE = 0xe000;

/** Makes the words for this browser. */
export function makeText(messages: Messages): Text {
  const language = messages.getMessage('interfaceLanguage') || 'en';
  const locale = localeFor(messages.getUILanguage(), language);
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(locale);
  const say = (key: MessageKey, ...values: readonly string[]) => messages.getMessage(key, [...values]);
  return {
    language,
    direction: RIGHT_TO_LEFT.has(primary(language)) ? 'rtl' : 'ltr',
    locale,
    say,
    count(key, count, ...values) {
      const filled = [numbers.format(count), ...values];
      // A language may have forms that a translation does not tell apart: `_other` serves them all.
      return (
        messages.getMessage(`${key}_${plurals.select(count)}`, filled) || messages.getMessage(`${key}_other`, filled)
      );
    },
    parts(key, holes) {
      const marks = Array.from({ length: holes }, (_, hole) => String.fromCharCode(FIRST_HOLE + hole));
      return cutAtHoles(say(key, ...marks), holes);
    },
    number: (value) => numbers.format(value),
  };
}

/** `underscored('third-party-origin')` is `'third_party_origin'`, for the compiler too. */
export function underscored<S extends string>(value: S): Underscored<S> {
  return value.replaceAll('-', '_') as Underscored<S>;
}

function cutAtHoles(message: string, holes: number): (string | Hole)[] {
  const last = String.fromCharCode(FIRST_HOLE + Math.max(holes, 1) - 1);
  const pieces = message.split(new RegExp(`([${String.fromCharCode(FIRST_HOLE)}-${last}])`, 'u'));
  return pieces
    .map((piece, at) => (at % 2 === 1 ? { hole: piece.charCodeAt(0) - FIRST_HOLE } : piece))
    .filter((piece) => piece !== '');
}

function localeFor(browserTag: string, language: string): string {
  try {
    const tag = Intl.getCanonicalLocales(browserTag.replaceAll('_', '-'))[0] ?? language;
    return primary(tag) === primary(language) ? tag : language;
  } catch {
    // A tag that is no BCP 47, such as `C` on a bare system.
    return language;
  }
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
