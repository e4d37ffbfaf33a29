/** The popup's entry: the only file here that talks to the page, the settings and the browser. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Report, Span } from '../src/engine/types';
import { ask } from '../src/messages';
import { loadSettings, parseSettings, SETTINGS_KEY, type Settings, saveSettings, withHost } from '../src/settings';
import type { MessageKey } from '../src/text';
import { type CopyFormat, withProvenance } from '../src/wording/with-provenance';
import { listen, readPage } from './conversation';
import { type Actions, Popup } from './Popup';
import { copyAs, fileOf, saveFile, searchWeb } from './take-away';
import { makeText, TextProvider } from './text';
import { chooseView, type Known, NOTHING_KNOWN } from './view';

/** `?tabId=` names the tab to talk to, for tests that open the popup as a page: its own tab is then the active one. */
const namedTab = new URLSearchParams(location.search).get('tabId');
/** `&print`: this tab was opened to be printed. */
const asksToPrint = new URLSearchParams(location.search).has('print');
const text = makeText(browser.i18n);
const root = document.body;
let known: Known = NOTHING_KNOWN;
let said = '';
let tabId: number | undefined;
/** Counts the questions: an answer to an old one is not shown over a newer one. */
let question = 0;

const actions: Actions = {
  reveal: ({ start, end }: Span) => withTab((tab) => reveal(tab, start, end)),
  read: () => withTab(read),
  lookAgain: () => withTab(look),
  switchSite: (off) => {
    const { host } = chooseView(known);
    if (host !== null) void change((settings) => withHost(settings, host, off));
  },
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
  document.documentElement.lang = text.language;
  document.documentElement.dir = text.direction;
  draw({});
  browser.storage.onChanged.addListener((changes, area) => {
    const changed = changes[SETTINGS_KEY];
    if (area === 'local' && changed) heedSettings(parseSettings(changed.newValue));
  });
  const [tab, settings] = await Promise.all([findTab(), loadSettings(browser.storage.local)]);
  if (tab?.id === undefined) return draw({ lost: true });
  tabId = tab.id;
  draw({ settings, isPrivate: tab.incognito, ...(tab.url !== undefined && { url: tab.url }) });
  await look(tab.id);
  if (asksToPrint) printView();
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
