/** A quantity as the reader would say it: "at least 40,000", "6 to 9 %". */
import type { Quantity } from '../engine/types';

/** English grouping, whatever the machine's own language: the same report reads the same everywhere (F169). */
const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** @returns our own words and digits; nothing of the page's but the unit. */
export function quantityWords({ value, high, unit, approximate, bound, period }: Quantity): string {
  const amount = high === undefined ? NUMBER.format(value) : `${NUMBER.format(value)} to ${NUMBER.format(high)}`;
  return [
    bound === 'at-least' ? 'at least' : bound === 'at-most' ? 'at most' : '',
    approximate ? 'about' : '',
    amount,
    unit ?? '',
    period === undefined ? '' : `(${period})`,
  ]
    .filter((word) => word !== '')
    .join(' ');
}
