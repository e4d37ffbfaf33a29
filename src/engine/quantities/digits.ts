/** Numbers in digits: which separator groups and which one begins the decimals, by language and by shape. */
import type { Span } from '../types';
import type { View } from './view';

/** How a language writes numbers in digits. */
export interface DigitRules {
  readonly decimal: ',' | '.';
  readonly group: readonly (',' | '.' | ' ')[];
  readonly mixedConventions?: boolean;
}

/** A number in digits. A null value: digits that are no number we can be sure of (a version, a date, an address). */
export interface Digits extends Span {
  readonly value: number | null;
  /** The digits, when they stand alone without any separator. */
  readonly plain: string | null;
  /** Written with the other convention's decimal sign: to be believed only beside a unit. */
  readonly foreign: boolean;
}

/** Signs that may stand between two digits of one number. Arabic has its own; the middle dot is an old decimal sign. */
const SEPARATORS = ".,'\u066b\u066c\u060c\u00b7";
const ALWAYS_DECIMAL = '\u066b\u00b7';
const ALWAYS_GROUP = "'\u066c\u060c ";
/** More digits than a double can hold exactly. */
const MOST_DIGITS = 15;
const MOST_PARTS = 8;

/** Is there an ASCII digit at this offset? A view has no others. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/**
 * Reads the digits that begin at `start`, all that hang together.
 *
 * @param start offset of a digit that no digit stands before.
 */
export function readDigits(view: View, start: number, rules: DigitRules): Digits {
  const { text } = view;
  const parts: string[] = [];
  const separators: string[] = [];
  let at = start;
  let many = false;
  for (;;) {
    const from = at;
    while (isDigit(text, at)) at += 1;
    if (parts.length < MOST_PARTS) parts.push(text.slice(from, Math.min(at, from + MOST_DIGITS + 1)));
    else many = true;
    const separator = text.charAt(at);
    if (!isDigit(text, at + 1) || !continues(view, at, separator, parts, separators, rules)) break;
    if (separators.length < MOST_PARTS) separators.push(separator);
    at += 1;
  }
  const number = many ? null : numberOf(parts, separators, rules);
  const plain = separators.length === 0 ? (parts[0] ?? '') : null;
  // ".5" and "$.44": nothing before the point.
  if (
    plain !== null &&
    rules.decimal === '.' &&
    text.charAt(start - 1) === '.' &&
    !/[\p{L}\p{M}\p{N}.]/u.test(text.charAt(start - 2) || ' ')
  ) {
    return { start: start - 1, end: at, value: decimal('0', plain, false)?.value ?? null, plain: null, foreign: false };
  }
  return { start, end: at, value: number?.value ?? null, plain, foreign: number?.foreign ?? false };
}

function continues(
  view: View,
  at: number,
  separator: string,
  parts: readonly string[],
  before: readonly string[],
  rules: DigitRules,
): boolean {
  if (separator === '') return false;
  if (SEPARATORS.includes(separator)) return true;
  if (separator !== ' ' || before.some((each) => each !== ' ')) return false;
  const first = parts[0] ?? '';
  if (first.length > 3 || first.startsWith('0') || !isGroupOfThree(view.text, at + 1)) return false;
  const original = view.originalAt(at);
  if (original === '\n' || original === '\r' || original === '\t') return false;
  if (rules.group.includes(' ') || original !== ' ' || before.length > 0) return true;
  // "12 000", or a second group: a plain space groups even where the language would write a comma.
  return view.text.startsWith('000', at + 1) || (view.text.charAt(at + 4) === ' ' && isGroupOfThree(view.text, at + 5));
}

function isGroupOfThree(text: string, at: number): boolean {
  return isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3);
}

function numberOf(
  parts: readonly string[],
  separators: readonly string[],
  rules: DigitRules,
): { value: number; foreign: boolean } | null {
  const last = separators.at(-1);
  const first = parts[0] ?? '';
  if (last === undefined) return integer(first);
  const fraction = parts.at(-1) ?? '';
  if (separators.length > 1) {
    const grouping = separators[0] ?? '';
    if (separators.every((each) => each === grouping)) return grouped(parts, grouping);
    const rest = separators.slice(0, -1);
    if (ALWAYS_GROUP.includes(last) || !rest.every((each) => each === grouping) || ALWAYS_DECIMAL.includes(grouping))
      return null;
    const whole = grouped(parts.slice(0, -1), grouping);
    return whole && decimal(String(whole.value), fraction, false);
  }
  if (ALWAYS_DECIMAL.includes(last)) return decimal(first, fraction, false);
  if (ALWAYS_GROUP.includes(last)) return grouped(parts, last);
  const couldGroup = fraction.length === 3 && first.length <= 3 && !first.startsWith('0');
  if (!couldGroup) return decimal(first, fraction, last !== rules.decimal);
  if (last !== rules.decimal && rules.group.some((each) => each === last)) return grouped(parts, last);
  // "5,000" is nobody's way to write five: where both conventions are met with, it is five thousand.
  if (fraction === '000') return last !== rules.decimal || rules.mixedConventions ? grouped(parts, last) : null;
  // "1,234" where both conventions are met with, "1.234" where neither says so: unknown is better than wrong.
  return last === rules.decimal && !rules.mixedConventions ? decimal(first, fraction, false) : null;
}

function integer(digits: string): { value: number; foreign: boolean } | null {
  if (digits.length > MOST_DIGITS || (digits.length > 1 && digits.startsWith('0'))) return null;
  return { value: Number(digits), foreign: false };
}

/** Groups of three; or, with commas, the Indian way: three last, twos before. */
function grouped(parts: readonly string[], separator: string): { value: number; foreign: boolean } | null {
  const [first = '', ...rest] = parts;
  const threes = first.length <= 3 && rest.every((part) => part.length === 3);
  const indian =
    separator === ',' &&
    first.length <= 2 &&
    rest.at(-1)?.length === 3 &&
    rest.slice(0, -1).every((part) => part.length === 2);
  if (!threes && !indian) return null;
  return integer(parts.join(''));
}

function decimal(whole: string, fraction: string, foreign: boolean): { value: number; foreign: boolean } | null {
  if (whole.length + fraction.length > MOST_DIGITS || (whole.length > 1 && whole.startsWith('0'))) return null;
  return { value: Number(`${whole}.${fraction}`), foreign };
}
