/**
 * Pieces of words → lists of small numbers, as one block of bytes that a build makes and a page only lays out: nothing is parsed
 * and nothing built when a page opens. Pieces are kept as hashes: some text will seem to hold a piece that it does not, and
 * none that it holds is missed.
 */

/** One piece: where it may stand, and what it stands for. */
export interface TriggerEntry {
  readonly letters: string;
  /** Only at the beginning of a word. */
  readonly begins: boolean;
  /** Only at the end of one. */
  readonly ends: boolean;
  /** 0 to 65,535. */
  readonly value: number;
}

/** Of longer pieces, so many units are looked at. */
export const MAX_UNITS = 8;
/** Hashes have 24 bits: the upper half chooses a bucket, the lower half is kept in it. */
const BUCKET_BITS = 12;
const BUCKETS = 1 << BUCKET_BITS;
const REST_MASK = (1 << BUCKET_BITS) - 1;
/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ Two starts: for pieces that begin a word, and for the others. */
const STARTS = { word: 0x811c9dc5, anywhere: 0x050c5d1f } as const;
const FNV_PRIME = 0x01000193;
/** Behind a piece that ends a word. */
const END = 0x20;
/** The first two units of pieces that may stand anywhere, as one bit of so many; then as many for pieces of one unit. */
const OPENINGS = 1 << 16;

