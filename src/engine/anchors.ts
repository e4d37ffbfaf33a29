/**
 * What a text must hold for a pattern to match in it: a few literal pieces, one of which is in every match. Looking for them
 * is many times cheaper than the pattern, so that a pattern is compiled and run only where it can match.
 */
import { type Piece, piecesOf } from './pattern-pieces';
import { isLetterCode } from './plain';

/** Letters that stand together, and whether a word begins and ends with them. */
export interface Anchor {
  readonly letters: string;
  readonly begins: boolean;
  readonly ends: boolean;
}

/** A match holds one of each list: the rarest first. None: the pattern may match anywhere. */
export type Anchors = readonly (readonly Anchor[])[];

/** Longer pieces are no rarer. UTF-16 units. */
const ENOUGH = 11;
const LISTS = 5;
/** What begins a word is looked for at the beginnings of words alone: worth as much as three more letters. */
const BEGINS = 3;

/** The anchors of a pattern, in the notation of `pattern.ts`. */
export function anchorsOf(pattern: string, language: WrittenLanguage): Anchors {
  return new AnchorChoice(language).best(piecesOf(pattern));
}

/** What anchors need to know of the language that a pattern is written in. */
export interface WrittenLanguage {
  /** Do spaces separate its words? */
  readonly spaced: boolean;
  /** A match may begin behind one of these. */
  readonly proclitics?: readonly string[] | undefined;
  /** Words of every text. */
  readonly common: ReadonlySet<string>;
}

/**
 * Does a text hold one of each list?
 *
 * @param plain in its plain form (`plain.ts`), without signs.
 */
export function holdsAnchors(plain: string, anchors: Anchors): boolean {
  return anchors.every((list) => list.some((anchor) => holds(plain, anchor)));
}

/** Does the anchor, whose letters are here, stand at the edges that it needs? */
export function standsAt(plain: string, at: number, { letters, begins, ends }: Anchor): boolean {
  if (begins && isLetterCode(plain.charCodeAt(at - 1))) return false;
  return !(ends && isLetterCode(plain.charCodeAt(at + letters.length)));
}

function holds(plain: string, anchor: Anchor): boolean {
  for (let at = plain.indexOf(anchor.letters); at !== -1; at = plain.indexOf(anchor.letters, at + 1)) {
    if (standsAt(plain, at, anchor)) return true;
  }
  return false;
}

/** Chooses what is rarest. */
class AnchorChoice {
  readonly #language: WrittenLanguage;

  constructor(language: WrittenLanguage) {
    this.#language = language;
  }

  best(pieces: readonly Piece[]): Anchors {
    const { spaced, proclitics } = this.#language;
    return this.#listsOf(pieces, spaced && !proclitics, spaced).slice(0, LISTS);
  }

  /** For each piece that a sequence cannot do without, its anchors, the rarest first. */
  #listsOf(sequence: readonly Piece[], begins: boolean, ends: boolean): Anchor[][] {
    const { spaced, proclitics } = this.#language;
    const lists = sequence.flatMap((piece, at) => {
      const list = this.#anchorsOf(
        piece,
        at === 0 ? begins : sequence[at - 1] === 'space' && spaced && !proclitics,
        at === sequence.length - 1 ? ends : sequence[at + 1] === 'space' && spaced,
      );
      return list ? [list] : [];
    });
    return lists.sort((a, b) => this.#rarity(b) - this.#rarity(a));
  }

  #anchorsOf(piece: Piece, begins: boolean, ends: boolean): Anchor[] | undefined {
    if (typeof piece === 'string') return undefined;
    // After an apostrophe the next word may follow at once.
    if ('letters' in piece) return [{ letters: piece.letters, begins, ends: ends && !piece.letters.endsWith("'") }];
    if (piece.optional) return undefined;
    const all: Anchor[] = [];
    for (const alternative of piece.alternatives) {
      const [best] = this.#listsOf(alternative, begins, ends);
      if (!best) return undefined;
      all.push(...best);
    }
    return all.length > 0 ? all : undefined;
  }

  /** By its most frequent member: short pieces within words are in every text, and so are some words. */
  #rarity(list: readonly Anchor[]): number {
    const each = list.map(({ letters, begins, ends }) => {
      if (begins && ends && this.#language.common.has(letters)) return 0;
      return letters.length + (begins ? BEGINS : 0) + (ends ? 1 : 0);
    });
    return Math.min(ENOUGH, ...each) - list.length / 100;
  }
}
