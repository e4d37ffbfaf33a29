/** The statistics of the score table: F1 of counts, areas under curves, and how sure a figure is. */

/** A figure with what it came out as in each resample. */
export interface Estimate {
  readonly value: number;
  /** One value a resample; empty where nothing was resampled. */
  readonly samples: readonly number[];
}

/** How often each unit (a page, a document, a sentence) is drawn in a resample. */
export type Times = ArrayLike<number>;

const RESAMPLES = 1_000;
const SEED = 20_261_126;

/**
 * Estimates a figure by drawing units with replacement.
 *
 * @param units how many there are. @param figure the figure, each unit counted so many times.
 */
export function bootstrap(units: number, figure: (times: Times) => number, resamples = RESAMPLES): Estimate {
  const value = figure(new Uint8Array(units).fill(1));
  // Of one unit every resample is the same: nothing is known of how sure the figure is.
  if (units < 2) return { value, samples: [] };
  const random = randomNumbers(SEED);
  const times = new Uint16Array(units);
  const samples: number[] = [];
  for (let at = 0; at < resamples; at += 1) {
    times.fill(0);
    for (let drawn = 0; drawn < units; drawn += 1) {
      const unit = Math.floor(random() * units);
      times[unit] = (times[unit] ?? 0) + 1;
    }
    samples.push(figure(times));
  }
  return { value, samples };
}

/** The middle 95 % of the resamples, or null where there are none. */
export function interval({ samples }: Estimate): readonly [low: number, high: number] | null {
  const sorted = samples.filter((sample) => !Number.isNaN(sample)).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** The mean of figures of different sets, which are resampled apart. */
export function meanOf(estimates: readonly Estimate[]): Estimate {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const resamples = Math.min(...estimates.map(({ samples }) => samples.length));
  return {
    value: mean(estimates.map(({ value }) => value)),
    samples: Array.from({ length: resamples }, (_, at) => mean(estimates.map(({ samples }) => samples[at] ?? 0))),
  };
}

/**
 * The chance that a sentence of the kind looked for is scored above one that is not (Mann–Whitney); ties count half.
 *
 * @returns a function of how often each item is drawn, since the order of the scores is the same for all resamples.
 */
export function areaUnderCurve(
  items: readonly { readonly score: number; readonly positive: boolean; readonly unit: number }[],
): (times: Times) => number {
  const sorted = [...items].sort((a, b) => a.score - b.score);
  return (times) => {
    let positives = 0;
    let negatives = 0;
    let above = 0;
    for (let at = 0; at < sorted.length; ) {
      const { score } = sorted[at] ?? { score: 0 };
      let tiedPositives = 0;
      let tiedNegatives = 0;
      for (; at < sorted.length && sorted[at]?.score === score; at += 1) {
        const weight = times[sorted[at]?.unit ?? 0] ?? 0;
        if (sorted[at]?.positive) tiedPositives += weight;
        else tiedNegatives += weight;
      }
      above += tiedPositives * (negatives + tiedNegatives / 2);
      positives += tiedPositives;
      negatives += tiedNegatives;
    }
    return above / (positives * negatives);
  };
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32: public domain, good enough for resampling). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
