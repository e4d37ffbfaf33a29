/** Shares said by two numbers or in words: *one in four*, *drei von zehn*, *two thirds*. The value is a percentage. */
import type { Span } from '../types';
import { exactly } from './number-sum';
import { type NumberReading, type Reader, readNumber, skipSpace } from './numbers';
import { withUnit } from './units';

/** A share in percent. Offsets are into the view. */
export interface ShareReading extends Span {
  readonly value: number;
}

/** A share said in words that begins at `start`; "one-quarter of 1 percent" is a quarter of one. */
export function shareInWords(reader: Reader, start: number): ShareReading | undefined {
  const { view, language } = reader;
  const share = language.shares.at(view.text, start);
  if (!share) return undefined;
  const { end, meaning: value } = share;
  const link = language.links.at(view.text, skipSpace(view.text, end));
  const number = link && readNumber(reader, skipSpace(view.text, link.end));
  if (!number || 'unreadable' in number) return { start, end, value };
  const { unit, end: whole } = withUnit(reader, number);
  if (unit?.kind !== 'measure' || unit.unit !== '%') return { start, end, value };
  return { start, end: whole, value: exactly((value * number.value) / 100) };
}

/** Above these a pair of numbers is a mark, a vote or a score, not a rate. */
const MOST_OVER = 9;
const MOST_UNDER = 10;
const MOST_UNDER_ONE = 1000;
/** The noun between, in "un patient sur quatre": only after one. */
const NOUN = / \p{L}[\p{L}\p{M}'-]{1,24}(?= )/uy;

/** A rate whose first number has just been read: "one in four", "7 out of 10", "un patient sur quatre". */
export function rateFrom(reader: Reader, over: NumberReading): ShareReading | undefined {
  const { view, language } = reader;
  if (over.value < 1 || over.value > MOST_OVER || over.scaled || !Number.isInteger(over.value)) return undefined;
  const direct = language.shareJoins.at(view.text, skipSpace(view.text, over.end));
  const join = direct ?? (over.value === 1 ? joinAfterNoun(reader, over.end) : undefined);
  if (!join) return undefined;
  const under = readNumber(reader, skipSpace(view.text, join.end));
  if (!under || 'unreadable' in under || under.value <= over.value || !Number.isInteger(under.value)) return undefined;
  if (under.value > (over.value === 1 ? MOST_UNDER_ONE : MOST_UNDER)) return undefined;
  // "one in five minutes", "three in 10 kilometers" are no shares.
  const unit = withUnit(reader, under).unit;
  if (!direct && (unit || under.value > MOST_UNDER || isPlural(reader, skipSpace(view.text, under.end))))
    return undefined;
  if (unit && unit.kind !== 'people') return undefined;
  return { start: over.start, end: under.end, value: Math.round((10_000 * over.value) / under.value) / 100 };
}

/** Does the word that begins here look like a plural noun? */
function isPlural({ view, language }: Reader, start: number): boolean {
  const word = /^[\p{L}\p{M}]{1,30}/u.exec(view.text.slice(start, start + 31))?.[0] ?? '';
  return (language.words.pluralEndings ?? []).some((ending) => word.endsWith(ending));
}

function joinAfterNoun({ view, language }: Reader, end: number): { end: number } | undefined {
  NOUN.lastIndex = end;
  const noun = NOUN.exec(view.text);
  return noun ? language.shareJoinsAfterNoun.at(view.text, end + noun[0].length + 1) : undefined;
}
