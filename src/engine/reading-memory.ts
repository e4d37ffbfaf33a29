/**
 * What was found in a page's text when it was read before. A page that grows, or changes in one place, is read again
 * only there: a part with the same words, the same links and the same people named before it says the same.
 */
import type { AssessedSentence } from './assess';
import type { Antecedent } from './attributions/attributed';
import { linksIn } from './links';
import type { Block, Page } from './types';

/** A stretch of a block that is read in one step. */
export interface Part {
  readonly part: Block;
  /** Index into `Page.blocks`. */
  readonly index: number;
}

interface Entry {
  /** Where the part stood: what was found has its offsets from there. */
  readonly start: number;
  readonly index: number;
  readonly found: readonly AssessedSentence[];
  readonly antecedents: readonly Antecedent[];
}

/** Somebody named one block before can be meant by "she"; further back, how far makes no difference. */
const FAR_BLOCKS = 2;

/** Holds what the last reading used, and no more. One for each document. */
export class ReadingMemory {
  #old = new Map<string, Entry>();
  #new = new Map<string, Entry>();
  #readParts = 0;
  #isFinished = true;

  /** How many parts the reading that began last had to read, because they were not known. */
  get readParts(): number {
    return this.#readParts;
  }

  /** A reading begins. One that was broken off has not used all that it would have: all is kept. */
  begin(): void {
    this.#old = this.#isFinished ? this.#new : new Map([...this.#old, ...this.#new]);
    this.#new = new Map();
    this.#readParts = 0;
    this.#isFinished = false;
  }

  /** The reading is complete: what it did not use is forgotten. */
  finish(): void {
    this.#old = new Map();
    this.#isFinished = true;
  }

  /**
   * What is found in a part: known from before, or read now.
   *
   * @param antecedents who was named before; those of the part are added. @param tag the pack that reads.
   * @param read reads the part. @throws what `read` throws; nothing is remembered then.
   */
  *recall(
    page: Page,
    { part, index }: Part,
    tag: string,
    antecedents: Antecedent[],
    read: () => Generator<void, AssessedSentence[]>,
  ): Generator<void, readonly AssessedSentence[]> {
    const key = keyOf(page, part, index, tag, antecedents);
    const known = this.#new.get(key) ?? this.#old.get(key);
    if (known) {
      const by = { offset: part.start - known.start, block: index - known.index };
      const found = moved(known.found, by);
      antecedents.splice(0, antecedents.length, ...moved(known.antecedents, by));
      this.#new.set(key, { start: part.start, index, found, antecedents: [...antecedents] });
      return found;
    }
    this.#readParts += 1;
    const found = yield* read();
    this.#new.set(key, { start: part.start, index, found, antecedents: [...antecedents] });
    return found;
  }
}

/** All that what is found in a part depends on. */
function keyOf(page: Page, part: Block, index: number, tag: string, antecedents: readonly Antecedent[]): string {
  const named = antecedents.map(({ name, type, class: known, block }) => [
    name,
    type,
    known,
    Math.min(index - block, FAR_BLOCKS),
  ]);
  const links = linksIn(page, part).map(({ start, end, href, kind }) => [
    start - part.start,
    end - part.start,
    href,
    kind,
  ]);
  const words = page.text.slice(part.start, part.end);
  return `${words.length} ${digest(words)} ${digest(JSON.stringify([tag, part.role, links, named]))}`;
}

/** 64 bits of a text: FNV-1a, twice with different beginnings. The text itself would be kept twice. */
function digest(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return `${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}`;
}

/** The same finding where its words stand now. Plain data: `start` and `end` are offsets, `block` is an index. */
function moved<Value>(value: Value, by: { readonly offset: number; readonly block: number }): Value {
  if (by.offset === 0 && by.block === 0) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => moved(each, by)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]: [string, unknown]) => {
    if (typeof each !== 'number') return [key, moved(each, by)];
    if (key === 'start' || key === 'end') return [key, each + by.offset];
    return [key, key === 'block' ? each + by.block : each];
  });
  return Object.fromEntries(entries) as Value;
}
