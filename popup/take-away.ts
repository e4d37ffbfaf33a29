/** What leaves the popup when a reader presses a button that says so: to the clipboard, to a file, to a search engine. */
import browser from 'webextension-polyfill';
import type { Report } from '../src/engine/types';
import { toCsv } from '../src/export/csv';
import { toWebAnnotations } from '../src/export/web-annotation';
import type { Text } from '../src/text';
import { hostOf } from '../src/wording/addresses';
import { type CopyFormat, withProvenance } from '../src/wording/with-provenance';
import type { FileFormat } from './TakeAway';

/** A file that the browser is to save. */
export interface NewFile {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** Longer words are no search. Characters. */
const MAX_SEARCH = 160;

/**
 * Copies; formatted text takes its plain form along, for places that take no other.
 *
 * @param write gives the words in a format. @throws what the browser throws when it may not be done.
 */
export async function copyAs(format: CopyFormat, write: (format: CopyFormat) => string): Promise<void> {
  if (format !== 'html') return navigator.clipboard.writeText(write(format));
  const part = (type: string, body: string): Blob => new Blob([body], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': part('text/plain', write('text')),
      'text/html': part('text/html', write('html')),
    }),
  ]);
}

/** The report as a file of its format. */
export function fileOf(report: Report, format: FileFormat, text: Text): NewFile {
  const name = `whence-${(hostOf(report.url) ?? 'page').replace(/[^a-z0-9.-]/giu, '-')}`;
  switch (format) {
    case 'json':
      return { name: `${name}.json`, type: 'application/json', body: `${JSON.stringify(report, null, 2)}\n` };
    case 'annotations':
      return { name: `${name}.jsonld`, type: 'application/ld+json', body: toWebAnnotations(report) };
    case 'csv':
      // Spreadsheets take a file without this mark for one in the machine's own encoding.
      return { name: `${name}.csv`, type: 'text/csv', body: `\ufeff${toCsv(report)}` };
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown', body: withProvenance(report, report.claims, text, format) };
  }
}

/** Hands a file to the browser, which asks or knows where it goes. @returns its name. */
export function saveFile({ name, type, body }: NewFile): string {
  const address = URL.createObjectURL(new Blob([body], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}

/** Opens a new tab of the reader's own search engine, which then sees these words. */
export async function searchWeb(words: string): Promise<void> {
  const query = [...words].slice(0, MAX_SEARCH).join('');
  // Chromium and Firefox have the same method by now; the polyfill's types know only Firefox's older one.
  const search: unknown = Reflect.get(browser, 'search');
  const ask: unknown = typeof search === 'object' && search !== null ? Reflect.get(search, 'query') : undefined;
  if (typeof ask === 'function') await ask.call(search, { text: query, disposition: 'NEW_TAB' });
}
