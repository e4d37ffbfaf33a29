/** Where a block stands in relation to the main text: what its notice is about. */
import type { Block, Notice, Page } from '../types';

export type Scope = Notice['scope'];

/** Of the main text's blocks, so many at its end (its beginning) are its edge, where notices stand. */
const EDGE_BLOCKS = { start: 2, end: 4 } as const;
/** The first paragraphs, among which the lines on author, date and source stand. */
const LEAD_BLOCKS = 2;
/** So many lines right above the main text belong to it, whatever element they stand in. */
const LINES_ABOVE = 3;
/** A block outside the main text is beside it, when no more text than this lies between. UTF-16 units. */
const BESIDE_CHARS = 1_200;
/** … and their nearest common element is at most so many levels above the main text's own. */
const BESIDE_LEVELS = 3;
/** Said of a whole site: a copyright line stands with it. */
const COPYRIGHT = /[©℗]|\(c\) ?\d{4}/iu;

/** How the blocks of a page lie around its main text. Made once a page. */
export class MainTextPlace {
  readonly #page: Page;
  readonly #main: ReadonlySet<number>;
  readonly #first: number;
  readonly #last: number;
  /** The main text's blocks but for headings, in reading order. */
  readonly #body: readonly number[];
  /** The headline, when it is part of the main text. */
  readonly #headline: number | undefined;
  /** Blocks of the edges. */
  readonly #starts: ReadonlySet<number>;
  readonly #ends: ReadonlySet<number>;
  /** The elements around the main text, innermost first. */
  readonly #around: readonly number[];

  constructor(page: Page, main: ReadonlySet<number>) {
    const order = [...main].sort((a, b) => a - b);
    this.#page = page;
    this.#main = main;
    this.#first = order[0] ?? -1;
    this.#last = order[order.length - 1] ?? -1;
    this.#body = order.filter((index) => page.blocks[index]?.role !== 'heading');
    this.#headline = order.find((index) => page.blocks[index]?.level === 1);
    this.#starts = new Set(order.slice(0, EDGE_BLOCKS.start + 1));
    this.#ends = new Set(order.slice(-EDGE_BLOCKS.end));
    this.#around = commonAncestors(page, order);
  }

  isMain(index: number): boolean {
    return this.#main.has(index);
  }

  /** `start` and `end` for the edges of the main text, `middle` between them, `outside` for all other blocks. */
  part(index: number): 'start' | 'middle' | 'end' | 'outside' {
    if (!this.#main.has(index)) return 'outside';
    if (this.#ends.has(index)) return 'end';
    return this.#starts.has(index) ? 'start' : 'middle';
  }

  /** Does this block stand in or right beside the main text? */
  isBeside(index: number): boolean {
    const block = this.#page.blocks[index];
    if (!block || this.#first < 0) return false;
    if (this.#main.has(index)) return true;
    if (block.region === 'footer' || block.region === 'navigation' || block.region === 'dialog') return false;
    if (block.region === 'comments') return false;
    if (index === this.#last + 1) return true;
    const levels = this.#levelsAbove(block);
    if (levels < 0) return false;
    if (block.region === 'complementary' && !this.#isNextTo(index))
      return levels === 0 || (levels <= 1 && this.#isWithinArticle(block));
    if (levels === 0 && index > this.#first && index < this.#last) return true;
    return levels <= BESIDE_LEVELS && this.#charsBetween(index) <= BESIDE_CHARS;
  }

  /**
   * Above the text, below it, or among its paragraphs. The lines below a headline, such as author and date, often stand
   * behind a first paragraph that sums up the text: they are above it.
   */
  edge(index: number): 'start' | 'middle' | 'end' {
    if (index < (this.#body[LEAD_BLOCKS] ?? this.#body.at(-1) ?? -1)) return 'start';
    return index > this.#last || this.#ends.has(index) ? 'end' : 'middle';
  }

  /** Right before or right after the headline: a kicker, or the line below. */
  isAtHeadline(index: number): boolean {
    return this.#headline !== undefined && Math.abs(index - this.#headline) === 1;
  }

  scopeOf(index: number): Scope {
    const block = this.#page.blocks[index];
    if (!block) return 'widget';
    if (block.region === 'footer' || block.region === 'navigation' || block.region === 'dialog') return 'site';
    if (this.isBeside(index)) return this.isMain(index) || !this.#isCopyright(block) ? 'page' : 'site';
    if (block.region === 'comments' || block.region === 'complementary') return 'widget';
    // Without any main text, or far from it: said of the site, if it closes the page.
    return this.#first < 0 || index > this.#last || block.region === 'header' ? 'site' : 'widget';
  }

  /** In the lines right above the main text, or the one right below. */
  #isNextTo(index: number): boolean {
    return index === this.#last + 1 || (index < this.#first && index >= this.#first - LINES_ABOVE);
  }

  #isCopyright(block: Block): boolean {
    return COPYRIGHT.test(this.#page.text.slice(block.start, block.end));
  }

  /** How many levels above the main text's own element the nearest common one lies; -1 when there is none but the page. */
  #levelsAbove(block: Block): number {
    for (let group = block.group; group >= 0; group = this.#page.groups[group]?.parent ?? -1) {
      const level = this.#around.indexOf(group);
      // The outermost element holds everything: it says that two blocks belong together only on a flat page.
      if (level >= 0) return group === 0 && level > 1 ? -1 : level;
    }
    return -1;
  }

  #isWithinArticle(block: Block): boolean {
    for (let group = block.group; group >= 0; group = this.#page.groups[group]?.parent ?? -1) {
      if (this.#page.groups[group]?.article) return this.#around.includes(group);
    }
    return false;
  }

  /** Text that lies between a block and the main text's nearer end. */
  #charsBetween(index: number): number {
    const { blocks } = this.#page;
    const block = blocks[index];
    if (!block) return Number.POSITIVE_INFINITY;
    if (index < this.#first) return (blocks[this.#first]?.start ?? 0) - block.end;
    if (index > this.#last) return block.start - (blocks[this.#last]?.end ?? 0);
    return 0;
  }
}

/** The elements that hold all of these blocks, innermost first. */
function commonAncestors(page: Page, indices: readonly number[]): number[] {
  let common: number[] | undefined;
  for (const index of indices) {
    const group = page.blocks[index]?.group ?? 0;
    if (!common) {
      common = ancestorsOf(page, group);
    } else if (!common.includes(group)) {
      const own = new Set(ancestorsOf(page, group));
      common = common.filter((each) => own.has(each));
    } else {
      common = common.slice(common.indexOf(group));
    }
  }
  return common ?? [];
}

function ancestorsOf(page: Page, group: number): number[] {
  const chain: number[] = [];
  for (let at = group; at >= 0; at = page.groups[at]?.parent ?? -1) chain.push(at);
  return chain;
}
