/** Whether two stretches of text share a place. */
import type { Span } from './types';

/** Do two half-open spans, in UTF-16 offsets into the same text, share at least one unit? */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
