/** What tests ask of a page that Whence is on. */
import type { Report } from '../../src/engine/types';
import { type Driver, settled } from './driver';

/** The two pages that cases about neither their words nor their claims are tried on. */
export const FRENCH_PAGE = 'exchange-post.fr/source.html';
export const ENGLISH_PAGE = 'market-digest.en/source.html';

/** The report of the page that is open. @throws Error with the reason when the page was not read. */
export async function readReport(driver: Driver): Promise<Report> {
  const state = await settled(driver);
  if (state.status === 'skipped') throw new Error(`The page was not read: ${state.why}.`);
  return state.report;
}
