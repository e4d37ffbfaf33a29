/** A language's quantity words as lexicons: each compiled when it is first asked for. */
import { type Pattern, toSource } from '../pattern';
import { beginningOf, compileLexicon, type Edges, type Entry, type Lexicon } from './lexicon';
import type { DurationWords, QuantityWords } from './quantity-words';
import { CURRENCY_CODES, CURRENCY_SIGNS, FRACTIONS } from './signs';

/** One part of a number: what it is worth and how it joins the others. */
export interface NumberToken {
  readonly kind: 'number' | 'one' | 'scale' | 'many' | 'collective' | 'half';
  readonly value: number;
  readonly approximate: boolean;
  /** What a power means with no number before it: one of itself, an unsaid number of them, or nothing. */
  readonly alone: 'one' | 'many' | false;
}

/** What a word beside a number makes of it. */
export type UnitMeaning =
  | { readonly kind: 'money'; readonly unit: string; readonly factor: number }
  | { readonly kind: 'shared-money'; readonly codes: readonly [string, ...string[]]; readonly factor: number }
  | { readonly kind: 'measure'; readonly unit: string; readonly factor: number }
  | { readonly kind: 'people'; readonly unit: 'people'; readonly factor: 1 }
  | { readonly kind: 'counter'; readonly unit: null; readonly factor: 1 }
  | { readonly kind: 'duration'; readonly iso: DurationWords['iso'] }
  | { readonly kind: 'not-a-quantity' };

/** How exact a number is said to be. */
export type Exactness = 'approximate' | 'at-least' | 'at-most';

/** What a word in a date means. */
export type PeriodPart =
  | { readonly kind: 'month'; readonly index: number }
  | { readonly kind: 'quarter'; readonly index: number }
  | { readonly kind: 'half'; readonly index: number };

/** Everything findQuantities asks of a language. */
export interface CompiledQuantityWords {
  readonly words: QuantityWords;
  readonly spaced: boolean;
  readonly numbers: Lexicon<NumberToken>;
  readonly andHalf: Lexicon<true>;
  /** Where a number may begin, in digits or in words. Global. */
  readonly starts: RegExp;
  /** From the end of one number word to where the next may begin. Sticky; group 1: a joiner was there. */
  readonly gap: RegExp;
  readonly scaleSigns: RegExp | undefined;
  readonly links: Lexicon<true>;
  readonly unitsAfter: Lexicon<UnitMeaning>;
  readonly unitsBefore: Lexicon<UnitMeaning>;
  readonly places: Lexicon<string>;
  readonly exactBefore: Lexicon<Exactness>;
  readonly exactAfter: Lexicon<Exactness>;
  readonly negative: Lexicon<true>;
  readonly between: Lexicon<true>;
  readonly from: Lexicon<true>;
  readonly rangeJoins: Lexicon<'range' | 'between'>;
  readonly shares: Lexicon<number>;
  readonly shareJoins: Lexicon<true>;
  readonly shareJoinsAfterNoun: Lexicon<true>;
  readonly notBefore: Lexicon<true>;
  readonly yearBefore: Lexicon<true>;
  readonly months: Lexicon<PeriodPart>;
  /** One day or two before a month, up to where it begins; and after it. */
  readonly daysBefore: RegExp;
  readonly daysAfter: RegExp;
  readonly periodParts: Lexicon<PeriodPart>;
  readonly periodStarts: Lexicon<'in' | 'over'>;
}

