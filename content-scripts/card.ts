/**
 * The small card at a claim: who is said to have said it. One element in the top layer with a closed shadow root (R39). It grants
 * nothing, changes nothing and leads nowhere (R37), and closes itself when a page covers it, fades it or moves it (R38).
 */
import type { Claim, Report } from '../src/engine/types';
import type { Text } from '../src/text';
import { CARD_STYLE, HOST_STYLE } from './card-style';
import { cardLines } from './card-view';

/** Distance from the words and from the window's edge. CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** How often an open card looks whether the page leaves it alone. Milliseconds. */
const LOOK_MS = 200;
/** A page that takes the card away so often, within so long, gets no other. */
const MAX_REMOVALS = 3;
const REMOVALS_MS = 2_000;

const PREVIOUS = 'M10 3 5 8l5 5';
const NEXT = 'm6 3 5 5-5 5';
const CLOSE = 'm4 4 8 8m0-8-8 8';
const SVG = 'http://www.w3.org/2000/svg';

/** What the card is about, and where. */
export interface CardContent {
  readonly report: Report;
  /** Absent: the words hold no claim, and `note` says so. */
  readonly claim?: Claim;
  /** One sentence of ours about words that the reader chose. */
  readonly note?: string;
  /** Where its words stand in the window, line by line. */
  readonly rects: readonly DOMRect[];
  /** Where the reader points, when the reader does: the card stands at that line. */
  readonly at?: { readonly x: number; readonly y: number };
}

export class Card {
  readonly #document: Document;
  readonly #text: Text;
  readonly #step: (by: 1 | -1) => void;
  #host: HTMLElement | undefined;
  #claim: Claim | undefined;
  #place = '';
  #looking: ReturnType<typeof setInterval> | undefined;
  #removals: number[] = [];

  /** @param step the reader wants the claim after this one, or before it. */
  constructor(document: Document, text: Text, step: (by: 1 | -1) => void) {
    this.#document = document;
    this.#text = text;
    this.#step = step;
  }

  /** The claim that it is open for. */
  get claim(): Claim | undefined {
    return this.#claim;
  }

  /** Is this point of the window on the card, or so near that the pointer is on its way there? */
  holds(x: number, y: number): boolean {
    const box = this.#host?.getBoundingClientRect();
    if (!box) return false;
    return x >= box.left - GAP * 2 && x <= box.right + GAP * 2 && y >= box.top - GAP * 2 && y <= box.bottom + GAP * 2;
  }

