/**
 * A page's source → a Document, by linkedom: no script runs, nothing is loaded. linkedom builds what is written; what
 * HTML adds by itself where tags are left out (`<html>`, `<head>`, `<body>`) is added here.
 */
import { placeStreamedParts } from './streamed-parts';

/** Belongs in `<head>` when it stands before anything else. */
const METADATA = new Set(['title', 'meta', 'link', 'base', 'style', 'script', 'noscript', 'template']);
/** These end by themselves in HTML. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/**
 * Parses a page.
 *
 * @param xhtml the file is XHTML, where `<script/>` is a whole element.
 */
export async function parseDocument(html: string, { xhtml = false }: { xhtml?: boolean } = {}): Promise<Document> {
  // One file instead of a hundred: a third of the time to load. And only when a page is to be read.
  const { DOMParser } = await import('linkedom/worker');
  const parse = (source: string) => new DOMParser().parseFromString(source, 'text/html') as unknown as Document;
  const source = xhtml ? withEndTags(html) : html;
  const written = parse(source);
  const whole =
    written.documentElement?.localName === 'html'
      ? written
      : parse(`<!doctype html><html>${source.replace(/<!doctype[^>]{0,500}>/i, '')}</html>`);
  completeTree(whole);
  placeStreamedParts(whole);
  return whole;
}

/** `<div/>` → `<div></div>`, which means the same in XHTML and something else in HTML. */
function withEndTags(source: string): string {
  return source.replace(/<([a-z][\w:-]{0,40})(\s[^<>]*)?\/>/gi, (tag, name: string, attributes = '') =>
    VOID.test(name) ? tag : `<${name}${attributes}></${name}>`,
  );
}

/** Gives the document a head and a body, and puts everything into one of them. */
function completeTree(document: Document): void {
  const { documentElement: html } = document;
  const body =
    childNamed(html, 'body') ?? childNamed(html, 'frameset') ?? html.appendChild(document.createElement('body'));
  const head = childNamed(html, 'head') ?? html.insertBefore(document.createElement('head'), html.firstChild);
  const first = body.firstChild;
  let content = false;
  let after = false;
  for (const node of [...html.childNodes]) {
    if (node === head) continue;
    if (node === body) {
      after = true;
      continue;
    }
    const name = node.nodeType === 1 ? (node as Element).localName : '';
    content ||= node.nodeType === 1 ? !METADATA.has(name) : node.nodeType === 3 && node.textContent?.trim() !== '';
    if (!content && !after) head.appendChild(node);
    else body.insertBefore(node, after ? null : first);
  }
  for (const node of [...document.childNodes]) {
    // What stands behind </html> is shown at the end of the body.
    if (node !== html && (node.nodeType === 1 || node.nodeType === 3)) body.appendChild(node);
  }
  // A document's title counts wherever it stands; linkedom looks for it in the head.
  const title = document.querySelector('title');
  if (title && !head.contains(title) && !title.closest('svg')) head.appendChild(title);
}

function childNamed(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((child) => child.localName === name);
}
