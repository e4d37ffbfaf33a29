/** A number of the page, written the reader's way. */
import type { Quantity } from '../engine/types';
import type { Text } from '../text';

const CURRENCY = /^[A-Z]{3}$/;
const NARROW = '\u202f';

/**
 * Writes a quantity out in full, with its unit and with how exact the page is about it: *at least US$ 600,000,000,000*.
 * Currencies are told by their ISO 4217 names, since a sign alone may be any of several dollars.
 */
export function formatQuantity(quantity: Quantity, text: Text): string {
  const amount = writeOut(quantity, text);
  if (quantity.bound === 'at-least') return text.say('atLeast', amount);
  if (quantity.bound === 'at-most') return text.say('atMost', amount);
  return quantity.approximate ? text.say('about', amount) : amount;
}

function writeOut(quantity: Quantity, text: Text): string {
  const { value, high, unit } = quantity;
  if (high === undefined) return withUnit(value, unit, text);
  return text.say('range', plain(value, text), withUnit(high, unit, text));
}

function withUnit(value: number, unit: string | null, text: Text): string {
  if (unit === null) return plain(value, text);
  if (unit === 'people') return text.count('people', value);
  if (unit === '%') return format(value, text, { style: 'unit', unit: 'percent' });
  if (CURRENCY.test(unit))
    return format(value, text, {
      style: 'currency',
      currency: unit,
      currencyDisplay: 'name',
      trailingZeroDisplay: 'stripIfInteger',
    });
  return `${plain(value, text)}${NARROW}${unit}`;
}

function plain(value: number, text: Text): string {
  return format(value, text, {});
}

function format(value: number, text: Text, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(text.locale, { maximumFractionDigits: 6, ...options }).format(value);
}
