/**
 * `whence/playwright`: Playwright's own `test` and `expect`, with Whence in the browser.
 *
 *     import { expect, test } from 'whence/playwright';
 *     test('the article names its sources', async ({ page }) => {
 *       await page.goto('https://news.example/article');
 *       await expect(page).toNameItsSources({ allow: ['It rained on Monday.'] });
 *     });
 */
import { test as base } from '@playwright/test';
import { launchWithWhence } from './browser';
import { type PageWithWhence, withWhence } from './page';

export type { Report } from '../engine/types';
export { expect } from './matcher';
export type { PageWithWhence, ReportOptions, WhencePage } from './page';

/** Whoever tests with another browser is told what to do, instead of a test that fails for no reason given. */
const ONLY_CHROMIUM = [
  'whence/playwright needs Chromium: Playwright’s Firefox and WebKit cannot load an extension.',
  'Give this project `use: { browserName: "chromium" }`. To test what another browser shows, hand its page to the',
  'library: `import { check } from "whence"`, then `await check(await page.content(), { url: page.url(), readAll: true })`.',
].join('\n');

interface WhenceOptions {
  /** Chromium's program file. Default: the environment's CHROMIUM_PATH, else the one that Playwright installed. */
  readonly chromiumPath: string | undefined;
}

/** Playwright's `test`: `context` is a Chromium with Whence in it, and each `page` has `page.whence`. */
export const test = base.extend<WhenceOptions & { page: PageWithWhence }>({
  chromiumPath: [process.env['CHROMIUM_PATH'], { option: true }],
  context: async ({ browserName, headless, chromiumPath, contextOptions, viewport, locale, colorScheme }, use) => {
    if (browserName !== 'chromium') throw new Error(ONLY_CHROMIUM);
    const { context, close } = await launchWithWhence({
      ...contextOptions,
      headless,
      viewport,
      ...(locale === undefined ? {} : { locale }),
      colorScheme,
      ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    });
    try {
      await use(context);
    } finally {
      await close();
    }
  },
  page: async ({ context }, use) => {
    await use(withWhence(await context.newPage()));
  },
});
