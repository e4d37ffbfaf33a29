/** A pack's notice words, ready to be looked for: nothing is compiled before a block may hold it. */
import { AnchoredMatcher, AnchoredPattern } from '../anchored-matcher';
import type { Anchor, Anchors } from '../anchors';
import { commonWordsOf } from '../languages';
import { plainOf } from '../signs-ignored';
import { CoreIndex } from './core-index';
import type { NoticeLanguage, NoticeSlot, NoticeWords } from './notice-words';
import { NOTICE_RULES, type NoticeRule } from './rules';

/** A list of words of the page around the text. */
export type PageList = keyof NoticeWords['page'];

export interface CompiledNotices {
  readonly language: NoticeLanguage;
  /** Of which slots a block holds cores, or a label. None: it is no notice in this language. */
  coresIn(folded: string): ReadonlySet<NoticeSlot>;
  /** Does `coresIn` know of this slot? The words of some are too common to be looked for. */
  isIndexed(slot: NoticeSlot): boolean;
  matcherOf(slot: NoticeSlot): AnchoredMatcher;
  /** Which lists of words of the page around the text a line may hold. */
  pageWordsIn(folded: string): ReadonlySet<PageList>;
  pageMatcherOf(words: PageList): AnchoredMatcher;
}

/** Cores that say nothing alone: words of every text. Their rules are reached through the other cores. */
const TOO_COMMON: ReadonlySet<NoticeSlot> = new Set(['supplied', 'users', 'thirdParties', 'harm']);
const CORES: readonly NoticeSlot[] = [...new Set(NOTICE_RULES.map((rule) => rule.core))];

/** For a core, the lists of slots of which each must have one in the block, whatever rule the core is of. */
const NEEDED: ReadonlyMap<NoticeSlot, readonly (readonly NoticeSlot[])[]> = new Map(
  CORES.map((core) => {
    const [first, ...others] = NOTICE_RULES.filter((rule) => rule.core === core).map(needsOfRule);
    const isCommon = (list: readonly NoticeSlot[]): boolean =>
      others.every((needs) => needs.some((each) => each.join() === list.join()));
    return [core, (first ?? []).filter(isCommon)];
  }),
);

function needsOfRule({ polarity, with: others = [] }: NoticeRule): (readonly NoticeSlot[])[] {
  return [...others, ...(polarity === 'negated' ? [['negation'] as const] : [])];
}

/** The lists that page kinds ask for in every line. */
const PAGE_WORDS = ['postActions', 'viewOriginal', 'machineSummary'] as const;

const cache = new WeakMap<NoticeWords, CompiledNotices>();

/** The compiled form of a pack's notice words; the same object for the same pack. */
export function compileNotices(language: NoticeLanguage): CompiledNotices {
  const known = cache.get(language.notices);
  if (known) return known;
  const { notices, spaced, proclitics } = language;
  const written = { spaced, proclitics, common: commonWordsOf(language) };
  const anchored = (pattern: string): AnchoredPattern => new AnchoredPattern(pattern, written);
  const patterns = new Map<NoticeSlot, AnchoredPattern[]>();
  const patternsOf = (slot: NoticeSlot): AnchoredPattern[] => once(patterns, slot, () => notices[slot].map(anchored));
  const slots = new Map<NoticeSlot, AnchoredMatcher>();
  const pagePatterns = new Map<PageList, AnchoredPattern[]>();
  const pagePatternsOf = (list: PageList): AnchoredPattern[] =>
    once(pagePatterns, list, () => notices.page[list].map(anchored));
  const pages = new Map<PageList, AnchoredMatcher>();
  let index: CoreIndex<NoticeSlot> | undefined;
  let pageIndex: CoreIndex<PageList> | undefined;
  const anchorsOfAll = (any: readonly NoticeSlot[]): readonly Anchor[] | undefined => {
    const lists = any.flatMap((slot) => patternsOf(slot).map(({ anchors }) => anchors[0]));
    return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
  };
  const needsOf = (core: NoticeSlot): Anchors => {
    const needed = NEEDED.get(core) ?? [];
    return needed.flatMap((any) => {
      const anchors = anchorsOfAll(any);
      return anchors ? [anchors] : [];
    });
  };
  const cores = (): CoreIndex<NoticeSlot> => {
    index ??= new CoreIndex(
      [...CORES.filter((core) => !TOO_COMMON.has(core)), 'labels' as const].flatMap((slot) =>
        patternsOf(slot).map((pattern) => ({ slot, pattern, needs: needsOf(slot) })),
      ),
    );
    return index;
  };
  const lines = (): CoreIndex<PageList> => {
    pageIndex ??= new CoreIndex(
      PAGE_WORDS.flatMap((slot) => pagePatternsOf(slot).map((pattern) => ({ slot, pattern, needs: [] }))),
    );
    return pageIndex;
  };
  const compiled: CompiledNotices = {
    language,
    coresIn: (folded) => cores().slotsIn(plainOf(folded), folded),
    isIndexed: (slot) => !TOO_COMMON.has(slot),
    matcherOf: (slot) => once(slots, slot, () => new AnchoredMatcher(patternsOf(slot))),
    pageWordsIn: (folded) => lines().slotsIn(plainOf(folded), folded),
    pageMatcherOf: (words) => once(pages, words, () => new AnchoredMatcher(pagePatternsOf(words))),
  };
  cache.set(notices, compiled);
  return compiled;
}

function once<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
