/**
 * Quantities in running text: value with its power multiplied in, unit, range, how exact, and the period it belongs to.
 *
 * What counts follows the labelling guide's QTY: numbers in digits unless they name, rank or date something; number words
 * from ten, or with a power, money, percent or a measure. Lengths of time and dates are no quantities by themselves.
 */
import type { Quantity } from '../types';
import type { CompiledQuantityWords } from './compiled-words';
import { isDigit } from './digits';
import { exactnessAround } from './exactness';
import { currencyChooser } from './money';
import { countsNothing, findSkips, isGlued, isLabeled, isName } from './not-a-quantity';
import { exactly } from './number-sum';
import { type Reader, readNumber, skipSpace } from './numbers';
import { findPeriods, periodChooser } from './periods';
import { rangeFrom } from './ranges';
import { rateFrom, shareInWords } from './shares';
import { type Amount, withUnit } from './units';
import { viewOf } from './view';

/** A quantity before its period, exactness and currency are settled. Offsets are into the view. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly high?: number;
  readonly unit: Amount['unit'];
  readonly approximate: boolean;
  /** "thousands", "2,000+": said to be this or more. */
  readonly orMore: boolean;
}

/** What is read at one place: perhaps a quantity, and where to go on. */
interface Step {
  readonly found?: Found;
  readonly next: number;
  /** A number after a label ("articles"): the numbers listed after it have the same. */
  readonly name?: boolean;
}

/**
 * May there be a quantity in this stretch? Cheap; never says no when there is one.
 *
 * @param folded the folded text (`fold.ts`).
 */
export function hasQuantity(folded: string, start: number, end: number, language: CompiledQuantityWords): boolean {
  language.starts.lastIndex = 0;
  return language.starts.test(viewOf(folded, folded, start, end).text);
}

/**
 * Finds the quantities of a stretch, best a sentence.
 *
 * @param text the original; `exact` is cut from it.
 * @param folded the same text, folded (`fold.ts`).
 * @returns in order, none overlapping another, offsets into `text`. Takes time in proportion to the stretch.
 */
export function findQuantities(
  text: string,
  folded: string,
  start: number,
  end: number,
  language: CompiledQuantityWords,
): Quantity[] {
  const view = viewOf(text, folded, start, end);
  const reader: Reader = { view, language };
  const found = findAll(reader);
  if (found.length === 0) return [];
  const periodOf = periodChooser(view.text, findPeriods(reader));
  const currencyOf = currencyChooser(folded, start, end, language);
  return found.map((each, index): Quantity => {
    const span = view.toOriginal(each);
    const { approximate, bound } = exactnessAround(reader, each);
    const period = periodOf(each, index === 0);
    const { unit, value, high, orMore } = each;
    return {
      exact: text.slice(span.start, span.end),
      ...span,
      value,
      ...(high !== undefined && { high }),
      unit:
        unit?.kind === 'shared-money'
          ? currencyOf(unit, span.start - start)
          : unit && 'unit' in unit
            ? unit.unit
            : null,
      approximate: approximate || each.approximate,
      bound: orMore ? 'at-least' : bound,
      ...(period !== undefined && { period }),
    };
  });
}

function findAll(reader: Reader): Found[] {
  const { view, language } = reader;
  const all: Found[] = [];
  // Nearly all sentences hold no number: they are done after one search.
  language.starts.lastIndex = 0;
  if (!language.starts.test(view.text)) return all;
  const skips = findSkips(reader);
  let skip = 0;
  let at = 0;
  let nameEnd = -1;
  for (;;) {
    language.starts.lastIndex = at;
    const start = language.starts.exec(view.text)?.index;
    if (start === undefined) return all;
    while ((skips[skip]?.end ?? Number.POSITIVE_INFINITY) <= start) skip += 1;
    const skipped = skips[skip];
    if (skipped && skipped.start <= start) {
      at = skipped.end;
      continue;
    }
    const listed = nameEnd >= 0 && isListing(reader, nameEnd, start);
    const step = stepAt(reader, start, all.at(-1)?.end ?? 0, listed);
    if (step.found) all.push(step.found);
    if (step.name) nameEnd = step.next;
    at = Math.max(step.next, start + 1);
  }
}

