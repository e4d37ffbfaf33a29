/**
 * Tells which of the page's marked words the reader points at, or presses. Listens and asks the browser what stands at a point;
 * nothing is wrapped and nothing kept from the page (R05).
 */

/** A place in a text node. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

export interface Pointed {
  readonly x: number;
  readonly y: number;
  /** A press asks at once; a pointer that rests asks after a moment. */
  readonly pressed: boolean;
}

/** So long a pointer rests before it asks, and so long it may be away. Milliseconds. */
const REST_MS = 300;

export class Pointing {
  readonly #document: Document;
  readonly #pointed: (at: Pointed) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOn = false;

  constructor(document: Document, pointed: (at: Pointed) => void) {
    this.#document = document;
    this.#pointed = pointed;
  }

  start(): void {
    if (this.#isOn) return;
    this.#isOn = true;
    this.#document.addEventListener('pointermove', this.#move, { passive: true });
    this.#document.addEventListener('click', this.#press, { passive: true });
  }

  stop(): void {
    this.#isOn = false;
    clearTimeout(this.#timer);
    this.#document.removeEventListener('pointermove', this.#move);
    this.#document.removeEventListener('click', this.#press);
  }

  readonly #move = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons > 0) return;
    const { clientX: x, clientY: y } = event;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#pointed({ x, y, pressed: false }), REST_MS);
  };

  readonly #press = (event: MouseEvent): void => {
    clearTimeout(this.#timer);
    // A page's own click, a link, a button, a selection that just ended: none of them asks us.
    if (!event.isTrusted || event.button !== 0 || isControl(event.target)) return;
    if (this.#document.getSelection()?.isCollapsed === false) return;
    this.#pointed({ x: event.clientX, y: event.clientY, pressed: true });
  };
}

/** The text at a point of the window, if text stands right there. CSS pixels. */
export function placeAt(document: Document, x: number, y: number): Place | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position?.offsetNode.nodeType !== Node.TEXT_NODE) return undefined;
  return { node: position.offsetNode, offset: position.offset };
}

/** Is this point on the range's own words? The nearest caret may be lines away. */
export function isOn(document: Document, range: StaticRange, x: number, y: number): boolean {
  return rectsOf(document, range).some(
    ({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 3,
  );
}

/** Where a range stands in the window, line by line. */
export function rectsOf(document: Document, range: StaticRange): DOMRect[] {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('a[href],button,input,select,textarea,summary,label,[role=button]') !== null
  );
}
