/**
 * All of a language's patterns, found together: the words of a text are gone through once, and each tells which patterns
 * may begin there. Of the thousands of a pack a sentence then asks a few, and the others are never compiled. The same
 * matches as each list compiled for itself (`compilePatterns`) would give.
 */
import { compilePatterns, edgedSource, inOrder, type Match, type Matcher, type Pattern } from './pattern';
import { OPENING_CHARS, openingsOf } from './pattern-openings';
import { isLetterCode } from './plain';
import { type ReadText, readText } from './signs-ignored';

/** How a language is written. */
export interface Writing {
  readonly spaced: boolean;
  readonly proclitics?: readonly string[] | undefined;
}

/** Words are gone through in stretches of this length, when somebody asks what is in them. UTF-16 units. */
const STRETCH = 512;
/** So many stretches are remembered: the sentence, its block, and what was asked for beside them. */
const MAX_STRETCHES = 12;
/** No pattern matches more than this. UTF-16 units. */
const MAX_MATCH = 400;
/** An edge looks at one character on either side, of at most two units, and at a proclitic. */
const EDGE = 6;
const SPACE = 32;

/** One pattern of one list; at one place the lower number wins. */
interface Indexed {
  readonly pattern: Pattern;
  readonly list: number;
  sticky: RegExp | undefined;
  closing: RegExp | undefined;
}

/** What may begin in a stretch of a text: for each list, places in ascending order. */
interface Heard {
  readonly read: ReadText;
  readonly number: number;
  readonly places: (number[] | undefined)[];
}

/** The index of a language. All lists are added before the first is asked. */
export class IndexedPatterns {
  readonly #writing: Writing;
  readonly #indexed: Indexed[] = [];
  /** From the digest of an opening, or of its first letters, to the patterns that begin so. */
  readonly #openings = new Map<number, number[]>();
  readonly #lists: (readonly Pattern[])[] = [];
  readonly #anywhere: Matcher[] = [];
  #listsRead = 0;
  #isReady = false;
  #heard: Heard[] = [];
  readonly #longestProclitic: number;

  constructor(writing: Writing) {
    this.#writing = writing;
    this.#longestProclitic = Math.max(0, ...(writing.proclitics ?? []).map((each) => each.length));
  }

  /** Adds a list. Nothing is read or compiled before one is asked. */
  add(patterns: readonly Pattern[]): Matcher {
    const list = this.#lists.push(patterns) - 1;
    const { spaced, proclitics } = this.#writing;
    // What was added late, such as the second part of a verb, is a list for itself.
    if (this.#isReady) return compilePatterns(patterns, spaced, proclitics);
    const next = (folded: string, start: number, end: number) => this.#search(list, folded, end)(start);
    return {
      findAll: (folded, start = 0, end = folded.length) => this.#all(list, folded, start, end),
      find: (folded, start = 0, end = folded.length) => next(folded, start, end),
      test: (folded, start = 0, end = folded.length) => next(folded, start, end) !== undefined,
      matchAt: (folded, start, end = folded.length) => this.#at(list, folded, start, end),
      endingAt: (folded, start, end) => this.#ending(list, folded, start, end),
    };
  }

  #all(list: number, folded: string, start: number, end: number): Match[] {
    const all: Match[] = [];
    const search = this.#search(list, folded, end);
    for (let at = start; ; ) {
      const found = search(at);
      if (!found) return all;
      all.push(found);
      at = found.end;
    }
  }

