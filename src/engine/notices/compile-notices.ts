/** A pack's notice words, ready to be looked for: nothing is compiled before a block may hold it. */
import { AnchoredMatcher, AnchoredPattern } from '../anchored-matcher';
import { compilePatterns, type Matcher } from '../pattern';
import { plainOf } from '../signs-ignored';
import { CoreIndex } from './core-index';
import type { NoticeLanguage, NoticeSlot, NoticeWords } from './notice-words';
import { NOTICE_RULES } from './rules';

export interface CompiledNotices {
  readonly language: NoticeLanguage;
  /** Of which slots a block holds cores, or a label. None: it is no notice in this language. */
  coresIn(folded: string): ReadonlySet<NoticeSlot>;
  /** Does `coresIn` know of this slot? The words of some are too common to be looked for. */
  isIndexed(slot: NoticeSlot): boolean;
  matcherOf(slot: NoticeSlot): AnchoredMatcher;
  pageMatcherOf(words: keyof NoticeWords['page']): Matcher;
}

/** Cores that say nothing alone: words of every text. Their rules are reached through the other cores. */
const TOO_COMMON: ReadonlySet<NoticeSlot> = new Set(['supplied', 'users', 'thirdParties', 'harm']);
const CORES: readonly NoticeSlot[] = [...new Set(NOTICE_RULES.map((rule) => rule.core))];

const cache = new WeakMap<NoticeWords, CompiledNotices>();

/** The compiled form of a pack's notice words; the same object for the same pack. */
export function compileNotices(language: NoticeLanguage): CompiledNotices {
  const known = cache.get(language.notices);
  if (known) return known;
  const { notices, spaced, proclitics } = language;
  const patterns = new Map<NoticeSlot, AnchoredPattern[]>();
  const patternsOf = (slot: NoticeSlot): AnchoredPattern[] =>
    once(patterns, slot, () => notices[slot].map((pattern) => new AnchoredPattern(pattern, spaced, proclitics)));
  const slots = new Map<NoticeSlot, AnchoredMatcher>();
  const pages = new Map<keyof NoticeWords['page'], Matcher>();
  let index: CoreIndex<NoticeSlot> | undefined;
  const compiled: CompiledNotices = {
    language,
    coresIn: (folded) => {
      index ??= new CoreIndex(
        [...CORES.filter((core) => !TOO_COMMON.has(core)), 'labels' as const].flatMap((slot) =>
          patternsOf(slot).map((pattern) => [slot, pattern] as const),
        ),
      );
      return index.slotsIn(plainOf(folded), folded);
    },
    isIndexed: (slot) => !TOO_COMMON.has(slot),
    matcherOf: (slot) => once(slots, slot, () => new AnchoredMatcher(patternsOf(slot))),
    pageMatcherOf: (words) => once(pages, words, () => compilePatterns(notices.page[words], spaced, proclitics)),
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
