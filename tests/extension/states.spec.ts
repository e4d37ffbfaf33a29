/**
 * Every state of our views, light and dark, from left to right and from right to left: axe finds nothing in any of them.
 * With `WHENCE_PICTURES=folder` each is also photographed, for somebody to look at.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { faultsOf } from './axe-faults';
import { builtExtension, type Driver, launch, type Surface, settled, stillText } from './driver';
import { expect, test } from './fixtures';
import type { Server } from './server';
import { forgetSettings, STATES } from './states';

const PICTURES = process.env['WHENCE_PICTURES'];

for (const dark of [false, true]) {
  const theme = dark ? 'dark' : 'light';
  test(`no state has an accessibility fault, ${theme}`, async ({ browserUnderTest, server }) => {
    test.setTimeout(240_000);
    const extension = builtExtension(browserUnderTest === 'chromium' ? 'chrome' : 'firefox');
    const driver = await launch(browserUnderTest, { extension, dark });
    try {
      const faults: Record<string, string[]> = {};
      for (const language of ['en', 'ar']) {
        await speak(driver, server, language);
        for (const [name, enter] of Object.entries(STATES)) {
          const view = await enter(driver, server);
          await photograph(view, `${browserUnderTest}-${theme}-${language}-${name}`);
          const found = await faultsOf(view);
          if (found.length > 0) faults[`${name}, ${language}`] = found;
        }
      }
      expect(faults, 'Open the state with WHENCE_PICTURES=folder and look at it.').toEqual({});
    } finally {
      await driver.close();
    }
  });
}

/** Chooses the interface's language, as a reader does. */
async function speak(driver: Driver, server: Server, tag: string): Promise<void> {
  await driver.open(`${server.origin}/empty.html`);
  await settled(driver);
  const settings = await driver.ownPage('src/options/index.html');
  await stillText('the settings are drawn', () => settings.evaluate(() => document.body.textContent));
  await forgetSettings(settings);
  await settings.evaluate(async (wanted) => {
    const list = document.querySelector('select');
    if (!list) throw new Error('The settings have no list of languages.');
    list.value = wanted;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    while (document.documentElement.lang !== wanted) await new Promise((resolve) => setTimeout(resolve, 50));
  }, tag);
}

async function photograph(view: Surface, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  await mkdir(PICTURES, { recursive: true });
  await view.show();
  // What appears only after a moment, such as the shape of what is coming.
  await new Promise((resolve) => setTimeout(resolve, 700));
  await writeFile(path.join(PICTURES, `${name}.png`), await view.screenshot());
}
