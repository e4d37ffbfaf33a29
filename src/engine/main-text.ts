/**
 * Which blocks are the page's main text: groups are scored by the prose they hold, less what is linked. After the idea
 * of Arc90's Readability, on plain data, so that every block keeps its place; Readability itself is the oracle in tests.
 */
import type { Block, Page } from './types';
import { MAIN_TEXT } from './weights';

const ENDS_LIKE_A_SENTENCE = /[.!?…。！？।؟۔]["'”’»)\]]{0,3}\s*$/u;
const OUTSIDE: ReadonlySet<Block['region']> = new Set([
  'header',
  'footer',
  'navigation',
  'complementary',
  'comments',
  'dialog',
]);
const BARELY_OUTSIDE: ReadonlySet<Block['region']> = new Set(
  [...OUTSIDE].filter((region) => region !== 'complementary'),
);

/**
 * Finds the main text.
 *
 * @returns indices into `page.blocks`, in reading order: prose, the headings among it and the headline above it.
 */
export function findMainText(page: Page): ReadonlySet<number> {
  const main = mainTextOutside(page, OUTSIDE);
  // Some sites put the article itself in an `aside`.
  return main.size > 0 ? main : mainTextOutside(page, BARELY_OUTSIDE);
}

function mainTextOutside(page: Page, outside: ReadonlySet<Block['region']>): ReadonlySet<number> {
  const prose = page.blocks.map((block) => (isProse(page, block, outside) ? block.end - block.start : 0));
  const own = scoreGroups(page, prose);
  const best = own.indexOf(Math.max(...own, 0));
  if (best < 0 || (own[best] ?? 0) <= 0) return new Set();
  const root = widen(page, own, best);
  const inside = membersOf(page, root);
  const main = new Set<number>();
  page.blocks.forEach((block, index) => {
    if (inside[block.group] && !outside.has(block.region) && belongs(block, prose[index] ?? 0)) main.add(index);
  });
  // A heading with no text of its own behind it is the title of what follows: comments, more articles.
  for (const index of [...main].reverse()) {
    if (page.blocks[index]?.role !== 'heading') break;
    main.delete(index);
  }
  const headline = findHeadline(page, main);
  return headline === undefined ? main : new Set([headline, ...main]);
}

/** Characters of a block that are inside links, as a share of all. */
export function linkShare(page: Page, block: Block): number {
  let linked = 0;
  for (const link of page.links) {
    if (link.start >= block.end) break;
    if (link.end > block.start) linked += Math.min(link.end, block.end) - Math.max(link.start, block.start);
  }
  return linked / Math.max(1, block.end - block.start);
}

function isProse(page: Page, block: Block, outside: ReadonlySet<Block['region']>): boolean {
  if (block.role === 'heading' || block.role === 'control' || outside.has(block.region)) return false;
  const length = block.end - block.start;
  if (length < MAIN_TEXT.shortProseChars) return false;
  const ends = ENDS_LIKE_A_SENTENCE.test(page.text.slice(Math.max(block.start, block.end - 6), block.end));
  const longEnough = length >= MAIN_TEXT.proseChars && block.role !== 'cell';
  return (ends || longEnough) && linkShare(page, block) <= MAIN_TEXT.maxLinkShare;
}

function scoreGroups(page: Page, prose: readonly number[]): number[] {
  const scores = new Array<number>(page.groups.length).fill(0);
  page.blocks.forEach((block, index) => {
    let share = prose[index] ?? 0;
    for (let group = block.group; group >= 0 && share >= 1; group = page.groups[group]?.parent ?? -1) {
      scores[group] = (scores[group] ?? 0) + share;
      share *= MAIN_TEXT.parentShare;
    }
  });
  return scores.map((score, group) => (page.groups[group]?.article ? score * MAIN_TEXT.articleBonus : score));
}

/** Goes up while the parent holds more prose than this group explains: articles cut into sections. */
function widen(page: Page, scores: readonly number[], best: number): number {
  let root = best;
  for (let at = best; at > 0; ) {
    const parent = page.groups[at]?.parent ?? -1;
    if (parent <= 0) break;
    const others = (scores[parent] ?? 0) - (scores[at] ?? 0) * MAIN_TEXT.parentShare;
    if (page.groups[parent]?.article || others > (scores[root] ?? 0) * MAIN_TEXT.siblingShare) root = parent;
    at = parent;
  }
  return root;
}

function membersOf(page: Page, root: number): boolean[] {
  const inside = new Array<boolean>(page.groups.length).fill(false);
  page.groups.forEach((group, index) => {
    inside[index] = index === root || (group.parent >= 0 && inside[group.parent] === true);
  });
  return inside;
}

/** Inside the main text, prose and what stands among it count; buttons and bare labels do not. */
function belongs(block: Block, prose: number): boolean {
  if (block.role === 'control') return false;
  // A list of a few words each is a menu, a row of buttons or a set of tags.
  if (block.role === 'list-item') return prose > 0 || block.end - block.start >= MAIN_TEXT.shortProseChars;
  if (block.role === 'other' || block.role === 'cell') return prose > 0;
  return true;
}

/** The nearest first-level heading before the main text. */
function findHeadline(page: Page, main: ReadonlySet<number>): number | undefined {
  const first = Math.min(...main);
  for (let index = first; index >= 0; index -= 1) {
    const block = page.blocks[index];
    if (block?.role === 'heading' && block.level === 1) return main.has(index) ? undefined : index;
  }
  return undefined;
}
