/**
 * `npm start`: builds Whence, opens a page in a real browser with Whence in it, presses the toolbar button, prints what
 * the popup says, and keeps pictures of both under `dist/start`.
 *
 *   npm start                          the sample page
 *   npm start -- some/page.html        a file of yours, or an address
 *   npm start -- --firefox             in Firefox
 *   npm start -- --headed              in a window that stays open until you close it
 */
import { existsSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { builtExtension, type Driver, launch, settled } from '../extension/driver';
import { serve } from '../extension/server';
import { type BrowserName, ensureBrowser } from './browsers';
import { build, SHIPPED } from './build';
import { ROOT } from './run-command';

const SAMPLE = 'tests/pages/exchange-post.fr/source.html';
const PICTURES = 'dist/start';

interface Options {
  readonly browser: BrowserName;
  readonly headed: boolean;
  /** A file of this machine, or an http(s) address. */
  readonly page: string;
}

/** @returns the exit code: 0 shown, 1 something failed, 2 wrong arguments. */
export default async function main(): Promise<number> {
  const options = readArguments(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const browser = await ensureBrowser(options.browser);
  const problems =
    'missing' in browser
      ? [browser.missing]
      : (await Promise.all(SHIPPED.map(build))).filter((problem) => problem !== undefined);
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    return 1;
  }
  const isAddress = /^https?:/i.test(options.page);
  const file = path.resolve(options.page);
  const server = await serve([path.dirname(file)]);
  try {
    const url = isAddress ? options.page : `${server.origin}/${encodeURIComponent(path.basename(file))}`;
    await show(options, url);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await server.close();
  }
}

/** @returns what was asked for, or one line that says what is wrong with it. */
export function readArguments(args: readonly string[]): Options | string {
  const known = ['--headed', '--firefox'];
  const unknown = args.find((arg) => arg.startsWith('-') && !known.includes(arg));
  if (unknown !== undefined)
    return `npm start does not know ${unknown}; it knows ${known.join(', ')} and a page: a file or an address.`;
  const [page = path.join(ROOT, SAMPLE), ...more] = args.filter((arg) => !arg.startsWith('-'));
  if (more.length > 0) return `npm start shows one page, and ${more.length + 1} were given.`;
  if (!/^https?:/i.test(page) && !(existsSync(page) && statSync(page).isFile())) {
    return `No file is at ${page}; give a saved page or an http(s) address.`;
  }
  return { browser: args.includes('--firefox') ? 'firefox' : 'chromium', headed: args.includes('--headed'), page };
}

async function show({ browser, headed }: Options, url: string): Promise<void> {
  const extension = builtExtension(browser === 'firefox' ? 'firefox' : 'chrome');
  const driver = await launch(browser, { extension, headed });
  let open = true;
  try {
    const page = await driver.open(url);
    // A page that the browser keeps to itself never answers: the popup says so.
    await settled(driver).catch(() => undefined);
    await keep('page.png', await page.screenshot());
    await tell(driver);
    if (headed) {
      console.log('\nThe window stays open until you close it.');
      await driver.closed();
      open = false;
    }
  } finally {
    if (open) await driver.close();
  }
}

async function tell(driver: Driver): Promise<void> {
  const popup = await driver.popup();
  const badge = await driver.badge();
  console.log(`${driver.name} ${driver.version} · toolbar button: ${badge || '(no number)'}\n`);
  console.log(popup.text.replace(/^/gm, '  '));
  console.log();
  await keep('popup.png', popup.screenshot);
  for (const name of ['page.png', 'popup.png']) console.log(`${PICTURES}/${name}`);
  if (popup.from === 'tab') console.log('This browser could only open the popup in a tab.');
}

async function keep(name: string, picture: Buffer): Promise<void> {
  const folder = path.join(ROOT, PICTURES);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, name), picture);
}
