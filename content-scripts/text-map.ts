/** Span → StaticRange: from offsets in `Page.text` back to the page's own text nodes. Never leaves the content script. */
import type { Span } from '../src/engine/types';
import { isConnected } from './dom';

/** `length` characters of the page's text, from `start` on, are the node's, from `offset` on. UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly node: Text;
  readonly offset: number;
  readonly length: number;
}

export class TextMap {
  readonly #pieces: readonly Piece[];
  readonly #text: string;
  /** Made when somebody first points at the page. */
  #ofNode: ReadonlyMap<Text, readonly Piece[]> | undefined;

  /** @param pieces in text order, not overlapping. @param text the page's text that they spell. */
  constructor(pieces: readonly Piece[], text: string) {
    this.#pieces = pieces;
    this.#text = text;
  }

  /**
   * The range of these words in the document as it is now.
   *
   * @returns a StaticRange, which costs the page nothing when it changes; `undefined` when the page has removed or
   *   rewritten the words since they were read (F61, F62).
   */
  toRange(span: Span): StaticRange | undefined {
    const first = this.#at(span.start);
    const last = this.#at(span.end - 1);
    if (!first || !last || !this.#holds(first, span) || !this.#holds(last, span)) return undefined;
    return new StaticRange({
      startContainer: first.node,
      startOffset: first.offset + span.start - first.start,
      endContainer: last.node,
      endOffset: last.offset + span.end - last.start,
    });
  }

  /**
   * The other way: the offset in the page's text of a place in one of its text nodes.
   *
   * @returns `undefined` for a node that was not read, and for white space that the text does not hold.
   */
  toOffset(node: Node, offset: number): number | undefined {
    this.#ofNode ??= byNode(this.#pieces);
    for (const piece of this.#ofNode.get(node as Text) ?? []) {
      const within = offset - piece.offset;
      if (within >= 0 && within <= piece.length) return piece.start + within;
    }
    return undefined;
  }

  /** The piece that holds the character at `index`, or the next one after a gap. */
  #at(index: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle];
      if (!piece) return undefined;
      if (index < piece.start) high = middle - 1;
      else if (index >= piece.start + piece.length) low = middle + 1;
      else return piece;
    }
    return undefined;
  }

  /**
   * Is the piece still in the document, with these words of it as they were read? White space may differ: it was
   * folded. Only the words are fetched: a node may hold a megabyte, and Firefox copies all of `data` at each look.
   */
  #holds(piece: Piece, span: Span): boolean {
    if (!isConnected(piece.node)) return false;
    const start = Math.max(span.start, piece.start);
    const end = Math.min(span.end, piece.start + piece.length);
    const offset = piece.offset + start - piece.start;
    if (offset + end - start > piece.node.length) return false;
    const now = piece.node.substringData(offset, end - start);
    const then = this.#text.slice(start, end);
    return now === then || now.replace(/\s/gu, ' ') === then;
  }
}

function byNode(pieces: readonly Piece[]): Map<Text, Piece[]> {
  const nodes = new Map<Text, Piece[]>();
  for (const piece of pieces) {
    const own = nodes.get(piece.node);
    if (own) own.push(piece);
    else nodes.set(piece.node, [piece]);
  }
  return nodes;
}
