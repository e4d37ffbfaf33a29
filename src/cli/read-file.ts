/** One saved page → its report: the same engine as in the browser. */
import { readPage } from '../../content-scripts/read-page';
import { analyze } from '../engine/analyze';
import type { Report } from '../engine/types';
import { packs } from '../languages';
import { decodeHtml } from './decode-html';
import { parseDocument } from './parse-document';

export interface ReadOptions {
  /** The page's address, when it is known. */
  readonly url?: string | null;
  /** Read the claims of every page, not only of those that disown or hand on their content. */
  readonly readAll?: boolean;
}

/** A page's source and what the engine says of it. */
export interface ReadFile {
  readonly html: string;
  readonly report: Report;
}

/**
 * Reads a saved page.
 *
 * @param name the file's name: for complaints, and to know XHTML.
 * @throws BadInput when the bytes are not text.
 */
export async function readSavedPage(
  bytes: Uint8Array,
  name: string,
  { url = null, readAll = false }: ReadOptions = {},
): Promise<ReadFile> {
  const html = decodeHtml(bytes, name);
  const document = await parseDocument(html, { xhtml: /\.xhtml$/i.test(name) });
  const { page } = readPage(document, url);
  return { html, report: analyze(page, packs, { readAll }) };
}
