/** A number in digits, in words, or in both: `4.2 million`, `zweihundertfünfzig`, `3億5000万`, `half a billion`. */
import type { Span } from '../types';
import type { CompiledQuantityWords } from './compiled-words';
import { type Digits, isDigit, readDigits } from './digits';
import { exactly, NumberSum, type Part } from './number-sum';
import { FRACTIONS } from './signs';
import type { View } from './view';

/** What every step reads from. */
export interface Reader {
  readonly view: View;
  readonly language: CompiledQuantityWords;
}

/** A number, without what it counts. Offsets are into the view. */
export interface NumberReading extends Span {
  readonly value: number;
  readonly approximate: boolean;
  /** Several of something, without how many: the value is one of it. */
  readonly indefinite: boolean;
  /** Without a single digit. */
  readonly inWords: boolean;
  /** Has it a power of a thousand or more, or a dozen? Then a link word may stand before what is counted. */
  readonly scaled: boolean;
  /** What the first part was multiplied by: a million in "5 million". */
  readonly power: number;
  /** The digits, when it is nothing but a whole number without separators. */
  readonly plain: string | null;
  /** Written with the other convention's decimal sign. */
  readonly foreign: boolean;
  /** What it is without its power sign, when that sign is one only beside money or people (`m`). */
  readonly unsure?: NumberReading;
}

/** Digits that are no number: skip to `end`. */
export interface Unreadable {
  readonly unreadable: true;
  readonly end: number;
}

const MOST_PARTS = 14;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Times ten to the power of: "3 × 10^5", "3 x 10⁵". */
const POWER_OF_TEN = / ?[x×·] ?10(?:\^(-?\d{1,2})|([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}))/uy;
/** A fraction after a whole number: "2 1/2". */
const SMALL_FRACTION = / ([1-7])\/([2-8])(?![\d/])/uy;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Reads the number that begins at `start`.
 *
 * @returns undefined when no number begins here after all.
 */
export function readNumber(reader: Reader, start: number): NumberReading | Unreadable | undefined {
  const { view, language } = reader;
  const sum = new NumberSum();
  let end = start;
  let digits: Digits | undefined;
  let parts = 0;
  let first = 1;
  for (; parts < MOST_PARTS; parts += 1) {
    const next = parts === 0 ? readPart(reader, start) : nextPart(reader, sum, end);
    if (!next) break;
    if ('unreadable' in next) return parts === 0 ? next : undefined;
    if (parts === 0 && !sum.accepts(next.part, false, false)) break;
    if (next.digits) digits = next.digits;
    sum.add(next.part);
    if (parts === 0) first = next.part.value;
    end = next.end;
    end = takeHalf(reader, sum, end);
  }
  if (parts === 0 || !sum.complete) return undefined;
  if (language.spaced && language.words.glued && sum.last && !sum.last.digits && LETTER.test(view.text.charAt(end)))
    return undefined;
  const plain = parts === 1 && digits && digits.end === end ? digits.plain : null;
  const { value, approximate, indefinite, inWords, scaled } = sum;
  const power = (sum.last?.kind === 'scale' || sum.last?.kind === 'many') && parts > 1 ? value / first : 1;
  const foreign = parts === 1 && (digits?.foreign ?? false);
  const reading = {
    start: digits && parts === 1 ? digits.start : start,
    end,
    value,
    approximate,
    indefinite,
    inWords,
    scaled,
    power,
    plain,
    foreign,
  };
  return parts === 1 && digits ? withSign(reader, powerOfTen(view.text, reading)) : reading;
}

interface ReadPart {
  readonly part: Part;
  readonly end: number;
  readonly digits?: Digits;
}

function readPart({ view, language }: Reader, at: number): ReadPart | Unreadable | undefined {
  if (isDigit(view.text, at)) {
    const digits = readDigits(view, at, language.words);
    if (digits.value === null) return { unreadable: true, end: digits.end };
    const { value, end } = withFraction(view.text, digits);
    return { part: numberPart(value), end, digits: end === digits.end ? digits : { ...digits, end, plain: null } };
  }
  const fraction = FRACTIONS[view.text.charAt(at)];
  if (fraction !== undefined) return { part: numberPart(fraction), end: at + 1 };
  const word = language.numbers.at(view.text, at);
  return word && { part: { ...word.meaning, digits: false }, end: word.end };
}

function numberPart(value: number): Part {
  return { kind: 'number', value, approximate: false, alone: false, digits: true };
}

