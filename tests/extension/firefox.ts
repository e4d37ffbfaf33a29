/** Whence in Firefox, through WebDriver BiDi: Playwright cannot drive the ESR that Debian ships. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { PopupToPage } from '../../src/messages';
import { Bidi } from './bidi';
import {
  type Driver,
  KEYS,
  type Key,
  type LaunchOptions,
  type Popup,
  removeFolder,
  type Surface,
  until,
  VIEWPORT,
} from './driver';
import { consoleErrors, toolbarPopup } from './firefox-internals';

/** A fixed host for the extension's own pages; Firefox would draw lots. */
const HOST = '11111111-2222-4333-8444-555555555555';
const ORIGIN = `moz-extension://${HOST}`;

/** Nothing but the test's own pages is asked for, and nothing opens by itself. */
const QUIET = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.webextOptionalPermissionPrompts': false,
  'intl.accept_languages': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/**
 * @param program Firefox's program file.
 * @throws Error when it does not start or refuses the extension.
 */
export async function launchFirefox(
  program: string,
  { extension, headed = false, dark = false, measuring = false }: LaunchOptions,
): Promise<Driver> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'whence-firefox-'));
  const id = extension === null ? '' : await extensionId(extension);
  const prefs = {
    ...QUIET,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
    ...(measuring ? { 'privacy.reduceTimerPrecision': false } : {}),
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const args = [
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
    'about:blank',
  ];
  const child = spawn(program, headed ? args : ['--headless', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const driver = new FirefoxDriver(child, profile, id);
  try {
    await driver.start(extension);
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

async function extensionId(folder: string): Promise<string> {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    await readFile(path.join(folder, 'manifest.json'), 'utf8'),
  );
  return manifest.browser_specific_settings.gecko.id;
}

/** Firefox prints where it listens. */
function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr?.on('data', (part: Buffer) => {
      printed += String(part);
      const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(printed) ?? [];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`Firefox ended with ${code} before it could be driven.\n${printed.slice(-2_000)}`)),
    );
    setTimeout(() => reject(new Error('Firefox did not start within 60 s.')), 60_000).unref();
  });
}

class ContextSurface implements Surface {
  constructor(
    readonly bidi: Bidi,
    readonly context: string,
  ) {}

