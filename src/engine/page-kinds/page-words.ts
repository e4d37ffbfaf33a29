/** Looks for a pack's words of the page in short lines: buttons, kickers, credits. */
import { fold } from '../fold';
import { choosePack } from '../languages';
import { type CompiledNotices, compileNotices, type PageWords } from '../notices/compile-notices';
import { ListeningPage } from '../notices/listening-page';
import { languagesOf } from '../notices/may-be-in';
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
export function findPageWords(scene: Scene, list: PageWords, share = 0.6): FoundWords[] {
  return linesOf(scene).flatMap(({ exact, folded, index, heard }) => {
    for (const { compiled, lists } of heard) {
      const match = lists.has(list) ? compiled.pageMatcherOf(list).find(folded) : undefined;
      if (match && match.end - match.start >= folded.length * share)
        return [{ exact, index, rule: `${compiled.language.tag}/${list}` }];
    }
    return [];
  });
}

interface Line {
  readonly exact: string;
  readonly folded: string;
  readonly index: number;
  /** For each language that it may be in, of which lists it may be. */
  readonly heard: readonly { readonly compiled: CompiledNotices; readonly lists: ReadonlySet<PageWords> }[];
}

/** The short lines of a page, looked at once for all lists of words. */
const lines = new WeakMap<Scene, readonly Line[]>();

function linesOf(scene: Scene): readonly Line[] {
  const known = lines.get(scene);
  if (known) return known;
  const { page, packs, language } = scene;
  const own = choosePack(language, packs);
  // Buttons are in the language of the site, which its text need not be in.
  const ofSite = choosePack(page.lang, packs);
  const usual = packs.filter((pack) => pack === own || pack === ofSite || pack.labelsEverywhere);
  const listening = new ListeningPage(page, packs);
  const found = page.blocks.flatMap((block, index) => {
    if (block.end - block.start > MAX_LINE || block.region === 'footer' || block.region === 'navigation') return [];
    const heardIn = listening.heardIn(block.start, block.end);
    if (heardIn.isNothing) return [];
    const exact = page.text.slice(block.start, block.end);
    const folded = fold(exact);
    const heard = (own ? usual : languagesOf(exact, own, packs)).flatMap((pack) => {
      const listeners = heardIn.in(pack);
      if (listeners.length === 0) return [];
      const compiled = compileNotices(pack);
      const lists = compiled.pageWordsIn(folded, listeners);
      return lists.size > 0 ? [{ compiled, lists }] : [];
    });
    return heard.length > 0 ? [{ exact, folded, index, heard }] : [];
  });
  lines.set(scene, found);
  return found;
}
