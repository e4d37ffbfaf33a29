/** A page that was read → the marks to paint on it: the claims that the reader wants marked. */

import type { Settings } from '../src/settings';
import { MAX_MARKS, type Mark, type MarkedSourcing } from './highlighter';
import type { ReadPage } from './report-on';

export function marksOf({ report, map }: ReadPage, { marks }: Pick<Settings, 'marks'>): Mark[] {
  const wanted = new Set<string>(marks);
  const marked = report.claims.filter(({ sourcing }) => wanted.has(sourcing)).slice(0, MAX_MARKS);
  return marked.flatMap((claim) => {
    const range = map.toRange(claim);
    return range ? [{ range, sourcing: claim.sourcing as MarkedSourcing }] : [];
  });
}
