/** Document → report, in slices: the whole path of a page, from its nodes to what is said of it. */
import { analyzeInSteps } from '../src/engine/analyze';
import type { ReadingMemory } from '../src/engine/reading-memory';
import type { Report } from '../src/engine/types';
import { packs } from '../src/languages';
import { isAlwaysRead, type Settings } from '../src/settings';
import { readPageInSteps } from './read-page';
import { runInSlices } from './slices';
import type { TextMap } from './text-map';

/** What was read, and the way back to the page's nodes. */
export interface ReadPage {
  readonly report: Report;
  readonly map: TextMap;
}

interface Reading {
  readonly settings: Settings;
  /** Did the reader ask for the claims of this page? */
  readonly asked: boolean;
  /** What earlier readings of this document found. */
  readonly memory: ReadingMemory;
  /** Asked after each slice: true ends the reading. */
  readonly isCancelled: () => boolean;
}

/** Reads a document. @returns undefined when it was cancelled. @throws what a page may make go wrong. */
export async function reportOn(
  document: Document,
  { settings, asked, memory, isCancelled }: Reading,
): Promise<ReadPage | undefined> {
  const { location } = document;
  const read = await runInSlices(readPageInSteps(document, location?.href ?? null), isCancelled);
  if (!read) return undefined;
  const readAll = asked || isAlwaysRead(settings, location?.host ?? '');
  const options = { readAll, onlyNotices: settings.when === 'asked' && !readAll, memory };
  const report = await runInSlices(analyzeInSteps(read.page, packs, options), isCancelled);
  return report && { report, map: read.map };
}