  open(content: CardContent): void {
    const hadFocus = this.#host !== undefined && this.#document.activeElement === this.#host;
    this.close();
    if (this.#removals.length >= MAX_REMOVALS || typeof HTMLElement.prototype.showPopover !== 'function') return;
    const host = this.#document.createElement('div');
    for (const [property, value] of HOST_STYLE) host.style.setProperty(property, value, 'important');
    host.popover = 'manual';
    host.dataset['direction'] = this.#text.direction;
    const card = this.#build(host, content);
    this.#document.documentElement.append(host);
    host.showPopover();
    this.#host = host;
    this.#claim = content.claim;
    this.#stand(host, content);
    if (hadFocus) card.focus();
    this.#looking = setInterval(() => this.#look(), LOOK_MS);
  }

  close(): void {
    clearInterval(this.#looking);
    this.#host?.remove();
    this.#host = undefined;
    this.#claim = undefined;
  }

  #build(host: HTMLElement, content: CardContent): HTMLElement {
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    root.adoptedStyleSheets = [sheet];
    const card = this.#document.createElement('section');
    card.className = 'card';
    card.lang = this.#text.language;
    card.dir = this.#text.direction;
    card.tabIndex = -1;
    card.setAttribute('role', 'dialog');
    card.setAttribute('aria-label', this.#text.say('cardLabel'));
    const said = this.#document.createElement('div');
    said.setAttribute('role', 'status');
    said.append(...this.#lines(content));
    card.append(said, this.#foot(content));
    card.addEventListener('keydown', (event) => this.#key(event));
    // What unfolds makes the card higher; it must still be inside the window.
    card.addEventListener('toggle', () => this.#host && this.#stand(this.#host, content), { capture: true });
    root.append(card);
    return card;
  }

  #lines({ report, claim, note }: CardContent): HTMLElement[] {
    const lines = claim ? cardLines(this.#document, report, claim, this.#text) : [];
    if (note === undefined) return lines;
    const heading = this.#paragraph('quiet', this.#text.say('selectionHeading'));
    return claim ? [heading, ...lines] : [heading, this.#paragraph('', note), ...lines];
  }

  #foot({ report, claim }: CardContent): HTMLElement {
    const foot = this.#document.createElement('div');
    foot.className = 'foot';
    const number = claim ? report.claims.indexOf(claim) + 1 : 0;
    const said = this.#text.say('cardPosition', this.#text.number(number), this.#text.number(report.claims.length));
    const position = this.#paragraph('quiet', number > 0 ? said : '');
    if (report.claims.length === 0) {
      foot.append(
        position,
        this.#button(this.#text.say('cardClose'), CLOSE, () => this.close()),
      );
      return foot;
    }
    foot.append(
      position,
      this.#button(this.#text.say('cardPrevious'), PREVIOUS, () => this.#step(-1)),
      this.#button(this.#text.say('cardNext'), NEXT, () => this.#step(1)),
      this.#button(this.#text.say('cardClose'), CLOSE, () => this.close()),
    );
    return foot;
  }

  #paragraph(className: string, words: string): HTMLElement {
    const paragraph = this.#document.createElement('p');
    paragraph.className = className;
    paragraph.textContent = words;
    return paragraph;
  }

  #button(name: string, path: string, press: () => void): HTMLElement {
    const button = this.#document.createElement('button');
    button.type = 'button';
    button.title = name;
    button.setAttribute('aria-label', name);
    const drawing = this.#document.createElementNS(SVG, 'svg');
    drawing.setAttribute('viewBox', '0 0 16 16');
    drawing.setAttribute('aria-hidden', 'true');
    const line = this.#document.createElementNS(SVG, 'path');
    line.setAttribute('d', path);
    drawing.append(line);
    button.append(drawing);
    button.addEventListener('click', (event) => {
      // A page may make clicks, and may have laid something over the card (R38).
      if (event.isTrusted && this.#isLeftAlone()) press();
    });
    return button;
  }

  #key(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const forward = this.#text.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = this.#text.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === 'Escape') this.close();
    else if (event.key === forward) this.#step(1);
    else if (event.key === back) this.#step(-1);
  }

  /** Below the words, above them where there is no room, and always inside the window. */
  #stand(host: HTMLElement, { rects, at }: CardContent): void {
    const near = at && rects.find(({ top, bottom }) => at.y >= top - 2 && at.y <= bottom + 4);
    const anchor = near ?? rects.at(-1);
    const { width, height } = host.getBoundingClientRect();
    const below = (anchor?.bottom ?? EDGE) + GAP;
    const above = (anchor?.top ?? EDGE) - GAP - height;
    const top = below + height > innerHeight - EDGE && above >= EDGE ? above : below;
    const wanted = at
      ? at.x - 24
      : this.#text.direction === 'rtl'
        ? (anchor?.right ?? 0) - width
        : (anchor?.left ?? EDGE);
    const inside = (value: number, size: number, room: number): number =>
      Math.max(EDGE, Math.min(value, room - size - EDGE));
    host.style.setProperty('left', `${inside(wanted, width, innerWidth)}px`, 'important');
    host.style.setProperty('top', `${inside(top, height, innerHeight)}px`, 'important');
    const box = host.getBoundingClientRect();
    this.#place = placeOf(box);
  }

  #look(): void {
    const host = this.#host;
    if (!host) return;
    if (host.isConnected && host.matches(':popover-open')) {
      if (!this.#isLeftAlone()) this.close();
      return;
    }
    const now = performance.now();
    this.#removals = [...this.#removals.filter((then) => now - then < REMOVALS_MS), now];
    this.close();
  }

  /** Is the card where it was put, whole, plain and on top? */
  #isLeftAlone(): boolean {
    const host = this.#host;
    if (!host?.isConnected) return false;
    const box = host.getBoundingClientRect();
    if (placeOf(box) !== this.#place) return false;
    if (this.#document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) !== host) return false;
    for (let element: Element | null = host; element; element = element.parentElement) {
      const { opacity, transform, filter, clipPath, maskImage } = getComputedStyle(element);
      if (Number(opacity) < 0.9 || filter !== 'none' || clipPath !== 'none') return false;
      if (transform !== 'none' || (maskImage !== 'none' && maskImage !== '')) return false;
    }
    return true;
  }
}

function placeOf({ left, top, width, height }: DOMRect): string {
  return [left, top, width, height].map(Math.round).join();
}
