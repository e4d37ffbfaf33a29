/** The content script: read, analyze, highlight, answer. Nothing here changes the page. */
import browser from 'webextension-polyfill';
import { analyzeInSteps } from '../src/engine/analyze';
import type { Claim, Report } from '../src/engine/types';
import { packs } from '../src/languages';
import { answer, type BadgeState, type PageState, type PopupToPage, tell } from '../src/messages';
import { defaultSettings, isOff, loadSettings, type Settings } from '../src/settings';
import { Highlighter, type Mark, type MarkedSourcing } from './highlighter';
import { type ReadPage, readPageInSteps } from './read-page';
import { reasonToSkip } from './readable';
import { runInSlices, whenIdle } from './slices';
import { showState } from './test-hooks';

let settings: Settings = defaultSettings();
let state: PageState = { status: 'reading' };
let reading: ReadPage | undefined;
let run = 0;
const highlighter = new Highlighter(document);

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

async function start(): Promise<void> {
  settings = await loadSettings(browser.storage.local);
  await whenIdle();
  await read(settings.when === 'always');
}

/** Reads the page; a run that a newer one has overtaken changes nothing. */
async function read(readAll: boolean): Promise<PageState> {
  run += 1;
  const mine = run;
  const skip = reasonToSkip(document) ?? (!readAll && isOff(settings, location.host) ? 'off' : null);
  if (skip) return become({ status: 'skipped', why: skip });
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
  return report.claims.flatMap((claim) => {
    const range = claim.sourcing === 'unclear' ? undefined : map.toRange(claim);
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
