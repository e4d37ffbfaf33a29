/**
 * What a test may do with a browser that has Whence in it. Two browsers implement it (`chromium.ts`, `firefox.ts`), so
 * that every case is written once.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { PageState, PopupToPage } from '../../src/messages';
import type { BrowserName } from '../tools/browsers';
import { ensureBrowser } from '../tools/browsers';
import { ROOT } from '../tools/run-command';
import { until } from './until';

export { until } from './until';

/** Keys by their names in UI Events, with the code points that WebDriver knows them by. */
export const KEYS = { ArrowDown: '\ue015', ArrowUp: '\ue013', Escape: '\ue00c', Tab: '\ue004' } as const;
export type Key = keyof typeof KEYS;

/** One document in a tab: the page, or the popup opened as a tab. */
export interface Surface {
  /** Runs a function in the document's own world. Argument and result travel as JSON. */
  evaluate<Result, Arg = undefined>(fn: (arg: Arg) => Result | Promise<Result>, arg?: Arg): Promise<Result>;
  /** Runs a script's text, such as a library's, in the document's own world. */
  inject(script: string): Promise<void>;
  /** A real mouse click; CSS pixels from the top left of the window's content. */
  clickAt(x: number, y: number): Promise<void>;
  /** Real keys, to whatever has the focus. */
  type(text: string): Promise<void>;
  /** One real key that writes nothing. */
  key(name: Key): Promise<void>;
  /** PNG of the visible part. */
  screenshot(): Promise<Buffer>;
  /** Brings its tab to the front. */
  show(): Promise<void>;
}

/** The popup as the toolbar opened it. */
export interface Popup {
  readonly text: string;
  readonly screenshot: Buffer;
  /** `toolbar`: the real one. `tab`: this browser could only open its page in a tab. */
  readonly from: 'toolbar' | 'tab';
}

export interface Driver {
  readonly name: BrowserName;
  readonly version: string;
  /** Where the extension's own files are: `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** The page opened last. @throws Error when none was opened. */
  readonly page: Surface;
  /** Opens an address in a new tab, closes the tab before it, and waits until the page is loaded. */
  open(url: string): Promise<Surface>;
  /** Asks the content script what the popup may ask it; `undefined` when nobody answers in this tab. */
  ask<K extends keyof PopupToPage>(
    method: K,
    ...args: Parameters<PopupToPage[K]>
  ): Promise<ReturnType<PopupToPage[K]> | undefined>;
  /** The number on the toolbar button, or whatever else stands there; `''` for none. */
  badge(): Promise<string>;
  /**
   * Opens the real popup, presses controls of these names one after the other, reads it once its text stands still, and
   * closes it.
   */
  popup(presses?: readonly string[]): Promise<Popup>;
  /** Opens the popup's page in a tab of its own, pointed at the page's tab. */
  popupTab(): Promise<Surface>;
  /** Opens another page of the extension in a tab of its own, such as `src/options/index.html`. */
  ownPage(path: string): Promise<Surface>;
  /** The addresses of all tabs. */
  tabs(): Promise<string[]>;
  /** Uncaught errors since `open`, of the page and of the extension. */
  faults(): Promise<string[]>;
  /** Addresses requested since `open`, by the page or by the extension, other than the extension's own files. */
  requests(): string[];
  /** Waits until somebody closes the browser's window. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; `null` for a browser without it. */
  readonly extension: string | null;
  readonly headed?: boolean;
  /** Does the reader's system ask for dark pages? */
  readonly dark?: boolean;
  /** Is time or memory to be measured? The browser then does not blur its clock, and tells what its heap holds. */
  readonly measuring?: boolean;
}

/** The window that every browser gets, in CSS pixels. */
export const VIEWPORT = { width: 1000, height: 800 };

/** The folder of a build. @throws Error that says how to make it. */
export function builtExtension(target: string): string {
  const folder = path.join(ROOT, 'dist', target);
  if (!existsSync(path.join(folder, 'manifest.json')))
    throw new Error(`dist/${target} is missing: npm run build -- --hooks`);
  return folder;
}

/** Starts a browser. @throws Error that says how to get one. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const found = await ensureBrowser(name);
  if ('missing' in found) throw new Error(found.missing);
  // Imported late: whoever drives one browser does not load the other's machinery.
  if (name === 'chromium') return (await import('./chromium')).launchChromium(found.path, options);
  return (await import('./firefox')).launchFirefox(found.path, options);
}

/** Removes a browser's profile; its last process may still be writing there. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Reads a text until it is there and twice the same: views that render in steps are then done. */
export async function stillText(what: string, read: () => Promise<string>): Promise<string> {
  let before = '';
  return until(
    what,
    async () => {
      const now = (await read()).trim();
      const still = now !== '' && now === before;
      before = now;
      return still ? now : undefined;
    },
    { every: 120 },
  );
}

/** The page's state once Whence has decided: read, or not to be read. @throws Error when it never does. */
export function settled(driver: Driver): Promise<Exclude<PageState, { status: 'reading' }>> {
  return until('the content script has read the page, or said why not', async () => {
    const state = await driver.ask('getState');
    return state === undefined || state.status === 'reading' ? undefined : state;
  });
}
