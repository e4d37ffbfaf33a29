/**
 * `npm run golden`: writes `report.json` beside every `tests/pages/<slug>/source.html`, as the engine reads the page now.
 * Look at the difference before you keep it: these files are what we say about those pages. A page whose folder holds a
 * file named `read-all` is read for claims whatever it says of itself.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readSavedPage } from '../../src/cli/read-file';
import type { Report } from '../../src/engine/types';
import { problemsOf } from '../unit/valid-report';
import { ROOT } from './run-command';

/** The corpus, absolute. */
export const PAGES = path.join(ROOT, 'tests/pages');
/** What makes the reports again. */
export const COMMAND = 'npm run golden';

/** The folders that hold a page, in order. */
export async function findPages(): Promise<string[]> {
  const entries = await readdir(PAGES, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(path.join(PAGES, entry.name, 'source.html')))
    .map((entry) => entry.name)
    .sort();
}

/** Reads one page of the corpus, as `whence check` would. */
export async function readGoldenPage(slug: string): Promise<Report> {
  const folder = path.join(PAGES, slug);
  const source = path.join(folder, 'source.html');
  const readAll = existsSync(path.join(folder, 'read-all'));
  return (await readSavedPage(await readFile(source), source, { readAll })).report;
}

/** Where a page's report is kept, absolute. */
export function reportFile(slug: string): string {
  return path.join(PAGES, slug, 'report.json');
}

/** A report as it is kept: for people to read in a review. */
export function reportText(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** @returns the exit code: 0 written, 1 a report is not valid or there is no page, 2 wrong arguments. */
export default async function main(): Promise<number> {
  if (process.argv.length > 2) {
    console.error(`${COMMAND} takes no arguments: it reads every page under tests/pages.`);
    return 2;
  }
  const pages = await findPages();
  if (pages.length === 0) console.error('tests/pages holds no page: make a folder with a source.html in it.');
  let failed = pages.length === 0 ? 1 : 0;
  for (const slug of pages) {
    const report = await readGoldenPage(slug);
    const problems = problemsOf(report);
    if (problems.length > 0) {
      failed = 1;
      console.error(`${slug}: the report is not valid and was not kept\n  ${problems.slice(0, 5).join('\n  ')}`);
      continue;
    }
    const text = reportText(report);
    const kept = existsSync(reportFile(slug)) ? await readFile(reportFile(slug), 'utf8') : undefined;
    if (kept !== text) await writeFile(reportFile(slug), text);
    const change = kept === undefined ? 'new' : kept === text ? 'same' : 'changed';
    console.log(
      `${change.padEnd(8)}${slug}  ${report.assessed}, ${report.notices.length} notices, ${report.tally.claims} claims`,
    );
  }
  return failed;
}
