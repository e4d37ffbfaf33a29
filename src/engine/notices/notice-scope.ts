/** What a notice covers, told by its place: this text, another item, or the whole site. */
import type { Block, Notice, Page } from '../types';

/** Where the main text stands: its blocks' extent and the group that holds them all. */
export interface MainPlace {
  readonly first: number;
  readonly last: number;
  /** Group → does it stand inside the main text's own group? */
  readonly inside: readonly boolean[];
}

/** So many blocks after the main text still stand beside it. */
const BESIDE_BLOCKS = 6;

/** Finds the main text's place. @param main indices into `page.blocks`. */
export function placeOfMain(page: Page, main: ReadonlySet<number>): MainPlace {
  const indices = [...main];
  const shared =
    indices.map((index) => ancestors(page, page.blocks[index]?.group ?? 0)).reduce<number[] | null>(common, null) ?? [];
  const root = shared[0] ?? -1;
  const inside: boolean[] = [];
  page.groups.forEach((group, index) => {
    inside[index] = index === root || (group.parent >= 0 && inside[group.parent] === true);
  });
  return { first: Math.min(...indices), last: Math.max(...indices), inside };
}

/**
 * The scope of a notice in this block.
 *
 * `page`: inside the group that holds the main text, or right beside it. `site`: in the footer. `widget`: elsewhere.
 */
export function scopeOf(page: Page, block: Block, index: number, place: MainPlace): Notice['scope'] {
  if (block.region === 'footer') return 'site';
  const within = index >= place.first && index <= place.last;
  if (within || (place.inside[block.group] && block.group !== 0)) return 'page';
  if (block.region === 'complementary') return 'widget';
  const beside = index > place.last ? index - place.last : place.first - index;
  return beside <= BESIDE_BLOCKS || page.blocks.length <= BESIDE_BLOCKS ? 'page' : 'site';
}

/** The group and all around it, innermost first. */
function ancestors(page: Page, group: number): number[] {
  const chain: number[] = [];
  for (let at = group; at >= 0 && chain.length < page.groups.length; at = page.groups[at]?.parent ?? -1) chain.push(at);
  return chain;
}

function common(one: number[] | null, other: number[]): number[] {
  return one === null ? other : one.filter((group) => other.includes(group));
}
