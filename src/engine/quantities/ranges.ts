/** Two numbers that are the ends of one range: `3–5 %`, `between 3 and 5 million`, `de 3 à 5 millions`. */
import { isDigit } from './digits';
import { exactly } from './number-sum';
import { type Reader, readNumber, skipSpace } from './numbers';
import { type Amount, isMoney, withUnit } from './units';

/** Both ends of a range. */
export interface RangeReading {
  readonly low: Amount;
  readonly high: Amount;
}

/** A score, a date, a code: no range, and nothing to report up to `end`. */
export interface NoRange {
  readonly skipTo: number;
}

const DASH = /(?: ?[-–—−~〜～] ?)/uy;
/** Below this, two bare numbers with a dash are more likely a score. */
const LEAST_BARE = 10;

/**
 * Looks for the other end of a range after an amount.
 *
 * @returns undefined when the amount stands by itself.
 */
export function rangeFrom(reader: Reader, first: Amount): RangeReading | NoRange | undefined {
  const { text } = reader.view;
  const join = joinAfter(reader, first.end);
  if (!join) return undefined;
  const number = readNumber(reader, join.end);
  if (!number) return undefined;
  // "2025-12-31", "555-01 23": digits go on.
  if ('unreadable' in number || (join.dash && isChain(text, number.end)))
    return join.dash ? { skipTo: number.end } : undefined;
  const second = withUnit(reader, number);
  if (join.dash) return dashed(reader, first, second);
  return worded(reader, first, second, join.between);
}

function joinAfter(
  { view, language }: Reader,
  end: number,
): { end: number; dash: boolean; between: boolean } | undefined {
  DASH.lastIndex = end;
  const dash = DASH.exec(view.text)?.[0];
  const dashEnd = end + (dash?.length ?? 0);
  if (dash !== undefined) return { end: skipMoney(view.text, dashEnd), dash: true, between: false };
  const word = language.rangeJoins.at(view.text, skipSpace(view.text, end));
  if (!word) return undefined;
  return {
    end: skipMoney(view.text, skipSpace(view.text, word.end)),
    dash: false,
    between: word.meaning === 'between',
  };
}

/** Over a sign or code of money, to where the number begins. */
function skipMoney(text: string, at: number): number {
  const sign = /^(?:[A-Z]{0,3}[$€£¥₹₩]|[A-Z]{3} ?(?=\d)) ?/u.exec(text.slice(at, at + 6));
  return at + (sign?.[0].length ?? 0);
}

function isChain(text: string, end: number): boolean {
  return /[-–/:.]/u.test(text.charAt(end)) && isDigit(text, end + 1);
}

function dashed({ view }: Reader, first: Amount, second: Amount): RangeReading | NoRange | undefined {
  if (first.number.inWords || second.number.inWords) return undefined;
  const spacedDash = view.text.charAt(first.end) === ' ';
  const range = joined(first, second);
  const united = second.unit !== undefined || second.number.scaled;
  if (range && united && !(spacedDash && first.unit && !first.unitBefore)) return range;
  if (areYears(first, second)) return { skipTo: second.end };
  // A spaced dash is a dash: what follows is another thought.
  if (spacedDash) return undefined;
  if (united || first.unit) return undefined;
  if (range && isBareRange(view.text, first, second)) return range;
  return { skipTo: second.end };
}

/** "1847 - 1851", with no unit. */
function areYears(first: Amount, second: Amount): boolean {
  return [first, second].every(({ number, unit }) => !unit && number.plain?.length === 4);
}

/** "10–15 vessels": no years, no score, and something is counted. */
function isBareRange(text: string, first: Amount, second: Amount): boolean {
  const years = first.number.plain?.length === 4 && /^(?:1[5-9]|20)/u.test(first.number.plain);
  return !years && second.number.value >= LEAST_BARE && /^ \p{Ll}/u.test(text.slice(second.end, second.end + 2));
}

function worded(
  { view, language }: Reader,
  first: Amount,
  second: Amount,
  between: boolean,
): RangeReading | NoRange | undefined {
  const opened = language.between.before(view.text, first.start) !== undefined;
  // "and" joins a range only after "between".
  if (between && !opened) return undefined;
  const range = joined(first, second);
  if (!range) return isScore(first, second) ? { skipTo: second.end } : undefined;
  if (opened) return range;
  // "from 3 % to 5 %" is two values, "from 3 to 5 %" can only be read as one range.
  const whole = first.unit !== undefined && !first.unitBefore && second.unit !== undefined;
  if (whole && language.from.before(view.text, first.start)) return undefined;
  const bothMoney =
    first.unitBefore && isMoney(second.unit) && first.number.scaled && language.from.before(view.text, first.start);
  if (bothMoney) return undefined;
  if (second.unit !== undefined || second.number.scaled) return range;
  return second.number.value >= LEAST_BARE && !language.from.before(view.text, first.start) ? range : undefined;
}

/** "3 to 1", "5 a 3": who won. */
function isScore(first: Amount, second: Amount): boolean {
  return (
    !first.unit &&
    !second.unit &&
    first.number.plain !== null &&
    second.number.plain !== null &&
    first.number.value < 30 &&
    second.number.value < 30
  );
}

/** Both ends with one power and one unit, when they fit and rise. */
function joined(first: Amount, second: Amount): RangeReading | undefined {
  if (first.number.inWords !== second.number.inWords) return undefined;
  if (first.unit && second.unit && !sameUnit(first, second)) return undefined;
  if (first.unit && !second.unit && !first.unitBefore) return undefined;
  const factor = sharedPower(first, second);
  const low: Amount = { ...first, number: { ...first.number, value: exactly(first.number.value * factor) } };
  return low.number.value < second.number.value ? { low, high: second } : undefined;
}

function sameUnit({ unit: one }: Amount, { unit: other }: Amount): boolean {
  // The word that only one end has says which dollar or crown the other means.
  if (one?.kind !== other?.kind) return isMoney(one) && isMoney(other);
  if (one?.kind === 'shared-money' && other?.kind === 'shared-money') return one.codes === other.codes;
  return !one || !other || !('unit' in one) || !('unit' in other) || one.unit === other.unit;
}

/** "3 to 5 million" is from three million, "40–60,000" from forty thousand. */
function sharedPower({ number: low }: Amount, { number: high }: Amount): number {
  const thousands = !high.scaled && high.value >= 1000 && high.value % 1000 === 0;
  if (thousands && low.value < 1000 && low.value < high.value / 1000) return 1000;
  if (low.scaled || !high.scaled || low.value >= 1000) return 1;
  return high.power;
}
