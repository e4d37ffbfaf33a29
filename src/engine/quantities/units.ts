/** What a number counts: the unit beside it. */
import type { Span } from '../types';
import type { UnitMeaning } from './compiled-words';
import { type NumberReading, type Reader, skipSpace } from './numbers';
import { moneyBefore, signAt } from './sign-readers';

/** A unit beside a number, with the span that both cover. Offsets are into the view. */
export interface UnitReading extends Span {
  readonly meaning: UnitMeaning;
}

/** A number with what it counts, before anybody asked whether it is a quantity. */
export interface Amount extends Span {
  readonly number: NumberReading;
  readonly unit: UnitMeaning | undefined;
  /** Does the unit stand before the number? */
  readonly unitBefore: boolean;
  /** Was the number written with its sign for *and more*, as in `2,000+`? */
  readonly plus: boolean;
}

/** Puts a number and its unit together. */
export function withUnit(reader: Reader, number: NumberReading): Amount {
  const before = number.inWords ? undefined : unitBefore(reader, number.start);
  const sure = number.unsure && !isMoney(before?.meaning) ? settle(reader, number, number.unsure) : number;
  const after = unitAfter(reader, sure);
  const plus = reader.view.text.charAt(sure.end) === '+';
  const amount = { number: sure, start: sure.start, end: sure.end, unit: undefined, unitBefore: false, plus };
  if (before && after && isMoney(before.meaning) && isMoney(after.meaning)) {
    // "$500 pesos", "$600 milliards de dollars": the word says which dollar the sign means.
    return { ...amount, start: before.start, end: after.end, unit: after.meaning };
  }
  if (before) return { ...amount, start: before.start, unit: before.meaning, unitBefore: true };
  if (after) return { ...amount, end: after.end, unit: after.meaning };
  return amount;
}

/** `5m` is five million beside money or people, five meters elsewhere. */
function settle(reader: Reader, scaled: NumberReading, bare: NumberReading): NumberReading {
  const unit = unitAfter(reader, scaled)?.meaning;
  return isMoney(unit) || unit?.kind === 'people' ? scaled : bare;
}

/** Is it money, of whatever country? */
export function isMoney(unit: UnitMeaning | undefined): boolean {
  return unit?.kind === 'money' || unit?.kind === 'shared-money';
}

function unitBefore({ view, language }: Reader, start: number): UnitReading | undefined {
  const money = moneyBefore(view.text, start, language.words.symbols);
  if (money) return { start: money.start, end: start, meaning: { kind: 'money', unit: money.unit, factor: 1 } };
  const word = language.unitsBefore.before(view.text, start);
  return word && { start: word.start, end: start, meaning: word.meaning };
}

/** From a million on, French and Spanish put a link word before what is counted, in digits too. */
const LINKED_FROM = 1e6;

/** The unit that follows: against the number, after a space or a hyphen, or after `of` when a power comes before. */
function unitAfter(reader: Reader, number: NumberReading): UnitReading | undefined {
  const { text } = reader.view;
  const end = text.charAt(number.end) === '+' ? number.end + 1 : number.end;
  const spaced = skipSpace(text, end);
  const direct =
    unitAt(reader, number, end, true) ?? (spaced > end ? unitAt(reader, number, spaced, false) : undefined);
  if (direct) return direct;
  if (text.charAt(end) === '-') return unitAt(reader, number, end + 1, false);
  if (!number.scaled && number.value < LINKED_FROM) return undefined;
  const link = reader.language.links.at(text, spaced);
  return link && unitAt(reader, number, skipSpace(text, link.end), false);
}

/** A word of the language or a sign, whichever is longer: "m²" is no "m". */
function unitAt(
  { view, language }: Reader,
  number: NumberReading,
  at: number,
  attached: boolean,
): UnitReading | undefined {
  const word = language.unitsAfter.at(view.text, at);
  const close = attached && at === number.end && (Number.isInteger(number.value) ? 'whole' : 'decimals');
  const sign = signAt(view.text, at, close, language.words.symbols);
  if (word && (!sign || word.end - at >= sign.length))
    return { start: number.start, end: word.end, meaning: word.meaning };
  if (!sign) return undefined;
  const meaning: UnitMeaning = sign.meaning.kind === 'duration' ? sign.meaning : { ...sign.meaning, factor: 1 };
  return { start: number.start, end: at + sign.length, meaning };
}
