/** A pack's notice words with their patterns compiled, each when it is first used, and one gate over them all. */
import { compilePatterns, type Matcher } from '../pattern';
import type { NoticeLanguage, NoticeSlot, NoticeWords } from './notice-words';
import { NOTICE_RULES } from './rules';

export interface CompiledNotices {
  readonly language: NoticeLanguage;
  /** One expression over the cores of all rules: a block that it does not match holds no notice in this language. */
  readonly gate: Matcher;
  matcherOf(slot: NoticeSlot): Matcher;
  pageMatcherOf(words: keyof NoticeWords['page']): Matcher;
}

/** Cores that say nothing alone: words of every text. Their rules are reached through the other cores. */
const TOO_COMMON: ReadonlySet<NoticeSlot> = new Set(['supplied', 'users', 'thirdParties', 'harm']);

const cache = new WeakMap<NoticeWords, CompiledNotices>();

/** The compiled form of a pack's notice words; the same object for the same pack. */
export function compileNotices(language: NoticeLanguage): CompiledNotices {
  const known = cache.get(language.notices);
  if (known) return known;
  const { notices, spaced, proclitics } = language;
  const slots = new Map<NoticeSlot, Matcher>();
  const pages = new Map<keyof NoticeWords['page'], Matcher>();
  let gate: Matcher | undefined;
  const compiled: CompiledNotices = {
    language,
    get gate(): Matcher {
      gate ??= compilePatterns(gatePatterns(notices), spaced, proclitics);
      return gate;
    },
    matcherOf: (slot) => once(slots, slot, () => compilePatterns(notices[slot], spaced, proclitics)),
    pageMatcherOf: (words) => once(pages, words, () => compilePatterns(notices.page[words], spaced, proclitics)),
  };
  cache.set(notices, compiled);
  return compiled;
}

function gatePatterns(notices: NoticeWords): string[] {
  const cores = new Set(NOTICE_RULES.map((rule) => rule.core));
  return [...cores]
    .filter((core) => !TOO_COMMON.has(core))
    .flatMap((core) => notices[core])
    .concat(notices.labels);
}

function once<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
