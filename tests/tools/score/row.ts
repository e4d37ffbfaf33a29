/** One line of the score table. */
import type { Estimate } from './statistics';

export interface ScoreRow {
  readonly set: string;
  readonly lang: string;
  /** How many sentences, texts or pages were scored, and how many the set holds. */
  readonly n: number;
  readonly of: number;
  readonly measure: string;
  /** Null where nothing can be scored; the note says why. */
  readonly estimate: Estimate | null;
  readonly note?: string;
}

/** What a set gives: rows of the table, and what went wrong, one line each. */
export interface Scored {
  readonly rows: readonly ScoreRow[];
  readonly errors: readonly string[];
}

/** A language that we do not read yet: shown, and never counted as passed. */
export function noPack(set: string, lang: string, of: number): ScoreRow {
  return { set, lang, n: 0, of, measure: '–', estimate: null, note: 'no pack' };
}

/** Rows about the same set and language. */
export function rowsFor(
  about: Pick<ScoreRow, 'set' | 'lang' | 'n' | 'of'> & { readonly note?: string },
  measures: readonly (readonly [measure: string, estimate: Estimate])[],
): ScoreRow[] {
  return measures.map(([measure, estimate]) => ({ ...about, measure, estimate }));
}
