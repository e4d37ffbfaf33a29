/**
 * Which languages a block may be in, told by its script and its commonest words: a pack's expressions are compiled and run
 * only where its language can be. A notice in another language than its page is a sentence and has such words; a short label
 * in another language than its page is in one whose labels are used everywhere.
 */
import { canonicalTag, choosePack, TextLook } from '../languages';
import { isOfOneLanguage } from '../scripts';
import type { NoticeLanguage } from './notice-words';

/** So many words of a block are looked at; fewer make it a label. */
const MAX_WORDS = 60;
const LABEL_WORDS = 4;
/** So large a share of its commonest words is the least that a language shows … */
const MIN_SHARE = 0.12;
/** … and so much of what the likeliest language shows: kin have words in common. */
const OF_THE_BEST = 0.5;

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
  const look = new TextLook(text, MAX_WORDS);
  const isLabel = look.words.length <= LABEL_WORDS;
  const shares = packs.map((pack) => look.shareOf(pack));
  const least = Math.max(MIN_SHARE, OF_THE_BEST * Math.max(...shares));
  const others = packs.filter((pack, index) => {
    if (pack === own) return false;
    if (!pack.spaced || isOfOneLanguage(pack.script)) return look.letters.shareOf(pack.script) > 0;
    if (isLabel) return own === undefined ? look.letters.shareOf(pack.script) > 0 : pack.labelsEverywhere === true;
    return (shares[index] ?? 0) >= least;
  });
  return own ? [own, ...others] : others;
}

/** The pack of a language tag; undefined where there is none, or no tag. */
export function packOf(lang: string | null, packs: readonly NoticeLanguage[]): NoticeLanguage | undefined {
  const tag = canonicalTag(lang);
  return tag === null ? undefined : choosePack(tag, packs);
}
