/**
 * How the matches of a pattern begin: a few letters each. Where no word of a text begins so, the pattern need not be
 * compiled, let alone run.
 */
import { type Piece, piecesOf } from './pattern-pieces';

/** Longer openings tell no more. UTF-16 units. */
export const OPENING_CHARS = 6;

/**
 * The beginnings of a pattern's matches.
 *
 * @param pattern in the notation of `pattern.ts`.
 * @returns letters of a plain text, at most {@link OPENING_CHARS}; between words one space, whatever their number in the
 *   text. Null: a match may begin with anything.
 */
export function openingsOf(pattern: string): ReadonlySet<string> | null {
  const reading = new OpeningReader();
  const last = reading.follow(piecesOf(pattern), new Set(['']));
  const all = new Set([...reading.closed, ...[...last].map((each) => each.trimEnd())]);
  return all.has('') ? null : all;
}

class OpeningReader {
  /** Long enough, or going on with anything. */
  readonly closed = new Set<string>();

  /** Goes on from each beginning with each piece. @returns what is still open. */
  follow(sequence: readonly Piece[], from: ReadonlySet<string>): ReadonlySet<string> {
    let open = from;
    for (const piece of sequence) {
      if (open.size === 0) return open;
      open = this.#step(piece, open);
    }
    return open;
  }

  #step(piece: Piece, from: ReadonlySet<string>): ReadonlySet<string> {
    if (piece === 'open') {
      for (const each of from) this.closed.add(each.trimEnd());
      return new Set();
    }
    if (piece === 'space') return this.#each(from, spaced);
    if ('letters' in piece) return this.#each(from, (each) => each + piece.letters);
    const after = new Set(piece.optional ? from : []);
    for (const alternative of piece.alternatives) for (const each of this.follow(alternative, from)) after.add(each);
    return after;
  }

  /** Makes each longer; what is long enough, or may go on in two ways, is closed. */
  #each(from: ReadonlySet<string>, longer: (each: string) => string | null): Set<string> {
    const open = new Set<string>();
    for (const each of from) {
      const next = longer(each);
      if (next === null) this.closed.add(each);
      else if (next.length < OPENING_CHARS) open.add(next);
      else this.closed.add(next.slice(0, OPENING_CHARS).trimEnd());
    }
    return open;
  }
}

/** Null: after an apostrophe the next word may follow at once. */
function spaced(each: string): string | null {
  if (each.endsWith("'")) return null;
  return each === '' || each.endsWith(' ') ? each : `${each} `;
}