  evaluate<Result, Arg>(fn: (arg: Arg) => Result | Promise<Result>, arg?: Arg): Promise<Result> {
    return this.bidi.call(this.context, fn, arg);
  }
  async inject(script: string): Promise<void> {
    const target = { context: this.context };
    await this.bidi.send('script.evaluate', { expression: `${script};undefined`, target, awaitPromise: false });
  }
  async clickAt(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }
  key(name: Key): Promise<void> {
    return this.type(KEYS[name]);
  }

  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }
  async screenshot(): Promise<Buffer> {
    const { data } = await this.bidi.send('browsingContext.captureScreenshot', {
      context: this.context,
      origin: 'viewport',
    });
    return Buffer.from(String(data), 'base64');
  }
  async show(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly origin = ORIGIN;
  version = '';
  #bidi: Bidi | undefined;
  #surface: ContextSurface | undefined;
  /** A page of the extension in a tab behind: from it the extension's APIs are asked. */
  #desk: ContextSurface | undefined;
  #tabId = -1;
  #openedAt = 0;
  #faults: string[] = [];
  #requests: string[] = [];

  constructor(
    readonly child: ChildProcess,
    readonly profile: string,
    readonly id: string,
  ) {}

  async start(extension: string | null): Promise<void> {
    const bidi = await Bidi.connect(await listeningAddress(this.child));
    this.#bidi = bidi;
    await bidi.on('log.entryAdded', ({ level, type, text, stackTrace }) => {
      if (level === 'error' && type === 'javascript') this.#faults.push(`${text} ${JSON.stringify(stackTrace)}`);
    });
    await bidi.on('network.beforeRequestSent', ({ request }) =>
      this.#requests.push(String(Reflect.get(request as object, 'url'))),
    );
    if (extension === null) return;
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    const options = await optionsPage(extension);
    this.#desk = await this.#newTab(`${ORIGIN}/${options}`, true);
    const desk = this.#desk;
    this.version = await desk.evaluate(async () => (await browser.runtime.getBrowserInfo()).version);
  }

  get page(): ContextSurface {
    if (!this.#surface) throw new Error('Open a page first.');
    return this.#surface;
  }

  async open(url: string): Promise<Surface> {
    const before = await this.#send('browsingContext.getTree', { maxDepth: 0 });
    this.#openedAt = Date.now();
    this.#faults = [];
    this.#requests = [];
    this.#surface = await this.#newTab(url, false);
    for (const { context } of before['contexts'] as { context: string }[]) {
      if (context !== this.#desk?.context) await this.#send('browsingContext.close', { context });
    }
    await this.#surface.show();
    this.#tabId = (await this.#desk?.evaluate(async () => (await browser.tabs.query({ active: true }))[0]?.id)) ?? -1;
    return this.#surface;
  }

  async ask<K extends keyof PopupToPage>(
    method: K,
    ...args: Parameters<PopupToPage[K]>
  ): Promise<ReturnType<PopupToPage[K]> | undefined> {
    const answer: unknown = await this.#atDesk(
      // Nobody answers where no content script runs.
      ({ tabId, call }) => browser.tabs.sendMessage(tabId, call, { frameId: 0 }).catch(() => undefined),
      { tabId: this.#tabId, call: { method, args } },
    );
    return (answer ?? undefined) as ReturnType<PopupToPage[K]> | undefined;
  }

  badge(): Promise<string> {
    return this.#atDesk((tabId) => browser.action.getBadgeText({ tabId }), this.#tabId);
  }

  async popup(presses: readonly string[] = []): Promise<Popup> {
    if (!this.#bidi) throw new Error('Firefox is not connected.');
    return toolbarPopup(this.#bidi, this.id, presses);
  }

  popupTab(): Promise<Surface> {
    return this.ownPage(`popup/index.html?tabId=${this.#tabId}`);
  }

  ownPage(file: string): Promise<Surface> {
    return this.#newTab(`${ORIGIN}/${file}`, false);
  }

  async tabs(): Promise<string[]> {
    const { contexts } = await this.#send('browsingContext.getTree', { maxDepth: 0 });
    return (contexts as { url: string }[]).map(({ url }) => url);
  }

  async faults(): Promise<string[]> {
    if (!this.#bidi) return [];
    return [...this.#faults, ...(await consoleErrors(this.#bidi, ORIGIN, this.#openedAt))];
  }

  requests(): string[] {
    return this.#requests.filter((url) => !/^(moz-extension|resource|chrome|about|data|blob):/.test(url));
  }

  async closed(): Promise<void> {
    if (this.child.exitCode === null) await new Promise((resolve) => this.child.once('exit', resolve));
    this.#bidi?.close();
    await removeFolder(this.profile);
  }

  async close(): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      if (this.child.exitCode !== null || this.child.signalCode !== null) resolve();
      else this.child.once('exit', () => resolve());
    });
    const patience = setTimeout(() => this.child.kill('SIGKILL'), this.#bidi ? 5_000 : 0);
    await this.#bidi?.send('browser.close', {}, 5_000).catch(() => undefined); // It may be gone before it answers.
    await ended;
    clearTimeout(patience);
    this.#bidi?.close();
    await removeFolder(this.profile);
  }

  async #newTab(url: string, background: boolean): Promise<ContextSurface> {
    const { context } = await this.#send('browsingContext.create', { type: 'tab', background });
    const surface = new ContextSurface(this.#connected(), String(context));
    const own = url.startsWith(ORIGIN);
    if (!own) await this.#send('browsingContext.setViewport', { context, viewport: VIEWPORT });
    // An extension's page never reports that it is complete; a download has nothing to complete.
    await this.#send('browsingContext.navigate', { context, url, wait: own ? 'none' : 'complete' });
    if (own) await until(`${url} is loaded`, async () => ((await isLoaded(surface, url)) ? true : undefined));
    return surface;
  }

  #atDesk<Result, Arg>(fn: (arg: Arg) => Promise<Result>, arg: Arg): Promise<Result> {
    if (!this.#desk) throw new Error('This Firefox has no extension.');
    return this.#desk.evaluate(fn, arg);
  }

  #send(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    return this.#connected().send(method, params);
  }

  #connected(): Bidi {
    if (!this.#bidi) throw new Error('Firefox is not connected.');
    return this.#bidi;
  }
}

async function isLoaded(surface: ContextSurface, url: string): Promise<boolean> {
  try {
    return await surface.evaluate((address) => location.href === address && document.readyState === 'complete', url);
  } catch {
    // The document was exchanged under the question.
    return false;
  }
}

async function optionsPage(folder: string): Promise<string> {
  const manifest: { options_ui: { page: string } } = JSON.parse(
    await readFile(path.join(folder, 'manifest.json'), 'utf8'),
  );
  return manifest.options_ui.page;
}
