/** Popup and settings with a screen reader, a keyboard, or weak eyes: axe's rules for WCAG 2.2 A and AA. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Surface, settled, stillText } from './driver';
import { expect, test } from './fixtures';
import { ENGLISH_PAGE } from './whence-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

async function faultsOf(surface: Surface): Promise<string[]> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is not rendered yet must not count as text.
  await stillText('the view shows text', () => surface.evaluate(() => document.body?.innerText ?? ''));
  await surface.inject(AXE);
  return surface.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    if (passes.length === 0) return ['axe looked at nothing'];
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help} ${html.slice(0, 160)}`));
  });
}
