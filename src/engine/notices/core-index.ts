/**
 * Which rules' cores a block may hold, in one pass over its letters: the anchors of all cores of a language by their first
 * letters. An ordinary paragraph holds none, and then nothing is compiled or run for it.
 */
import type { AnchoredPattern } from '../anchored-matcher';
import { type Anchor, type Anchors, holdsAnchors, standsAt } from '../anchors';
import { isLetterCode } from '../plain';

/** Anchors are looked up by so many first letters, shorter ones by all of theirs. */
const KEY_LETTERS = 4;
const BLOOM_SIZE = 1 << 14;

/** A pattern, for which slot, and what else a block must hold for it to matter. */
export interface Core<Slot> {
  readonly slot: Slot;
  readonly pattern: AnchoredPattern;
  readonly needs: Anchors;
}

interface Asked<Slot> {
  /** Beside its rarest anchors: its others, and what else must be there. */
  readonly rest: Anchors;
  readonly pattern: AnchoredPattern;
  readonly slot: Slot;
}

interface Entry<Slot> extends Asked<Slot> {
  readonly anchor: Anchor;
}

export class CoreIndex<Slot> {
  /** Anchors that begin a word, looked for where one begins, and those that may stand anywhere. */
  readonly #atWords = new AnchorTable<Slot>();
  readonly #atAll = new AnchorTable<Slot>();
  /** Patterns without anchors: may match anywhere. */
  readonly #anywhere: Asked<Slot>[] = [];

  constructor(cores: Iterable<Core<Slot>>) {
    for (const { slot, pattern, needs } of cores) {
      const [rarest, ...others] = pattern.anchors;
      const rest = [...others, ...needs];
      if (!rarest) this.#anywhere.push({ pattern, slot, rest });
      for (const anchor of rarest ?? [])
        (anchor.begins ? this.#atWords : this.#atAll).add({ anchor, pattern, slot, rest });
    }
  }

  /**
   * The slots of which some pattern matches.
   *
   * @param plain the block in its plain form (`plain.ts`), without signs. @param folded the same block, for the patterns.
   */
  slotsIn(plain: string, folded: string): ReadonlySet<Slot> {
    let slots: Set<Slot> | undefined;
    let asked: Set<AnchoredPattern> | undefined;
    const ask = ({ pattern, slot, rest }: Asked<Slot>): void => {
      if (slots?.has(slot) || asked?.has(pattern)) return;
      asked = (asked ?? new Set<AnchoredPattern>()).add(pattern);
      if (holdsAnchors(plain, rest) && pattern.matcher.test(folded)) slots = (slots ?? new Set<Slot>()).add(slot);
    };
    for (const entry of this.#anywhere) ask(entry);
    const all = !this.#atAll.isEmpty;
    let inWord = false;
    for (let at = 0; at < plain.length; at += 1) {
      if (!inWord) this.#atWords.eachAt(plain, at, ask);
      if (all) this.#atAll.eachAt(plain, at, ask);
      inWord = isLetterCode(plain.charCodeAt(at));
    }
    return slots ?? NONE;
  }
}

const NONE: ReadonlySet<never> = new Set<never>();

/** Anchors by their first letters. */
class AnchorTable<Slot> {
  readonly #byKey = new Map<number, Entry<Slot>[]>();
  /** Is there any key like this? One byte for each. */
  readonly #bloom = new Uint8Array(BLOOM_SIZE);
  /** Does any anchor begin with this code unit? */
  readonly #first = new Uint8Array(0x10000);
  /** How long the keys are, shortest first. */
  #lengths: readonly number[] = [];

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  add(entry: Entry<Slot>): void {
    const length = Math.min(KEY_LETTERS, entry.anchor.letters.length);
    const key = keyAt(entry.anchor.letters, 0, length);
    this.#bloom[key % BLOOM_SIZE] = 1;
    this.#first[entry.anchor.letters.charCodeAt(0)] = 1;
    if (!this.#lengths.includes(length)) this.#lengths = [...this.#lengths, length].sort();
    const known = this.#byKey.get(key);
    if (known) known.push(entry);
    else this.#byKey.set(key, [entry]);
  }

  eachAt(plain: string, at: number, ask: (entry: Entry<Slot>) => void): void {
    if (this.#first[plain.charCodeAt(at)] === 0) return;
    for (const length of this.#lengths) {
      if (at + length > plain.length) return;
      const key = keyAt(plain, at, length);
      if (this.#bloom[key % BLOOM_SIZE] === 0) continue;
      for (const entry of this.#byKey.get(key) ?? []) {
        if (plain.startsWith(entry.anchor.letters, at) && standsAt(plain, at, entry.anchor)) ask(entry);
      }
    }
  }
}

/** Up to four letters and their number in one integer; different letters may meet in one key. */
function keyAt(text: string, at: number, length: number): number {
  let key = length;
  for (let index = 0; index < length; index += 1) key = (key * 131 + text.charCodeAt(at + index)) & 0x3fffffff;
  return key;
}
