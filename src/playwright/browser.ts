/** A Chromium with Whence in it, and a profile that goes with it. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** The build whose test hooks are on: in the package beside this file, in the checkout below `dist`. */
const PLACES = ['../chrome-hooks', '../../dist/chrome-hooks'];
/** A browser that starts takes seconds on a slow machine. Milliseconds. */
const START_MS = 30_000;

/**
 * Starts it.
 *
 * @throws Error when Chromium does not start or refuses the extension: Chrome and Edge before 137, say.
 */
export async function launchWithWhence(
  options: LaunchOptions,
): Promise<{ readonly context: BrowserContext; close(): Promise<void> }> {
  const extension = extensionFolder();
  const profile = await mkdtemp(path.join(os.tmpdir(), 'whence-playwright-'));
  const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    const context = await chromium.launchPersistentContext(profile, {
      // Playwright's default is a small Chromium without extensions; this is the whole one, as headless as it.
      ...(options.executablePath === undefined ? { channel: 'chromium' } : {}),
      // Chromium does not sandbox itself as root.
      chromiumSandbox: process.getuid?.() !== 0,
      ...options,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--enable-unsafe-extension-debugging', ...(options.args ?? [])],
    });
    const close = async () => {
      await context.close();
      await remove();
    };
    try {
      await load(context, extension);
      return { context, close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Chrome ignores `--load-extension` by now; its developer tools still load one. */
async function load(context: BrowserContext, folder: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context; 1.50 and newer do.');
  const session = await browser.newBrowserCDPSession();
  const arrived = context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: START_MS });
  // Not in Playwright's list of the protocol's methods.
  await session.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: folder } as never);
  await arrived;
}

function extensionFolder(): string {
  const places = PLACES.map((place) => path.resolve(import.meta.dirname, place));
  const found = places.find((place) => existsSync(path.join(place, 'manifest.json')));
  if (!found) throw new Error('The built extension is missing. In a checkout: npm run build -- --hooks');
  return found;
}
