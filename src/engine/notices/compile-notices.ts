/** A pack's notice words, ready to be looked for: nothing is compiled before a block may hold it. */
import { AnchoredMatcher, AnchoredPattern } from '../anchored-matcher';
import { type Anchor, type Anchors, holdsAnchors } from '../anchors';
import { commonWordsOf } from '../languages';
import { plainOf } from '../signs-ignored';
import type { NoticeLanguage, NoticeSlot, NoticeWords } from './notice-words';
import { NOTICE_RULES, type NoticeRule } from './rules';

/** A list of words of the page around the text. */
export type PageList = keyof NoticeWords['page'];

/** A pattern that is listened for in every block: a core, a label, or words of the page around the text. */
export interface Listener {
  readonly slot: NoticeSlot | PageWords;
  readonly pattern: AnchoredPattern;
  /**
   * One of each list, one list or two, is in every block that it matters in: its rarest anchors, or those of what it needs
   * beside it.
   */
  anchors(): Anchors;
}

export interface CompiledNotices {
  readonly language: NoticeLanguage;
  /** One of the patterns that are listened for, by its number, 0 to {@link countOf}. @throws RangeError beyond. */
  listener(number: number): Listener;
  /**
   * Of which slots a block holds cores, or a label. None: it is no notice in this language.
   *
   * @param heard the listeners that may match in it.
   */
  coresIn(folded: string, heard: readonly Listener[]): ReadonlySet<NoticeSlot>;
  /**
   * May this slot match in a block? No: it does not. Looks for its anchors alone.
   *
   * @param plain the block in its plain form, without signs.
   */
  mayHold(slot: NoticeSlot, plain: string): boolean;
  /** Does `coresIn` know of this slot? The words of some are too common to be looked for. */
  isIndexed(slot: NoticeSlot): boolean;
  matcherOf(slot: NoticeSlot): AnchoredMatcher;
  /** Which lists of words of the page around the text a line may hold. */
  pageWordsIn(folded: string, heard: readonly Listener[]): ReadonlySet<PageWords>;
  pageMatcherOf(words: PageList): AnchoredMatcher;
}

/** Cores that say nothing alone: words of every text. Their rules are reached through the other cores. */
const TOO_COMMON: ReadonlySet<NoticeSlot> = new Set(['supplied', 'users', 'thirdParties', 'harm']);
const CORES: readonly NoticeSlot[] = [...new Set(NOTICE_RULES.map((rule) => rule.core))];

const INDEXED: readonly NoticeSlot[] = [...CORES.filter((core) => !TOO_COMMON.has(core)), 'labels'];
/** Shorter pieces of words are in every text, in languages that write spaces. */
const MIN_LETTERS = 3;
/** A second list with more words of every text than this tells nothing. */
const MAX_COMMON = 8;
/** … and a longer one costs more than it saves, unless the first holds such words. */
const MAX_SECOND = 8;

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
export type PageWords = (typeof PAGE_WORDS)[number];

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
  const anchorsOfAll = (any: readonly NoticeSlot[]): readonly Anchor[] | undefined => {
    const lists = any.flatMap((slot) => patternsOf(slot).map((pattern) => pattern.anchors[0]));
    return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
  };
  const anchors = new Map<NoticeSlot, readonly Anchor[] | null>();
  const anchorsOfSlot = (slot: NoticeSlot): readonly Anchor[] | null =>
    once(anchors, slot, () => anchorsOfAll([slot]) ?? null);
  const needs = new Map<NoticeSlot, Anchors>();
  const needsOf = (core: NoticeSlot): Anchors =>
    once(needs, core, () =>
      (NEEDED.get(core) ?? []).flatMap((any) => {
        const anchors = anchorsOfAll(any);
        return anchors ? [anchors] : [];
      }),
    );
  const isHeard = ({ pattern }: Listener, plain: string, folded: string): boolean =>
    holdsAnchors(plain, pattern.anchors) && pattern.matcher.test(folded);
  const listeners = new Map<number, Listener>();
  const makeListener = (number: number): Listener => {
    let at = number;
    for (const slot of INDEXED) {
      const pattern = at < notices[slot].length ? patternsOf(slot)[at] : undefined;
      if (pattern) return { slot, pattern, anchors: () => rarest([...pattern.anchors, ...needsOf(slot)]) };
      at -= notices[slot].length;
    }
    for (const slot of PAGE_WORDS) {
      const pattern = at < notices.page[slot].length ? pagePatternsOf(slot)[at] : undefined;
      if (pattern) return { slot, pattern, anchors: () => rarest(pattern.anchors) };
      at -= notices.page[slot].length;
    }
    throw new RangeError(`${language.tag} has no listener ${number}.`);
  };
  const compiled: CompiledNotices = {
    language,
    listener: (number) => once(listeners, number, () => makeListener(number)),
    coresIn: (folded, heard) => {
      const plain = plainOf(folded);
      const slots = new Set<NoticeSlot>();
      for (const listener of heard) {
        const { slot } = listener;
        if (isPageWords(slot) || slots.has(slot)) continue;
        if (isHeard(listener, plain, folded) && holdsAnchors(plain, needsOf(slot))) slots.add(slot);
      }
      return slots;
    },
    mayHold: (slot, plain) => {
      const any = anchorsOfSlot(slot);
      return any === null || holdsAnchors(plain, [any]);
    },
    isIndexed: (slot) => !TOO_COMMON.has(slot),
    matcherOf: (slot) => once(slots, slot, () => new AnchoredMatcher(patternsOf(slot))),
    pageWordsIn: (folded, heard) => {
      const plain = plainOf(folded);
      const lists = new Set<PageWords>();
      for (const listener of heard) {
        const { slot } = listener;
        if (isPageWords(slot) && !lists.has(slot) && isHeard(listener, plain, folded)) lists.add(slot);
      }
      return lists;
    },
    pageMatcherOf: (words) => once(pages, words, () => new AnchoredMatcher(pagePatternsOf(words))),
  };
  /** The two lists with the fewest words of every text; the second only if it tells something. */
  function rarest(lists: Anchors): Anchors {
    const isCommon = ({ letters, begins, ends }: Anchor): boolean =>
      letters.length < (spaced ? MIN_LETTERS : 2) || (begins && ends && written.common.has(letters));
    const counted = lists
      .map((list) => ({ list, common: list.filter(isCommon).length }))
      .sort((one, other) => one.common - other.common);
    if (counted.length === 0)
      throw new Error(`${language.tag}: a pattern may match anywhere; give it a word that it always holds.`);
    const [first, ...others] = counted;
    const isEnough = (common: number): boolean => common <= MAX_COMMON;
    const second = others.find(
      ({ list, common }) => isEnough(common) && (list.length <= MAX_SECOND || (first?.common ?? 0) > 0),
    );
    return [first, second].flatMap((each) => (each ? [each.list] : []));
  }
  cache.set(notices, compiled);
  return compiled;
}

/** How many patterns of a pack are listened for. */
export function countOf({ notices }: NoticeLanguage): number {
  const count = (lists: readonly (readonly string[])[]): number => lists.reduce((sum, list) => sum + list.length, 0);
  return count(INDEXED.map((slot) => notices[slot])) + count(PAGE_WORDS.map((list) => notices.page[list]));
}

function isPageWords(slot: Listener['slot']): slot is PageWords {
  return (PAGE_WORDS as readonly string[]).includes(slot);
}

function once<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
