/**
 * The popup's talk with one tab: asks until the page has been read, and brings Whence into a tab where nobody answers.
 * `main.tsx` starts it; time is a parameter, so that a test need not wait.
 */
import type { Browser } from 'webextension-polyfill';
import { ask, type PageState } from '../src/messages';

/** Between two questions while the page is read. */
const PAUSE_MS = 250;
/** After this long the reader is told, and the popup stops asking by itself. */
const PATIENCE_MS = 6_000;
/** How often an injected content script is asked before we believe that it does not run. */
const ARRIVALS = 8;

/** Waits. A seam: a test gives one that does not. */
export type Wait = (milliseconds: number) => Promise<void>;

/** What the page last said; `silent`: nobody answers in this tab. */
export type Answer = PageState | 'silent';

const wait: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Asks how far the page is, until it has been read or patience ends.
 *
 * @param hear told each answer, and whether the last one came too late.
 * @param isCurrent false when a newer question has been asked, and this one may stop.
 */
export async function listen(
  browser: Browser,
  tabId: number,
  hear: (answer: Answer, isSlow: boolean) => void,
  isCurrent: () => boolean,
  pause: Wait = wait,
): Promise<void> {
  for (let waited = 0; isCurrent(); waited += PAUSE_MS) {
    const answer = (await ask(browser, tabId, 'getState')) ?? 'silent';
    if (!isCurrent()) return;
    hear(answer, isUnsettled(answer) && waited >= PATIENCE_MS);
    if (!isUnsettled(answer) || waited >= PATIENCE_MS) return;
    await pause(PAUSE_MS);
  }
}

/** A page that was switched on again says *off* until it hears of it. */
function isUnsettled(answer: Answer): boolean {
  return answer !== 'silent' && (answer.status === 'reading' || (answer.status === 'skipped' && answer.why === 'off'));
}

/**
 * Reads the page for claims, bringing the content script along where there is none.
 *
 * @returns the page's state, or `refused` when the browser keeps this tab closed to us.
 */
export async function readPage(browser: Browser, tabId: number, pause: Wait = wait): Promise<PageState | 'refused'> {
  const answer = await ask(browser, tabId, 'readNow');
  if (answer !== undefined) return answer;
  if (!(await bringContentScript(browser, tabId))) return 'refused';
  for (let asked = 0; asked < ARRIVALS; asked += 1) {
    const late = await ask(browser, tabId, 'readNow');
    if (late !== undefined) return late;
    await pause(PAUSE_MS);
  }
  return 'refused';
}

/** Puts the content script into the tab, by the leave (`activeTab`) that the reader's click gave. */
async function bringContentScript(browser: Browser, tabId: number): Promise<boolean> {
  // The built manifest knows the script's built name.
  const file = browser.runtime.getManifest().content_scripts?.[0]?.js?.[0];
  if (file === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    // "Cannot access contents of the page": the browser's own pages, the stores, protected sites.
    return false;
  }
}
