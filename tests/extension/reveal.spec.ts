/** The way from the popup back to the words on the page. */
import type { Surface } from './driver';
import { until } from './driver';
import { expect, test } from './fixtures';
import { sentence } from './interface-words';
import { press } from './press';
import { readReport } from './whence-page';

const FAR = 'The dam above the village holds 90 million cubic meters of water.';

test("a claim's button in the popup brings its words into view", async ({ whence, server }) => {
  await whence.open(`${server.origin}/far.html`);
  const report = await readReport(whence);
  expect(report.claims.map(({ exact }) => exact)).toContain(FAR);
  expect(await isInView(whence.page, FAR), 'the page must not start there, or the test proves nothing').toBe(false);

  const popup = await whence.popupTab();
  const number = report.claims.findIndex(({ exact }) => exact === FAR) + 1;
  await press(popup, sentence('showClaim', String(number)));
  await whence.page.show();
  await until('the words are in view', async () => ((await isInView(whence.page, FAR)) ? true : undefined));
  expect(await whence.faults()).toEqual([]);
});

test('words that are not there any more are not revealed, and the answer says so', async ({ whence, server }) => {
  await whence.open(`${server.origin}/far.html`);
  const report = await readReport(whence);
  const claim = report.claims.find(({ exact }) => exact === FAR);
  await whence.page.evaluate(
    (words) => [...document.querySelectorAll('p')].find((p) => p.textContent === words)?.remove(),
    FAR,
  );
  expect(await whence.ask('reveal', claim?.start ?? 0, claim?.end ?? 0)).toBe(false);
  expect(await whence.faults()).toEqual([]);
});

function isInView(page: Surface, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('p')].find((p) => p.textContent === wanted)?.getBoundingClientRect();
    return found !== undefined && found.top >= 0 && found.bottom <= innerHeight;
  }, words);
}