function stepAt(reader: Reader, start: number, floor: number, listed: boolean): Step {
  const share = shareInWords(reader, start);
  if (share) return { found: percent(share), next: share.end };
  const number = readNumber(reader, start);
  if (!number) return { next: afterWord(reader, start) };
  if ('unreadable' in number) return { next: number.end, name: isLabeled(reader, start) };
  const rate = rateFrom(reader, number);
  if (rate) return { found: percent(rate), next: rate.end };
  const amount = withUnit(reader, number);
  const range = rangeFrom(reader, amount);
  if (range && 'skipTo' in range) return { next: range.skipTo };
  const [low, high] = range ? [range.low, range.high] : [amount, undefined];
  const end = (high ?? low).end;
  const whole: Amount = { ...low, end, unit: (high ?? low).unit ?? low.unit };
  if (low.start < floor || countsNothing(whole) || isGlued(reader.view, whole) || isListedTime(reader, whole))
    return { next: end };
  if (whole.unit?.kind === 'duration') return { found: foundOf(reader, withoutDuration(whole), undefined), next: end };
  const nameless = whole.unit === undefined || whole.unit.kind === 'people' || whole.unit.kind === 'counter';
  if (nameless && listed && !whole.unit) return { next: end, name: true };
  if (nameless && isName(reader, whole)) return { next: end, name: isLabeled(reader, whole.number.start) };
  return { found: foundOf(reader, whole, high), next: end };
}

/** "12, 13 years old": the first is a time as well. */
function isListedTime(reader: Reader, { number, unit }: Amount): boolean {
  if (unit || number.plain === null) return false;
  const { text } = reader.view;
  if (!text.startsWith(', ', number.end) || !isDigit(text, number.end + 2)) return false;
  const other = readNumber(reader, number.end + 2);
  return other !== undefined && !('unreadable' in other) && withUnit(reader, other).unit?.kind === 'duration';
}

const TIME_UNITS: Readonly<Record<string, string>> = { D: 'd', TH: 'h', TM: 'min', TS: 's' };

/** Millions of years are counted in no SI unit; of days, hours, minutes and seconds there are some. */
function withoutDuration(amount: Amount): Amount {
  const unit = amount.unit?.kind === 'duration' ? TIME_UNITS[amount.unit.iso ?? ''] : undefined;
  if (unit === undefined) return { ...amount, unit: undefined, end: amount.number.end };
  return { ...amount, unit: { kind: 'measure', unit, factor: 1 } };
}

function percent({ start, end, value }: { start: number; end: number; value: number }): Found {
  return { start, end, value, unit: { kind: 'measure', unit: '%', factor: 1 }, approximate: false, orMore: false };
}

function foundOf(reader: Reader, amount: Amount, high: Amount | undefined): Found {
  const { number, unit } = amount;
  const factor = unit && 'factor' in unit ? unit.factor : 1;
  const { start, sign } = withMinus(reader, amount);
  const base = {
    start,
    end: amount.end,
    unit,
    approximate: number.approximate || (high?.number.approximate ?? false),
    orMore: number.indefinite || amount.plus,
  };
  if (!high) return { ...base, value: exactly(sign * number.value * factor) };
  return { ...base, value: exactly(number.value * factor), high: exactly(high.number.value * factor) };
}

/** A minus that stands at the number and opens it: not the dash of a range or of a thought. */
function withMinus({ view, language }: Reader, { start, number, unit }: Amount): { start: number; sign: number } {
  const word = language.negative.before(view.text, start);
  const exact = word && language.exactBefore.before(view.text, start);
  // "al menos 40" is no minus forty.
  if (word && (!exact || exact.start >= word.start)) return { start: word.start, sign: -1 };
  const last = view.text.charAt(start - 1);
  const opens = start < 2 || /[\s(（]/u.test(view.text.charAt(start - 2));
  // Before a bare number a hyphen opens an item of a list.
  const minus = last === '−' || (last === '-' && unit !== undefined);
  return minus && opens && number.value !== 0 ? { start: start - 1, sign: -1 } : { start, sign: 1 };
}

/** Over the rest of a word that began like a number. */
function afterWord({ view: { text }, language }: Reader, start: number): number {
  let at = start + 1;
  while (language.spaced && at < text.length && /[\p{L}\p{M}]/u.test(text.charAt(at))) at += 1;
  return at;
}

/** "articles 5, 6 and 7": only commas and joiners since the last number that was a name. */
function isListing({ view, language }: Reader, from: number, to: number): boolean {
  const between = view.text.slice(from, to);
  if (between.length > 8) return false;
  if (/^[\s,;/&–-]{1,3}$/u.test(between)) return true;
  const at = skipSpace(view.text, view.text.charAt(from) === ',' ? from + 1 : from);
  const joiner = language.rangeJoins.at(view.text, at);
  return joiner !== undefined && skipSpace(view.text, joiner.end) === to;
}
