/** The page is never touched: R01, R02, R04, R08, R16. */
import { settled } from './driver';
import { expect, test } from './fixtures';
import { outerHtml, readersPlace, watchedChanges } from './page-scripts';
import { ENGLISH_PAGE, FRENCH_PAGE } from './whence-page';

const PAGES = [FRENCH_PAGE, ENGLISH_PAGE, 'far.html', 'fields.html', 'clobbered.html', 'editor.html', 'empty.html'];

for (const page of PAGES) {
  test(`${page}: its markup stays what it was, and it sees no change (R01, R02)`, async ({ whence, bare, server }) => {
    const url = `${server.origin}/${page}?watch`;
    await bare.open(url);
    await whence.open(url);
    await settled(whence);
    await whence.popup();
    const { before, after, records } = await whence.page.evaluate(watchedChanges);
    expect(records).toEqual([]);
    expect(after).toBe(before);
    expect(after).toBe(await bare.page.evaluate(outerHtml));
  });
}

test('focus, selection, scroll position, history, title, address and globals stay what they were (R04, R08)', async ({
  whence,
  bare,
  server,
}) => {
  const url = `${server.origin}/${FRENCH_PAGE}`;
  const globals = () => Object.getOwnPropertyNames(globalThis).sort();
  await bare.open(url);
  await whence.open(url);
  await settled(whence);
  expect(await whence.page.evaluate(readersPlace)).toEqual(await bare.page.evaluate(readersPlace));
  expect(await whence.page.evaluate(globals)).toEqual(await bare.page.evaluate(globals));
});

test('reading a page and opening the popup asks nobody for anything (R16, R17)', async ({ whence, server }) => {
  const url = `${server.origin}/${FRENCH_PAGE}`;
  await whence.open(url);
  await settled(whence);
  await whence.popup();
  expect(whence.requests().filter((request) => request !== url && !request.endsWith('/favicon.ico'))).toEqual([]);
});
