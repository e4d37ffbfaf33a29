/** The states that our views can be in, and how a test brings each about. */
import { type Driver, type Surface, settled, stillText } from './driver';
import type { Server } from './server';
import { until } from './until';
import { ENGLISH_PAGE } from './whence-page';

export type Enter = (driver: Driver, server: Server) => Promise<Surface>;

const FINNISH = `<!doctype html><html lang="fi"><title>Satama</title><main><h1>Satama kasvaa</h1>
<p>Tällä sivulla voi olla muiden sisältöä, emmekä takaa sen oikeellisuutta. Satamaan rakennettiin viime vuonna kaksisataa asuntoa, ja vuokrat nousivat neljä prosenttia.</p>
<p>Kaupunki aikoo jatkaa rakentamista vielä kaksi vuotta, kertoo satamapäällikkö. Uusia laitureita tulee kolme, ja vanha varasto puretaan keväällä.</p></main></html>`;
const FRAMED = `<!doctype html><html lang="en"><title>Harbour news</title><h1>Harbour news</h1><iframe src="/quiet.html" width="900" height="600"></iframe></html>`;
/** A page that keeps its thread: nobody in it can answer for some seconds. */
const BUSY = `<!doctype html><html lang="en"><title>Busy</title><p>This page is busy.</p><script>
addEventListener('load', () => setTimeout(() => { const end = Date.now() + 6000; while (Date.now() < end); }, 300));</script></html>`;

const popupOf =
  (address: (server: Server) => string, asked = false): Enter =>
  async (driver, server) => {
    await driver.open(address(server));
    await settled(driver);
    if (asked) await driver.ask('readNow');
    return driver.popupTab();
  };

const ownPage =
  (file: string): Enter =>
  async (driver) =>
    driver.ownPage(file);

/** The popup of a page, with settings that a reader made. */
function withSettings(make: (page: URL) => object): Enter {
  return async (driver, { origin }) => {
    await driver.open(`${origin}/quiet.html`);
    const settings = make(new URL(origin));
    const desk = await driver.ownPage('src/options/index.html');
    await desk.evaluate((kept) => chrome.storage.local.set({ settings: kept }), settings);
    await until('the page heard of it', async () =>
      (await driver.ask('getState'))?.status === 'skipped' ? true : undefined,
    );
    return driver.popupTab();
  };
}

/** Forgets all settings, on a page of ours. */
export async function forgetSettings(view: Surface): Promise<void> {
  await view.evaluate(() => chrome.storage.local.remove('settings'));
}

export const STATES: Readonly<Record<string, Enter>> = {
  report: popupOf(({ origin }) => `${origin}/${ENGLISH_PAGE}`),
  unfolded: async (driver, server) => {
    const popup = await STATES['report']?.(driver, server);
    if (!popup) throw new Error('There is no report to unfold.');
    await stillText('the popup shows text', () => popup.evaluate(() => document.body?.textContent ?? ''));
    await popup.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    return popup;
  },
  quiet: popupOf(({ origin }) => `${origin}/quiet.html`),
  'language-not-assessed': popupOf((server) => server.put('/finnish.html', FINNISH), true),
  'article-in-a-frame': popupOf((server) => server.put('/framed.html', FRAMED), true),
  'no-page': popupOf(({ origin }) => `${origin}/frameset.html`),
  reading: async (driver, server) => {
    await driver.open(server.put('/busy.html', BUSY));
    await new Promise((resolve) => setTimeout(resolve, 600));
    return driver.popupTab();
  },
  unreachable: async (driver) => {
    await driver.open('about:blank');
    return driver.popupTab();
  },
  'no-tab': (driver) => driver.ownPage('popup/index.html?tabId=987654'),
  panel: ownPage('popup/panel.html'),
  settings: ownPage('src/options/index.html'),
  'first-page': ownPage('src/options/welcome.html'),
  // The last two, for they keep something; `forgetSettings` makes the next round begin as the first.
  off: withSettings(({ host }) => ({ offHosts: [host] })),
  paused: withSettings(() => ({ paused: true })),
};
