/** What was measured, and what can be said of it: medians, paired ratios and how sure they are. */
import type { BrowserName } from '../tools/browsers';
import { bootstrap, type Estimate, interval, type Times } from '../tools/score/statistics';

export type Unit = 'ms' | 'bytes' | 'times' | 'MB';
/** `warm`: again and again in one page. `cold`: first call in a fresh page. `slow`: the processor four times slower. */
export type Mode = 'warm' | 'cold' | 'slow';

/** One measure with a value a round; figures of the same rounds can be paired. */
export interface Figure {
  readonly name: string;
  readonly browser: BrowserName;
  /** The page's name, or a language, or `''` where there is none. */
  readonly page: string;
  readonly mode: Mode;
  readonly unit: Unit;
  readonly values: readonly number[];
}

export type Wanted = Pick<Figure, 'name' | 'browser' | 'page' | 'mode'>;

export function figureOf(figures: readonly Figure[], wanted: Wanted): Figure | undefined {
  return figures.find(
    ({ name, browser, page, mode }) =>
      name === wanted.name && browser === wanted.browser && page === wanted.page && mode === wanted.mode,
  );
}

/** The middle value; of two middle ones their mean. `NaN` of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** The median, and the medians of its resamples. */
export function estimateOf(values: readonly number[]): Estimate {
  return bootstrap(values.length, (times) => median(drawn(values, times)));
}

/** One figure as a multiple of another of the same rounds: whatever else the machine did, it did to both. */
export function pairedRatio(above: Figure, below: Figure): Estimate {
  const rounds = Math.min(above.values.length, below.values.length);
  return estimateOf(Array.from({ length: rounds }, (_, at) => (above.values[at] ?? 0) / (below.values[at] ?? 0)));
}

/** One figure as a multiple of another of other rounds, such as of another page: each is resampled by itself. */
export function apartRatio(above: Figure, below: Figure): Estimate {
  const [one, other] = [estimateOf(above.values), estimateOf(below.values)];
  const count = Math.min(one.samples.length, other.samples.length);
  return {
    value: one.value / other.value,
    // The two run through the same draws; taken against each other in turn, they are independent enough.
    samples: Array.from({ length: count }, (_, at) => (one.samples[at] ?? 0) / (other.samples[count - 1 - at] ?? 0)),
  };
}

/** The 95 % interval; the value itself where there was one round only. */
export function ends(estimate: Estimate): readonly [low: number, high: number] {
  return interval(estimate) ?? [estimate.value, estimate.value];
}

function drawn(values: readonly number[], times: Times): number[] {
  return values.flatMap((value, at) => Array.from({ length: times[at] ?? 0 }, () => value));
}
