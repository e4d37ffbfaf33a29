/**
 * `import { check } from 'whence'`: what a saved page asserts and where each assertion came from, in a program of one's
 * own. The same engine as in the browsers and on the command line.
 */
import { readSavedPage } from '../cli/read-file';
import type { Report } from '../engine/types';

export type {
  Attribution,
  Claim,
  ClaimKind,
  ClaimLink,
  LinkKind,
  Notice,
  NoticeClause,
  PageKind,
  Quantity,
  Report,
  Source,
  Sourcing,
  Span,
  Tally,
} from '../engine/types';

export interface CheckOptions {
  /** The page's own address, http or https: links to the same site are then known as such. */
  readonly url?: string;
  /** Read the claims of every page, not only of those that disown or hand on their content. Default: false. */
  readonly readAll?: boolean;
}

/**
 * Reads one page. Nothing is fetched and no script of the page runs.
 *
 * @param page its source: text, or bytes, whose character set is then found as a browser finds it.
 * @returns the report of `whence check --format json`; offsets are UTF-16 units into its `text`. Its JSON Schema is
 *   `whence/report.schema.json`.
 * @throws TypeError for an address that is none. @throws Error when the bytes are not text.
 */
export async function check(page: string | Uint8Array, { url, readAll = false }: CheckOptions = {}): Promise<Report> {
  if (url !== undefined && !/^https?:$/.test(new URL(url).protocol))
    throw new TypeError(`check wants an http or https address, and not "${url}"`);
  const bytes = typeof page === 'string' ? withMark(page) : page;
  const { report } = await readSavedPage(bytes, 'the page', { url: url ?? null, readAll });
  return report;
}

/** A string has been decoded already: the byte order mark outranks what the page says of its character set. */
function withMark(page: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${page}`);
}
