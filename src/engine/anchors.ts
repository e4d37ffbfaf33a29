/**
 * What a text must hold for a pattern to match in it: a few literal pieces, one of which is in every match. Looking for them
 * is many times cheaper than the pattern, so that a pattern is compiled and run only where it can match.
 */
import { lower } from './plain';
import { withoutSigns } from './signs-ignored';

/** One piece of a pattern: letters, a group of alternatives, or something that may be anything. */
type Piece =
  | { readonly letters: string }
  | { readonly alternatives: readonly (readonly Piece[])[]; readonly optional: boolean }
  | 'open';

/** Longer pieces are no rarer. UTF-16 units. */
const ENOUGH = 7;

/**
 * The anchors of a pattern, in the notation of `pattern.ts`.
 *
 * @returns pieces in lower case without spaces, of which every match holds at least one; undefined when there is none.
 */
export function anchorsOf(pattern: string): readonly string[] | undefined {
  const reader = new PatternReader(lower(withoutSigns(pattern)));
  return bestOf(reader.sequence());
}

/** The rarest of what a sequence cannot do without. */
function bestOf(sequence: readonly Piece[]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  for (const piece of sequence) {
    const anchors = anchorsOfPiece(piece);
    if (anchors && (best === undefined || rarity(anchors) > rarity(best))) best = anchors;
  }
  return best;
}

function anchorsOfPiece(piece: Piece): readonly string[] | undefined {
  if (piece === 'open') return undefined;
  if ('letters' in piece) return [piece.letters];
  if (piece.optional) return undefined;
  const all: string[] = [];
  for (const alternative of piece.alternatives) {
    const own = bestOf(alternative);
    if (!own) return undefined;
    all.push(...own);
  }
  return all.length > 0 ? all : undefined;
}

function rarity(anchors: readonly string[]): number {
  return Math.min(ENOUGH, ...anchors.map((anchor) => anchor.length)) - anchors.length / 100;
}

class PatternReader {
  #at = 0;
  readonly #written: string;

  constructor(written: string) {
    this.#written = written;
  }

  /** Up to the end, or to what closes the group. */
  sequence(): Piece[] {
    const pieces: Piece[] = [];
    let letters = '';
    const flush = (): void => {
      if (letters !== '') pieces.push({ letters });
      letters = '';
    };
    while (this.#at < this.#written.length) {
      const char = this.#written.charAt(this.#at);
      if (char === ')' || char === '|') break;
      this.#at += 1;
      if (char === '(') {
        flush();
        pieces.push(this.#group());
      } else if (char === '?') {
        // The last letter may be left out.
        letters = letters.slice(0, -1);
        flush();
      } else if (char === ' ' || char === '_') flush();
      else if (char === '*' || char === '…') {
        flush();
        pieces.push('open');
      } else letters += char;
    }
    flush();
    return pieces;
  }

  #group(): Piece {
    const alternatives: Piece[][] = [];
    for (;;) {
      alternatives.push(this.sequence());
      const closes = this.#written.charAt(this.#at) !== '|';
      this.#at += 1;
      if (closes) break;
    }
    const optional = this.#written.charAt(this.#at) === '?';
    if (optional) this.#at += 1;
    return { alternatives, optional };
  }
}
