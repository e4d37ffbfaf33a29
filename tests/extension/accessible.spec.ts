/** Popup and settings with a screen reader, a keyboard, or weak eyes: axe's rules for WCAG 2.2 A and AA. */
import { faultsOf } from './axe-faults';
import { settled, stillText } from './driver';
import { expect, test } from './fixtures';
import { ENGLISH_PAGE } from './whence-page';

test('the popup of a page with claims has no accessibility fault', async ({ whence, server }) => {
  await whence.open(`${server.origin}/${ENGLISH_PAGE}`);
  await settled(whence);
  expect(await faultsOf(await whence.popupTab())).toEqual([]);
});

test('the popup of a page that is not read has no accessibility fault', async ({ whence, server }) => {
  await whence.open(`${server.origin}/frameset.html`);
  await settled(whence);
  expect(await faultsOf(await whence.popupTab())).toEqual([]);
});

test('nor has it with everything unfolded', async ({ whence, server }) => {
  await whence.open(`${server.origin}/${ENGLISH_PAGE}`);
  await settled(whence);
  const popup = await whence.popupTab();
  await stillText('the popup shows text', () => popup.evaluate(() => document.body?.textContent ?? ''));
  await popup.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  expect(await faultsOf(popup)).toEqual([]);
});

test('the first page has no accessibility fault', async ({ whence, server }) => {
  await whence.open(`${server.origin}/empty.html`);
  expect(await faultsOf(await whence.ownPage('src/options/welcome.html'))).toEqual([]);
});

test('the settings have no accessibility fault', async ({ whence, server }) => {
  await whence.open(`${server.origin}/empty.html`);
  expect(await faultsOf(await whence.ownPage('src/options/index.html'))).toEqual([]);
});
