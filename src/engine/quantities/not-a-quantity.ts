/**
 * Numbers that count nothing: years, ranks, versions, names, addresses, phone numbers. When in doubt a number in a name
 * is left out: a figure that is none helps nobody.
 */
import type { Span } from '../types';
import { findDates } from './calendar';
import { isDigit, readDigits } from './digits';
import type { NumberReading, Reader } from './numbers';
import { type Amount, isMoney } from './units';
import type { View } from './view';

const ADDRESS =
  /(?:https?:\/\/|www\.)[!-~]{1,400}|[@#][\p{L}\p{M}\p{N}_]{1,100}|[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}.-]{1,100}/gu;
/** Four groups of digits or more: a phone number, an account, a row of a table. */
const DIGIT_GROUPS = /(?<![\d.,])\+?\(?\d{1,4}\)?(?:[ .-]\(?\d{2,4}\)?){3,8}(?!\d)/gu;
const INTERNATIONAL = /(?<!\S)\+\d{1,3}(?:[ .-]?\(?\d{1,12}\)?){1,6}/gu;
/** A clock time written with the sign of the hour: "17 h 40". */
const CLOCK = /(?<![\d.,])\d{1,2} ?h ?\d{2}(?!\d)/gu;
/** A score or a ratio: "3:1", "3 : 1". */
const SCORE = /(?<![\d.,])\d{1,3}(?::| : )\d{1,3}(?![\d.,]\d|\d)/gu;
const LIST_ITEM = /^\s{0,4}\(?\d{1,3}(?:[.)] |[.)、](?=\D))/u;

