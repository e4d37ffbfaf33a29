/** A pack with its patterns compiled, each when it is first used: start-up pays for no language. */
import { readNgrams } from './claims/check-worthiness';
import { IndexedPatterns } from './indexed-patterns';
import type { AttributionWords, ClaimWords, FullPack, Pattern } from './language-pack';
import { compileSplitPatterns, type Matcher, type SplitMatcher } from './pattern';
import { type CompiledQuantityWords, compileQuantityWords } from './quantities/quantity-words';

type SplitLists = 'circumfixes' | 'splitVerbs';
export type AttributionMatchers = Readonly<Required<Record<Exclude<keyof AttributionWords, SplitLists>, Matcher>>> &
  Readonly<Record<SplitLists, SplitMatcher>> & {
    /** Does every noun have a capital? Then a noun phrase shows where it ends. */
    readonly capitalNouns: boolean;
    /** Does the subject follow its verb wherever something else comes first? */
    readonly verbSecond: boolean;
  };
export type ClaimMatchers = Readonly<Required<Record<keyof ClaimWords, Matcher>>>;

export interface CompiledLanguage {
  readonly pack: FullPack;
  readonly attributions: AttributionMatchers;
  readonly claims: ClaimMatchers;
  readonly quantities: CompiledQuantityWords;
  /** Learned weights of words and pairs of words; for languages with training data. */
  readonly ngrams: ReadonlyMap<string, number> | undefined;
  /** How common nouns end, for languages that write all nouns with a capital. */
  readonly nounEndings: ReadonlySet<string> | undefined;
  /** The commonest function words, in lower case. */
  readonly commonWords: ReadonlySet<string>;
  /** Gets ready what every sentence needs, in steps of a few milliseconds. @throws SyntaxError for a broken pattern. */
  prepare(): Generator<void, void>;
}

/** What a pack may leave out. */
const NOT_LISTED = {
  openers: [],
  tags: [],
  selfCues: [],
  adverbials: [],
  knownBodies: [],
  reportedForms: [],
  carriedForms: [],
  auxiliaries: [],
  stances: [],
  stanceForms: [],
  stanceNouns: [],
  thatWords: [],
  quoteVerbs: [],
  impressions: [],
  nameMarks: [],
  participles: [],
  introducers: [],
  adjectives: [],
  genitives: [],
  titles: [],
  topicMarks: [],
  subjectMarks: [],
} as const;

const cache = new WeakMap<FullPack, CompiledLanguage>();

/** The compiled form of a pack; the same object for the same pack. */
export function compileLanguage(pack: FullPack): CompiledLanguage {
  let compiled = cache.get(pack);
  if (!compiled) {
    let quantities: CompiledQuantityWords | undefined;
    let ngrams: ReadonlyMap<string, number> | undefined;
    const index = new IndexedPatterns(pack);
    compiled = {
      pack,
      attributions: attributionMatchers(pack, index),
      claims: matchersOf({ record: [], ...pack.claims }, index),
      nounEndings: pack.nounEndings && new Set(pack.nounEndings.flatMap((chunk) => chunk.split('|'))),
      commonWords: new Set(pack.commonWords),
      get quantities(): CompiledQuantityWords {
        quantities ??= compileQuantityWords(pack.quantities, pack.spaced);
        return quantities;
      },
      get ngrams(): ReadonlyMap<string, number> | undefined {
        ngrams ??= pack.learned && readNgrams(pack.learned);
        return ngrams;
      },
      *prepare() {
        yield* index.prepare();
        quantities ??= compileQuantityWords(pack.quantities, pack.spaced);
        yield;
        ngrams ??= pack.learned && readNgrams(pack.learned);
      },
    };
    cache.set(pack, compiled);
  }
  return compiled;
}

function attributionMatchers(pack: FullPack, index: IndexedPatterns): AttributionMatchers {
  const { circumfixes = [], splitVerbs = [], ...lists } = pack.attributions;
  const matchers = matchersOf({ ...NOT_LISTED, ...lists }, index);
  const compile = (patterns: readonly Pattern[]): Matcher => index.add(patterns);
  /** The second part of a verb ends its clause: punctuation follows, or a word that begins another. */
  const endsClause = (folded: string, { end }: { end: number }, limit: number): boolean =>
    end >= limit ||
    /^\s{0,2}[\p{P}]/u.test(folded.slice(end, end + 3)) ||
    matchers.clauseWords.matchAt(folded, end + 1) !== undefined;
  return {
    ...matchers,
    circumfixes: compileSplitPatterns(circumfixes, compile, () => true),
    splitVerbs: compileSplitPatterns(splitVerbs, compile, endsClause),
    capitalNouns: pack.nounEndings !== undefined,
    verbSecond: lists.adverbials !== undefined,
  };
}

/** An object with the same keys, and a matcher for each list. */
function matchersOf<Words extends object>(
  words: Words,
  index: IndexedPatterns,
): Readonly<Record<keyof Words, Matcher>> {
  const entries = Object.entries(words) as [string, readonly Pattern[]][];
  return Object.fromEntries(entries.map(([name, patterns]) => [name, index.add(patterns)])) as Record<
    keyof Words,
    Matcher
  >;
}
