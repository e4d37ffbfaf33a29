/**
 * `npm run bench`: what Whence costs beside what others cost, in one run, goal by goal.
 *
 * -- --only PART,…     these parts of the full run, written nowhere
 * -- --browser NAME    chromium or firefox; both when not given
 */
import { parseArgs } from 'node:util';
import { endBench, startBench } from '../bench/bench-browser';
import type { Figure } from '../bench/figures';
import { outcomesOf } from '../bench/goals';
import { PARTS } from '../bench/parts';
import { aligned, figureTable, goalTable } from '../bench/table';
import { buildIfStale } from './build';

/** @returns the exit code: 1 when nothing can be measured, 2 for wrong arguments. */
export default async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, browser: { type: 'string' } } });
  const parts = values.only?.split(',') ?? Object.keys(PARTS);
  const browsers = values.browser?.split(',') ?? ['chromium', 'firefox'];
  const problems = await buildIfStale(['chrome', 'firefox']);
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    return 1;
  }
  const figures: Figure[] = [];
  for (const browser of ['chromium', 'firefox'] as const) {
    if (!browsers.includes(browser)) continue;
    const bench = await startBench(browser);
    try {
      for (const [name, part] of Object.entries(PARTS)) if (parts.includes(name)) figures.push(...(await part(bench)));
    } finally {
      await endBench(bench);
    }
  }
  console.log(aligned(figureTable(figures)));
  console.log(`\n${aligned(goalTable(outcomesOf(figures)))}`);
  return 0;
}