/** The compiled form of a language's quantity words. Compiling is lazy and cheap; the caller keeps the result. */
export function compileQuantityWords(words: QuantityWords, spaced: boolean): CompiledQuantityWords {
  const { glued = false, clitics = [], endings = [] } = words;
  const plain: Edges = { spaced, clitics };
  const lexicon = <M>(entries: readonly Entry<M>[], edges: Edges = plain) => compileLexicon(entries, edges);
  const yes = (patterns: readonly Pattern[] = []): Lexicon<true> => lexicon([[patterns, true]]);
  const numberEntries = numbersOf(words);
  const unitEntries = unitsOf(words);
  const exactEntries: Entry<Exactness>[] = [
    [words.approximate, 'approximate'],
    [words.atLeast, 'at-least'],
    [words.atMost, 'at-most'],
  ];
  const parts = periodPartsOf(words);
  return lazily({
    words: () => words,
    spaced: () => spaced,
    numbers: () => lexicon(numberEntries, { spaced, glued, clitics, endings }),
    andHalf: () => lexicon([[words.andHalf ?? [], true]], { spaced, glued }),
    starts: () => startsOf(numberEntries, words, spaced),
    gap: () => gapOf(words, spaced),
    scaleSigns: () => scaleSignsOf(words),
    links: () => yes(words.links),
    unitsAfter: () => lexicon(sideOf(unitEntries, 'after'), { spaced, endings }),
    unitsBefore: () => lexicon(sideOf(unitEntries, 'before')),
    places: () =>
      lexicon(
        Object.entries(words.places ?? {}).map(([code, patterns]): Entry<string> => [patterns, code]),
        { spaced, endings },
      ),
    exactBefore: () => lexicon(sideOf(exactEntries, 'before')),
    exactAfter: () => lexicon(sideOf(exactEntries, 'after')),
    negative: () => yes(words.negative),
    between: () => yes(words.between),
    from: () => yes(words.from),
    // A clitic joins the number that follows at once.
    rangeJoins: () =>
      lexicon(
        [
          [words.rangeJoins, 'range'],
          [words.betweenJoins ?? [], 'between'],
        ],
        { spaced, glued: clitics.length > 0 },
      ),
    shares: () => lexicon((words.shares ?? []).map((share): Entry<number> => [share.words, share.value])),
    shareJoins: () => yes(words.shareJoins),
    shareJoinsAfterNoun: () => yes(words.shareJoinsAfterNoun),
    notBefore: () => yes(words.notBefore),
    yearBefore: () => yes([...words.yearBefore, ...words.periodIn]),
    months: () => lexicon(parts.filter(([, part]) => part.kind === 'month')),
    daysBefore: () => daysBeforeOf(words),
    daysAfter: () => daysAfterOf(words),
    periodParts: () => lexicon(parts),
    periodStarts: () =>
      lexicon([
        [words.periodIn, 'in'],
        [words.periodOver, 'over'],
      ]),
  });
}

