/**
 * Which languages a block may be in, told by its script and its commonest words: a pack's expressions are compiled and run
 * only where its language can be. A notice in another language than its page is a sentence and has such words; a short label
 * in another language than its page is in one whose labels are used everywhere.
 */
import { commonWordsOf, TextLook } from '../languages';
import { isOfOneLanguage } from '../scripts';
import type { NoticeLanguage } from './notice-words';

/** So many words of a block are looked at; fewer make it a label. */
const MAX_WORDS = 60;
const LABEL_WORDS = 4;
/** … when they are in Latin letters, which most labels are. */
const BEYOND_LATIN = /[^\0-\u024f\u2000-\u206f]/;
const MAX_LABEL = 60;
/** So large a share of its commonest words is the least that a language shows … */
const MIN_SHARE = 0.12;
/** … and so much of what the likeliest language shows: kin have words in common. */
const OF_THE_BEST = 0.5;

/** So large a share of a language's commonest words, and nobody asks in which other one a block might be … */
const PLAINLY = 0.22;
const MIN_PLAIN_WORDS = 6;
/** … unless it is longer and may hold sentences of two languages. UTF-16 units. */
const MAX_PLAIN = 600;

/**
 * The languages that a block may be in.
 *
 * @param own the language of the page, always among them; undefined where nobody knows it.
 */
export function languagesOf(
  text: string,
  own: NoticeLanguage | undefined,
  packs: readonly NoticeLanguage[],
): NoticeLanguage[] {
  if (own && isLatinLabel(text)) return [own, ...packs.filter((pack) => pack !== own && pack.labelsEverywhere)];
  if (own && isPlainlyIn(text, own)) return [own];
  const look = new TextLook(text, MAX_WORDS);
  const isLabel = look.words.length <= LABEL_WORDS;
  const counts = commonIn(look.words, packs);
  // Kin have words in common: only what comes near to the likeliest is looked at.
  const least = Math.max(MIN_SHARE * look.words.length, OF_THE_BEST * Math.max(0, ...counts));
  const others = packs.filter((pack, index) => {
    if (pack === own) return false;
    if (!pack.spaced || isOfOneLanguage(pack.script)) return look.letters.shareOf(pack.script) > 0;
    if (isLabel) return own === undefined ? look.letters.shareOf(pack.script) > 0 : pack.labelsEverywhere === true;
    return (counts[index] ?? 0) >= least && look.isWrittenAs(pack);
  });
  return own ? [own, ...others] : others;
}

function isLatinLabel(text: string): boolean {
  return text.length <= MAX_LABEL && !BEYOND_LATIN.test(text) && text.trim().split(/\s/u).length <= LABEL_WORDS;
}

function isPlainlyIn(text: string, pack: NoticeLanguage): boolean {
  if (!pack.spaced || text.length > MAX_PLAIN) return false;
  const words = text.toLocaleLowerCase(pack.tag).split(' ', MAX_WORDS);
  if (words.length < MIN_PLAIN_WORDS) return false;
  const common = commonWordsOf(pack);
  let missing = PLAINLY * words.length;
  for (const word of words) {
    if (common.has(word)) missing -= 1;
    if (missing <= 0) return true;
  }
  return false;
}

/** For each pack, how many of these words are among its commonest. */
function commonIn(words: readonly string[], packs: readonly NoticeLanguage[]): number[] {
  let index = indices.get(packs);
  if (!index) {
    index = new Map<string, number[]>();
    for (const [at, { spaced, commonWords }] of packs.entries())
      if (spaced) for (const word of commonWords) index.set(word, [...(index.get(word) ?? []), at]);
    indices.set(packs, index);
  }
  const counts = packs.map(() => 0);
  for (const word of words) for (const at of index.get(word) ?? []) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}

/** Word → the packs that have it. */
const indices = new WeakMap<readonly NoticeLanguage[], Map<string, number[]>>();
