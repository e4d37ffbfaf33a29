/** How a page could tell that Whence is there: R22, R24, and the attributes of *Test hooks*. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtExtension, settled } from './driver';
import { expect, test } from './fixtures';
import { highlightNames, hookAttributes } from './page-scripts';
import { ENGLISH_PAGE, readReport } from './whence-page';

/** Words that would give us away in a highlight's name. */
const OURS = /whence|claim|source|none|named|linked|anonymous|vague|unclear|mark|highlight/iu;

test("a highlight's name says nothing and is another one on every load (R24)", async ({ whence, server }) => {
  const loads: string[][] = [];
  for (let load = 0; load < 2; load += 1) {
    await whence.open(`${server.origin}/${ENGLISH_PAGE}`);
    await settled(whence);
    loads.push(await whence.page.evaluate(highlightNames));
  }
  const [first = [], second = []] = loads;
  expect(first.length).toBeGreaterThan(0);
  for (const name of [...first, ...second]) {
    expect(name).not.toMatch(OURS);
    // 64 bits are 11 characters of base64 or 16 of hexadecimal.
    expect(name.length).toBeGreaterThanOrEqual(11);
  }
  expect(first.filter((name) => second.includes(name))).toEqual([]);
});

test('a page that nobody marks has no highlight at all (R23)', async ({ whence, server }) => {
  await whence.open(
    server.put(
      '/plain-page',
      '<!doctype html><html lang="en"><title>Mill</title><body><p>The mill lost 120 jobs in 2019.</p></body></html>',
    ),
  );
  await settled(whence);
  expect(await whence.page.evaluate(highlightNames)).toEqual([]);
  expect(await whence.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('without Test hooks no attribute is ever set', async ({ whence, server }) => {
  await whence.open(`${server.origin}/${ENGLISH_PAGE}`);
  await settled(whence);
  expect(await whence.page.evaluate(hookAttributes)).toEqual({ state: null, report: null });
});

test('with Test hooks the page says that it is read, and holds the report as JSON', async ({ hooked, server }) => {
  await hooked.open(`${server.origin}/${ENGLISH_PAGE}`);
  const report = await readReport(hooked);
  await expect.poll(async () => (await hooked.page.evaluate(hookAttributes)).state).toBe('done');
  expect(JSON.parse((await hooked.page.evaluate(hookAttributes)).report ?? 'null')).toEqual(report);
});

test('with Test hooks a page that is not read says so', async ({ hooked, server }) => {
  await hooked.open(`${server.origin}/frameset.html`);
  expect(await settled(hooked)).toEqual({ status: 'skipped', why: 'no-body' });
  await expect.poll(() => hooked.page.evaluate(hookAttributes)).toEqual({ state: 'skipped', report: null });
});

test('no packed file can be fetched by a page (R22)', async ({ whence, server, browserUnderTest }) => {
  const folder = builtExtension(browserUnderTest === 'chromium' ? 'chrome' : 'firefox');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  expect(files).toContain('content-scripts/whence.js');
  expect(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')).web_accessible_resources ?? []).toEqual(
    [],
  );
  await whence.open(`${server.origin}/far.html`);
  const reached = await whence.page.evaluate(
    async (addresses) => {
      const answers = await Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            () => [address],
            () => [],
          ),
        ),
      );
      return answers.flat();
    },
    files.map((file) => `${whence.origin}/${file}`),
  );
  expect(reached).toEqual([]);
});
