/**
 * Document → Page: one iterative walk of what a reader can see, in reading order, with the way back to the text nodes.
 * Reads only; the document is never changed. Also used by the command line, with linkedom.
 */
import type { Block, BlockRole, Link, Page, Region, UnreadReason } from '../src/engine/types';
import {
  attributeOf,
  ELEMENT_NODE,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  shadowRootOf,
  TEXT_NODE,
} from './dom';
import { readMetadata, resolveUrl } from './metadata';
import { PageWriter, type Place } from './page-writer';
import { TextMap } from './text-map';
import { hintedRegion, isUnread, isVisible, regionOf } from './visibility';

export interface ReadPage {
  readonly page: Page;
  readonly map: TextMap;
}

/** Hard stops of R56; beyond them the page counts as partly read. */
export const LIMITS = { chars: 1_000_000, nodes: 200_000, links: 2_000, depth: 2_000 } as const;

/** The walk pauses after so many nodes, for the caller to look at the clock. */
const NODES_A_STEP = 32;

/** A hint from a class name is dropped where the part so named holds this share of the page's text. */
const HINT_MAX_SHARE = 0.4;

/** Elements that flow within a line of text. All others end the line that they stand in. */
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  'ruby',
  's',
  'samp',
  'slot',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
]);

const ROLE_OF_ELEMENT: Readonly<Record<string, BlockRole>> = {
  p: 'paragraph',
  dd: 'paragraph',
  dt: 'paragraph',
  pre: 'paragraph',
  li: 'list-item',
  blockquote: 'quotation',
  figcaption: 'caption',
  caption: 'caption',
  td: 'cell',
  th: 'cell',
  button: 'control',
  summary: 'paragraph',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

/** Elements that are one block of text; what stands in them belongs to the element around. */
const LEAVES = new Set(
  [...Object.keys(ROLE_OF_ELEMENT)].filter((name) => name !== 'td' && name !== 'th' && name !== 'blockquote'),
);

/** Inside these, a paragraph is still part of the quotation, item, caption or heading. */
const LASTING: ReadonlySet<BlockRole> = new Set<BlockRole>(['quotation', 'caption', 'heading', 'control']);

interface Frame {
  readonly element: Element | null;
  next: Node | null;
  /** Nodes that a slot shows, when the frame is a slot's. */
  readonly assigned: Node[] | null;
  readonly inline: boolean;
  readonly place: Place;
  readonly link: { readonly href: string; readonly start: number } | null;
}

/** Reads a document at once. See {@link readPageInSteps}. */
export function readPage(document: Document, url: string | null): ReadPage {
  const steps = readPageInSteps(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads a document, pausing every few nodes.
 *
 * @param document any HTML document, live or parsed from a file.
 * @param url the page's address, or null when it is not known; relative links then resolve against its canonical.
 * @returns the page as plain data, and the map from its offsets to the document's text nodes.
 */
export function* readPageInSteps(document: Document, url: string | null): Generator<void, ReadPage> {
  const { metadata, title, base } = readMetadata(document, url);
  const writer = new PageWriter();
  const hints: { group: number; region: Region }[] = [];
  const unread = new Set<UnreadReason>();
  const root = document.body ?? document.documentElement;
  const htmlLang = document.documentElement ? attributeOf(document.documentElement, 'lang') : null;
  const stack: Frame[] = [];
  let nodes = 0;
  let seen: { element: Element; visible: boolean } | null = null;

  writer.groups.push({ parent: -1, article: false });
  const outermost: Place = { role: 'other', level: 0, region: 'none', group: 0, lang: null };
  if (root && !isUnread(root, 'body')) stack.push(frameOf(root, outermost, true));

  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    if (!frame) break;
    const node = nextOf(frame);
    if (!node) {
      stack.pop();
      leave(frame);
      continue;
    }
    nodes += 1;
    if (nodes % NODES_A_STEP === 0) yield;
    if (nodes > LIMITS.nodes || writer.length >= LIMITS.chars) {
      unread.add('too-large');
      break;
    }
    const type = nodeTypeOf(node);
    if (type === TEXT_NODE) readText(node as Text, frame);
    else if (type === ELEMENT_NODE) enter(node as Element, frame);
  }
  while (stack.length > 0) leave(stack.pop() as Frame);
  writer.closeBlock();
  if (writer.isCut) unread.add('too-large');

  const text = writer.text;
  const blocks = withHints(writer.blocks, writer.groups, hints);
  return {
    page: {
      url,
      title,
      lang: htmlLang,
      text,
      blocks,
      groups: writer.groups,
      links: trimmed(writer.links, text),
      metadata,
      unread: [...unread],
    },
    map: new TextMap(writer.pieces, text),
  };

  function readText(node: Text, frame: Frame): void {
    const data = node.data;
    if (frame.element && /\S/u.test(data)) {
      if (seen?.element !== frame.element) seen = { element: frame.element, visible: isVisible(frame.element) };
      if (!seen.visible) return;
    }
    writer.write(node, data, frame.place, LIMITS.chars);
  }

  function enter(element: Element, parent: Frame): void {
    const name = localNameOf(element) ?? '';
    if (name === 'br') writer.breakLine();
    if (name === 'br' || name === 'wbr') return;
    if (name === 'iframe' && isLargeFrame(element)) unread.add('frame');
    if (isUnread(element, name) || isClosedDetails(element, parent) || stack.length > LIMITS.depth) return;
    const inline = isInline(element, name);
    if (!inline) writer.closeBlock();
    stack.push(
      frameOf(element, inline ? inlinePlace(element, parent.place) : blockPlace(element, name, parent.place), inline),
    );
  }

  function leave(frame: Frame): void {
    if (frame.link && writer.links.length < LIMITS.links) {
      const { start, href } = frame.link;
      if (writer.textEnd > start) writer.links.push({ start, end: writer.textEnd, href });
    }
    if (!frame.inline) writer.closeBlock();
  }

  function frameOf(element: Element, place: Place, inline: boolean): Frame {
    const name = localNameOf(element);
    const shadow = shadowRootOf(element);
    const assigned = name === 'slot' && 'assignedNodes' in element ? (element as HTMLSlotElement).assignedNodes() : [];
    const href = name === 'a' ? resolveUrl(attributeOf(element, 'href'), base) : null;
    return {
      element,
      // A shadow tree is what the reader sees; its slots show the light children, once (F54).
      next: assigned.length > 0 ? null : firstChildOf(shadow ?? element),
      assigned: assigned.length > 0 ? assigned : null,
      inline,
      place,
      link: href === null ? null : { href, start: writer.nextOffset },
    };
  }

  function inlinePlace(element: Element, outer: Place): Place {
    return attributeOf(element, 'role') === 'button' ? { ...outer, role: 'control' } : outer;
  }

  function blockPlace(element: Element, name: string, outer: Place): Place {
    const role = LASTING.has(outer.role) ? outer.role : roleOf(element, name, outer.role);
    const region = regionOf(element, name, outer.region);
    const lang = attributeOf(element, 'lang');
    const level = name.length === 2 && name.startsWith('h') ? Number(name.charAt(1)) : outer.level;
    const group = LEAVES.has(name) ? outer.group : openGroup(element, name, outer.group);
    return { role, level, region, group, lang: lang && lang !== htmlLang ? lang : outer.lang };
  }

  function openGroup(element: Element, name: string, parent: number): number {
    const isArticle = name === 'article' || name === 'main' || attributeOf(element, 'itemprop') === 'articleBody';
    const group = writer.groups.push({ parent, article: isArticle }) - 1;
    const hint = isArticle ? null : hintedRegion(element);
    if (hint) hints.push({ group, region: hint });
    return group;
  }
}

function nextOf(frame: Frame): Node | null {
  if (frame.assigned) return frame.assigned.shift() ?? null;
  const node = frame.next;
  if (node) frame.next = nextSiblingOf(node);
  return node;
}

function roleOf(element: Element, name: string, outer: BlockRole): BlockRole {
  const role = attributeOf(element, 'role');
  if (role === 'heading') return 'heading';
  if (role === 'button' || role === 'tab' || role === 'menuitem') return 'control';
  const own = ROLE_OF_ELEMENT[name];
  if (!own) return 'other';
  return own === 'paragraph' && outer === 'list-item' ? 'list-item' : own;
}

function isInline(element: Element, name: string): boolean {
  if (INLINE.has(name)) return true;
  if (!name.includes('-') || typeof getComputedStyle !== 'function') return false;
  // A site's own element flows as the site's style says; by default in the line.
  return /^(?:inline|contents)/u.test(getComputedStyle(element).display);
}

/** Text in a closed `<details>` is not seen; its summary is. */
function isClosedDetails(element: Element, parent: Frame): boolean {
  const outer = parent.element;
  if (!outer || localNameOf(outer) !== 'details' || attributeOf(outer, 'open') !== null) return false;
  return localNameOf(element) !== 'summary';
}

/** A frame large enough to hold an article is worth a word in the popup (F88). */
function isLargeFrame(element: Element): boolean {
  if (typeof element.getBoundingClientRect !== 'function' || typeof innerHeight !== 'number') return false;
  const box = element.getBoundingClientRect();
  return box.width > 400 && box.height > innerHeight / 2;
}

/** A link around a whole block begins with its words, not with the line break before them. */
function trimmed(links: readonly Link[], text: string): Link[] {
  return links.map((link) => {
    const words = text.slice(link.start, link.end);
    return { ...link, start: link.start + words.length - words.trimStart().length };
  });
}

/** Gives blocks the region that a class name hints at, except where the part so named is most of the page. */
function withHints(
  blocks: readonly Block[],
  groups: Page['groups'],
  hints: readonly { readonly group: number; readonly region: Region }[],
): Block[] {
  if (hints.length === 0) return [...blocks];
  const total = blocks.reduce((sum, block) => sum + block.end - block.start, 0);
  const within = new Array<number>(groups.length).fill(0);
  for (const block of blocks) within[block.group] = (within[block.group] ?? 0) + block.end - block.start;
  for (let group = groups.length - 1; group > 0; group -= 1) {
    const parent = groups[group]?.parent ?? -1;
    if (parent >= 0) within[parent] = (within[parent] ?? 0) + (within[group] ?? 0);
  }
  const regions = new Array<Region | null>(groups.length).fill(null);
  for (const { group, region } of hints) if ((within[group] ?? 0) <= total * HINT_MAX_SHARE) regions[group] = region;
  for (let group = 1; group < groups.length; group += 1) {
    const parent = groups[group]?.parent ?? -1;
    regions[group] ??= parent >= 0 ? (regions[parent] ?? null) : null;
  }
  return blocks.map((block) => {
    const hinted = regions[block.group];
    return hinted && (block.region === 'none' || block.region === 'main') ? { ...block, region: hinted } : block;
  });
}
