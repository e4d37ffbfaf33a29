/** The way from the popup back to the words on the page. */
import type { Surface } from './driver';
import { until } from './driver';
import { expect, test } from './fixtures';
import { sentence } from './interface-words';
import { readReport } from './whence-page';

const FAR = 'The dam above the village holds 90 million cubic meters of water.';

test("a claim's button in the popup brings its words into view", async ({ whence, server }) => {
  await whence.open(`${server.origin}/far.html`);
  const report = await readReport(whence);
  expect(report.claims.map(({ exact }) => exact)).toContain(FAR);
  expect(await isInView(whence.page, FAR), 'the page must not start there, or the test proves nothing').toBe(false);

  const popup = await whence.popupTab();
  const number = report.claims.findIndex(({ exact }) => exact === FAR) + 1;
  await clickButton(popup, sentence('showClaim', String(number)));
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

/** Clicks the button with this accessible name, like a person: where it is on the screen. */
async function clickButton(popup: Surface, name: string): Promise<void> {
  const place = await until(`the popup has a button “${name}”`, () => popup.evaluate(placeOfButton, name));
  await popup.clickAt(place.x, place.y);
}

function placeOfButton(name: string): { x: number; y: number } | undefined {
  const named = (button: Element) =>
    (button.getAttribute('aria-label') ?? button.textContent).replace(/\s+/gu, ' ').trim();
  const button = [...document.querySelectorAll('button')].find((candidate) => named(candidate) === name);
  if (!button) return undefined;
  for (const folded of document.querySelectorAll('details')) if (folded.contains(button)) folded.open = true;
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function isInView(page: Surface, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('p')].find((p) => p.textContent === wanted)?.getBoundingClientRect();
    return found !== undefined && found.top >= 0 && found.bottom <= innerHeight;
  }, words);
}
