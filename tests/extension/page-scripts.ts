/** Functions that run in a page (`Surface.evaluate`). They can use nothing of this module, only their argument. */
import type { Box } from './png';
import type { Watched } from './server';

/**
 * Where words stand on the screen, by a search of our own: it knows nothing of Whence's offsets, so that a mark in the
 * wrong place is found out. White space counts as one space, soft hyphens as nothing.
 *
 * @returns a box per line, in CSS pixels of the viewport, after scrolling the words to its middle; empty: not found.
 */
export function boxesOf(words: string): Box[] {
  const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'TEMPLATE']);
  const places: { node: Text; offset: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || skipped.has(node.parentElement?.tagName ?? '')) continue;
    for (const [offset, char] of [...node.data].entries()) {
      const isSpace = /\s/u.test(char);
      if (char === '\u00ad' || (isSpace && text.endsWith(' '))) continue;
      text += isSpace ? ' ' : char;
      for (let unit = 0; unit < char.length; unit += 1) places.push({ node, offset });
    }
  }
  const wanted = words
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  // The same words may stand on the page twice, once unseen.
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const first = places[start];
    const last = places[start + wanted.length - 1];
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    const { top, height } = range.getBoundingClientRect();
    if (height === 0) continue;
    scrollTo({ top: scrollY + top + height / 2 - innerHeight / 2, behavior: 'instant' });
    return [...range.getClientRects()].map(({ x, y, width, height: tall }) => ({ x, y, width, height: tall }));
  }
  return [];
}

/** The document as markup; `''` where there is none. */
export function outerHtml(): string {
  return document.documentElement?.outerHTML ?? '';
}

/** What `?watch` (`server.ts`) has seen, and the document now. */
export async function watchedChanges(): Promise<{ before: string; after: string; records: string[] }> {
  // Records are handed over between tasks.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const { before, records } = (globalThis as unknown as { watched: Watched }).watched;
  return { before, records, after: document.documentElement.outerHTML };
}

/** Names in the registry of highlights, which page and extension share. */
export function highlightNames(): string[] {
  return [...CSS.highlights.keys()];
}

/** What a reader would notice if Whence moved it (R04). */
export function readersPlace(): Record<string, unknown> {
  return {
    focus: document.activeElement?.tagName,
    selection: String(getSelection()),
    scroll: [scrollX, scrollY],
    history: history.length,
    title: document.title,
    address: location.href,
  };
}

/** The two attributes of *Test hooks*; `null` where one is not set. */
export function hookAttributes(): { state: string | null; report: string | null } {
  const root = document.documentElement;
  return { state: root.getAttribute('data-whence'), report: root.getAttribute('data-whence-report') };
}
