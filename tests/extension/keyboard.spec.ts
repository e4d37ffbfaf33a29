/**
 * The way through our views without a mouse and without eyes: the key goes to every control, each says its name and shows
 * that it has the focus, none keeps it; headings lead through the report; one live region tells what a press led to.
 */
import { type Driver, type Surface, settled, stillText } from './driver';
import { expect, test } from './fixtures';
import { sentence } from './interface-words';
import { ENGLISH_PAGE } from './whence-page';

interface Stop {
  readonly role: string;
  readonly name: string;
  readonly isSeen: boolean;
}

/** Where the focus is, as a screen reader would say it. */
function focused(): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const label = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])][0] : undefined;
  const labelled = element.getAttribute('aria-labelledby');
  const named = labelled === null ? label : document.getElementById(labelled);
  const name = element.getAttribute('aria-label') ?? named?.textContent ?? element.textContent ?? '';
  const style = getComputedStyle(element);
  return {
    role: element.getAttribute('role') ?? element.localName,
    name: name.replace(/\s+/gu, ' ').trim(),
    isSeen: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
  };
}

/** Presses the key until it has gone round, or `most` times. */
async function walk(view: Surface, most: number): Promise<Stop[]> {
  await view.show();
  await view.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await view.key('Tab');
    const stop = await view.evaluate(focused);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

async function popupOf(whence: Driver, address: string): Promise<Surface> {
  await whence.open(address);
  await settled(whence);
  const popup = await whence.popupTab();
  await stillText('the popup shows text', () => popup.evaluate(() => document.body?.textContent ?? ''));
  return popup;
}

test('the popup of a page with claims', async ({ whence, server }) => {
  const popup = await popupOf(whence, `${server.origin}/${ENGLISH_PAGE}`);
  const stops = await walk(popup, 120);
  const names = stops.map(({ name }) => name);
  expect(stops.filter(({ name }) => name.length < 2)).toEqual([]);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  // From the top of the view to its foot, and out of it.
  const inOrder = [
    sentence('settings'),
    sentence('orderLabel'),
    sentence('filterLabel'),
    sentence('searchLabel'),
    sentence('copyClaim', '1'),
    sentence('copyHeading'),
    sentence('exportHeading'),
    sentence('askPublisher'),
    sentence('switchOff'),
    sentence('siteAlways'),
  ].map((name) => names.indexOf(name));
  expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
  expect(inOrder).not.toContain(-1);
  // Of a list the key stops at one row; arrows go to the others (popup-actions.spec.ts).
  expect(names.filter((name) => /^Copy claim \d/.test(name))).toEqual([sentence('copyClaim', '1')]);
  expect(stops.length).toBeLessThan(30);
});

test('the settings', async ({ whence, server }) => {
  await whence.open(`${server.origin}/empty.html`);
  const settings = await whence.ownPage('src/options/index.html');
  await stillText('the settings are drawn', () => settings.evaluate(() => document.body?.textContent ?? ''));
  const stops = await walk(settings, 60);
  expect(stops.filter(({ name }) => name.length < 2)).toEqual([]);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  const names = stops.map(({ name }) => name);
  for (const key of [
    'when_disowned',
    'cardsLabel',
    'pauseLabel',
    'languageHeading',
    'hooksLabel',
    'deleteHeading',
  ] as const)
    expect(
      names.some((name) => name.includes(sentence(key))),
      sentence(key),
    ).toBe(true);
});

test('headings lead through the report, and one live region tells what a press led to', async ({ whence, server }) => {
  const popup = await popupOf(whence, `${server.origin}/${ENGLISH_PAGE}`);
  const outline = await popup.evaluate(() => ({
    headings: [...document.querySelectorAll('h1,h2,h3')].map(
      ({ localName, textContent }) => `${localName} ${textContent}`,
    ),
    live: document.querySelectorAll('[role=status],[role=alert],[aria-live]').length,
    landmarks: [...document.querySelectorAll('header,main,footer')].map(({ localName }) => localName),
  }));
  expect(outline.live).toBe(1);
  expect(outline.landmarks).toEqual(['header', 'main', 'footer']);
  expect(outline.headings[0]).toBe(`h1 ${sentence('wordmark')}`);
  expect(outline.headings.filter((heading) => heading.startsWith('h2')).length).toBeGreaterThan(3);
});

test('the claim list is the whole of the marks', async ({ whence, server }) => {
  const popup = await popupOf(whence, `${server.origin}/${ENGLISH_PAGE}`);
  const state = await settled(whence);
  if (state.status !== 'done') throw new Error('The page was not read.');
  await popup.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    for (const more of document.querySelectorAll<HTMLButtonElement>('.claims .more')) more.click();
  });
  const text = await stillText('all claims are listed', () =>
    popup.evaluate(() => document.querySelector('.claims')?.textContent ?? ''),
  );
  for (const { exact } of state.report.claims)
    expect(text.replace(/\s+/gu, ' ')).toContain(exact.replace(/\s+/gu, ' ').slice(0, 40));
});
