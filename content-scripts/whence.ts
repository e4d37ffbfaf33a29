/** The content script: read, analyze, highlight, answer. Nothing here changes the page. */
import browser from 'webextension-polyfill';
import { analyzeInSteps } from '../src/engine/analyze';
import { giveTriggers } from '../src/engine/notices/triggers';
import type { Claim, Report } from '../src/engine/types';
import { packs } from '../src/languages';
import { answer, type BadgeState, type PageState, type PopupToPage, tell } from '../src/messages';
import { defaultSettings, isOff, loadSettings, parseSettings, SETTINGS_KEY, type Settings } from '../src/settings';
import { Highlighter, MAX_MARKS, type Mark, type MarkedSourcing } from './highlighter';
import { type ReadPage, readPageInSteps } from './read-page';
import { reasonToSkip } from './readable';
import { runInSlices, whenIdle } from './slices';
import { hideState, showState } from './test-hooks';

let settings: Settings = defaultSettings();
let state: PageState = { status: 'reading' };
let reading: ReadPage | undefined;
let run = 0;
const highlighter = new Highlighter(document);

giveTriggers(packs, __TRIGGERS__);
answer<PopupToPage>(browser, {
  getState: () => state,
  readNow: () => read(true),
  reveal: (_sender, start, end) => {
    const range = reading?.map.toRange({ start, end });
    if (range) highlighter.reveal(range);
    return range !== undefined;
  },
});
void start();
browser.storage.onChanged.addListener((changes, area) => {
  const change = changes[SETTINGS_KEY];
  if (area === 'local' && change) follow(parseSettings(change.newValue));
});

async function start(): Promise<void> {
  settings = await loadSettings(browser.storage.local);
  await whenIdle();
  await read(settings.when === 'always');
}

/** The reader changed a setting: marks go when Whence is switched off here, and come back when it is switched on. */
function follow(next: Settings): void {
  const wasOff = isOff(settings, location.host);
  const unhooked = settings.testHooks && !next.testHooks;
  settings = next;
  if (unhooked) hideState(document);
  if (isOff(next, location.host) !== wasOff) void read(false);
}

/** Reads the page; a run that a newer one has overtaken changes nothing. */
async function read(readAll: boolean): Promise<PageState> {
  run += 1;
  const mine = run;
  const skip = reasonToSkip(document) ?? (!readAll && isOff(settings, location.host) ? 'off' : null);
  if (skip) {
    highlighter.clear();
    return become({ status: 'skipped', why: skip });
  }
  become({ status: 'reading' });
  try {
    const read = await runInSlices(readPageInSteps(document, location.href), () => run !== mine);
    if (!read) return state;
    const options = { readAll, onlyNotices: settings.when === 'asked' };
    const report = await runInSlices(analyzeInSteps(read.page, packs, options), () => run !== mine);
    if (!report) return state;
    reading = read;
    highlighter.show(marksOf(report, read));
    return become({ status: 'done', report });
  } catch {
    // A page that breaks our reading is not read; the popup says so, the page notices nothing.
    return become({ status: 'skipped', why: 'failed' });
  }
}

function become(next: PageState): PageState {
  state = next;
  if (settings.testHooks) showState(document, next);
  tell(browser, 'reported', badgeOf(next));
  return next;
}

function marksOf(report: Report, { map }: ReadPage): Mark[] {
  const marked = report.claims.filter((claim) => claim.sourcing !== 'unclear').slice(0, MAX_MARKS);
  return marked.flatMap((claim) => {
    const range = map.toRange(claim);
    return range ? [{ range, sourcing: claim.sourcing as MarkedSourcing }] : [];
  });
}

function badgeOf(next: PageState): BadgeState {
  if (next.status !== 'done') return { state: next.status };
  if (next.report.assessed !== 'full') return { state: 'quiet' };
  return { state: 'read', unsourced: next.report.claims.filter(isUnsourced).length };
}

/** No named source and no link. */
function isUnsourced(claim: Claim): boolean {
  return claim.sourcing === 'none' || claim.sourcing === 'vague' || claim.sourcing === 'anonymous';
}
