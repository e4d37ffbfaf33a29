/** Collects what the walk sees into a `Page` and its `TextMap`. Knows text and blocks, not the DOM's shape. */
import type { Block, BlockRole, Group, Link, Region } from '../src/engine/types';
import type { Piece } from './text-map';

/** Where the walk stands when it meets text: what the next block will be. */
export interface Place {
  readonly role: BlockRole;
  readonly level: number;
  readonly region: Region;
  /** Index into `Page.groups`. */
  readonly group: number;
  readonly lang: string | null;
}

/** White space that a browser draws as one space, and characters that it does not draw at all. */
const BREAK = /[\t\n\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000 ]+|[\u00ad\u200b\u2060\ufeff]+/gu;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/u;
const ENDS_SENTENCE = /[.!?…:。！？।؟۔][\s"'”’»)\]]*$/u;

export class PageWriter {
  readonly blocks: Block[] = [];
  readonly groups: Group[] = [];
  readonly links: Link[] = [];
  readonly pieces: Piece[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #textEnd = 0;
  #isCut = false;
  #blockStart = 0;
  #place: Place | null = null;
  /** Does the block end in a space that counts only if more text follows? */
  #pendingSpace = false;
  /** The last few characters of the block, to tell whether a line break ended a sentence. */
  #tail = '';

  /** UTF-16 length of the text so far. */
  get length(): number {
    return this.#length;
  }

  /** Offset after the last character of text that a reader sees. */
  get textEnd(): number {
    return this.#textEnd;
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** Was text left out because the page's text had reached its limit? */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** Offset at which text written now would start: where a link's words begin. */
  get nextOffset(): number {
    return this.#length + (this.#pendingSpace ? 1 : 0);
  }

  /** Appends a text node's characters from `offset` on, at most up to `limit` characters of page text in all. */
  write(node: Text, data: string, place: Place, limit: number): void {
    let from = 0;
    const space = limit - this.#length;
    const end = Math.min(data.length, space);
    if (end < data.length) this.#isCut = true;
    BREAK.lastIndex = 0;
    for (let match = BREAK.exec(data); match && match.index < end; match = BREAK.exec(data)) {
      const stop = match.index + match[0].length;
      if (INVISIBLE.test(match[0])) {
        this.#append(node, data.slice(from, match.index), from, place);
      } else if (match[0].length === 1 && match.index > from && stop < end) {
        // The common case, one space between two words: no new piece.
        continue;
      } else {
        this.#append(node, data.slice(from, match.index), from, place);
        this.#pendingSpace = this.#place !== null;
      }
      from = stop;
    }
    this.#append(node, data.slice(from, end), from, place);
  }

  /** A line break: ends the block where a sentence has ended, else it is a space. */
  breakLine(): void {
    if (this.#place && ENDS_SENTENCE.test(this.#tail)) this.closeBlock();
    else this.#pendingSpace = this.#place !== null;
  }

  /** Ends the block, if there is one. Blocks are separated by one line break. */
  closeBlock(): void {
    const place = this.#place;
    if (!place) return;
    this.blocks.push({
      start: this.#blockStart,
      end: this.#length,
      role: place.role,
      ...(place.role === 'heading' ? { level: place.level } : {}),
      region: place.region,
      group: place.group,
      ...(place.lang ? { lang: place.lang } : {}),
    });
    this.#put('\n');
    this.#place = null;
    this.#pendingSpace = false;
    this.#tail = '';
  }

  #append(node: Text, chars: string, offset: number, place: Place): void {
    if (chars === '') return;
    if (!this.#place) {
      this.#place = place;
      this.#blockStart = this.#length;
      this.#pendingSpace = false;
    }
    if (this.#pendingSpace || this.#runsInto(node, chars)) this.#put(' ');
    this.#pendingSpace = false;
    this.pieces.push({ start: this.#length, node, offset, length: chars.length });
    const plain = chars.replace(/\s/gu, ' ');
    this.#put(plain);
    this.#textEnd = this.#length;
    this.#tail = (this.#tail + plain).slice(-8);
  }

  /** Labels laid out side by side without a space between their elements: `robot`, `Summary`. */
  #runsInto(node: Text, chars: string): boolean {
    return this.pieces.at(-1)?.node !== node && /\p{Ll}$/u.test(this.#tail) && /^\p{Lu}/u.test(chars);
  }

  #put(chars: string): void {
    this.#parts.push(chars);
    this.#length += chars.length;
  }
}
