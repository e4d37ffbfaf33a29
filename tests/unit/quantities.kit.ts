/** What a case of the quantity reader looks like, and how it is read. */
import { fold } from '../../src/engine/fold';
import { findQuantities } from '../../src/engine/quantities/find-quantities';
import { compileQuantityWords, type QuantityWords } from '../../src/engine/quantities/quantity-words';
import type { Quantity } from '../../src/engine/types';

/** One quantity as it should be read. What is left out is as usual: exact, no bound, no period. */
export type Expected = readonly [
  exact: string,
  value: number,
  unit: string | null,
  more?: {
    readonly high?: number;
    readonly about?: true;
    readonly bound?: 'at-least' | 'at-most';
    readonly period?: string;
  },
];

/** A text and all quantities in it, in order. */
export type QuantityCase = readonly [text: string, ...quantities: Expected[]];

/** The cases of one language. */
export interface QuantityCases {
  readonly cases: readonly QuantityCase[];
  /** Texts with numbers that are no quantities. */
  readonly nearMisses: readonly string[];
}

/** Reads texts in one language. */
export function readerOf(words: QuantityWords, spaced = true): (text: string) => Quantity[] {
  const compiled = compileQuantityWords(words, spaced);
  return (text) => findQuantities(text, fold(text), 0, text.length, compiled);
}

/** A quantity in the shape of a case. */
export function asExpected({ exact, value, high, unit, approximate, bound, period }: Quantity): Expected {
  const more = {
    ...(high !== undefined && { high }),
    ...(approximate && { about: true as const }),
    ...(bound !== null && { bound }),
    ...(period !== undefined && { period }),
  };
  return Object.keys(more).length > 0 ? [exact, value, unit, more] : [exact, value, unit];
}
