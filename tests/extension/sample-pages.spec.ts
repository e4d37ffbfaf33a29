/** The sample pages in a real browser: what is found, what is painted, what the toolbar says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../src/engine/types';
import { ROOT } from '../tools/run-command';
import { type Driver, until } from './driver';
import { expect, test } from './fixtures';
import { boxesOf } from './page-scripts';
import { type Box, countColor, readPng } from './png';
import { readReport } from './whence-page';

const PAGES = path.join(ROOT, 'tests/pages');
/** The mark of *no source named here*, on a light page (`content-scripts/highlighter.ts`). */
const AMBER = '#B45309';

const slugs = existsSync(PAGES)
  ? readdirSync(PAGES).filter((slug) => existsSync(path.join(PAGES, slug, 'source.html')))
  : [];
const compared = slugs.sort().filter((slug) => existsSync(path.join(PAGES, slug, 'report.json')));
/** Those with claims to mark; the others are only compared with their golden report. */
const shown = compared.filter((slug) => golden(slug).claims.some(({ sourcing }) => sourcing === 'none'));

test('every sample page has a golden report', () => {
  const without = slugs.filter((slug) => !compared.includes(slug));
  expect(without, 'npm run golden writes report.json; read and correct it').toEqual([]);
});

test('there are sample pages with claims, French and English', () => {
  const why = 'tests/pages holds none: the cases below would pass by not running';
  for (const tag of ['.fr', '.en']) expect(shown.filter((slug) => slug.endsWith(tag)).length, why).toBeGreaterThan(0);
});

for (const slug of compared) {
  test(`${slug}: the browser finds what the golden report says (F167)`, async ({ whence, server }) => {
    await whence.open(`${server.origin}/${slug}/source.html`);
    const report = await readReport(whence);
    expect(essence(report), 'if the golden file is right, readPage sees something else here than in linkedom').toEqual(
      essence(golden(slug)),
    );
    expect(await whence.faults()).toEqual([]);
  });
}

for (const slug of shown) {
  test(`${slug}: every claim without a source is marked in amber, where its words are, and nothing else is`, async ({
    whence,
    bare,
    server,
  }) => {
    const url = `${server.origin}/${slug}/source.html`;
    await bare.open(url);
    await whence.open(url);
    const report = await readReport(whence);
    const unsourced = report.claims.filter((claim) => claim.sourcing === 'none');
    expect(unsourced.length).toBeGreaterThan(0);
    for (const claim of unsourced) {
      await until(
        `amber at “${claim.exact}”`,
        async () => ((await amberAt(whence, claim.exact)) > 20 ? true : undefined),
        { timeout: 3_000 },
      );
      expect(await amberAt(bare, claim.exact), 'the page itself uses our amber: choose another sample').toBe(0);
    }
    for (const claim of report.claims.filter(({ sourcing }) => sourcing === 'named' || sourcing === 'linked')) {
      expect(
        await amberAt(whence, claim.exact),
        `“${claim.exact}” has a source and must not look as if it had none`,
      ).toBe(0);
    }
    for (const notice of report.notices) expect(await amberAt(whence, notice.exact), 'a notice is no claim').toBe(0);
  });

  test(`${slug}: the toolbar button counts claims without a source, and its popup shows the page's own words`, async ({
    whence,
    server,
  }, info) => {
    await whence.open(`${server.origin}/${slug}/source.html`);
    const report = await readReport(whence);
    const { none, anonymous, vague } = report.tally;
    expect(Number(await whence.badge())).toBe(none + anonymous + vague);
    const popup = await whence.popup();
    await info.attach('popup', { body: popup.screenshot, contentType: 'image/png' });
    await info.attach('page', { body: await whence.page.screenshot(), contentType: 'image/png' });
    expect(popup.from).toBe('toolbar');
    for (const notice of report.notices.filter(({ scope }) => scope === 'page'))
      expect(flat(popup.text)).toContain(flat(notice.exact));
    for (const claim of report.claims) expect(flat(popup.text)).toContain(flat(claim.exact).slice(0, 40));
    const { width, height } = readPng(popup.screenshot);
    expect(width).toBeGreaterThan(300);
    expect(height).toBeGreaterThan(200);
    expect(await whence.faults()).toEqual([]);
  });
}

function golden(slug: string): Report {
  return JSON.parse(readFileSync(path.join(PAGES, slug, 'report.json'), 'utf8'));
}

/** What must be the same whoever made the `Page`: the address and the engine's version are not. */
function essence({ claims, notices, kinds, tally, language, assessed }: Report): unknown {
  return {
    language,
    assessed,
    notices: notices.map(({ exact, clauses, scope }) => ({ exact: flat(exact), clauses, scope })),
    kinds: kinds.map(({ kind }) => kind),
    claims: claims.map(({ exact, sourcing, kind, attributions }) => ({
      exact: flat(exact),
      sourcing,
      kind,
      sources: attributions.map(({ source }) => source?.name ?? null),
    })),
    tally,
  };
}

/** Amber pixels at some words, the line below them included. */
async function amberAt(driver: Driver, words: string): Promise<number> {
  const boxes = await driver.page.evaluate(boxesOf, words);
  expect(boxes.length, `“${words}” is not on the page`).toBeGreaterThan(0);
  const picture = readPng(await driver.page.screenshot());
  return boxes.reduce((sum, box) => sum + countColor(picture, inset(box), AMBER), 0);
}

/** Without the neighbors' marks: a line belongs to the sentence whose half it is in. */
function inset({ x, y, width, height }: Box): Box {
  return { x: x + 2, y, width: width - 4, height: height + 2 };
}

/** Words as both the page and the popup show them. */
function flat(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
