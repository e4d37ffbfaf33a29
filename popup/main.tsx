/** The popup's entry: the only file here that talks to the page, the settings and the browser. */
import { render } from 'preact';
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { type ChosenWords, messagesFrom, parseWords, WORDS_KEY } from '../src/chosen-words';
import type { Report, Span } from '../src/engine/types';
import { ask } from '../src/messages';
import { loadFreshWords } from '../src/options/interface-languages';
import { paintColors } from '../src/paint-colors';
import { loadSettings, parseSettings, SETTINGS_KEY, type Settings, saveSettings, withSite } from '../src/settings';
import type { MessageKey } from '../src/text';
import { type CopyFormat, withProvenance } from '../src/wording/with-provenance';
import { listen, readPage } from './conversation';
import { type Actions, Popup } from './Popup';
import { canOpenPanel, followTabs, openPanel } from './panel';
import { copyAs, fileOf, saveFile, searchWeb } from './take-away';
import { makeText, TextProvider } from './text';
import { chooseView, type Known, NOTHING_KNOWN } from './view';

/** `?tabId=` names the tab to talk to, for tests that open the popup as a page: its own tab is then the active one. */
const namedTab = new URLSearchParams(location.search).get('tabId');
/** `&print`: this tab was opened to be printed. */
const asksToPrint = new URLSearchParams(location.search).has('print');
/** Beside the page, where it stays open while the reader goes from tab to tab. */
const isPanel = location.pathname.endsWith('/panel.html');
let text = makeText(browser.i18n);
const root = document.body;
let known: Known = NOTHING_KNOWN;
let said = '';
let tabId: number | undefined;
let windowId: number | undefined;
/** Counts the questions: an answer to an old one is not shown over a newer one. */
let question = 0;

const actions: Actions = {
  reveal: ({ start, end }: Span) => withTab((tab) => reveal(tab, start, end)),
  read: () => withTab(read),
  lookAgain: () => withTab(look),
  wishForSite: (wish) => {
    const { host } = chooseView(known);
    if (host !== null) void change((settings) => withSite(settings, host, wish));
  },
  ...(!isPanel &&
    canOpenPanel(browser) && {
      openPanel: () => {
        if (windowId !== undefined) openPanel(browser, windowId);
        window.close();
      },
    }),
  resume: () => void change((settings) => ({ ...settings, paused: false })),
  openSettings: () => void browser.runtime.openOptionsPage(),
  copyClaim: (id) => withReport((report) => copy(report, [id], 'html')),
  copy: (format) => withReport((report) => copy(report, undefined, format)),
  save: (format) => withReport((report) => say('savedFile', saveFile(fileOf(report, format, text)))),
  print: () => withTab(openPrintView),
  search: (words) => void searchWeb(words),
};

void start();

async function start(): Promise<void> {
  if (namedTab !== null) document.documentElement.classList.add('as-page');
  if (isPanel) document.documentElement.classList.add('as-panel');
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const settings = changes[SETTINGS_KEY];
    if (settings) heedSettings(parseSettings(settings.newValue));
    const words = changes[WORDS_KEY];
    if (words) speak(parseWords(words.newValue));
  });
  const { local } = browser.storage;
  const [tab, settings, words] = await Promise.all([findTab(), loadSettings(local), loadFreshWords(local)]);
  paintColors(document, settings.colors);
  known = { ...known, settings };
  speak(words);
  if (tab === undefined) return draw({ lost: true });
  windowId = tab.windowId;
  await turnTo(tab);
  if (asksToPrint) printView();
  if (isPanel && windowId !== undefined) followTabs(browser, windowId, (next) => void turnTo(next));
  followReports();
}

/** Shows what there is to say about this tab. */
async function turnTo(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return draw({ lost: true });
  if (tab.id !== tabId) said = '';
  tabId = tab.id;
  const { settings } = known;
  known = { ...NOTHING_KNOWN, ...(settings && { settings }) };
  draw({ isPrivate: tab.incognito, ...(tab.url !== undefined && { url: tab.url }) });
  await look(tab.id);
}

