/** How exact a quantity is said to be: about, at least, at most. */
import type { Span } from '../types';
import { type Reader, skipSpace } from './numbers';
import { BOUND_SIGNS } from './signs';

/** What the words around a quantity say about it. */
export interface ExactnessReading {
  readonly approximate: boolean;
  readonly bound: 'at-least' | 'at-most' | null;
}

/** "at least about", "up to some": no language needs more in a row. */
const MOST_WORDS = 3;

/** Reads the words before and after a quantity. The nearest bound counts. */
export function exactnessAround({ view, language }: Reader, { start, end }: Span): ExactnessReading {
  let approximate = false;
  let bound: ExactnessReading['bound'] = null;
  const take = (meaning: 'approximate' | 'at-least' | 'at-most') => {
    if (meaning === 'approximate') approximate = true;
    else bound ??= meaning;
  };
  let at = start;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const sign = BOUND_SIGNS[view.text.charAt(view.text.charAt(at - 1) === ' ' ? at - 2 : at - 1)];
    if (sign && words === 0) take(sign);
    const before = language.exactBefore.before(view.text, at);
    if (!before) break;
    take(before.meaning);
    at = before.start;
  }
  const after = language.exactAfter.at(view.text, skipSpace(view.text, end));
  if (after) take(after.meaning);
  if (view.text.charAt(end) === '+') take('at-least');
  return { approximate, bound };
}
