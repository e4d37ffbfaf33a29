/** What was said against what is right, counted apart for each unit, so that units can be resampled. */
import { bootstrap, type Estimate, type Times } from './statistics';

export interface Tally {
  readonly hit: number;
  readonly said: number;
  readonly gold: number;
}

/** 0 to 1; 1 where nothing was to be said and nothing was. */
export const f1 = ({ hit, said, gold }: Tally): number => (said + gold === 0 ? 1 : (2 * hit) / (said + gold));
/** 1 where nothing was said. */
export const precision = ({ hit, said }: Tally): number => (said === 0 ? 1 : hit / said);
/** 1 where nothing was to be said. */
export const recall = ({ hit, gold }: Tally): number => (gold === 0 ? 1 : hit / gold);

/** The mean F1 of the classes that occur; one that occurs nowhere says nothing. */
export function macroF1(tallies: readonly Tally[]): number {
  const there = tallies.filter(({ said, gold }) => said + gold > 0);
  return there.reduce((sum, tally) => sum + f1(tally), 0) / there.length;
}

/** Counts of one class (or one yes-or-no question), unit by unit. */
export class Counts {
  readonly #units: { hit: number; said: number; gold: number }[] = [];

  add(unit: number, said: boolean, gold: boolean): void {
    this.addMany(unit, { hit: Number(said && gold), said: Number(said), gold: Number(gold) });
  }

  addMany(unit: number, { hit, said, gold }: Tally): void {
    const own = this.#units[unit] ?? { hit: 0, said: 0, gold: 0 };
    this.#units[unit] = own;
    own.hit += hit;
    own.said += said;
    own.gold += gold;
  }

  /** The sum over units, each taken so many times; each once when nothing is said. */
  total(times?: Times): Tally {
    const sum = { hit: 0, said: 0, gold: 0 };
    // Units that were never counted are holes, which `forEach` skips.
    this.#units.forEach(({ hit, said, gold }, unit) => {
      const weight = times ? (times[unit] ?? 0) : 1;
      sum.hit += weight * hit;
      sum.said += weight * said;
      sum.gold += weight * gold;
    });
    return sum;
  }

  get units(): number {
    return this.#units.length;
  }

  estimate(figure: (tally: Tally) => number): Estimate {
    const { value, samples } = bootstrap(this.units, (times) => {
      const tally = this.total(times);
      // A resample that holds nothing of the kind says nothing of how sure the figure is.
      return tally.said + tally.gold === 0 ? Number.NaN : figure(tally);
    });
    return { value: Number.isNaN(value) ? figure(this.total()) : value, samples };
  }
}

/** Counts of the classes of one question. */
export class ClassCounts {
  readonly #classes = new Map<string, Counts>();
  #units = 0;

  constructor(names: readonly string[]) {
    for (const name of names) this.#classes.set(name, new Counts());
  }

  add(unit: number, said: string, gold: string): void {
    this.#units = Math.max(this.#units, unit + 1);
    for (const [name, counts] of this.#classes) counts.add(unit, said === name, gold === name);
  }

  get(name: string): Counts {
    const counts = this.#classes.get(name);
    if (!counts) throw new Error(`No class is called ${name}.`);
    return counts;
  }

  /** The classes that the gold labels hold. */
  get known(): string[] {
    return [...this.#classes].filter(([, counts]) => counts.total().gold > 0).map(([name]) => name);
  }

  /** Over the classes that the gold labels hold. */
  macroF1(): Estimate {
    const known = this.known.map((name) => this.get(name));
    return bootstrap(this.#units, (times) => macroF1(known.map((counts) => counts.total(times))));
  }
}
