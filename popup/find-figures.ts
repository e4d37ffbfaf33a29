/** The figures of a page: its claims' quantities, each once, with the words around them. */
import type { Claim, Quantity, Sourcing } from '../src/engine/types';

export interface Figure {
  readonly quantity: Quantity;
  /** The claim's words before and after the figure, cut to what fits a line or two. */
  readonly before: string;
  readonly after: string;
  readonly sourcing: Sourcing;
  readonly start: number;
  readonly end: number;
}

/** UTF-16 units of context on each side. What follows a figure says what it counts more often than what precedes it. */
const BEFORE = 40;
const AFTER = 70;

/** From the best sourced: a figure that is sourced once on the page is not called unsourced. */
const STRENGTH: readonly Sourcing[] = ['linked', 'named', 'anonymous', 'vague', 'unclear', 'none'];

/** All figures in reading order. Bare dates and years are none; one that is repeated keeps its best sourced place. */
export function findFigures(claims: readonly Claim[]): readonly Figure[] {
  const figures = new Map<string, Figure>();
  for (const claim of claims) {
    for (const quantity of claim.quantities.filter(isFigure)) {
      const key = [quantity.value, quantity.high, quantity.unit, quantity.bound].join('|');
      const known = figures.get(key);
      if (known && STRENGTH.indexOf(known.sourcing) <= STRENGTH.indexOf(claim.sourcing)) continue;
      // A `Map` keeps the first place of a key, so the order stays that of reading.
      figures.set(key, figureOf(claim, quantity));
    }
  }
  return [...figures.values()];
}

function isFigure({ unit, period }: Quantity): boolean {
  return unit !== null || period === undefined;
}

function figureOf(claim: Claim, quantity: Quantity): Figure {
  const from = quantity.start - claim.start;
  const to = quantity.end - claim.start;
  return {
    quantity,
    before: cutStart(claim.exact.slice(0, from)),
    after: cutEnd(claim.exact.slice(to)),
    sourcing: claim.sourcing,
    start: quantity.start,
    end: quantity.end,
  };
}

/** Cuts at white space where there is some, so that no word is halved; scripts without spaces are cut anywhere. */
function cutStart(text: string): string {
  if (text.length <= BEFORE) return text;
  const cut = text.slice(-BEFORE);
  return `…${cut.slice(Math.max(cut.search(/\s/u), 0)).trimStart()}`;
}

function cutEnd(text: string): string {
  if (text.length <= AFTER) return text;
  const cut = text.slice(0, AFTER);
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\u00a0'));
  return `${(space > 0 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