/** An object whose values are made when they are first read. */
function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(made, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = makers[key]();
        Object.defineProperty(made, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return made;
}

/** The patterns of one side of the number, with what they mean. */
function sideOf<M>(entries: readonly Entry<M>[], side: 'before' | 'after'): Entry<M>[] {
  return entries.map(
    ([patterns, meaning]): Entry<M> => [
      patterns.filter((pattern) => (pattern.trimEnd().endsWith('_') ? 'before' : 'after') === side),
      meaning,
    ],
  );
}

function numbersOf(words: QuantityWords): Entry<NumberToken>[] {
  const token = (
    kind: NumberToken['kind'],
    value: number,
    approximate = false,
    alone: NumberToken['alone'] = false,
  ): NumberToken => ({ kind, value, approximate, alone });
  return [
    ...Object.entries(words.numbers).map(
      ([value, patterns]): Entry<NumberToken> => [patterns, token('number', Number(value))],
    ),
    [words.one, token('one', 1)],
    [words.half ?? [], token('half', 0.5)],
    ...words.scales.flatMap(({ value, words: names, alone = false, many = [] }): Entry<NumberToken>[] => [
      [names.filter((each) => !many.includes(each)), token('scale', value, false, alone && 'one')],
      [names.filter((each) => many.includes(each)), token('scale', value, false, 'many')],
      [many.filter((each) => !names.includes(each)), token('many', value, true)],
    ]),
    ...(words.collectives ?? []).flatMap(
      ({ value, words: names, many = [], approximate = false }): Entry<NumberToken>[] => [
        [names, token('collective', value, approximate)],
        [many, token('many', value, true)],
      ],
    ),
  ];
}

function unitsOf(words: QuantityWords): Entry<UnitMeaning>[] {
  const money = (code: string): UnitMeaning => ({ kind: 'money', unit: code, factor: 1 });
  return [
    ...Object.entries(words.currencies).map(([code, patterns]): Entry<UnitMeaning> => [patterns, money(code)]),
    ...(words.sharedCurrencies ?? []).map(
      ({ words: names, codes }): Entry<UnitMeaning> => [names, { kind: 'shared-money', codes, factor: 1 }],
    ),
    ...words.units.map(
      ({ unit, words: names, factor = 1 }): Entry<UnitMeaning> => [
        names,
        { kind: CURRENCY_CODES.includes(unit) ? 'money' : 'measure', unit, factor },
      ],
    ),
    [words.people, { kind: 'people', unit: 'people', factor: 1 }],
    [words.counters ?? [], { kind: 'counter', unit: null, factor: 1 }],
    ...words.durations.map(({ iso, words: names }): Entry<UnitMeaning> => [names, { kind: 'duration', iso }]),
    [words.notAfter, { kind: 'not-a-quantity' }],
  ];
}

function periodPartsOf(words: QuantityWords): Entry<PeriodPart>[] {
  const entries = (lists: readonly (readonly Pattern[])[] = [], kind: PeriodPart['kind']) =>
    lists.map((patterns, at): Entry<PeriodPart> => [patterns, { kind, index: at + 1 }]);
  return [...entries(words.months, 'month'), ...entries(words.quarters, 'quarter'), ...entries(words.halves, 'half')];
}

/** A digit, a fraction sign, or any number word that may come first. */
function startsOf(entries: readonly Entry<NumberToken>[], words: QuantityWords, spaced: boolean): RegExp {
  const first = entries
    .filter(([, token]) => token.kind !== 'scale' || token.alone !== false)
    .filter(([, token]) => token.kind !== 'one' && token.kind !== 'collective');
  const sourceOf = (some: readonly Entry<unknown>[]) =>
    some
      .flatMap(([patterns]) => patterns)
      .sort((a, b) => b.length - a.length)
      .map(toSource)
      .join('|');
  // "a" and "une" are everywhere: they begin a number only before a power or a dozen.
  const powers = sourceOf(
    entries.filter(([, { kind }]) => kind === 'scale' || kind === 'collective' || kind === 'half'),
  );
  const one = sourceOf(entries.filter(([, { kind }]) => kind === 'one'));
  const shares = sourceOf((words.shares ?? []).map((share): Entry<unknown> => [share.words, share]));
  const alternatives = [sourceOf(first), shares, one && powers ? `(?:${one})[ -]{1,2}(?:${powers})` : ''].filter(
    (each) => each !== '',
  );
  const inWords =
    alternatives.length > 0
      ? `|${beginningOf({ spaced, clitics: words.clitics ?? [] })}(?:${alternatives.join('|')})`
      : '';
  return new RegExp(`[0-9${Object.keys(FRACTIONS).join('')}]${inWords}`, 'giu');
}

function gapOf({ joiners = [], glued = false }: QuantityWords, spaced: boolean): RegExp {
  const joiner = joiners.length > 0 ? `(?:[ -]{0,2}(${joiners.map(toSource).join('|')})[ -]{0,2})|` : '()(?!)|';
  return new RegExp(`${joiner}${glued || !spaced ? '[ -]{0,1}' : '[ -]{1,2}'}`, 'iuy');
}

/** Read as written; at a word edge, or before the sign or code of a currency (`M€`, `MdEUR`). */
function scaleSignsOf({ scaleSigns = [] }: QuantityWords): RegExp | undefined {
  const signs = scaleSigns.flatMap((scale) => scale.signs).sort((a, b) => b.length - a.length);
  if (signs.length === 0) return undefined;
  const money = [...CURRENCY_CODES, ...CURRENCY_SIGNS.map(([sign]) => sign)].map(toSource).join('|');
  return new RegExp(`(${signs.map(toSource).join('|')})(?:(?=${money})|(?![\\p{L}\\p{M}\\p{N}'-]))`, 'uy');
}

/** "3.", "12 to 14", "1er", "del 3 al". Group 1: the first day; group 2: the second. To be run on what ends at the month. */
function daysBeforeOf(words: QuantityWords): RegExp {
  const day = `(\\d{1,2})${ordinalOf(words)}`;
  return new RegExp(`(?<![\\d.,:/-])${day}(?:${dayJoinOf(words)}${day})? {0,2}$`, 'iu');
}

/** "14", "14th", "14-16". Group 1: the first day. */
function daysAfterOf(words: QuantityWords): RegExp {
  const day = `(\\d{1,2})${ordinalOf(words)}`;
  return new RegExp(`\\.? ${day}(?:${dayJoinOf(words)}${day})?(?![\\d:]|[.,]\\d|\\p{L}| ?%)`, 'iuy');
}

function dayJoinOf({ rangeJoins, betweenJoins = [] }: QuantityWords): string {
  return `(?: ?[-–—,] ?| (?:${[...rangeJoins, ...betweenJoins].map(toSource).join('|') || '(?!)'}) )`;
}

function ordinalOf({ ordinalEndings = [], ordinalDot = false }: QuantityWords): string {
  const endings = [...ordinalEndings.map(toSource), ...(ordinalDot ? ['\\.'] : [])];
  return endings.length > 0 ? `(?:${endings.join('|')})?` : '';
}