/** Stretches whose digits are no quantities: dates, addresses, phone numbers, the number of a list item. In order. */
export function findSkips(reader: Reader): Span[] {
  const { view } = reader;
  if (!/\d/u.test(view.text)) return [];
  const skips: Span[] = findDates(reader);
  if (/[@#]|:\/\/|www\./u.test(view.text)) for (const found of view.text.matchAll(ADDRESS)) skips.push(spanOf(found));
  for (const found of view.text.matchAll(DIGIT_GROUPS)) if (!isOneNumber(reader, found)) skips.push(spanOf(found));
  for (const found of view.text.matchAll(INTERNATIONAL)) if (digitsIn(found[0]) >= 8) skips.push(spanOf(found));
  for (const found of view.text.matchAll(CLOCK)) skips.push(spanOf(found));
  for (const found of view.text.matchAll(SCORE)) skips.push(spanOf(found));
  const item = LIST_ITEM.exec(view.text);
  if (item) skips.push(spanOf(item));
  return skips.sort((a, b) => a.start - b.start);
}

function spanOf(found: RegExpExecArray): Span {
  return { start: found.index, end: found.index + found[0].length };
}

function isOneNumber({ view, language }: Reader, found: RegExpExecArray): boolean {
  const end = found.index + found[0].length;
  let at = found.index;
  // "1 234 567 890", and two such numbers beside each other.
  while (at < end) {
    if (!isDigit(view.text, at)) return false;
    const digits = readDigits(view, at, language.words);
    if (digits.value === null || (digits.plain !== null && at === found.index)) return false;
    at = digits.end + 1;
  }
  return true;
}

function digitsIn(text: string): number {
  return [...text].filter((char) => /\d/u.test(char)).length;
}

const CASED = /[\p{Lu}\p{Ll}\p{Lt}_]/u;
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
/** Directly before digits: a tag, a paragraph, an exponent, part of an address. */
const NAMING_SIGNS = '#@§№^&=\\_';
/** After digits: feet, inches, a superscript. */
const CLOSING_SIGNS = "'′″²³¹⁰⁴⁵⁶⁷⁸⁹";

/** Is it glued to what makes it a name, a time, or part of something longer (A320, COVID-19, 10:30, 5G, 24/7)? */
export function isGlued({ text }: View, { number, start, end, unit }: Amount): boolean {
  if (!number.inWords && isGluedBefore(text, start, number)) return true;
  if (unit) return false;
  const next = text.charAt(end);
  // "a 14-story block" and "a ten-point lead" name a kind; "a 20,000-man army" counts.
  if (next === '-' && LETTER_OR_MARK.test(text.charAt(end + 1))) return number.value < 1000 || number.plain !== null;
  if (number.inWords) return false;
  if (CASED.test(next) || CLOSING_SIGNS.includes(next || ' ') || /\p{M}/u.test(next)) return true;
  // "1.d4", "3.ste": digits of something longer.
  if (next === '.' && /\p{Ll}/u.test(text.charAt(end + 1))) return true;
  return (next === ':' || next === '/' || next === '-') && isDigit(text, end + 1);
}

function isGluedBefore(text: string, start: number, { plain }: NumberReading): boolean {
  const last = text.charAt(start - 1);
  if (last === '') return false;
  const beforeLast = text.charAt(start - 2);
  if (CASED.test(last) || NAMING_SIGNS.includes(last)) return true;
  if (last === ' ') return beforeLast === '§' || beforeLast === '№';
  if (last === '.') return CASED.test(beforeLast);
  // "the '82 campaign".
  if (last === "'") return plain?.length === 2 && !LETTER_OR_MARK.test(beforeLast);
  if (last === '-' || last === '/') return beforeLast !== '' && /[\p{L}\p{M}\p{N})]/u.test(beforeLast);
  return last === ':' && isDigit(text, start - 2);
}

/** Does a label stand before it, or is it part of a number to call ("030 23125")? */
export function isLabeled({ view, language }: Reader, start: number): boolean {
  return language.notBefore.before(view.text, start) !== undefined || /^0\d/u.test(view.text.slice(start, start + 2));
}

/** Is it a bare number that names, ranks or dates something? Asked only of numbers with no unit, or with people. */
export function isName(reader: Reader, amount: Amount): boolean {
  const { view, language } = reader;
  const { number } = amount;
  if (isLabeled(reader, number.start)) return true;
  if (number.scaled && language.spaced) return false;
  if (isYear(reader, amount)) return true;
  if (amount.unit) return false;
  // 千 alone is part of a name or a word more often than a thousand.
  if (number.inWords && !language.spaced) return true;
  if (number.inWords) return isCapitalInside(view.text, number.start);
  return (
    [isBracketed, isAge, isCode, isQuotedName].some((test) => test(view.text, number)) ||
    isOrdinal(reader, number) ||
    isHeadingNumber(reader, number) ||
    followsName(reader, number)
  );
}

const BARE_YEAR = /^(?:1\d|20|21)\d\d$/u;
/** Years that a page of today speaks of; older ones need a word that says so. */
const RECENT_YEAR = /^(?:19|20)\d\d$/u;

function isYear({ view, language }: Reader, { number, unit }: Amount): boolean {
  if (number.plain === null || !BARE_YEAR.test(number.plain)) return false;
  const dated = language.yearBefore.before(view.text, number.start);
  const exact = language.exactBefore.before(view.text, number.start);
  const bounded = exact !== undefined && exact.meaning !== 'approximate';
  // "more than 2000" is a number, "more than" being longer than any word for dates; "until 2030" is a year.
  if (bounded && (!dated || exact.start < dated.start)) {
    // "over 2015 levels" is a year all the same; a round number is no likely one.
    const round = !RECENT_YEAR.test(number.plain) || Number(number.plain) % 100 === 0;
    return !round || language.yearBefore.before(view.text, exact.start) !== undefined;
  }
  if (unit) return dated !== undefined && RECENT_YEAR.test(number.plain);
  if (dated) return true;
  if (!language.spaced) return false;
  if (RECENT_YEAR.test(number.plain)) return true;
  const counted = language.words.capitalNouns ? / \p{L}/uy : / \p{Ll}|\p{Lo}/uy;
  counted.lastIndex = number.end;
  return !counted.test(view.text);
}

/** "[12]", "(45)": a footnote, an age, a year. */
function isBracketed(text: string, { start, end, plain }: NumberReading): boolean {
  return (
    plain !== null &&
    plain.length <= 4 &&
    '([（［'.includes(text.charAt(start - 1) || ' ') &&
    ')]）］'.includes(text.charAt(end) || ' ')
  );
}

const NAME_AND_COMMA = /(?<=\p{Lu}[\p{L}\p{M}'.-]{1,24}, )/uy;

/** "Jane Roe, 45, said": an age. */
function isAge(text: string, { start, end, plain }: NumberReading): boolean {
  if (plain === null || plain.length > 3 || text.charAt(end) !== ',') return false;
  NAME_AND_COMMA.lastIndex = start;
  return NAME_AND_COMMA.test(text);
}

// One letter that opens the text is a word ("A 300-year", "Y 40 casas").
const CODE_BEFORE = /(?<=(?:(?:[\p{L}\p{N}.,;] |\()\p{Lu}|(?<![\p{L}\p{M}\p{N}])\p{Lu}{2,6}) )/uy;
/** So many digits without a separator are a number to call or to look up. */
const CODE_DIGITS = 8;

/** "A 2", "RTL 2", "622555014": a road, a station, a phone. In a text all in capitals, capitals tell nothing. */
function isCode(text: string, { start, plain }: NumberReading): boolean {
  if (plain === null) return false;
  if (plain.length >= CODE_DIGITS) return true;
  CODE_BEFORE.lastIndex = start;
  return CODE_BEFORE.test(text) && /\p{Ll}{3}/u.test(text.slice(0, 200));
}

const WORD_IN_QUOTES = /(?<=["“„«»‘'「『] ?\p{Lu}[\p{L}\p{M}'-]{1,30} )/uy;

/** „Shenzhou 6“: a name between quotation marks that ends in a number. */
function isQuotedName(text: string, { start, end }: NumberReading): boolean {
  WORD_IN_QUOTES.lastIndex = start;
  return /["”“»«’'」』]/u.test(text.charAt(end)) && WORD_IN_QUOTES.test(text);
}

/** "3. Oktober", in languages that write ordinals so. At the end of a sentence the stop is a stop. */
function isOrdinal({ view, language }: Reader, { end, plain, foreign }: NumberReading): boolean {
  if (!language.words.ordinalDot || view.text.charAt(end) !== '.') return false;
  if (foreign) return true;
  const next = /^\. ?(\p{L})/u.exec(view.text.slice(end, end + 4))?.[1];
  if (plain === null || next === undefined) return false;
  return plain.length <= 2 || /\p{Ll}/u.test(next);
}

/** "1.2 Changes to assets": a decimal that opens the text, before a capital. */
function isHeadingNumber({ view, language }: Reader, { start, end, value }: NumberReading): boolean {
  if (start > 0 || Number.isInteger(value) || language.words.capitalNouns) return false;
  return /^ \p{Lu}/u.test(view.text.slice(end, end + 3));
}

const WORD_BEFORE = /(?<=(?:^|[^\p{L}\p{M}\p{N}'-])(\p{Lu}[\p{L}\p{M}\p{N}'&.-]{0,30}) )/uy;
const OPENS_SENTENCE = /(?:^|[.!?:;…"“«„([—–•*] ?)$/u;
/** Digits a name may end in: Boeing 737, Windows 11, iOS 17.1. */
const NAME_DIGITS = 4;

/** "Boeing 737", "Channel 4": a number right after a capitalized word that does not open the sentence. */
function followsName({ view, language }: Reader, { start, end, value }: NumberReading): boolean {
  if (language.words.capitalNouns || end - start > NAME_DIGITS || value >= 10 ** NAME_DIGITS) return false;
  WORD_BEFORE.lastIndex = start;
  const word = WORD_BEFORE.exec(view.text)?.[1];
  if (word === undefined || isTitleCase(view.text)) return false;
  const from = start - 1 - word.length;
  // "Principle 2: …" opens a sentence and is a heading.
  if (/^ ?:/u.test(view.text.slice(end, end + 2)) && from === 0) return true;
  return !OPENS_SENTENCE.test(view.text.slice(Math.max(0, from - 2), from));
}

/** A number word with a capital inside a sentence belongs to a name: "the Twenty", "les Vingt-Sept". */
function isCapitalInside(text: string, start: number): boolean {
  return (
    /\p{Lu}/u.test(text.charAt(start)) &&
    !OPENS_SENTENCE.test(text.slice(Math.max(0, start - 2), start)) &&
    !isTitleCase(text)
  );
}

/** Headlines that capitalize most words say nothing by a capital. */
function isTitleCase(text: string): boolean {
  const head = text.slice(0, 200);
  const words = head.match(/\p{L}{4,20}/gu) ?? [];
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 10 >= words.length * 7;
}

/** From here on a length of time is a figure ("13.8 billion years"). */
const LONG_TIME = 1e6;

/** Does it count nothing, whatever is beside it? */
export function countsNothing({ number, unit }: Amount): boolean {
  if (unit?.kind === 'not-a-quantity') return true;
  if (unit?.kind === 'duration') return number.indefinite || number.value < LONG_TIME;
  if (number.foreign && !unit) return true;
  return number.inWords && isSmallWord(number, unit);
}

/** Below ten, words count as quantities only with a power, money, percent or a measure ("two kilometers"). */
function isSmallWord(number: NumberReading, unit: Amount['unit']): boolean {
  // "une livre" may be a book or a pound of sugar.
  if (number.value === 1 && unit?.kind === 'shared-money') return true;
  // "thousands" alone; "tens of thousands" and "several hundred" say more.
  if (number.indefinite) return number.power === 1 && (!unit || (unit.kind === 'measure' && unit.unit === 'times'));
  if (number.value >= 10) return false;
  if (isMoney(unit)) return false;
  // "three times the figure" compares; it measures nothing.
  if (unit?.kind !== 'measure' || unit.unit === 'times') return true;
  // "un kilomètre" is as likely "a kilometer".
  return number.value === 1 && unit.unit !== '%';
}
