/**
 * `npm run bench`: what Whence costs beside what others cost, in one run, goal by goal. A full run writes its results into
 * `tests/bench/results`.
 *
 * -- --quick           under a minute: only what must not get worse; `npm test` runs it
 * -- --profile         where the time goes, function by function
 * -- --rounds N       at most so many rounds: a quicker full run with wider intervals
 * -- --only PART,…     these parts of the full run, written nowhere
 * -- --browser NAME    chromium or firefox; both when not given
 */
import { parseArgs } from 'node:util';
import { type Bench, endBench, startBench } from '../bench/bench-browser';
import type { Figure } from '../bench/figures';
import { outcomesOf } from '../bench/goals';
import { PARTS } from '../bench/parts';
import { profiles } from '../bench/profile';
import { quick } from '../bench/quick';
import { writeResults } from '../bench/results';
import { aligned, figureTable, goalTable } from '../bench/table';
import { buildIfStale } from './build';

const BROWSERS = ['chromium', 'firefox'] as const;

/** @returns the exit code: 1 when something got worse or nothing can be measured, 2 for wrong arguments. */
export default async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      profile: { type: 'boolean' },
      rounds: { type: 'string' },
      only: { type: 'string' },
      browser: { type: 'string' },
    },
  });
  const parts = values.only?.split(',') ?? Object.keys(PARTS);
  const browsers = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);
  const unknown = parts.find((name) => !(name in PARTS));
  if (browsers.length === 0 || unknown !== undefined) {
    console.error(`Parts are ${Object.keys(PARTS).join(', ')}; browsers are ${BROWSERS.join(', ')}.`);
    return 2;
  }
  const problems = await buildIfStale(['chrome', 'firefox']);
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    return 1;
  }
  const rounds = Number(values.rounds ?? Number.POSITIVE_INFINITY);
  if (!(rounds >= 2)) {
    console.error('npm run bench needs two rounds at least: of one nothing is known of how sure a figure is.');
    return 2;
  }
  if (values.profile) return runProfile();
  if (values.quick) return runQuick(browsers);
  const figures: Figure[] = [];
  const versions: string[] = [];
  const failed: string[] = [];
  for (const browser of browsers)
    await withBench(browser, async (bench) => {
      for (const [name, part] of Object.entries(PARTS)) {
        if (!parts.includes(name)) continue;
        console.error(`${browser}: ${name} …`);
        try {
          figures.push(...(await part(bench, rounds)));
        } catch (error) {
          failed.push(`${browser}: ${name} could not be measured: ${String(error)}`);
        }
      }
      // Without an extension the driver of Firefox is not told its version; every page is.
      const agent = await bench.driver.page.evaluate(() => navigator.userAgent);
      versions.push(`${browser} ${bench.driver.version || (/Firefox\/([\d.]+)/u.exec(agent)?.[1] ?? '')}`);
    });
  console.log(aligned(figureTable(figures)));
  console.log(`\n${aligned(goalTable(outcomesOf(figures)))}`);
  // A part of the figures is no result to be held against.
  if (values.only === undefined && values.browser === undefined) await writeResults(figures, versions, failed);
  if (failed.length > 0) console.error(failed.join('\n'));
  return failed.length === 0 ? 0 : 1;
}

/** The part of the bench that every check runs. @returns the exit code. */
export async function runQuick(browsers: readonly (typeof BROWSERS)[number][] = BROWSERS): Promise<number> {
  const broken: string[] = [];
  for (const browser of browsers)
    await withBench(browser, async (bench) => {
      const result = await quick(bench);
      console.log(`${aligned(result.table)}\n`);
      broken.push(...result.broken);
    });
  if (broken.length > 0) console.error(`${broken.join('\n')}\nnpm run bench -- --profile shows where the time goes.`);
  return broken.length === 0 ? 0 : 1;
}

async function runProfile(): Promise<number> {
  await withBench('chromium', async (bench) => {
    for (const size of ['10k', '100k'] as const)
      for (const [how, table] of Object.entries(await profiles(bench, { language: 'en', size, shape: 'plain' })))
        console.log(`${size}, ${how}\n${aligned(table)}\n`);
  });
  return 0;
}

async function withBench(browser: (typeof BROWSERS)[number], use: (bench: Bench) => Promise<void>): Promise<void> {
  const bench = await startBench(browser);
  try {
    await use(bench);
  } finally {
    await endBench(bench);
  }
}
