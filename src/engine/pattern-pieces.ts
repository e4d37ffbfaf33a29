/** A pattern in its pieces, for those who look at what it says without compiling it. The notation is that of `pattern.ts`. */
import { lower } from './plain';
import { withoutSigns } from './signs-ignored';

/** One piece: letters, a space, a group of alternatives, or something that may be anything. */
export type Piece =
  | { readonly letters: string }
  | { readonly alternatives: readonly (readonly Piece[])[]; readonly optional: boolean }
  | 'space'
  | 'open';

/**
 * Reads a pattern. The sides on which a source stands are no piece of it.
 *
 * @throws SyntaxError for unbalanced brackets.
 */
export function piecesOf(pattern: string): readonly Piece[] {
  return new PatternReader(lower(withoutSigns(pattern))).sequence();
}

class PatternReader {
  #at = 0;
  readonly #written: string;

  constructor(written: string) {
    this.#written = written.replace(/^\s{0,4}_\s{0,4}|\s{0,4}_\s{0,4}$/gu, '').trim();
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
        // The last letter may be left out, and may be all there is.
        letters = letters.slice(0, -1);
        flush();
        pieces.push('open');
      } else if (char === ' ') {
        flush();
        pieces.push('space');
      } else if (char === '*' || char === '…') {
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
      const next = this.#written.charAt(this.#at);
      if (next === '') throw new SyntaxError(`Unbalanced brackets in a pattern: ${this.#written}`);
      this.#at += 1;
      if (next === ')') break;
    }
    const optional = this.#written.charAt(this.#at) === '?';
    if (optional) this.#at += 1;
    return { alternatives, optional };
  }
}
