/** What the page declares about where its content comes from, as pairs of a name and its values. */
import type { Provenance } from '../src/engine/types';

export interface Declaration {
  readonly name: 'publisher' | 'authors' | 'published' | 'modified' | 'original' | 'basedOn' | 'credits';
  /** Page text; never empty. For a date, what the page wrote. */
  readonly values: readonly string[];
}

const ORDER = ['publisher', 'authors', 'published', 'modified', 'original', 'basedOn', 'credits'] as const;

/** What is there, in the order in which it is shown. */
export function declarations(provenance: Provenance): readonly Declaration[] {
  return ORDER.map((name) => ({ name, values: valuesOf(provenance[name]) })).filter(({ values }) => values.length > 0);
}

function valuesOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return (typeof value === 'string' ? [value] : value).filter((one) => one.trim() !== '');
}
