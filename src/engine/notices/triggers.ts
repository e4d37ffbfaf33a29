/**
 * Which patterns could match in a block: one pass over its letters, for all packs at once. Every pack tells the pieces of words
 * of which some are in each text that it could hear a notice in (`anchors.ts`); a build puts them into one table ahead of time.
 * Most blocks of most pages hold none, and nothing more is asked of them.
 */
import type { Anchor } from '../anchors';
import { isLetterCode } from '../plain';
import { compileNotices, countOf, type Listener } from './compile-notices';
import type { NoticeLanguage } from './notice-words';
import { type TriggerEntry, TriggerTable } from './trigger-table';

/** What a piece is to a pattern: all that must be there, or the first or second of two. */
const ONLY = 0;
const FIRST = 1;
const SECOND = 2;
const PARTS = 3;
const SPACE = 0x20;

/** The patterns that may match in a text. Of no pack is anything made before it is asked for. */
export class Heard {
  readonly #packs: readonly NoticeLanguage[];
  /** Numbers of patterns, ascending. */
  readonly #ids: readonly number[];
  /** The number of each pack's first pattern. */
  readonly #firsts: readonly number[];

  constructor(packs: readonly NoticeLanguage[], ids: readonly number[], firsts: readonly number[]) {
    this.#packs = packs;
    this.#ids = ids;
    this.#firsts = firsts;
  }

  /** Nothing is heard, in any language. */
  get isNothing(): boolean {
    return this.#ids.length === 0;
  }

  /** The only language that something is heard in, if it is one. */
  get only(): NoticeLanguage | undefined {
    const [first] = this.#ids;
    const last = this.#ids.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const pack = this.#firsts.findIndex((id, at) => id <= first && first < (this.#firsts[at + 1] ?? 0));
    return last < (this.#firsts[pack + 1] ?? 0) ? this.#packs[pack] : undefined;
  }

  /** What may match in one language. */
  in(language: NoticeLanguage): readonly Listener[] {
    const pack = this.#packs.indexOf(language);
    const first = this.#firsts[pack];
    const end = this.#firsts[pack + 1];
    if (first === undefined || end === undefined) return [];
    const own = this.#ids.filter((id) => id >= first && id < end);
    return own.length === 0 ? NONE : own.map((id) => compileNotices(language).listener(id - first));
  }
}

const NONE: readonly Listener[] = [];

export class Triggers {
  readonly #packs: readonly NoticeLanguage[];
  readonly #table: TriggerTable;
  /** The number of each pack's first pattern, all packs one after the other; one more for the end. */
  readonly #firsts: readonly number[];
  readonly #nothing: Heard;

  private constructor(packs: readonly NoticeLanguage[], table: TriggerTable) {
    this.#packs = packs;
    this.#table = table;
    this.#firsts = firstsOf(packs);
    this.#nothing = new Heard(packs, [], this.#firsts);
  }

  /** Asks every pack for its pieces. Takes a tenth of a second: a build does it once. */
  static of(packs: readonly NoticeLanguage[]): Triggers {
    const firsts = firstsOf(packs);
    const entries: TriggerEntry[] = [];
    const add = (anchors: readonly Anchor[], value: number): void => {
      for (const anchor of anchors) entries.push({ ...anchor, value });
    };
    for (const [at, pack] of packs.entries()) {
      for (let number = 0; number < countOf(pack); number += 1) {
        const [first = [], second] = compileNotices(pack).listener(number).anchors();
        const id = (firsts[at] ?? 0) + number;
        add(first, PARTS * id + (second ? FIRST : ONLY));
        if (second) add(second, PARTS * id + SECOND);
      }
    }
    return new Triggers(packs, TriggerTable.of(entries));
  }

  /** Reads what {@link write} wrote of the same packs. */
  static read(packs: readonly NoticeLanguage[], written: string): Triggers {
    return new Triggers(packs, TriggerTable.read(written));
  }

  write(): string {
    return this.#table.write();
  }

  /**
   * Which patterns could match in a stretch of text: those of which the pieces stand in it, and a few more by chance.
   *
   * @param plain a text in its plain form (`plain.ts`), without signs. @param start @param end UTF-16 offsets, half-open.
   */
  heardIn(plain: string, start = 0, end = plain.length): Heard {
    const table = this.#table;
    const lists = new Set<number>();
    let inWord = false;
    for (let at = start; at < end; at += 1) {
      const code = plain.charCodeAt(at);
      if (code <= SPACE) {
        inWord = false;
        continue;
      }
      if (!inWord) table.listsAt(plain, at, end, true, isLetterCode, lists);
      inWord = isLetterCode(code);
      if (table.opens(code, at + 1 < end ? plain.charCodeAt(at + 1) : 0))
        table.listsAt(plain, at, end, false, isLetterCode, lists);
    }
    return lists.size === 0 ? this.#nothing : this.#heard(lists);
  }

  #heard(lists: ReadonlySet<number>): Heard {
    const ids: number[] = [];
    /** The part that a pattern lacks, of which the other was seen. */
    const lacking = new Set<number>();
    this.#table.valuesOf(lists, (value) => {
      const part = value % PARTS;
      const first = value - part;
      if (part === ONLY || lacking.has(value)) ids.push(first / PARTS);
      else lacking.add(first + (part === FIRST ? SECOND : FIRST));
    });
    if (ids.length === 0) return this.#nothing;
    return new Heard(
      this.#packs,
      [...new Set(ids)].sort((a, b) => a - b),
      this.#firsts,
    );
  }
}

function firstsOf(packs: readonly NoticeLanguage[]): readonly number[] {
  const firsts = [0];
  for (const pack of packs) firsts.push((firsts.at(-1) ?? 0) + countOf(pack));
  return firsts;
}

const cache = new WeakMap<readonly NoticeLanguage[], Triggers>();
const given = new WeakMap<readonly NoticeLanguage[], string>();

/** The triggers of these packs: what a build made of them, else made now; once. */
export function triggersOf(packs: readonly NoticeLanguage[]): Triggers {
  let known = cache.get(packs);
  if (!known) {
    const written = given.get(packs);
    known = written ? Triggers.read(packs, written) : Triggers.of(packs);
    cache.set(packs, known);
  }
  return known;
}

/** Takes what a build has made of the same packs, for {@link triggersOf}. @param written empty: nothing was made. */
export function giveTriggers(packs: readonly NoticeLanguage[], written: string): void {
  given.set(packs, written);
}
