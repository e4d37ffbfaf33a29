/** Which of its screens the popup shows. Pure: what `main.tsx` knows goes in, one screen comes out. */
import type { PageState, SkipReason } from '../src/messages';
import { isAlwaysRead, type Settings } from '../src/settings';
import { hostOf, isClosed } from '../src/wording/addresses';
import { type Summary, summarize } from './summarize';

/** Everything that `main.tsx` found out so far. */
export interface Known {
  /** Absent until they are loaded. */
  readonly settings?: Settings;
  /** The tab's address, when the browser tells it. */
  readonly url?: string;
  /** Nothing may be kept in a private window (R19). */
  readonly isPrivate: boolean;
  /** The page's last word; `silent`: nobody answers in this tab. */
  readonly answer?: PageState | 'silent';
  /** Was the page asked for so long that the reader should be told? */
  readonly isSlow: boolean;
  /** Did the browser refuse to let us into this tab? */
  readonly refused: boolean;
  /** Is there no tab to talk to? */
  readonly lost: boolean;
}

export type Screen =
  | { readonly screen: 'waiting' }
  | { readonly screen: 'still-reading' }
  | { readonly screen: 'unreachable' }
  | { readonly screen: 'closed' }
  | { readonly screen: 'paused' }
  | { readonly screen: 'off' }
  | { readonly screen: 'skipped'; readonly why: SkipReason }
  | { readonly screen: 'quiet' }
  | { readonly screen: 'report'; readonly summary: Summary }
  | { readonly screen: 'lost' };

export interface View {
  readonly shown: Screen;
  /** ASCII form; null when the browser does not tell and the page has not answered. */
  readonly host: string | null;
  /** What can be switched for this site, in a window that keeps something. */
  readonly site: 'can-switch-off' | 'can-switch-on' | 'private' | 'none';
  /** Are this site's pages read without being asked? Absent where that cannot be chosen for it alone. */
  readonly always?: boolean;
}

export const NOTHING_KNOWN: Known = { isPrivate: false, isSlow: false, refused: false, lost: false };

/** Chooses the screen, and what stands around it. */
export function chooseView(known: Known): View {
  const host = hostKnown(known);
  const shown = chooseScreen(known, host);
  const site = siteSwitch(known, shown, host);
  const canChoose = site === 'can-switch-off' && known.settings?.when !== 'always' && host !== null;
  return { shown, host, site, ...(canChoose && known.settings && { always: isAlwaysRead(known.settings, host) }) };
}

function chooseScreen({ settings, url, answer, isSlow, refused, lost }: Known, host: string | null): Screen {
  if (lost) return { screen: 'lost' };
  if (!settings) return { screen: 'waiting' };
  if (settings.paused) return { screen: 'paused' };
  if (host !== null && settings.offHosts.includes(host)) return { screen: 'off' };
  if (refused || (answer === 'silent' && isClosed(url))) return { screen: 'closed' };
  if (answer === 'silent') return { screen: 'unreachable' };
  // The settings are newer than a page that has not heard yet that it may be read again.
  const isUnheard = answer?.status === 'skipped' && answer.why === 'off' && host !== null && !isSlow;
  if (!answer || isUnheard || answer.status === 'reading') return { screen: isSlow ? 'still-reading' : 'waiting' };
  if (answer.status === 'done') return reportScreen(summarize(answer.report));
  return { screen: 'skipped', why: answer.why };
}

/** A page with nothing to say about itself, that nobody asked to read, is a screen of its own. */
function reportScreen(summary: Summary): Screen {
  const isQuiet = summary.reading === 'not-asked' && summary.notices.length === 0 && summary.kinds.length === 0;
  return isQuiet ? { screen: 'quiet' } : { screen: 'report', summary };
}

function hostKnown({ answer, url }: Known): string | null {
  const reported = typeof answer === 'object' && answer.status === 'done' ? hostOf(answer.report.url) : null;
  return reported ?? hostOf(url);
}

function siteSwitch({ isPrivate }: Known, { screen }: Screen, host: string | null): View['site'] {
  if (host === null || screen === 'paused' || screen === 'closed' || screen === 'lost') return 'none';
  if (isPrivate) return 'private';
  return screen === 'off' ? 'can-switch-on' : 'can-switch-off';
}
