/**
 * Which rules' cores a block may hold, in one pass over its letters: the anchors of all cores of a language by their first
 * letters. An ordinary paragraph holds none, and then nothing is compiled or run for it.
 */
import type { AnchoredPattern } from '../anchored-matcher';

/** Anchors are looked up by so many first letters, shorter ones by all of theirs. */
const KEY_LETTERS = 4;
const BLOOM_SIZE = 1 << 14;

interface Entry<Slot> {
  readonly anchor: string;
  readonly pattern: AnchoredPattern;
  readonly slot: Slot;
}

export class CoreIndex<Slot> {
  readonly #byKey = new Map<number, Entry<Slot>[]>();
  /** Is there any key like this? One byte for each. */
  readonly #bloom = new Uint8Array(BLOOM_SIZE);
  readonly #lengths: readonly number[];
  /** Patterns without anchors: may match anywhere. */
  readonly #anywhere: Entry<Slot>[] = [];

  constructor(patterns: Iterable<readonly [slot: Slot, pattern: AnchoredPattern]>) {
    const lengths = new Set<number>();
    for (const [slot, pattern] of patterns) {
      if (!pattern.anchors) this.#anywhere.push({ anchor: '', pattern, slot });
      for (const anchor of pattern.anchors ?? []) {
        const length = Math.min(KEY_LETTERS, anchor.length);
        const key = keyAt(anchor, 0, length);
        lengths.add(length);
        this.#bloom[key % BLOOM_SIZE] = 1;
        const known = this.#byKey.get(key);
        if (known) known.push({ anchor, pattern, slot });
        else this.#byKey.set(key, [{ anchor, pattern, slot }]);
      }
    }
    this.#lengths = [...lengths];
  }

  /**
   * The slots of which some pattern matches.
   *
   * @param plain the block in its plain form (`plain.ts`), without signs. @param folded the same block, for the patterns.
   */
  slotsIn(plain: string, folded: string): ReadonlySet<Slot> {
    const slots = new Set<Slot>();
    const asked = new Set<AnchoredPattern>();
    const ask = ({ pattern, slot }: Entry<Slot>): void => {
      if (slots.has(slot) || asked.has(pattern)) return;
      asked.add(pattern);
      if (pattern.matcher.test(folded)) slots.add(slot);
    };
    for (const entry of this.#anywhere) ask(entry);
    for (let at = 0; at < plain.length; at += 1) {
      for (const length of this.#lengths) {
        if (at + length > plain.length) continue;
        const key = keyAt(plain, at, length);
        if (this.#bloom[key % BLOOM_SIZE] === 0) continue;
        for (const entry of this.#byKey.get(key) ?? []) if (plain.startsWith(entry.anchor, at)) ask(entry);
      }
    }
    return slots;
  }
}

/** Up to four letters and their number in one integer; different letters may meet in one key. */
function keyAt(text: string, at: number, length: number): number {
  let key = length;
  for (let index = 0; index < length; index += 1) key = (key * 131 + text.charCodeAt(at + index)) & 0x3fffffff;
  return key;
}
