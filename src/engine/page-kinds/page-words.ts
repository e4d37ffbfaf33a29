/** Looks for a pack's words of the page in short lines: buttons, kickers, credits. */
import { fold } from '../fold';
import { compileNotices } from '../notices/compile-notices';
import { languagesOf, packOf } from '../notices/may-be-in';
import type { NoticeLanguage } from '../notices/notice-words';
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
export function findPageWords(scene: Scene, list: PageList, share = 0.6): FoundWords[] {
  return linesOf(scene).flatMap(({ exact, folded, index, packs }) => {
    for (const pack of packs) {
      const words = compileNotices(pack);
      if (!words.pageWordsIn(folded).has(list)) continue;
      const match = words.pageMatcherOf(list).find(folded);
      if (match && match.end - match.start >= folded.length * share)
        return [{ exact, index, rule: `${pack.tag}/${list}` }];
    }
    return [];
  });
}

/** Lists of which any line of the page may be one. */
type PageList = 'postActions' | 'viewOriginal' | 'machineSummary';

interface Line {
  readonly exact: string;
  readonly folded: string;
  readonly index: number;
  /** Of the languages that it may be in. */
  readonly packs: readonly NoticeLanguage[];
}

/** The short lines of a page, looked at once for all lists of words. */
const lines = new WeakMap<Scene, readonly Line[]>();

function linesOf(scene: Scene): readonly Line[] {
  const known = lines.get(scene);
  if (known) return known;
  const { page, packs, language } = scene;
  const own = packOf(language, packs);
  // Buttons are in the language of the site, which its text need not be in.
  const ofSite = packOf(page.lang, packs);
  const usual = packs.filter((pack) => pack === own || pack === ofSite || pack.labelsEverywhere);
  const found = page.blocks.flatMap((block, index) => {
    if (block.end - block.start > MAX_LINE || block.region === 'footer' || block.region === 'navigation') return [];
    const exact = page.text.slice(block.start, block.end);
    const folded = fold(exact);
    const may = (own ? usual : languagesOf(exact, own, packs)).filter(
      (pack) => compileNotices(pack).pageWordsIn(folded).size > 0,
    );
    return may.length > 0 ? [{ exact, folded, index, packs: may }] : [];
  });
  lines.set(scene, found);
  return found;
}
