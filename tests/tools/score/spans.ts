/** Spans found against spans that are right: word by word, exactly, and overlapping. Offsets into the same text. */
import type { Tally } from './counts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words and single marks: what PARC and PolNeAR count. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** How many words stand in the spans found, in those that are right, and in both. */
export function matchTokens(text: string, found: readonly Span[], gold: readonly Span[]): Tally {
  const tally = { hit: 0, said: 0, gold: 0 };
  if (found.length === 0 && gold.length === 0) return tally;
  const inside = (at: number, spans: readonly Span[]): boolean =>
    spans.some(({ start, end }) => at >= start && at < end);
  for (const { index } of text.matchAll(TOKEN)) {
    const said = inside(index, found);
    const right = inside(index, gold);
    tally.said += Number(said);
    tally.gold += Number(right);
    tally.hit += Number(said && right);
  }
  return tally;
}

/**
 * Pairs spans, each at most once.
 *
 * @param fits may these two be a pair?
 */
export function matchSpans<Found, Gold>(
  found: readonly Found[],
  gold: readonly Gold[],
  fits: (found: Found, gold: Gold) => boolean,
): Tally {
  const left = [...found];
  let hit = 0;
  for (const wanted of gold) {
    const at = left.findIndex((span) => fits(span, wanted));
    if (at === -1) continue;
    left.splice(at, 1);
    hit += 1;
  }
  return { hit, said: found.length, gold: gold.length };
}

export const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Spans without those that stand twice. */
export function distinct(spans: readonly Span[]): Span[] {
  return spans.filter((span, at) => spans.findIndex((other) => isSame(span, other)) === at);
}
