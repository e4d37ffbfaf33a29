/** A page that was read → the marks to paint on it: the claims that the reader wants marked, nearest ones first. */

import type { Claim } from '../src/engine/types';
import type { Settings } from '../src/settings';
import { MAX_MARKS, type Mark, type MarkedSourcing } from './highlighter';
import { rectsOf } from './pointing';
import type { ReadPage } from './report-on';

/**
 * What to paint: at most `MAX_MARKS`. A page with more claims gets the marks nearest to the window, and others as the
 * reader goes on ({@link hasFarMarks}).
 */
export function marksOf(document: Document, { report, map }: ReadPage, { marks }: Pick<Settings, 'marks'>): Mark[] {
  const wanted = new Set<string>(marks);
  const found = report.claims
    .filter(({ sourcing }) => wanted.has(sourcing))
    .flatMap((claim) => {
      const range = map.toRange(claim);
      return range ? [{ claim, range }] : [];
    });
  const near = found.length > MAX_MARKS ? nearest(document, found) : found;
  return near.map(({ claim, range }) => ({ range, sourcing: claim.sourcing as MarkedSourcing }));
}

/** Are there more claims to mark than marks at one time, so that scrolling must bring others? */
export function hasFarMarks({ report }: ReadPage, { marks }: Pick<Settings, 'marks'>): boolean {
  const wanted = new Set<string>(marks);
  return report.claims.filter(({ sourcing }) => wanted.has(sourcing)).length > MAX_MARKS;
}

interface Found {
  readonly claim: Claim;
  readonly range: StaticRange;
}

/** The `MAX_MARKS` whose words stand nearest to the middle of the window; words that stand nowhere come last. */
function nearest(document: Document, found: readonly Found[]): readonly Found[] {
  const middle = innerHeight / 2;
  const measured = found.map((each) => {
    const top = rectsOf(document, each.range)[0]?.top;
    return { each, distance: top === undefined ? Number.POSITIVE_INFINITY : Math.abs(top - middle) };
  });
  return measured
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, MAX_MARKS)
    .map(({ each }) => each);
}
