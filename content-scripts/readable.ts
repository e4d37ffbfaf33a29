/** Which documents are pages that we read at all. */
import type { SkipReason } from '../src/messages';

/** Types of document that hold a page. PDF viewers, pictures, feeds, plain text and data are none (F81–F84). */
const PAGE_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** Why this document is not read, or null when it is. */
export function reasonToSkip(document: Document): SkipReason | null {
  if (!PAGE_TYPES.has(document.contentType)) return 'not-a-page';
  if (!document.body || document.body.localName === 'frameset') return 'no-body';
  if (isViewer(document.body)) return 'not-a-page';
  return document.designMode === 'on' ? 'editable' : null;
}

/** A browser shows a PDF or a picture as a page of its own that holds one element and no text. */
function isViewer(body: HTMLElement): boolean {
  const only = body.childElementCount === 1 ? body.firstElementChild?.localName : undefined;
  return only === 'embed' || only === 'img' || only === 'video' || only === 'audio';
}
