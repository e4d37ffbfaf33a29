/** Dates: where they stand, so that their numbers are not taken for quantities, and what ISO 8601 makes of them. */
import type { Span } from '../types';
import { type Reader, skipSpace } from './numbers';

/** A date or a part of a year, as ISO 8601 writes it. Offsets are into the view. */
export interface DateReading extends Span {
  readonly iso: string;
}

const YEAR = /(?<![\d.,:/-])((?:1\d|20|21)\d\d)(?![\d:/-]|[.,]\d|\p{L}| ?%)/uy;
/** As far back as days before a month may reach. */
const DAYS_REACH = 28;
const MONTHS_OF = { month: 1, quarter: 3, half: 6 };

/** Every date in the view that names a month, from left to right. */
export function findDates(reader: Reader): DateReading[] {
  const dates: DateReading[] = [];
  let from = 0;
  for (;;) {
    const month = reader.language.months.find(reader.view.text, from);
    if (!month) return dates;
    const date = dateAround(reader, month, month.meaning.index);
    if (date) dates.push(date);
    from = Math.max(month.end, date?.end ?? 0, from + 1);
  }
}

/** A month with its day or year. A month alone is a word like others ("may"). */
function dateAround(reader: Reader, month: Span, index: number): DateReading | undefined {
  const before = daysBefore(reader, month.start);
  const after = before ? undefined : daysAfter(reader, month.end);
  const dayEnd = after?.end ?? month.end;
  const year = yearAt(reader, dayEnd);
  const day = before?.day ?? after?.day;
  if (day === undefined && !year) return undefined;
  // "March 300": no day of any month.
  if (day !== undefined && (day > 31 || day === 0)) return undefined;
  const monthIso = `${year ? year.iso : '-'}-${twoDigits(index)}`;
  return {
    start: before?.start ?? month.start,
    end: year?.end ?? dayEnd,
    iso: day === undefined ? monthIso : `${monthIso}-${twoDigits(day)}`,
  };
}

function daysBefore({ view, language }: Reader, month: number): { start: number; day: number } | undefined {
  const end = language.links.before(view.text, month)?.start ?? month;
  const from = Math.max(0, end - DAYS_REACH);
  const found = language.daysBefore.exec(view.text.slice(from, end));
  return found ? { start: from + found.index, day: Number(found[2] ?? found[1]) } : undefined;
}

function daysAfter({ view, language }: Reader, month: number): { end: number; day: number } | undefined {
  language.daysAfter.lastIndex = month;
  const found = language.daysAfter.exec(view.text);
  return found ? { end: month + found[0].length, day: Number(found[1]) } : undefined;
}

/** The year that belongs to what ends at `end`: "December 2025", "December 14, 2025", "diciembre de 2025". */
function yearAt({ view, language }: Reader, end: number): DateReading | undefined {
  const { text } = view;
  let at = end;
  if (text.charAt(at) === '.') at += 1;
  if (text.charAt(at) === ',') at += 1;
  at = skipSpace(text, at);
  const link = language.links.at(text, at);
  if (link) at = skipSpace(text, link.end);
  YEAR.lastIndex = at;
  const year = at > end ? YEAR.exec(text)?.[1] : undefined;
  return year === undefined ? undefined : { start: at, end: at + year.length, iso: year };
}

/**
 * What a period says that begins at `start`: a year, or a month, quarter or half of one.
 *
 * @returns undefined when what stands there names no year.
 */
export function periodAt(reader: Reader, start: number): DateReading | undefined {
  const { text } = reader.view;
  YEAR.lastIndex = start;
  const bare = YEAR.exec(text)?.[1];
  if (bare !== undefined) return { start, end: start + bare.length, iso: bare };
  const part = reader.language.periodParts.at(text, start);
  const year = part && yearAt(reader, part.end);
  if (!part || !year) return undefined;
  const { kind, index } = part.meaning;
  const first = (index - 1) * MONTHS_OF[kind] + 1;
  const last = first + MONTHS_OF[kind] - 1;
  const iso = (month: number) => `${year.iso}-${twoDigits(month)}`;
  return { start, end: year.end, iso: first === last ? iso(first) : `${iso(first)}/${iso(last)}` };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
