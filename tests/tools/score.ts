/**
 * `npm run score [-- DIR] [NAME…]`: one table over the development sets, measured as the project's targets are.
 *
 * DIR is where the data sets are, and has a slash in it (default: ../shared/data). NAME is a group (gold, attributions,
 * claims, opinion, weasel, notices, pages, quantities), a set, or the beginning of a set's name; all when there is none.
 * --lang L        only this language            --kinds   a row for each kind of claim and notice
 * --limit N       so many sentences of a set    --full    all of them, however long it takes
 * --errors        what was said against what is right, before the table
 * --json          one JSON object a row, for machines
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Options } from './score/data';
import { meansOf } from './score/means';
import type { ScoreRow } from './score/row';
import { chosen, GROUPS, isMeant, setsIn } from './score/sets';
import { jsonOf, tableOf } from './score/table';

/** Where the data sets are unless another folder is given: beside the checkout. */
const DEFAULT_DIR = '../shared/data';
/** Enough for a figure to within two or three hundredths. */
const DEFAULT_LIMIT = 1_500;

/** Scores what is asked for. @returns 2 when that cannot be done. */
export default async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      limit: { type: 'string' },
      full: { type: 'boolean', default: false },
      kinds: { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const folders = positionals.filter((each) => /[\\/]/u.test(each));
  const names = positionals.filter((each) => !folders.includes(each));
  const dir = path.resolve(folders[0] ?? DEFAULT_DIR);
  const sets = existsSync(dir) ? setsIn(dir) : [];
  if (sets.length === 0) return refuse(`No data sets in ${dir}: npm run score -- DIR, the folder that holds news-gold`);
  const unknown = names.filter((name) => !sets.some((set) => isMeant(set, name)));
  if (unknown.length > 0)
    return refuse(
      `No set is called ${unknown.join(', ')}: ${GROUPS.join(', ')}; or ${sets.map(({ name }) => name).join(', ')}`,
    );
  const limit = values.full ? Number.POSITIVE_INFINITY : Number(values.limit ?? DEFAULT_LIMIT);
  if (!(limit > 0)) return refuse('--limit takes a number of sentences');
  const { lang, kinds, errors, json } = values;
  const options: Options = { dir, limit, kinds, errors, ...(lang === undefined ? {} : { lang }) };

  const rows: ScoreRow[] = [];
  for (const set of chosen(sets, names)) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${set.name}`);
    const scored = await set.score(set.name, set.file, options);
    rows.push(...scored.rows);
    if (errors && !json) for (const line of scored.errors) console.log(line.replace(/\s+/gu, ' '));
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  rows.push(...meansOf(rows));
  console.log(json ? rows.map(jsonOf).join('\n') : `${tableOf(rows)}${footOf(rows, limit)}`);
  return 0;
}

function footOf(rows: readonly ScoreRow[], limit: number): string {
  const sampled = rows.some(({ n, of, estimate }) => estimate && n < of);
  const about = sampled
    ? `\n"n of m": an even sample of about ${limit} sentences of a set, by whole pages where it has pages; --full scores all.`
    : '';
  return `\n${about}\n95 %: bootstrap over pages or documents, else sentences; seeded, 1,000 resamples.`;
}

function refuse(why: string): number {
  console.error(why);
  return 2;
}
