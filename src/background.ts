/**
 * The background: a page's tally → the toolbar button; the context menu; the keys; the first page after installation. It remembers nothing, so the
 * browser may stop and start it as it likes; every listener is registered before anything is awaited.
 */
import browser, { type Menus, type Runtime, type Tabs } from 'webextension-polyfill';
// As files of their own: an address made of data could not be loaded under the policy of our pages.
import quiet16 from '../icons/quiet-16.png?no-inline';
import quiet32 from '../icons/quiet-32.png?no-inline';
import { loadText, WORDS_KEY } from './chosen-words';
import { answer, ask, type BadgeState, type PageToBackground } from './messages';
import { loadSettings, saveSettings, withSite } from './settings';
import type { Text } from './text';

const READ_PAGE = 'read-page';
const CHECK_SELECTION = 'check-selection';
const WELCOME = 'src/options/welcome.html';
/** The manifest's own icons, which the build leaves in their place. */
const PLAIN = { 16: '/icons/16.png', 32: '/icons/32.png' };
const QUIET = { 16: quiet16, 32: quiet32 };

/** White on these has 5 : 1 and more. */
const AMBER_DARK = '#92400e';
const GREY_DARK = '#4b5563';

/** A page has fewer claims than this; more is no tally of ours. */
const MAX_CLAIMS = 100_000;
/** A badge shows four characters. */
const MAX_SHOWN = 999;

/** What the toolbar button of one tab looks like. */
export interface Button {
  readonly badge: string;
  readonly color: string;
  readonly icons: Readonly<Record<number, string>>;
  readonly title: string;
}

answer<PageToBackground>(browser, {
  reported: (sender, badge) => {
    const state = readBadgeState(badge);
    const tab = tabOf(sender);
    return state && tab !== undefined ? show(tab, state) : undefined;
  },
});
browser.runtime.onInstalled.addListener(({ reason }) => {
  void makeMenu();
  if (reason === 'install') void welcome();
});
// Firefox forgets menus between sessions when an extension was disabled in between.
browser.runtime.onStartup.addListener(makeMenu);
browser.contextMenus.onClicked.addListener(choose);
browser.commands?.onCommand.addListener(command);
browser.storage.onChanged.addListener((changes, area) => void (area === 'local' && changes[WORDS_KEY] && makeMenu()));

/**
 * Reads a message of a page as a badge's state (R33).
 *
 * @param message whatever arrived; a page process may have been taken over.
 * @returns undefined for anything that is not one of the states with a plausible number.
 */
export function readBadgeState(message: unknown): BadgeState | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const state: unknown = Reflect.get(message, 'state');
  if (state === 'reading' || state === 'skipped' || state === 'quiet') return { state };
  const unsourced: unknown = Reflect.get(message, 'unsourced');
  if (state !== 'read' || typeof unsourced !== 'number' || !Number.isInteger(unsourced)) return undefined;
  return unsourced >= 0 && unsourced <= MAX_CLAIMS ? { state, unsourced } : undefined;
}

/** What the toolbar button shows for a state. */
export function buttonFor(badge: BadgeState, text: Text): Button {
  switch (badge.state) {
    case 'reading':
      return { badge: '…', color: GREY_DARK, icons: PLAIN, title: text.say('badgeReading') };
    case 'skipped':
      return { badge: '', color: GREY_DARK, icons: QUIET, title: text.say('badgeSkipped') };
    case 'quiet':
      return { badge: '', color: GREY_DARK, icons: QUIET, title: text.say('badgeQuiet') };
    case 'read':
      return readButton(badge.unsourced, text);
  }
}

function readButton(unsourced: number, text: Text): Button {
  if (unsourced === 0) return { badge: '', color: GREY_DARK, icons: PLAIN, title: text.say('badgeSettled') };
  const badge = unsourced > MAX_SHOWN ? `${MAX_SHOWN}+` : String(unsourced);
  return { badge, color: AMBER_DARK, icons: PLAIN, title: text.count('badgeUnsourced', unsourced) };
}

/** Only a page itself speaks for its tab: no frame, no page of ours (R34). */
function tabOf(sender: Runtime.MessageSender): number | undefined {
  return sender.frameId === 0 ? sender.tab?.id : undefined;
}

/** The browser takes all of it back when the tab goes to another document. */
async function show(tabId: number, state: BadgeState): Promise<void> {
  const { badge, color, icons, title } = buttonFor(state, await loadText(browser.storage.local, browser.i18n));
  const { action } = browser;
  await Promise.allSettled([
    action.setBadgeBackgroundColor({ tabId, color }),
    // Chromium chooses a colour by itself where it has no such method.
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    action.setBadgeText({ tabId, text: badge }),
    action.setIcon({ tabId, path: { ...icons } }),
    action.setTitle({ tabId, title }),
  ]);
}

async function makeMenu(): Promise<void> {
  const text = await loadText(browser.storage.local, browser.i18n);
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({
    id: CHECK_SELECTION,
    title: text.say('menuCheckSelection'),
    contexts: ['selection'],
    documentUrlPatterns,
  });
  browser.contextMenus.create({
    id: READ_PAGE,
    title: text.say('menuReadPage'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns,
  });
}

function choose({ menuItemId }: Menus.OnClickData, tab?: { readonly id?: number }): void {
  if (tab?.id === undefined) return;
  if (menuItemId === CHECK_SELECTION) void ask(browser, tab.id, 'checkSelection');
  if (menuItemId !== READ_PAGE) return;
  // First the popup: a browser opens it only while the click is fresh. Where none answers, the popup knows what to do.
  browser.action.openPopup?.().catch(() => {
    // An older browser, or a window without a toolbar: the badge will tell.
  });
  void ask(browser, tab.id, 'readNow');
}

/** A key of the reader's: the tab in front is meant. */
async function command(name: string, tab?: Tabs.Tab): Promise<void> {
  // Firefox before 126 names no tab.
  const front = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (front?.id === undefined) return;
  if (name === 'next-claim') await ask(browser, front.id, 'step', 1);
  if (name === 'previous-claim') await ask(browser, front.id, 'step', -1);
  if (name === 'toggle-site') await toggleSite(front);
}

/** Switches Whence off for the site in front, or on again; in a private window nothing is kept, so nothing is switched. */
async function toggleSite({ url, incognito }: Tabs.Tab): Promise<void> {
  if (incognito || !URL.canParse(url ?? '')) return;
  const { protocol, host } = new URL(url ?? '');
  if (protocol !== 'http:' && protocol !== 'https:') return;
  const settings = await loadSettings(browser.storage.local);
  const wish = settings.offHosts.includes(host) ? 'as-others' : 'off';
  await saveSettings(browser.storage.local, withSite(settings, host, wish));
}

/** Opens the page that says what Whence is: once, for a reader; who loads a build to work on it knows. */
async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'development') return;
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}