export class TriggerTable {
  readonly #bytes: Uint8Array;
  /** Bucket → its first entry; one more for the end. */
  readonly #buckets: Uint16Array;
  /** Of each entry, the lower half of its hash, and its list. */
  readonly #rests: Uint16Array;
  readonly #lists: Uint16Array;
  /** List → its first value; one more for the end. */
  readonly #firsts: Uint16Array;
  readonly #values: Uint16Array;
  readonly #openings: Uint8Array;

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const counts = new Uint16Array(bytes.buffer, bytes.byteOffset, 3);
    const [entries = 0, lists = 0, values = 0] = counts;
    let at = bytes.byteOffset + 3 * 2;
    const numbers = (length: number): Uint16Array => {
      const from = at;
      at += 2 * length;
      return new Uint16Array(bytes.buffer, from, length);
    };
    this.#buckets = numbers(BUCKETS + 1);
    this.#rests = numbers(entries);
    this.#lists = numbers(entries);
    this.#firsts = numbers(lists + 1);
    this.#values = numbers(values);
    this.#openings = new Uint8Array(bytes.buffer, at, (2 * OPENINGS) >> 3);
  }

  /** Makes a table. @throws RangeError when there is more than 16 bits can count. */
  static of(entries: Iterable<TriggerEntry>): TriggerTable {
    const byHash = new Map<number, Set<number>>();
    const openings = new Uint8Array((2 * OPENINGS) >> 3);
    for (const { letters, begins, ends, value } of entries) {
      const hash = hashOf(letters, begins, ends);
      byHash.set(hash, (byHash.get(hash) ?? new Set()).add(value));
      if (begins) continue;
      const opening =
        letters.length > 1 ? openingOf(letters.charCodeAt(0), letters.charCodeAt(1)) : OPENINGS + letters.charCodeAt(0);
      openings[opening >> 3] = (openings[opening >> 3] ?? 0) | (1 << (opening & 7));
    }
    const lists = new Map<string, number>();
    const hashes = [...byHash.keys()].sort((a, b) => a - b);
    const listOf = hashes.map((hash) => {
      const key = [...(byHash.get(hash) ?? [])].sort((a, b) => a - b).join(' ');
      const list = lists.get(key) ?? lists.size;
      lists.set(key, list);
      return list;
    });
    const values = [...lists.keys()].map((key) => key.split(' ').map(Number));
    const inBucket = new Array<number>(BUCKETS).fill(0);
    for (const hash of hashes) inBucket[hash >> BUCKET_BITS] = (inBucket[hash >> BUCKET_BITS] ?? 0) + 1;
    const numbers = [
      hashes.length,
      lists.size,
      values.flat().length,
      ...startsOf(inBucket),
      ...hashes.map((hash) => hash & REST_MASK),
      ...listOf,
      ...startsOf(values.map(({ length }) => length)),
      ...values.flat(),
    ];
    if (numbers.some((number) => number > 0xffff)) throw new RangeError('More triggers than a table of 16 bits holds.');
    const bytes = new Uint8Array(2 * numbers.length + openings.length);
    bytes.set(new Uint8Array(Uint16Array.from(numbers).buffer));
    bytes.set(openings, 2 * numbers.length);
    return new TriggerTable(bytes);
  }

  /** Reads what {@link write} wrote. */
  static read(written: string): TriggerTable {
    return new TriggerTable(bytesOf(written));
  }

  /** As base64 (RFC 4648). Numbers have the byte order of all machines that browsers run on: the lowest first. */
  write(): string {
    let binary = '';
    for (const byte of this.#bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  }

  /** May a piece that stands anywhere begin with these two units? @param second 0 at the end of the text. */
  opens(first: number, second: number): boolean {
    return this.#isOpening(openingOf(first, second)) || this.#isOpening(OPENINGS + first);
  }

  #isOpening(opening: number): boolean {
    return (((this.#openings[opening >> 3] ?? 0) >> (opening & 7)) & 1) === 1;
  }

  /**
   * Adds the lists of all pieces that begin at a place.
   *
   * @param isLetter is this code unit part of a word? @param begins does a word begin here?
   */
  listsAt(
    plain: string,
    at: number,
    end: number,
    begins: boolean,
    isLetter: (code: number) => boolean,
    into: Set<number>,
  ): void {
    let hash: number = begins ? STARTS.word : STARTS.anywhere;
    const stop = Math.min(end, at + MAX_UNITS);
    let next = at;
    for (; next < stop; next += 1) {
      const code = plain.charCodeAt(next);
      if (next > at && !isLetter(code)) {
        this.#find(Math.imul(hash ^ END, FNV_PRIME), into);
        if (code <= END) return;
      }
      hash = Math.imul(hash ^ code, FNV_PRIME);
      this.#find(hash, into);
    }
    if (next === end) this.#find(Math.imul(hash ^ END, FNV_PRIME), into);
  }

  /** Calls back with each value of these lists. */
  valuesOf(lists: ReadonlySet<number>, take: (value: number) => void): void {
    for (const list of lists) {
      const end = this.#firsts[list + 1] ?? 0;
      for (let at = this.#firsts[list] ?? 0; at < end; at += 1) take(this.#values[at] ?? 0);
    }
  }

  #find(whole: number, into: Set<number>): void {
    const bucket = (whole >>> BUCKET_BITS) & REST_MASK;
    const rest = whole & REST_MASK;
    const end = this.#buckets[bucket + 1] ?? 0;
    for (let at = this.#buckets[bucket] ?? 0; at < end; at += 1) {
      if (this.#rests[at] === rest) {
        into.add(this.#lists[at] ?? 0);
        return;
      }
    }
  }
}

function hashOf(letters: string, begins: boolean, ends: boolean): number {
  let hash: number = begins ? STARTS.word : STARTS.anywhere;
  const units = Math.min(MAX_UNITS, letters.length);
  for (let at = 0; at < units; at += 1) hash = Math.imul(hash ^ letters.charCodeAt(at), FNV_PRIME);
  if (ends && letters.length < MAX_UNITS) hash = Math.imul(hash ^ END, FNV_PRIME);
  return hash & (BUCKETS * BUCKETS - 1);
}

function openingOf(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & (OPENINGS - 1);
}

/** Lengths → where each begins, and where the last one ends. */
function startsOf(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

function bytesOf(base64: string): Uint8Array {
  const native: unknown = Reflect.get(Uint8Array, 'fromBase64');
  if (typeof native === 'function') return native.call(Uint8Array, base64);
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
