/** Each action of the popup that the toolbar button opens: pressed there, by a real press, and what came of it. */
import { findFigures } from '../../popup/find-figures';
import { formatQuantity } from '../../src/wording/format-quantity';
import { textIn } from '../unit/fixtures/interface-text';
import { type Driver, settled, until } from './driver';
import { expect, test } from './fixtures';
import { type MessageKey, sentence } from './interface-words';
import { ENGLISH_PAGE } from './whence-page';

async function openPage(whence: Driver, address: string): Promise<void> {
  await whence.open(address);
  await settled(whence);
}

async function claimCount(whence: Driver): Promise<number> {
  const state = await settled(whence);
  return state.status === 'done' ? state.report.claims.length : -1;
}

const TAKEN: readonly [menu: MessageKey, choice: MessageKey, said: RegExp][] = [
  ['copyHeading', 'copyText', new RegExp(sentence('copied'))],
  ['copyHeading', 'copyHtml', new RegExp(sentence('copied'))],
  ['copyHeading', 'copyMarkdown', new RegExp(sentence('copied'))],
  ['exportHeading', 'exportJson', /\.json/],
  ['exportHeading', 'exportAnnotations', /\.jsonld/],
  ['exportHeading', 'exportCsv', /\.csv/],
  ['exportHeading', 'exportMarkdown', /\.md/],
];

for (const [menu, choice, said] of TAKEN) {
  test(`${sentence(menu)}: ${sentence(choice)}`, async ({ whence, server }) => {
    await openPage(whence, `${server.origin}/${ENGLISH_PAGE}`);
    const { text, from } = await whence.popup([sentence(menu), sentence(choice)]);
    expect(from).toBe('toolbar');
    expect(text).toMatch(said);
    expect(await whence.faults()).toEqual([]);
  });
}

test('one claim is copied', async ({ whence, server }) => {
  await openPage(whence, `${server.origin}/${ENGLISH_PAGE}`);
  expect((await whence.popup([sentence('copyClaim', '1')])).text).toContain(sentence('copied'));
});

test('a page with nothing to say about itself is read when the reader asks', async ({ whence, server }) => {
  await openPage(whence, `${server.origin}/quiet.html`);
  expect(await claimCount(whence)).toBe(0);
  await whence.popup([sentence('readThisPage')]);
  expect(await claimCount(whence)).toBeGreaterThan(0);
});

test('a site is switched off, and on again', async ({ whence, server }) => {
  await openPage(whence, `${server.origin}/${ENGLISH_PAGE}`);
  expect((await whence.popup([sentence('switchOff')])).text).toContain(sentence('switchOn'));
  await until('the page heard of it', async () =>
    (await whence.ask('getState'))?.status === 'skipped' ? true : undefined,
  );
  expect((await whence.popup([sentence('switchOn')])).text).toContain(sentence('switchOff'));
  expect((await settled(whence)).status).toBe('done');
});

test('a site is always read, until it is not', async ({ whence, server }) => {
  await openPage(whence, `${server.origin}/quiet.html`);
  expect(await claimCount(whence)).toBe(0);
  await whence.popup([sentence('siteAlways')]);
  try {
    await until('the page is read for claims', async () => ((await claimCount(whence)) > 0 ? true : undefined));
    await openPage(whence, `${server.origin}/quiet.html?again`);
    expect(await claimCount(whence)).toBeGreaterThan(0);
  } finally {
    await whence.popup([sentence('siteAlways')]);
  }
});

test('the paper view opens in a tab', async ({ whence, server }) => {
  await openPage(whence, `${server.origin}/${ENGLISH_PAGE}`);
  await whence.popup([sentence('printHeading')]);
  await until('the tab is there', async () =>
    (await whence.tabs()).some((address) => address.includes('&print')) ? true : undefined,
  );
  expect(await whence.faults()).toEqual([]);
});

test('a figure is looked for with the reader’s own search engine, in a tab of its own', async ({ whence, server }) => {
  await openPage(whence, `${server.origin}/${ENGLISH_PAGE}`);
  const state = await settled(whence);
  const [figure] = state.status === 'done' ? findFigures(state.report.claims) : [];
  if (!figure) throw new Error('The sample page has no figure: give it one.');
  const asked = () => whence.requests().filter((request) => !request.startsWith(server.origin));
  expect(asked(), 'nobody asked for anything yet').toEqual([]);
  await whence.popup([sentence('searchFigure', formatQuantity(figure.quantity, textIn('en')))]);
  // No engine answers in a test; that one is asked, with the figure and its words, is what the button does.
  const [request = ''] = await until('a search engine is asked', () => (asked().length > 0 ? asked() : undefined));
  const words = decodeURIComponent(request.replaceAll('+', ' '));
  expect(words).toContain(figure.quantity.exact);
  expect(await whence.faults()).toEqual([]);
});
