/** Words with a meaning: looked up at one place, or searched for. */
import { type Pattern, toSource } from '../pattern';
import type { Span } from '../types';
import { caseless, type Dictionary, makeDictionary } from './dictionary';

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const IS_LETTER = /[\p{L}\p{M}\p{N}]/u;

/** A word that was found, with what it means. Offsets are into the text that was searched. */
export interface Meant<M> extends Span {
  readonly meaning: M;
}

/** Patterns, and what each of them means. */
export type Entry<M> = readonly [patterns: readonly Pattern[], meaning: M];

/** Finds words by what they mean. Tables and expressions are made when they are first asked for. */
export interface Lexicon<M> {
  /** The longest word that begins exactly at `start`. The caller vouches that a word may begin there. */
  at(text: string, start: number): Meant<M> | undefined;
  /** The longest word that ends exactly at `end`, or one space before it. */
  before(text: string, end: number): Meant<M> | undefined;
  /** The first word that begins at `start` or after it. */
  find(text: string, start: number): Meant<M> | undefined;
}

/** How the words of a script and a language meet their neighbors. */
export interface Edges {
  /** Does the script separate words by spaces? */
  readonly spaced: boolean;
  /** May the next number word follow at once, as in German? */
  readonly glued?: boolean;
  /** One-letter words that are written together with the word after them, as in Arabic. */
  readonly clitics?: readonly string[];
  /** Case endings that may follow and belong to the grammar, not to the word, as in Turkish. */
  readonly endings?: readonly string[];
}

/** Makes a lexicon of words in the notation of `pattern.ts`, without stems and gaps. */
export function compileLexicon<M>(entries: readonly Entry<M>[], edges: Edges): Lexicon<M> {
  let dictionary: Dictionary<M> | undefined;
  let search: RegExp | undefined;
  const table = () => {
    dictionary ??= makeDictionary(entries);
    return dictionary;
  };
  const at = (text: string, start: number): Meant<M> | undefined => {
    const lengths = table().lengthsByFirst.get(caseless(text.charAt(start)));
    if (!lengths) return undefined;
    const words = caseless(text.slice(start, start + (lengths[0] ?? 0)));
    for (const length of lengths) {
      const meaning = length <= words.length ? table().meanings.get(words.slice(0, length)) : undefined;
      if (meaning !== undefined && endsWord(text, start + length, edges))
        return { start, end: start + length, meaning };
    }
    return undefined;
  };
  const before = (text: string, end: number): Meant<M> | undefined => {
    const stop = text.charAt(end - 1) === ' ' ? end - 1 : end;
    const lengths = table().lengthsByLast.get(caseless(text.charAt(stop - 1)));
    if (!lengths) return undefined;
    const words = caseless(text.slice(Math.max(0, stop - (lengths[0] ?? 0)), stop));
    for (const length of lengths) {
      const meaning = length <= words.length ? table().meanings.get(words.slice(words.length - length)) : undefined;
      if (meaning !== undefined && beginsWord(text, stop - length, edges))
        return { start: stop - length, end: stop, meaning };
    }
    return undefined;
  };
  const find = (text: string, start: number): Meant<M> | undefined => {
    search ??= searchFor(entries, edges);
    for (let from = start; ; ) {
      search.lastIndex = from;
      const found = search.exec(text);
      if (!found) return undefined;
      const word = at(text, found.index);
      if (word) return word;
      from = found.index + 1;
    }
  };
  return { at, before, find };
}

function searchFor<M>(entries: readonly Entry<M>[], edges: Edges): RegExp {
  const sources = entries
    .flatMap(([patterns]) => patterns)
    .sort((a, b) => b.length - a.length)
    .map(toSource);
  return new RegExp(sources.length > 0 ? `${beginningOf(edges)}(?:${sources.join('|')})` : '(?!)', 'giu');
}

/** Where a word may begin, as the source of an expression: at a word edge, or after a clitic that stands at one. */
export function beginningOf({ spaced, clitics = [] }: Edges): string {
  if (!spaced) return '';
  if (clitics.length === 0) return `(?<!${LETTER})`;
  return `(?<=(?<!${LETTER})(?:${clitics.join('|')})?)`;
}

function beginsWord(text: string, start: number, { spaced, clitics = [] }: Edges): boolean {
  if (!spaced || !isLetterBefore(text, start)) return true;
  return clitics.some((clitic) => text.endsWith(clitic, start) && !isLetterBefore(text, start - clitic.length));
}

function endsWord(text: string, end: number, { spaced, glued, endings = [] }: Edges): boolean {
  // After an apostrophe the next word may follow at once: "d'" before "euros".
  if (!spaced || glued || !isLetterAt(text, end) || text.charAt(end - 1) === "'") return true;
  return endings.some((ending) => text.startsWith(ending, end) && !isLetterAt(text, end + ending.length));
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && IS_LETTER.test(String.fromCodePoint(code));
}

function isLetterBefore(text: string, at: number): boolean {
  if (at <= 0) return false;
  const low = text.charCodeAt(at - 1);
  const code = low >= 0xdc00 && low <= 0xdfff && at > 1 ? text.codePointAt(at - 2) : low;
  return code !== undefined && IS_LETTER.test(String.fromCodePoint(code));
}
