/** Every sample page is read as it was when somebody last looked: `report.json` beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/engine/types';
import { COMMAND, findPages, readGoldenPage, reportFile } from '../tools/golden';
import { validReport } from '../unit/valid-report';

const pages = await findPages();

it('there are pages to read', () => {
  expect(pages, 'tests/pages holds no page: make a folder with a source.html in it').not.toEqual([]);
});

describe.each(pages)('tests/pages/%s', (slug) => {
  it('reads as it did', async () => {
    const file = reportFile(slug);
    expect(existsSync(file), `This page has no report yet. Make one with "${COMMAND}", and look at it.`).toBe(true);
    const kept = validReport(JSON.parse(readFileSync(file, 'utf8')));
    const found = validReport(await readGoldenPage(slug));
    const advice = `tests/pages/${slug} is read in another way than before.\n${difference(kept, found)}\nIf that is better, keep it with "${COMMAND}".`;
    // A release changes the engine's name in every report, and nothing of what they say.
    expect({ ...found, engine: '' }, advice).toEqual({ ...kept, engine: '' });
  });
});

/** What changed, as a reader of the report would say it; the runner prints the fields themselves. */
function difference(kept: Report, found: Report): string {
  const before = sayings(kept);
  const after = sayings(found);
  const gone = before.filter((line) => !after.includes(line)).map((line) => `  - ${line}`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `  + ${line}`);
  const lines = [...gone, ...come];
  return lines.length > 0
    ? lines.join('\n')
    : '  (the same notices, kinds, claims and sources; a detail of them differs)';
}

function sayings({ assessed, why, language, notices, kinds, claims, sources }: Report): string[] {
  return [
    `${assessed}${why ? ` (${why})` : ''}, language ${language}`,
    ...notices.map(({ scope, clauses, exact }) => `notice, ${scope}, ${clauses.join(' ')}: “${exact}”`),
    ...kinds.map(({ kind, rule }) => `kind ${kind} by ${rule}`),
    ...claims.map(
      ({ sourcing, kind, exact, attributions }) =>
        `${sourcing}, ${kind}, ${attributions[0]?.source?.name ?? '–'}: “${exact}”`,
    ),
    ...sources.map(({ name, type }) => `source ${name}, ${type}`),
  ];
}
