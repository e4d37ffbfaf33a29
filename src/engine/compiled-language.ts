/** A pack with its patterns compiled, each when it is first used: start-up pays for no language. */
import { readNgrams } from './claims/check-worthiness';
import type { AttributionWords, ClaimWords, LanguagePack, Pattern } from './language-pack';
import { compilePatterns, type Matcher } from './pattern';
import { type CompiledQuantityWords, compileQuantityWords } from './quantities/quantity-words';

export type AttributionMatchers = Readonly<Record<keyof AttributionWords, Matcher>>;
export type ClaimMatchers = Readonly<Record<keyof ClaimWords, Matcher>>;

export interface CompiledLanguage {
  readonly pack: LanguagePack;
  readonly attributions: AttributionMatchers;
  readonly claims: ClaimMatchers;
  readonly quantities: CompiledQuantityWords;
  /** Learned weights of words and pairs of words; for languages with training data. */
  readonly ngrams: ReadonlyMap<string, number> | undefined;
}

/** What a pack may leave out. */
const NOT_LISTED = { openers: [], stances: [], stanceForms: [], stanceNouns: [], impressions: [] } as const;

const cache = new WeakMap<LanguagePack, CompiledLanguage>();

/** The compiled form of a pack; the same object for the same pack. */
export function compileLanguage(pack: LanguagePack): CompiledLanguage {
  let compiled = cache.get(pack);
  if (!compiled) {
    let quantities: CompiledQuantityWords | undefined;
    let ngrams: ReadonlyMap<string, number> | undefined;
    compiled = {
      pack,
      attributions: matchersOf({ ...NOT_LISTED, ...pack.attributions }, pack.spaced),
      claims: matchersOf({ record: [], ...pack.claims }, pack.spaced),
      get quantities(): CompiledQuantityWords {
        quantities ??= compileQuantityWords(pack.quantities, pack.spaced);
        return quantities;
      },
      get ngrams(): ReadonlyMap<string, number> | undefined {
        ngrams ??= pack.learned && readNgrams(pack.learned);
        return ngrams;
      },
    };
    cache.set(pack, compiled);
  }
  return compiled;
}

/** An object with the same keys, whose values compile themselves when they are first read. */
function matchersOf<Words extends object>(words: Words, spaced: boolean): Readonly<Record<keyof Words, Matcher>> {
  const matchers = {};
  for (const [name, patterns] of Object.entries(words) as [string, readonly Pattern[]][]) {
    let matcher: Matcher | undefined;
    Object.defineProperty(matchers, name, {
      enumerable: true,
      get: () => {
        matcher ??= compilePatterns(patterns, spaced);
        return matcher;
      },
    });
  }
  return matchers as Readonly<Record<keyof Words, Matcher>>;
}