/** A page that was read again while it is looked at has more to say. */
function followReports(): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const isOurs = sender.id === browser.runtime.id && sender.tab?.id === tabId && sender.frameId === 0;
    const method: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, 'method') : '';
    if (isOurs && method === 'reported') withTab(look);
    // Silence: the background answers.
    return undefined;
  };
  // The polyfill's type wants an answer for every message.
  browser.runtime.onMessage.addListener(listener as unknown as Runtime.OnMessageListenerAsync);
}

/** The view speaks these words from now on; without any, the browser's. */
function speak(words: ChosenWords | undefined): void {
  text = makeText(messagesFrom(words, browser.i18n));
  document.documentElement.lang = text.language;
  document.documentElement.dir = text.direction;
  draw({});
}

async function findTab() {
  try {
    if (namedTab !== null) return await browser.tabs.get(Number(namedTab));
    return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  } catch {
    // The tab closed between the click and the question.
    return undefined;
  }
}

function look(tab: number): Promise<void> {
  const own = ++question;
  draw({ isSlow: false });
  return listen(
    browser,
    tab,
    (answer, isSlow) => draw({ answer, isSlow }),
    () => own === question,
  );
}

async function read(tab: number): Promise<void> {
  const own = ++question;
  said = '';
  draw({ answer: { status: 'reading' }, isSlow: false });
  const answer = await readPage(browser, tab);
  if (own !== question) return;
  if (answer === 'refused') return draw({ answer: 'silent', refused: true });
  draw({ answer });
  if (answer.status === 'reading') await look(tab);
}

async function reveal(tab: number, start: number, end: number): Promise<void> {
  const isThere = await ask(browser, tab, 'reveal', start, end);
  said = text.say(isThere ? 'shown' : 'wordsGone');
  draw({});
}

/** Copies claims with their provenance. @param ids which; all of them when absent. */
async function copy(report: Report, ids: readonly string[] | undefined, format: CopyFormat): Promise<void> {
  const claims = report.claims.filter(({ id }) => ids?.includes(id) ?? true);
  try {
    await copyAs(format, (as) => withProvenance(report, claims, text, as));
    say('copied');
  } catch {
    // A policy of the browser or of whoever runs it; the page is not to blame, and neither is the reader.
    say('copyFailed');
  }
}

/** The same view in a tab of its own, which asks at once to be printed. */
async function openPrintView(tab: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`popup/index.html?tabId=${tab}&print`) });
}

function withReport(action: (report: Report) => unknown): void {
  if (typeof known.answer === 'object' && known.answer.status === 'done') void action(known.answer.report);
}

function say(key: MessageKey, ...values: readonly string[]): void {
  said = text.say(key, ...values);
  draw({});
}

async function change(edit: (settings: Settings) => Settings): Promise<void> {
  // Read again: the settings page may have changed them since this popup opened.
  const settings = edit(await loadSettings(browser.storage.local));
  try {
    await saveSettings(browser.storage.local, settings);
    heedSettings(settings);
  } catch {
    // Storage is full or shut: the old choice stands, and the reader is told.
    said = text.say('saveFailed');
    draw({});
  }
}

/** Shows the new settings; where they let the page be read again, asks how far it is. */
function heedSettings(settings: Settings): void {
  const before = chooseView(known).shown.screen;
  paintColors(document, settings.colors);
  said = '';
  draw({ settings });
  const isOnAgain = (before === 'off' || before === 'paused') && chooseView(known).shown.screen !== before;
  if (!isOnAgain) return;
  draw({ answer: { status: 'reading' } });
  withTab(look);
}

/** Unfolds everything, for paper folds nothing out. */
function printView(): void {
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('details.fold')) folded.open = true;
  for (const more of document.querySelectorAll<HTMLButtonElement>('.more')) more.click();
  requestAnimationFrame(() => print());
}

function withTab(action: (tab: number) => Promise<void>): void {
  if (tabId !== undefined) void action(tabId);
}

function draw(change: Partial<Known>): void {
  known = { ...known, ...change };
  render(
    <TextProvider value={text}>
      <Popup view={chooseView(known)} actions={actions} said={said} />
    </TextProvider>,
    root,
  );
}
