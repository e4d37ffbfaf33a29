/**
 * What a language brings so that its quantities can be read. Data only, in the notation of `pattern.ts`. A pattern that
 * ends in `_` stands before the number (`about _`), one that begins with `_` or has none stands after it (`_ or more`).
 * What is the same everywhere (signs, codes, SI symbols, digits of any script) is the engine's: `signs.ts`.
 */
import type { Pattern } from '../pattern';

/** Words for one power, such as *million*. The value is multiplied by it. */
export interface ScaleWords {
  readonly value: number;
  readonly words: readonly Pattern[];
  /** May it stand for one of itself without *one* before it, as *mille* and *tausend* may? */
  readonly alone?: boolean;
  /** Forms that by themselves mean an unsaid number of them: `thousands`, `millions`. */
  readonly many?: readonly Pattern[];
}

/** Abbreviated powers. They are read as written, upper and lower case apart. */
export interface ScaleSigns {
  readonly value: number;
  readonly signs: readonly string[];
  /** False: a power only beside money or people, since it also abbreviates something else (`m`: meter, million). */
  readonly sure: boolean;
}

/** Words for a group of so many: *dozen*, *dizaine*. */
export interface CollectiveWords {
  readonly value: number;
  readonly words: readonly Pattern[];
  readonly many?: readonly Pattern[];
  /** Is it said of about so many? */
  readonly approximate?: boolean;
}

/** Names of a unit and its symbol as it is reported. `factor`: 0.01 for cents, 10 for a Japanese 割. */
export interface UnitWords {
  readonly unit: string;
  readonly words: readonly Pattern[];
  readonly factor?: number;
}

/** A currency name that several countries share. The first code is what it means when nothing tells. */
export interface SharedCurrency {
  readonly words: readonly Pattern[];
  readonly codes: readonly [string, ...string[]];
}

/** A time unit as ISO 8601 writes a duration of one, in two parts: before the number and after it. */
export interface DurationWords {
  /** Null: a length of time that ISO 8601 has no letter for, such as a quarter or a decade. */
  readonly iso: 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS' | null;
  readonly words: readonly Pattern[];
}

/** Shares said in words that hold a number: *two thirds*. The value is a percentage. */
export interface ShareWords {
  readonly value: number;
  readonly words: readonly Pattern[];
}

/** All that a language must or may bring. */
export interface QuantityWords {
  /** The decimal sign. */
  readonly decimal: ',' | '.';
  /** Signs between groups of three. The apostrophe and spaces that do not break are read everywhere. */
  readonly group: readonly (',' | '.' | ' ')[];
  /** Are both conventions met with in this language? A lone `1,234` then stays unread. */
  readonly mixedConventions?: boolean;
  /** Number words that are added up, by value; *twenty-one* is built from its parts. */
  readonly numbers: Readonly<Record<number, readonly Pattern[]>>;
  /** Words that are *one* only before a power or a dozen: `a`, `un`, `eine`. */
  readonly one: readonly Pattern[];
  readonly scales: readonly ScaleWords[];
  readonly scaleSigns?: readonly ScaleSigns[];
  readonly collectives?: readonly CollectiveWords[];
  /** One half before a power or a unit: `half a`, `medio`. */
  readonly half?: readonly Pattern[];
  /** And one half, after a number or a power: `and a half`, `et demi`. */
  readonly andHalf?: readonly Pattern[];
  /** Between the parts of one number word: `and`, `et`, `y`. */
  readonly joiners?: readonly string[];
  /** Are number words written together (*zweihundertfünfzig*)? */
  readonly glued?: boolean;
  /** Do ones stand before tens (*einundzwanzig*)? */
  readonly onesFirst?: boolean;
  /** Between a power and what is counted: `of`, `de`, `d'`. Also between a day, its month and its year. */
  readonly links: readonly Pattern[];
  /** Signs that mean another currency here than elsewhere (¥). */
  readonly symbols?: Readonly<Record<string, string>>;
  /** Currency names by ISO 4217 code, qualified ones included: `Canadian dollars?`. */
  readonly currencies: Readonly<Record<string, readonly Pattern[]>>;
  readonly sharedCurrencies?: readonly SharedCurrency[];
  /** Countries, their people and their towns, by the code that a shared currency name means there. */
  readonly places?: Readonly<Record<string, readonly Pattern[]>>;
  /** Percent, measures, and subunits of money. */
  readonly units: readonly UnitWords[];
  /** Nouns for persons: `people`, `passengers`. */
  readonly people: readonly Pattern[];
  /** Counters that belong to the number and name no unit, as in Japanese and Chinese. */
  readonly counters?: readonly Pattern[];
  /** A number beside one of these is a length of time, and no quantity by itself. */
  readonly durations: readonly DurationWords[];
  /** January to December, with their abbreviations. */
  readonly months: readonly (readonly Pattern[])[];
  /** First to fourth quarter; first and second half of a year. */
  readonly quarters?: readonly (readonly Pattern[])[];
  readonly halves?: readonly (readonly Pattern[])[];
  /** Before a year, month or quarter that a quantity belongs to: `in`, `en`, `im Jahr`. */
  readonly periodIn: readonly Pattern[];
  /** Before a length of time that a quantity belongs to: `over`, `en`, `innerhalb von`. */
  readonly periodOver: readonly Pattern[];
  /** Before a number of four digits, make it a year: `since`, `until`, `by`. `periodIn` need not be repeated. */
  readonly yearBefore: readonly Pattern[];
  /** `about _`, `_ or so`. */
  readonly approximate: readonly Pattern[];
  /** `at least _`, `_ or more`. */
  readonly atLeast: readonly Pattern[];
  /** `up to _`, `_ at most`. */
  readonly atMost: readonly Pattern[];
  /** `minus`. */
  readonly negative?: readonly Pattern[];
  /** `between`, and the word that then stands between the ends of a range. */
  readonly between?: readonly Pattern[];
  readonly betweenJoins?: readonly Pattern[];
  /** Between the ends of a range: `to`, `bis`. */
  readonly rangeJoins: readonly Pattern[];
  /** Before the first of two values that something changed between, each with its unit: `from`, `von`. */
  readonly from?: readonly Pattern[];
  readonly shares?: readonly ShareWords[];
  /** Between the numbers of a rate (*one in four*). */
  readonly shareJoins?: readonly Pattern[];
  /** The same where a noun stands between (*un patient sur quatre*). */
  readonly shareJoinsAfterNoun?: readonly Pattern[];
  /** How plural nouns end: before one, "un rapport sur trois" is no share. */
  readonly pluralEndings?: readonly string[];
  /** A number after one of these is a name, a rank or an address: `chapter`, `no.`, `page`. */
  readonly notBefore: readonly Pattern[];
  /** A number before one of these is a clock time, a rank or a name: `o'clock`, `Uhr`. */
  readonly notAfter: readonly Pattern[];
  /** Letters that make digits an ordinal: `st`, `th`, `er`. A day of a month may have them. */
  readonly ordinalEndings?: readonly string[];
  /** Does a number with a full stop ("3. Oktober") stand for an ordinal? */
  readonly ordinalDot?: boolean;
  /** Are all nouns written with a capital? Then a capital before a number does not make it part of a name. */
  readonly capitalNouns?: boolean;
  /** One-letter words written together with the word after them, as in Arabic. */
  readonly clitics?: readonly string[];
  /** Case endings that may follow a unit or a power and are left out of what is quoted, as in Turkish. */
  readonly endings?: readonly string[];
}

export { type CompiledQuantityWords, compileQuantityWords } from './compiled-words';
