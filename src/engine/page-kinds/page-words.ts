/** Looks for a pack's words of the page in short lines: buttons, kickers, credits. */
import { fold } from '../fold';
import { compileNotices } from '../notices/compile-notices';
import { languagesOf, packOf } from '../notices/may-be-in';
import type { NoticeWords } from '../notices/notice-words';
import type { Scene } from './signal';

/** A line longer than this is prose, not a label. UTF-16 units. */
const MAX_LINE = 80;

/** A short block that holds words of this list, and where it stands. */
export interface FoundWords {
  readonly exact: string;
  /** Index into `page.blocks`. */
  readonly index: number;
  readonly rule: string;
}

/**
 * Short blocks whose words are (nearly) all of this list, in any language.
 *
 * @param share so much of the line must be the match.
 */
export function findPageWords(
  { page, packs, language }: Scene,
  list: keyof NoticeWords['page'],
  share = 0.6,
): FoundWords[] {
  const own = packOf(language, packs);
  // Buttons are in the language of the site, which its text need not be in.
  const ofSite = packOf(page.lang, packs);
  return page.blocks.flatMap((block, index) => {
    if (block.end - block.start > MAX_LINE || block.region === 'footer' || block.region === 'navigation') return [];
    const exact = page.text.slice(block.start, block.end);
    const folded = fold(exact);
    for (const pack of new Set([...languagesOf(exact, own, packs), ...(ofSite ? [ofSite] : [])])) {
      const match = compileNotices(pack).pageMatcherOf(list).find(folded);
      if (match && match.end - match.start >= folded.length * share)
        return [{ exact, index, rule: `${pack.tag}/${list}` }];
    }
    return [];
  });
}