  /** A search through one stretch: each call gives the first match that begins at its offset or behind it. */
  #search(list: number, folded: string, end: number): (from: number) => Match | undefined {
    this.#makeReady();
    const read = readText(folded);
    const matcher = this.#anywhere[list];
    let anywhere: Match | undefined;
    let isSearched = matcher === undefined;
    return (start) => {
      // What begins anywhere is looked for again only when the search has passed it.
      if (!isSearched || (anywhere && anywhere.start < start)) anywhere = matcher?.find(folded, start, end);
      isSearched = true;
      const limit = read.index(anywhere ? anywhere.start + 1 : end);
      const from = read.index(start);
      for (let number = Math.floor(from / STRETCH); number * STRETCH < limit; number += 1) {
        const places = this.#hear(read, number).places[list];
        if (!places) continue;
        for (const place of places) {
          if (place >= limit) break;
          const found = place < from ? undefined : this.#begins(list, read, place, end);
          if (found) return firstOf(found, anywhere);
        }
      }
      return anywhere;
    };
  }

  #at(list: number, folded: string, start: number, end: number): Match | undefined {
    this.#makeReady();
    const read = readText(folded);
    const found = this.#begins(list, read, read.index(start), end);
    const anywhere = this.#anywhere[list]?.matchAt(folded, start, end);
    if (!found) return anywhere;
    const first = firstOf(found, anywhere);
    return first.start === start ? first : { start, end: first.end, pattern: first.pattern };
  }

  #ending(list: number, folded: string, start: number, end: number): Match[] {
    this.#makeReady();
    const read = readText(folded);
    const first = read.index(Math.max(start, end - MAX_MATCH));
    const stop = read.index(end);
    const cut = Math.max(0, first - EDGE);
    let text: string | undefined;
    const found = new Map<number, Match>();
    for (const match of this.#anywhere[list]?.endingAt(folded, start, end) ?? []) found.set(match.start, match);
    for (let number = Math.floor(first / STRETCH); number * STRETCH < stop; number += 1) {
      for (const place of this.#hear(read, number).places[list] ?? []) {
        if (place < first || place >= stop) continue;
        text ??= read.text.slice(cut, stop);
        for (const indexed of this.#openingAt(list, read.text, place)) {
          indexed.closing ??= new RegExp(`(?:${this.#sourceOf(indexed)})$`, 'y');
          indexed.closing.lastIndex = place - cut;
          if (!indexed.closing.test(text)) continue;
          const match = { start: read.at(place), end, pattern: indexed.pattern };
          const other = found.get(match.start);
          if (!other || isBefore(match.pattern, other.pattern)) found.set(match.start, match);
          break;
        }
      }
    }
    return [...found.values()].sort((a, b) => a.start - b.start);
  }

  /** The match that begins at a place of the plain text and ends before `end` of the folded one. */
  #begins(list: number, read: ReadText, place: number, end: number): Match | undefined {
    for (const indexed of this.#openingAt(list, read.text, place)) {
      indexed.sticky ??= new RegExp(this.#sourceOf(indexed), 'y');
      indexed.sticky.lastIndex = place;
      if (!indexed.sticky.test(read.text)) continue;
      const stop = indexed.sticky.lastIndex;
      const last = read.at(stop);
      if (stop === place || last > end) continue;
      return { start: read.at(place), end: last, pattern: indexed.pattern };
    }
    return undefined;
  }

  #sourceOf({ pattern }: Indexed): string {
    return edgedSource(pattern, this.#writing.spaced, this.#writing.proclitics);
  }

  /** The patterns of a list that may begin at a place, the one that wins first. */
  #openingAt(list: number, text: string, place: number): Indexed[] {
    const numbers: number[] = [];
    this.#follow(text, place, (each) => {
      for (const number of each) if (this.#indexed[number]?.list === list) numbers.push(number);
    });
    if (numbers.length > 1) numbers.sort((a, b) => a - b);
    return numbers.flatMap((number) => this.#indexed[number] ?? []);
  }

  /** Goes from the first letter at a place to the next, as far as any opening does. */
  #follow(text: string, place: number, heed: (numbers: readonly number[]) => void): void {
    let digest = 0;
    let at = place;
    for (let taken = 0; taken < OPENING_CHARS; taken += 1) {
      const code = text.charCodeAt(at);
      if (Number.isNaN(code)) return;
      digest = added(digest, code);
      const numbers = this.#openings.get(digest);
      if (!numbers) return;
      if (numbers.length > 0) heed(numbers);
      at += 1;
      if (code === SPACE) while (text.charCodeAt(at) === SPACE) at += 1;
    }
  }

  /** What may begin in a stretch. */
  #hear(read: ReadText, number: number): Heard {
    const known = this.#heard.find((each) => each.number === number && each.read === read);
    if (known) return known;
    const places: (number[] | undefined)[] = [];
    const { text } = read;
    const end = Math.min(text.length, (number + 1) * STRETCH);
    const start = number * STRETCH;
    let word = start;
    while (start - word <= this.#longestProclitic && isLetterCode(text.charCodeAt(word - 1))) word -= 1;
    for (let place = start; place < end; place += 1) {
      if (text.charCodeAt(place) === SPACE) continue;
      if (this.#writing.spaced) {
        if (!isLetterCode(text.charCodeAt(place - 1))) word = place;
        if (place - word > this.#longestProclitic) continue;
      }
      this.#follow(text, place, (numbers) => {
        for (const each of numbers) {
          const list = this.#indexed[each]?.list ?? 0;
          const before = places[list];
          if (!before) places[list] = [place];
          else if (before[before.length - 1] !== place) before.push(place);
        }
      });
    }
    const heard = { read, number, places };
    this.#heard = [heard, ...this.#heard.slice(0, MAX_STRETCHES - 1)];
    return heard;
  }

  /**
   * Reads how each pattern begins, a list a step, so that a page is not held up by it. Whoever asks before it is done has
   * the rest done at once.
   *
   * @throws SyntaxError for a pattern that cannot be read, each time anew.
   */
  *prepare(): Generator<void, void> {
    while (!this.#isReady) {
      this.#makeStep();
      yield;
    }
  }

  #makeReady(): void {
    while (!this.#isReady) this.#makeStep();
  }

  /** Reads the next list. */
  #makeStep(): void {
    const { spaced, proclitics } = this.#writing;
    const list = this.#listsRead;
    const anywhere: Pattern[] = [];
    const read = inOrder(this.#lists[list] ?? []).flatMap((pattern) => {
      const openings = openingsOf(pattern);
      if (!openings) anywhere.push(pattern);
      return openings ? [{ pattern, openings }] : [];
    });
    for (const { pattern, openings } of read)
      this.#index({ pattern, list, sticky: undefined, closing: undefined }, openings);
    if (anywhere.length > 0) this.#anywhere[list] = compilePatterns(anywhere, spaced, proclitics);
    this.#listsRead += 1;
    this.#isReady = this.#listsRead >= this.#lists.length;
  }

  #index(indexed: Indexed, openings: ReadonlySet<string>): void {
    const number = this.#indexed.push(indexed) - 1;
    for (const opening of openings) {
      let digest = 0;
      for (let at = 0; at < opening.length; at += 1) {
        digest = added(digest, opening.charCodeAt(at));
        let numbers = this.#openings.get(digest);
        if (!numbers) {
          numbers = [];
          this.#openings.set(digest, numbers);
        }
        if (at === opening.length - 1 && numbers[numbers.length - 1] !== number) numbers.push(number);
      }
    }
  }
}

/** At one place the pattern that is written longest wins. */
function firstOf(found: Match, anywhere: Match | undefined): Match {
  if (!anywhere || anywhere.start > found.start) return found;
  return isBefore(anywhere.pattern, found.pattern) ? anywhere : found;
}

/** Is the first of two patterns of one list asked first? */
function isBefore(one: Pattern, other: Pattern): boolean {
  return inOrder([one, other])[0] === one;
}

/** 30 bits of letters so far: two openings with one digest only make a pattern be asked in vain. FNV-1a. */
function added(digest: number, code: number): number {
  return Math.imul(digest ^ code ^ 0x811c9dc5, 0x01000193) & 0x3fffffff;
}
