/** Cases timed again and again in one page: every case once a round, in another order each round. */
import { type Bench, expectedIn, openReady, time } from './bench-browser';
import type { Figure } from './figures';
import type { CaseName } from './in-page/cases';
import { type BenchPage, nameOf } from './make-pages';
import type { PageScript } from './page-scripts';

export interface Run {
  readonly page: BenchPage;
  readonly cases: readonly CaseName[];
  readonly rounds: number;
}

/** The first rounds are thrown away: until then the browser has not seen the code often enough to make it fast. */
const UNCOUNTED = 2;

/** @returns a figure for each case, with a value a round. */
export async function warm(bench: Bench, { page, cases, rounds }: Run): Promise<Figure[]> {
  const surface = await openReady(bench, page, peersOf(cases));
  const expected = await expectedIn(surface, page);
  const values = new Map<CaseName, number[]>(cases.map((name) => [name, []]));
  for (let round = -UNCOUNTED; round < rounds; round += 1) {
    for (const name of rotated(cases, round + UNCOUNTED)) {
      const spent = await time(surface, name, expected);
      if (round >= 0) values.get(name)?.push(spent);
    }
  }
  const about = { browser: bench.name, page: nameOf(page), mode: 'warm', unit: 'ms' } as const;
  return cases.map((name) => ({ ...about, name, values: values.get(name) ?? [] }));
}

/** The scripts that these cases call. */
export function peersOf(cases: readonly CaseName[]): PageScript[] {
  const needed: readonly [PageScript, readonly CaseName[]][] = [
    ['readability', ['readability']],
    ['marker', ['markJs']],
    ['language-peers', ['compromise', 'wink']],
  ];
  return needed.filter(([, of]) => of.some((name) => cases.includes(name))).map(([script]) => script);
}

export function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const from = by % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}
