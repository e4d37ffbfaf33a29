/** The content script: read, analyze, highlight, answer. Nothing here changes the page. */
import browser from 'webextension-polyfill';
import { loadText, WORDS_KEY } from '../src/chosen-words';
import { giveTriggers } from '../src/engine/notices/triggers';
import { ReadingMemory } from '../src/engine/reading-memory';
import { packs } from '../src/languages';
import { answer, type PageState, type PopupToPage, tell } from '../src/messages';
import {
  defaultSettings,
  isAlwaysRead,
  isOff,
  loadSettings,
  parseSettings,
  SETTINGS_KEY,
  type Settings,
} from '../src/settings';
import { makeText } from '../src/text';
import { badgeOf } from './badge';
import { Cards } from './cards';
import { Highlighter } from './highlighter';
import { hasFarMarks, marksOf } from './marks';
import { PageWatcher } from './page-watcher';
import { reasonToSkip } from './readable';
import { type ReadPage, reportOn } from './report-on';
import { chosenRange, kindOfWords } from './selection';
import { whenIdle } from './slices';
import { hideState, showState } from './test-hooks';

let settings: Settings = defaultSettings();
let state: PageState = { status: 'reading' };
let reading: ReadPage | undefined;
/** Did the reader ask for the claims of this page? Asked once, it holds until the address changes. */
let asked = false;
let run = 0;
const memory = new ReadingMemory();
const highlighter = new Highlighter(document);
const cards = new Cards(document, makeText(browser.i18n), highlighter);
const watcher = new PageWatcher(document, (change) => {
  if (!isAlive()) return leave();
  // Some pages change their address as one scrolls: while the text that was read stands there, it is the same page.
  if (change === 'address' && !isStillThere(reading)) {
    asked = false;
    clear();
    become({ status: 'reading' });
  }
  void read();
});

giveTriggers(packs, __TRIGGERS__);
answer<PopupToPage>(browser, {
  getState: () => state,
  readNow: () => {
    asked = true;
    return read(true);
  },
  reveal: (_sender, start, end) => {
    const range = reading?.map.toRange({ start, end });
    if (range) highlighter.reveal(range);
    return range !== undefined;
  },
  step: (_sender, by) => cards.step(by === -1 ? -1 : 1),
  checkSelection: async () => {
    const chosen = chosenRange(document);
    asked = true;
    await read(true);
    return chosen !== undefined && reading !== undefined && cards.check(reading, chosen, kindOfWords);
  },
});
void start();
browser.storage.onChanged.addListener((changes, area) => {
  const change = changes[SETTINGS_KEY];
  if (area === 'local' && change) follow(parseSettings(change.newValue));
  if (area === 'local' && changes[WORDS_KEY]) void speak();
});
// A page that the browser keeps for the way back has no marks while it lies there (R07).
addEventListener('pagehide', leave, { passive: true });
// Of more claims than can be marked, the nearest are: others when the reader has gone on.
addEventListener('scrollend', () => reading && hasFarMarks(reading, settings) && paintMarks(reading), {
  passive: true,
});
addEventListener('pageshow', ({ persisted }) => void (persisted && read()), { passive: true });

async function start(): Promise<void> {
  settings = await loadSettings(browser.storage.local);
  void speak();
  await whenIdle();
  await read();
}

/** The card speaks the language that the reader chose. */
async function speak(): Promise<void> {
  cards.speak(await loadText(browser.storage.local, browser.i18n));
  if (state.status !== 'reading') tell(browser, 'reported', badgeOf(state));
}

/** The reader changed a setting: marks go when Whence is switched off here, and come back when it is switched on. */
function follow(next: Settings): void {
  const wasOff = isOff(settings, location.host);
  const wasAlways = isAlwaysRead(settings, location.host);
  const unhooked = settings.testHooks && !next.testHooks;
  settings = next;
  if (unhooked) hideState(document);
  if (isOff(next, location.host) !== wasOff || isAlwaysRead(next, location.host) !== wasAlways) {
    asked = false;
    void read();
  } else if (reading && state.status === 'done') paint(reading);
}

/** Reads the page; a run that a newer one has overtaken changes nothing. @param anew somebody asked for it. */
async function read(anew = false): Promise<PageState> {
  run += 1;
  const mine = run;
  const skip = reasonToSkip(document) ?? (!asked && isOff(settings, location.host) ? 'off' : null);
  if (skip) {
    leave();
    return become({ status: 'skipped', why: skip });
  }
  // What was said of the page stands until there is more to say.
  if (anew || state.status !== 'done') become({ status: 'reading' });
  // From now on: what changes while it is read is read again.
  watcher.start(anew);
  try {
    const read = await reportOn(document, { settings, asked, memory, isCancelled: () => run !== mine });
    if (!read) return state;
    reading = read;
    paint(read);
    return become({ status: 'done', report: read.report });
  } catch {
    // A page that breaks our reading is not read; the popup says so, the page notices nothing.
    leave();
    return become({ status: 'skipped', why: 'failed' });
  }
}

function paint(page: ReadPage): void {
  paintMarks(page);
  cards.show(page, settings.cards);
}

function paintMarks(page: ReadPage): void {
  highlighter.show(marksOf(document, page, settings), settings);
}

/** Takes everything of ours away: off here, a page put by, an extension that was updated under it (R07, F103). */
function leave(): void {
  run += 1;
  watcher.stop();
  clear();
}

function clear(): void {
  highlighter.clear();
  cards.clear();
}

function isStillThere(page: ReadPage | undefined): boolean {
  return page?.report.claims.some((claim) => page.map.toRange(claim) !== undefined) === true;
}

function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

function become(next: PageState): PageState {
  state = next;
  if (settings.testHooks) showState(document, next);
  tell(browser, 'reported', badgeOf(next));
  return next;
}
