/** Whence in Chromium, through Playwright; the toolbar popup through the DevTools protocol. */
import { mkdtemp, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import type { PopupToPage } from '../../src/messages';
import { isRoot } from '../tools/browsers';
import {
  type Driver,
  type Key,
  type LaunchOptions,
  type Popup,
  removeFolder,
  type Surface,
  stillText,
  until,
  VIEWPORT,
} from './driver';
import { press } from './press';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const MEASURING = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];

/**
 * @param program Chromium's program file.
 * @throws Error when it does not start or refuses the extension.
 */
export async function launchChromium(
  program: string,
  { extension, headed = false, dark = false, measuring = false }: LaunchOptions,
): Promise<Driver> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'whence-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: !headed,
    chromiumSandbox: !isRoot(),
    viewport: headed ? null : VIEWPORT,
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: dark ? 'dark' : 'light',
    // Playwright turns extensions off; Chrome itself ignores `--load-extension`, so the folder is loaded below.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...QUIET,
      ...(measuring ? MEASURING : []),
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      '--lang=en-US',
    ],
  });
  try {
    const id = extension === null ? '' : await loadExtension(context, extension);
    return new ChromiumDriver(context, profile, id);
  } catch (error) {
    await context.close();
    await removeFolder(profile);
    throw error;
  }
}

/** The developer tools' protocol for the page that this driver opened last. @throws Error for another browser's driver. */
export function devtools(driver: Driver): Promise<CDPSession> {
  if (!(driver instanceof ChromiumDriver)) throw new Error(`${driver.name} has no such protocol.`);
  return driver.context.newCDPSession(driver.page.tab);
}

async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const session = await browserOf(context).newBrowserCDPSession();
  const arrived = context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
  // Not in Playwright's list of the protocol's methods.
  const { id } = (await session.send(
    'Extensions.loadUnpacked' as 'Browser.getVersion',
    { path: folder } as never,
  )) as unknown as { id: string };
  await arrived;
  return id;
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
  return browser;
}

class PageSurface implements Surface {
  constructor(readonly tab: Page) {}

