/** The view beside the page: how it is opened in each browser, and how it follows the reader from tab to tab. */
import type { Browser, Tabs } from 'webextension-polyfill';

/** Chromium's side panel, which the polyfill's types lack. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Is there such a place in this browser? */
export function canOpenPanel(browser: Browser): boolean {
  return sidePanelOf(browser) !== undefined || browser.sidebarAction?.open !== undefined;
}

/** Opens it. At once, within the reader's press: browsers allow it at no other time. */
export function openPanel(browser: Browser, windowId: number): void {
  const opened = sidePanelOf(browser)?.open({ windowId }) ?? browser.sidebarAction.open();
  opened.catch(() => {
    // A window without room for it, such as an app's: the popup says the same.
  });
}

/**
 * Calls back with the tab in front, whenever that is another one or shows another document.
 *
 * @param windowId the window that the panel stands in.
 */
export function followTabs(browser: Browser, windowId: number, turnTo: (tab: Tabs.Tab) => void): void {
  const look = async () => {
    const [front] = await browser.tabs.query({ active: true, windowId });
    if (front) turnTo(front);
  };
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) void look();
  });
  browser.tabs.onUpdated.addListener((_, { status }, tab) => {
    if (tab.active && tab.windowId === windowId && status === 'complete') void look();
  });
}

function sidePanelOf(browser: Browser): SidePanel | undefined {
  return (browser as unknown as { readonly sidePanel?: SidePanel }).sidePanel;
}
