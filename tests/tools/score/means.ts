/** Means over languages, where the target is one for several. Shown only when every language of it can be read. */

import type { ScoreRow } from './row';
import { meanOf } from './statistics';

const MEANS: readonly { readonly family: string; readonly langs: readonly string[]; readonly measure: string }[] = [
  { family: 'checkthat22_1B', langs: ['nl', 'ar', 'en'], measure: 'AUC' },
  { family: 'disrpt_attr', langs: ['pt', 'fa', 'fr'], measure: 'in an attribution F1' },
  { family: 'subjectivity25', langs: ['de', 'it', 'en'], measure: 'SUBJ/OBJ macro-F1' },
];

/** The rows of means that these rows allow; a language counts with all its parts. */
export function meansOf(rows: readonly ScoreRow[]): ScoreRow[] {
  return MEANS.flatMap(({ family, langs, measure }): ScoreRow[] => {
    const own = rows.filter((row) => row.set.startsWith(`${family}_`) && langs.includes(row.lang));
    if (own.length === 0) return [];
    const scored = own.filter((row) => row.measure === measure && row.estimate);
    const parts = langs.map((lang) =>
      scored.filter((row) => row.lang === lang).flatMap(({ estimate }) => estimate ?? []),
    );
    const missing = langs.filter((_, at) => parts[at]?.length === 0);
    const about = { set: `mean of ${family} ${langs.join(', ')}`, lang: 'all', measure };
    const n = scored.reduce((sum, row) => sum + row.n, 0);
    const of = own.filter((row) => row.measure === measure || !row.estimate).reduce((sum, row) => sum + row.of, 0);
    if (missing.length > 0) return [{ ...about, n, of, estimate: null, note: `no pack: ${missing.join(', ')}` }];
    return [{ ...about, n, of, estimate: meanOf(parts.map(meanOf)) }];
  });
}