  evaluate<Result, Arg>(fn: (arg: Arg) => Result | Promise<Result>, arg?: Arg): Promise<Result> {
    return this.tab.evaluate(fn as (arg: unknown) => Result | Promise<Result>, arg as unknown);
  }
  async inject(script: string): Promise<void> {
    await this.tab.evaluate(`${script};undefined`);
  }
  clickAt(x: number, y: number): Promise<void> {
    return this.tab.mouse.click(x, y);
  }
  type(text: string): Promise<void> {
    return this.tab.keyboard.type(text);
  }
  key(name: Key): Promise<void> {
    return this.tab.keyboard.press(name);
  }
  screenshot(): Promise<Buffer> {
    return this.tab.screenshot();
  }
  show(): Promise<void> {
    return this.tab.bringToFront();
  }
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly version: string;
  readonly origin: string;
  #surface: PageSurface | undefined;
  #tabId = -1;
  #faults: string[] = [];
  #requests: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly profile: string,
    readonly id: string,
  ) {
    this.origin = `chrome-extension://${id}`;
    this.version = browserOf(context).version();
    context.on('weberror', (error) => this.#faults.push(String(error.error().stack ?? error.error())));
    context.on('request', (request) => this.#requests.push(request.url()));
    context.on('console', (message) => {
      if (message.type() === 'error' && message.location().url.startsWith('chrome-extension:'))
        this.#faults.push(message.text());
    });
  }

  get page(): PageSurface {
    if (!this.#surface) throw new Error('Open a page first.');
    return this.#surface;
  }

  async open(url: string): Promise<Surface> {
    const tab = await this.context.newPage();
    for (const other of this.context.pages()) if (other !== tab) await other.close();
    this.#faults = [];
    this.#requests = [];
    this.#surface = new PageSurface(tab);
    await tab.goto(url);
    await tab.bringToFront();
    this.#tabId = this.id === '' ? -1 : await this.#activeTab();
    return this.#surface;
  }

  async ask<K extends keyof PopupToPage>(
    method: K,
    ...args: Parameters<PopupToPage[K]>
  ): Promise<ReturnType<PopupToPage[K]> | undefined> {
    const worker = await this.#worker();
    const answer: unknown = await worker.evaluate(
      // Nobody answers where no content script runs.
      ({ tabId, call }) => chrome.tabs.sendMessage(tabId, call, { frameId: 0 }).catch(() => undefined),
      { tabId: this.#tabId, call: { method, args } },
    );
    return (answer ?? undefined) as ReturnType<PopupToPage[K]> | undefined;
  }

  async badge(): Promise<string> {
    return (await this.#worker()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), this.#tabId);
  }

  async popup(presses: readonly string[] = []): Promise<Popup> {
    const session = await browserOf(this.context).newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = targetInfos.find((info) => info.url === this.page.tab.url());
    if (!target) throw new Error(`No tab shows ${this.page.tab.url()}.`);
    try {
      await session.send(
        'Extensions.triggerAction' as 'Browser.getVersion',
        { id: this.id, targetId: target.targetId } as never,
      );
    } catch (error) {
      // Chrome before 146 or so has no such method: its popup is opened as a tab.
      if (!/wasn't found/.test(String(error))) throw error;
      const tab = await this.popupTab();
      for (const name of presses) await press(tab, name);
      return { text: await textOf(tab), screenshot: await tab.screenshot(), from: 'tab' };
    }
    return this.#readToolbarPopup(presses);
  }

  /** Playwright's own connection does not list the popup; one made after the popup opened does. */
  async #readToolbarPopup(presses: readonly string[]): Promise<Popup> {
    const port = (await readFile(path.join(this.profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0];
    const address = `${this.origin}/popup/`;
    return until('the toolbar popup is open', async () => {
      const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      try {
        const popup = second
          .contexts()
          .flatMap((context) => context.pages())
          .find((page) => page.url().startsWith(address));
        if (!popup) return undefined;
        const surface = new PageSurface(popup);
        for (const name of presses) {
          await textOf(surface);
          await press(surface, name);
        }
        const text = await textOf(surface).catch((error: unknown) => {
          // Some actions close the popup, such as one that opens a tab.
          if (popup.isClosed() || /has been closed/.test(String(error))) return undefined;
          throw error;
        });
        if (text === undefined) return { text: '', screenshot: Buffer.alloc(0), from: 'toolbar' as const };
        const screenshot = await popup.screenshot();
        await popup.evaluate(() => window.close());
        return { text, screenshot, from: 'toolbar' as const };
      } finally {
        await second.close();
      }
    });
  }

  popupTab(): Promise<Surface> {
    return this.ownPage(`popup/index.html?tabId=${this.#tabId}`);
  }

  async ownPage(file: string): Promise<Surface> {
    const tab = await this.context.newPage();
    await tab.goto(`${this.origin}/${file}`);
    return new PageSurface(tab);
  }

  async tabs(): Promise<string[]> {
    return this.context.pages().map((tab) => tab.url());
  }

  async faults(): Promise<string[]> {
    return this.#faults;
  }

  requests(): string[] {
    return this.#requests.filter((url) => !/^(chrome-extension|chrome|data|blob):/.test(url));
  }

  async closed(): Promise<void> {
    await this.context.waitForEvent('close', { timeout: 0 });
    await removeFolder(this.profile);
  }

  async close(): Promise<void> {
    await this.context.close();
    await removeFolder(this.profile);
  }

  async #worker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? this.context.waitForEvent('serviceworker', { timeout: 5_000 });
  }

  async #activeTab(): Promise<number> {
    const worker = await this.#worker();
    return worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1);
  }
}

function textOf(surface: Surface): Promise<string> {
  const read = () =>
    surface.evaluate(() => {
      // A view that still waits for its page has said nothing yet.
      if (document.querySelector('[aria-busy="true"]')) return '';
      // Of a closed list a reader sees one choice; Chromium's `innerText` has them all, Firefox's none.
      const lists = [...document.querySelectorAll('select')];
      for (const list of lists) list.hidden = true;
      // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees is the point, with its line breaks.
      const text = document.body?.innerText ?? '';
      for (const list of lists) list.hidden = false;
      return text;
    });
  return stillText('the popup shows text', read);
}
