/** First calls, each in a page that nobody has read: what a reader waits for, since a content script runs once a page. */
import { devtools } from '../extension/chromium';
import type { Surface } from '../extension/driver';
import { type Bench, expectedIn, openBare, openReady, time, timeStart } from './bench-browser';
import type { Figure, Mode } from './figures';
import type { CaseName } from './in-page/cases';
import { type BenchPage, nameOf } from './make-pages';
import { peersOf, type Run, rotated } from './warm';

/** How much slower a slow machine is. */
const SLOWDOWN = 4;

/** @returns a figure for each case, with a value a round; in each round all cases, in turn, each in a fresh page. */
export async function cold(
  bench: Bench,
  { page, cases, rounds }: Run,
  mode: Exclude<Mode, 'warm'> = 'cold',
): Promise<Figure[]> {
  const expected = await expectedIn(await openReady(bench, page, []), page);
  const values = new Map<CaseName, number[]>(cases.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of rotated(cases, round)) {
      const surface = await openReady(bench, page, peersOf([name]));
      if (mode === 'slow') await slowDown(bench);
      values.get(name)?.push(await time(surface, name, expected, true));
    }
  }
  const about = { browser: bench.name, page: nameOf(page), mode, unit: 'ms' } as const;
  return cases.map((name) => ({ ...about, name, values: values.get(name) ?? [] }));
}

/** Makes the processor slower for the page that was opened last. @throws Error in Firefox, which has no such switch. */
export async function slowDown({ driver }: Bench): Promise<void> {
  await (await devtools(driver)).send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

/** How long our script and Readability's take to start in a fresh page. */
export async function startUp(bench: Bench, page: BenchPage, rounds: number): Promise<Figure[]> {
  const scripts = { 'start whence': bench.script.open, 'start readability': bench.scripts.readability } as const;
  const names = ['start whence', 'start readability'] as const;
  const values = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of rotated(names, round))
      values.get(name)?.push(await timeStart(await withTimer(bench, page), scripts[name]));
  }
  const about = { browser: bench.name, page: nameOf(page), mode: 'cold', unit: 'ms' } as const;
  return names.map((name) => ({ ...about, name, values: values.get(name) ?? [] }));
}

async function withTimer(bench: Bench, page: BenchPage): Promise<Surface> {
  const surface = await openBare(bench, page);
  for (const name of ['stand-in', 'cases'] as const) await surface.inject(bench.scripts[name]);
  await surface.evaluate(() => {
    (globalThis as unknown as { standIn(starts: boolean): unknown }).standIn(false);
  });
  return surface;
}
