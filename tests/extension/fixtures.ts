/** What every case is given: a server, and browsers with Whence, without it, and with *Test hooks* on. */
import { test as base, expect } from '@playwright/test';
import type { BrowserName } from '../tools/browsers';
import { builtExtension, type Driver, launch } from './driver';
import { type Server, serve } from './server';

export interface WhenceOptions {
  readonly browserUnderTest: BrowserName;
}

interface Fixtures extends WhenceOptions {
  /** Serves `tests/pages` and `tests/extension/pages`. */
  readonly server: Server;
  /** The browser with Whence as it is shipped: no test hooks. */
  readonly whence: Driver;
  /** The same, from the build that presets *Test hooks*. */
  readonly hooked: Driver;
  /** The same browser without Whence: what a page is like when nobody reads it. */
  readonly bare: Driver;
}

export const test = base.extend<object, Fixtures>({
  browserUnderTest: ['chromium', { option: true, scope: 'worker' }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const server = await serve();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  whence: [
    async ({ browserUnderTest }, use) => during(await launch(browserUnderTest, build(browserUnderTest, '')), use),
    { scope: 'worker', timeout: 90_000 },
  ],
  hooked: [
    async ({ browserUnderTest }, use) => during(await launch(browserUnderTest, build(browserUnderTest, '-hooks')), use),
    { scope: 'worker', timeout: 90_000 },
  ],
  bare: [
    async ({ browserUnderTest }, use) => during(await launch(browserUnderTest, { extension: null }), use),
    { scope: 'worker', timeout: 90_000 },
  ],
});

export { expect };

function build(browser: BrowserName, variant: '' | '-hooks'): { extension: string } {
  return { extension: builtExtension((browser === 'chromium' ? 'chrome' : 'firefox') + variant) };
}

/** A browser lives as long as it is used, and no longer, whatever happens meanwhile. */
async function during(driver: Driver, use: (driver: Driver) => Promise<void>): Promise<void> {
  try {
    await use(driver);
  } finally {
    await driver.close();
  }
}
