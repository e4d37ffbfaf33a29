/** The words of the page that show who is said to have said something. */
import type { Attribution, Passage, Span } from '../engine/types';

/** Words of the page, in reading order; what stands between them was left out. */
export type QuotedWords = readonly string[];

/** UTF-16 units up to which source and cue are quoted in one piece, with what stands between them. */
const ONE_PIECE = 120;

/**
 * Quotes source and cue as the page has them: *according to CoinWire* in one piece where they stand together, else in
 * two.
 */
export function quoteAttribution({ source, cue }: Attribution, text: string): QuotedWords {
  if (!source || contains(cue, source)) return [cue.exact];
  if (contains(source, cue)) return [source.exact];
  const [first, last] = source.start < cue.start ? [source, cue] : [cue, source];
  const whole = text.slice(first.start, last.end);
  // Between the two may stand the claim itself: "Profits rose, the company said".
  const together = last.end - first.start <= ONE_PIECE && last.start - first.end <= 2 && whole.startsWith(first.exact);
  return together ? [whole] : [first.exact, last.exact];
}

function contains(outer: Passage, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