function withFraction(text: string, { end, value, plain }: Digits): { value: number; end: number } {
  const whole = value ?? 0;
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  const fraction = FRACTIONS[text.charAt(at)];
  if (fraction !== undefined) return { value: whole + fraction, end: at + 1 };
  SMALL_FRACTION.lastIndex = end;
  const written = plain === null ? null : SMALL_FRACTION.exec(text);
  const [over, under] = [Number(written?.[1]), Number(written?.[2])];
  if (written && over < under) return { value: whole + over / under, end: end + written[0].length };
  return { value: whole, end };
}

function nextPart(reader: Reader, sum: NumberSum, end: number): ReadPart | undefined {
  const { view, language } = reader;
  const { last } = sum;
  const direct = last?.digits || !language.spaced ? readPart(reader, end) : undefined;
  if (direct && !('unreadable' in direct) && acceptable(reader, sum, direct, false, end)) return direct;
  language.gap.lastIndex = end;
  const gap = language.gap.exec(view.text);
  const next = gap ? readPart(reader, end + gap[0].length) : undefined;
  const joined = gap?.[1] !== undefined;
  if (next && !('unreadable' in next) && acceptable(reader, sum, next, joined, end)) return next;
  return linkedPower(reader, sum, end);
}

/** *tens of thousands*: a link word stands before the power. */
function linkedPower(reader: Reader, sum: NumberSum, end: number): ReadPart | undefined {
  const { view, language } = reader;
  if (
    !sum.last ||
    !['many', 'collective', 'scale'].includes(sum.last.kind) ||
    !(sum.indefinite || sum.last.kind === 'collective')
  )
    return undefined;
  const link = language.links.at(view.text, skipSpace(view.text, end));
  if (!link) return undefined;
  const next = readPart(reader, skipSpace(view.text, link.end));
  if (!next || 'unreadable' in next || !['scale', 'many'].includes(next.part.kind)) return undefined;
  if (next.part.value < 1000) return undefined;
  return { ...next, part: { ...next.part, kind: 'scale' } };
}

function acceptable(reader: Reader, sum: NumberSum, next: ReadPart, joined: boolean, end: number): boolean {
  const { words, spaced } = reader.language;
  if (!sum.accepts(next.part, joined, words.onesFirst ?? false)) return false;
  const { last } = sum;
  // Digits go on after a power only when a smaller power follows, or in a script that writes 1万2000 for 12,000.
  if (next.part.digits && last?.kind === 'scale') {
    if (!spaced) return !isDigit(reader.view.text, end - 1);
    const power = readPart(reader, skipSpace(reader.view.text, next.end));
    return (
      last.value >= 1000 &&
      power !== undefined &&
      !('unreadable' in power) &&
      power.part.kind === 'scale' &&
      power.part.value < last.value
    );
  }
  // "5 million three" is no number, "five million three" is.
  if (spaced && next.part.kind === 'number' && last?.kind === 'scale' && !sum.inWords) return false;
  // "twenty and thirty" are two numbers; "vingt et un", "hundred and five" one.
  if (joined && next.part.kind === 'number' && last?.kind === 'scale')
    return !next.part.digits && !last.digits && sum.inWords;
  return true;
}

function takeHalf({ view, language }: Reader, sum: NumberSum, end: number): number {
  const half = language.andHalf.at(view.text, skipSpace(view.text, end));
  if (!half || sum.last?.kind === 'half') return end;
  sum.addHalf();
  return half.end;
}

function powerOfTen(text: string, reading: NumberReading): NumberReading {
  POWER_OF_TEN.lastIndex = reading.end;
  const power = POWER_OF_TEN.exec(text);
  if (!power) return reading;
  const written =
    power[1] ?? [...(power[2] ?? '')].map((char) => (char === '⁻' ? '-' : SUPERSCRIPTS.indexOf(char))).join('');
  const value = reading.value * 10 ** Number(written);
  if (!Number.isFinite(value)) return reading;
  return { ...reading, end: reading.end + power[0].length, value: exactly(value), plain: null };
}

/** `5bn`, `5 Md€`, `300k`; and `5m`, which may be meters. */
function withSign({ view, language }: Reader, reading: NumberReading): NumberReading {
  const { scaleSigns, words } = language;
  if (!scaleSigns) return reading;
  for (const at of [reading.end, skipSpace(view.text, reading.end)]) {
    scaleSigns.lastIndex = at;
    const sign = scaleSigns.exec(view.text)?.[1];
    const scale = sign === undefined ? undefined : words.scaleSigns?.find(({ signs }) => signs.includes(sign));
    if (sign !== undefined && scale) {
      const scaled = {
        ...reading,
        end: at + sign.length,
        value: exactly(reading.value * scale.value),
        power: scale.value,
        plain: null,
        scaled: true,
        foreign: false,
      };
      return scale.sure ? scaled : { ...scaled, unsure: reading };
    }
  }
  return reading;
}

/** The offset after one space, if there is one. */
export function skipSpace(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}
