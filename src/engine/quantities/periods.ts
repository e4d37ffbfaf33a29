/** The time that a quantity belongs to: *in 2025*, *over three years*. Only where the sentence leaves no doubt. */
import type { Span } from '../types';
import { type DateReading, findDates, periodAt } from './calendar';
import { type Reader, readNumber, skipSpace } from './numbers';
import { withUnit } from './units';

/** A period may stand so far from its quantity, with nothing but words between. */
const REACH = 48;
const BREAKS = /[,;:.!?()[\]«»“”"–—\d]/u;

/** All periods of a stretch, from left to right. `start` is where the word before it stands ("in"). */
export function findPeriods(reader: Reader): DateReading[] {
  const { view, language } = reader;
  const dates = new Map(
    findDates(reader)
      .filter((date) => !date.iso.startsWith('-'))
      .map((date) => [date.start, date]),
  );
  const periods: DateReading[] = [];
  let from = 0;
  for (;;) {
    const word = language.periodStarts.find(view.text, from);
    if (!word) return periods;
    from = Math.max(word.end, from + 1);
    const at = skipSpace(view.text, word.end);
    const named = word.meaning === 'in' ? (dates.get(at) ?? periodAt(reader, at)) : undefined;
    const period = named ?? lengthAt(reader, at);
    if (period) {
      periods.push({ start: word.start, end: period.end, iso: period.iso });
      from = period.end;
    }
  }
}

/** A length of time: "three years" is P3Y. */
function lengthAt(reader: Reader, at: number): DateReading | undefined {
  const number = readNumber(reader, at);
  if (!number || 'unreadable' in number || number.approximate) return undefined;
  const amount = withUnit(reader, number);
  if (amount.unit?.kind !== 'duration' || !Number.isInteger(number.value) || number.value < 1) return undefined;
  const { iso } = amount.unit;
  if (iso === null) return undefined;
  return {
    start: at,
    end: amount.end,
    iso: iso.startsWith('T') ? `PT${number.value}${iso.slice(1)}` : `P${number.value}${iso}`,
  };
}

/** Chooses the period of each quantity, asked from left to right: right after it, or before the first of the stretch. */
export function periodChooser(
  text: string,
  periods: readonly DateReading[],
): (quantity: Span, isFirst: boolean) => string | undefined {
  let next = 0;
  return (quantity, isFirst) => {
    while ((periods[next]?.start ?? Number.POSITIVE_INFINITY) < quantity.end) next += 1;
    const after = periods[next];
    if (after && isClear(text.slice(quantity.end, after.start))) return after.iso;
    const before = isFirst ? periods[next - 1] : undefined;
    if (before && before.end <= quantity.start && isClear(text.slice(before.end, quantity.start).replace(/^,/u, '')))
      return before.iso;
    return undefined;
  };
}

function isClear(between: string): boolean {
  return between.length <= REACH && !BREAKS.test(between);
}
