/** The card beside a marked claim: one element while it is open, none before and after, and closed to the page. */
import { type Driver, type Surface, until } from './driver';
import { expect, test } from './fixtures';
import { ENGLISH_PAGE, readReport } from './whence-page';

/** What a page can see of the card: a last child of its root, in the top layer, with nothing to read. */
interface Seen {
  readonly children: number;
  readonly isOpen: boolean;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly isInside: boolean;
}

/** No mark and no control stands there. */
const ELSEWHERE = { x: 700, y: 20 };

function lookAtCard(page: Surface): Promise<Seen | undefined> {
  return page.evaluate(() => {
    const last = document.documentElement.lastElementChild;
    if (!(last instanceof HTMLElement) || last === document.body || last.popover !== 'manual') return undefined;
    const { left, top, right, bottom, width, height } = last.getBoundingClientRect();
    return {
      children: last.childNodes.length,
      isOpen: last.matches(':popover-open'),
      text: last.textContent,
      width,
      height,
      isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
    };
  });
}

const isThere = (page: Surface) => until('the card is there', () => lookAtCard(page));
const isGone = (page: Surface) =>
  until('the card is gone', async () => ((await lookAtCard(page)) === undefined ? true : undefined));

/** Where some words stand in the window. */
function placeOf(page: Surface, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent.includes(wanted));
    const text = paragraph && document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
    if (!text) throw new Error(`No paragraph of the page begins with “${wanted}”.`);
    const range = document.createRange();
    const start = (text.textContent ?? '').indexOf(wanted);
    range.setStart(text, Math.max(0, start));
    range.setEnd(text, Math.max(0, start) + 12);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, words);
}

async function openPage(whence: Driver, origin: string): Promise<{ page: Surface; first: string; html: string }> {
  const page = await whence.open(`${origin}/${ENGLISH_PAGE}`);
  const report = await readReport(whence);
  const claim = report.claims.find(({ role, sourcing }) => role === 'body' && sourcing === 'none');
  if (!claim) throw new Error('The sample page has no claim without a source in its text: give it one.');
  return { page, first: claim.exact.slice(0, 24), html: await page.evaluate(() => document.documentElement.outerHTML) };
}

test('a press on a marked claim opens its card, a press elsewhere puts it away, and the page is as it was', async ({
  whence,
  server,
}) => {
  const { page, first, html } = await openPage(whence, server.origin);
  const { x, y } = await placeOf(page, first);
  await page.clickAt(x, y);
  const card = await isThere(page);
  expect(card).toMatchObject({ children: 0, isOpen: true, text: '', isInside: true });
  expect(card.width).toBeGreaterThan(150);
  expect(card.height).toBeGreaterThan(60);
  await page.clickAt(ELSEWHERE.x, ELSEWHERE.y);
  await isGone(page);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
  expect(await whence.faults()).toEqual([]);
});

test('keys go from claim to claim, and the words come into view', async ({ whence, server }) => {
  const page = await whence.open(`${server.origin}/far.html`);
  const { claims } = await readReport(whence);
  const last = claims.at(-1);
  if (!last) throw new Error('The page has no claim: give it one, far down.');
  const height = await page.evaluate(() => innerHeight);
  const place = async () => (await placeOf(page, last.exact.slice(0, 24))).y;
  expect(await place(), 'it must not be in view at first, or the test proves nothing').toBeGreaterThan(height);
  for (const _ of claims) expect(await whence.ask('step', 1)).toBe(true);
  await isThere(page);
  expect(await place()).toBeGreaterThan(0);
  expect(await place()).toBeLessThan(height);
  expect(await whence.ask('step', -1)).toBe(true);
  await isThere(page);
});

test('a card that a page fades, moves or covers is put away (R38)', async ({ whence, server }) => {
  const attacks = [
    ['opacity', '0.5'],
    ['transform', 'translate(40px)'],
    ['clip-path', 'inset(10px)'],
    ['left', '400px'],
    ['pointer-events', 'none'],
  ] as const;
  const { page, first } = await openPage(whence, server.origin);
  for (const [property, value] of attacks) {
    const { x, y } = await placeOf(page, first);
    await page.clickAt(x, y);
    await isThere(page);
    await page.evaluate(
      ([name, to]) => {
        const host = document.documentElement.lastElementChild;
        if (host instanceof HTMLElement) host.style.setProperty(name, to, 'important');
      },
      [property, value] as const,
    );
    await isGone(page).catch(() => {
      throw new Error(`The card stays open when a page gives it ${property}: ${value}.`);
    });
    await page.clickAt(ELSEWHERE.x, ELSEWHERE.y);
  }
});

test('a page that takes the card away again and again gets no more of them (R39)', async ({ whence, server }) => {
  const { page, first } = await openPage(whence, server.origin);
  await page.evaluate(() => {
    new MutationObserver(() => {
      const last = document.documentElement.lastElementChild;
      if (last !== document.body) setTimeout(() => last?.remove(), 30);
    }).observe(document.documentElement, { childList: true });
  });
  const { x, y } = await placeOf(page, first);
  for (let press = 0; press < 4; press += 1) {
    await page.clickAt(x, y);
    await new Promise((resolve) => setTimeout(resolve, 350));
  }
  await page.clickAt(x, y);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await lookAtCard(page)).toBeUndefined();
  expect(await whence.faults()).toEqual([]);
});

test('a press that is none of a person’s does nothing (R38)', async ({ whence, server }) => {
  const { page, first } = await openPage(whence, server.origin);
  const at = await placeOf(page, first);
  await page.evaluate(({ x, y }) => {
    const target = document.elementFromPoint(x, y);
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x, clientY: y, button: 0 }));
  }, at);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await lookAtCard(page)).toBeUndefined();
});

test('words that the reader selected are checked: a claim, a question, and nothing where nothing is selected', async ({
  whence,
  server,
}) => {
  const { page, first } = await openPage(whence, server.origin);
  expect(await whence.ask('checkSelection')).toBe(false);
  for (const words of [first, 'Is this the end of the electric barge?']) {
    await page.evaluate((wanted) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const start = text.textContent?.replace(/\s/gu, ' ').indexOf(wanted) ?? -1;
        if (start >= 0) getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length);
      }
    }, words);
    expect(await whence.ask('checkSelection'), `“${words}” is selected`).toBe(true);
    await isThere(page);
    await page.clickAt(ELSEWHERE.x, ELSEWHERE.y);
    await isGone(page);
  }
  expect(await whence.faults()).toEqual([]);
});
