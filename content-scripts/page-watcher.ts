/**
 * Calls back when a page has settled after a change that is worth reading again: text that came or went, or another address
 * without a new document. Looks only; typing and blinking counters never count (R12), and after enough calls it rests (R58).
 */
import { attributeOf, ELEMENT_NODE, localNameOf, nodeTypeOf, TEXT_NODE } from './dom';
import { isUnread } from './visibility';

/** Why the page should be read again. */
export type Change = 'text' | 'address';

/** A page at rest for so long has settled; each further reading waits longer, up to the last. Milliseconds. */
const SETTLED_MS = 800;
const SLOWER = 1.35;
const MOST_MS = 10_000;
/** A page that never rests is read in the end. */
const PATIENCE = 5;
/** Less text than this changed: an advertisement, a clock, a share count. UTF-16 units. */
const MIN_CHARS = 80;
/** So many readings of one address, then rest until somebody asks (R58). */
const MAX_CALLS = 20;
/** Of one batch so many nodes are looked at; more is a change in any case. */
const MAX_NODES = 500;

export class PageWatcher {
  readonly #document: Document;
  readonly #changed: (change: Change) => void;
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #address = '';
  #calls = 0;
  #chars = 0;
  #since = 0;

  /** @param changed called once for each settled change. */
  constructor(document: Document, changed: (change: Change) => void) {
    this.#document = document;
    this.#changed = changed;
    this.#observer = new MutationObserver((records) => this.#heed(records));
  }

  /** Has this address been read so often that nobody looks at it any more? */
  get isResting(): boolean {
    return this.#calls >= MAX_CALLS;
  }

  /** Watches from now on. @param anew the reader asked: forget how often the page was read. */
  start(anew = false): void {
    if (anew) this.#calls = 0;
    this.stop();
    this.#address = addressOf(this.#document);
    if (this.isResting) return;
    this.#observer.observe(this.#document, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer.disconnect();
    this.#chars = 0;
    this.#since = 0;
  }

  #heed(records: readonly MutationRecord[]): void {
    this.#chars += changedChars(records);
    if (this.#chars < MIN_CHARS && addressOf(this.#document) === this.#address) return;
    const wait = Math.min(MOST_MS, SETTLED_MS * SLOWER ** this.#calls);
    if (this.#since === 0) this.#since = performance.now();
    else if (performance.now() - this.#since > wait * PATIENCE) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), wait);
  }

  #settle(): void {
    const isElsewhere = addressOf(this.#document) !== this.#address;
    this.#calls = isElsewhere ? 0 : this.#calls + 1;
    this.stop();
    this.#changed(isElsewhere ? 'address' : 'text');
  }
}

/** Without the fragment: a jump within the page is no other page. */
function addressOf({ location }: Document): string {
  return location ? location.href.slice(0, location.href.length - location.hash.length) : '';
}

/** How much text of a reader's kind came or went. UTF-16 units; enough is enough. */
function changedChars(records: readonly MutationRecord[]): number {
  let chars = 0;
  let nodes = 0;
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (chars >= MIN_CHARS) return chars;
    if (isTypedIn(target)) continue;
    if (type === 'characterData') chars += Math.min(MIN_CHARS / 4, (target as Text).length);
    for (const list of [addedNodes, removedNodes])
      for (const node of list) {
        nodes += 1;
        if (nodes > MAX_NODES) return MIN_CHARS;
        chars += charsOf(node);
      }
  }
  return chars;
}

function charsOf(node: Node): number {
  const type = nodeTypeOf(node);
  if (type === TEXT_NODE) return (node as Text).data.trim().length;
  if (type !== ELEMENT_NODE || isUnread(node as Element, localNameOf(node as Element) ?? '')) return 0;
  return (node.textContent ?? '').trim().length;
}

/** Does the change stand in something that the reader types in, or that no reader sees? */
function isTypedIn(target: Node): boolean {
  let node: Node | null = target;
  for (let depth = 0; node && depth < 40; depth += 1) {
    if (nodeTypeOf(node) === ELEMENT_NODE) {
      const element = node as Element;
      if (isUnread(element, localNameOf(element) ?? '') || attributeOf(element, 'aria-live') !== null) return true;
    }
    node = node.parentNode;
  }
  return false;
}
