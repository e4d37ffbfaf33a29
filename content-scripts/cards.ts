/** Marks that are pointed at → the card beside them, and the way from one claim to the next. */
import type { Claim, NonClaimKind } from '../src/engine/types';
import type { Text } from '../src/text';
import { Card } from './card';
import type { Highlighter } from './highlighter';
import { isOn, Pointing, placeAt, rectsOf } from './pointing';
import type { ReadPage } from './report-on';

/** What a page brings late when it is scrolled may push the words on; for so long the card waits. Milliseconds. */
const SETTLING_MS = 1_200;

export class Cards {
  readonly #document: Document;
  readonly #highlighter: Highlighter;
  #card: Card;
  #text: Text;
  readonly #pointing: Pointing;
  #page: ReadPage | undefined;
  /** The claim that was shown last: where the way to the next one begins. */
  #last: Claim | undefined;

  constructor(document: Document, text: Text, highlighter: Highlighter) {
    this.#document = document;
    this.#highlighter = highlighter;
    this.#text = text;
    this.#card = new Card(document, text, (by) => void this.step(by));
    this.#pointing = new Pointing(document, ({ x, y, pressed }) => this.#point(x, y, pressed));
  }

  /** Speaks another language from now on. */
  speak(text: Text): void {
    this.#card.close();
    this.#text = text;
    this.#card = new Card(this.#document, text, (by) => void this.step(by));
  }

  /** A page was read. @param pointed does the reader want cards on marks that are pointed at? */
  show(page: ReadPage, pointed: boolean): void {
    this.clear();
    this.#page = page;
    if (pointed && page.report.claims.length > 0) this.#pointing.start();
    this.#document.addEventListener('scroll', this.#leave, { passive: true, capture: true });
  }

  clear(): void {
    this.#pointing.stop();
    this.#card.close();
    this.#document.removeEventListener('scroll', this.#leave, { capture: true });
    this.#page = undefined;
    this.#last = undefined;
  }

  /**
   * Goes to the next claim, or the one before, scrolls to it and opens its card.
   *
   * @returns false when the page has no claims whose words are still there.
   */
  async step(by: 1 | -1): Promise<boolean> {
    const page = this.#page;
    if (!page) return false;
    const { claims } = page.report;
    const from = this.#last ? claims.findIndex(({ id }) => id === this.#last?.id) : by === 1 ? -1 : claims.length;
    for (let at = 1; at <= claims.length; at += 1) {
      const claim = claims[(from + by * at + 2 * claims.length) % claims.length];
      const range = claim && page.map.toRange(claim);
      if (!claim || !range) continue;
      this.#last = claim;
      this.#highlighter.reveal(range);
      await this.#whenStill(range);
      if (this.#page === page && this.#last === claim) this.#open(page, claim, range);
      return true;
    }
    return false;
  }

  /**
   * Opens the card for words that the reader chose: the first claim among them, else why they are none.
   *
   * @param kindOf what a stretch of text is, when it is no claim.
   */
  check(page: ReadPage, chosen: StaticRange, kindOf: (words: string) => NonClaimKind | undefined): boolean {
    this.#page = page;
    const start = page.map.toOffset(chosen.startContainer, chosen.startOffset);
    const end = page.map.toOffset(chosen.endContainer, chosen.endOffset);
    if (start === undefined || end === undefined) return false;
    const claim = page.report.claims.find((each) => each.start < end && each.end > start);
    const range = claim && page.map.toRange(claim);
    const { say } = this.#text;
    const content = { report: page.report, rects: rectsOf(this.#document, range ?? chosen) };
    if (claim) {
      this.#last = claim;
      this.#card.open({ ...content, claim, note: '' });
      return true;
    }
    const kind = kindOf(page.report.text.slice(start, end));
    if (kind === undefined) return false;
    this.#card.open({ ...content, note: say('selectionNoClaim', say(`kindOf_${kind}`)) });
    return true;
  }

  #point(x: number, y: number, pressed: boolean): void {
    const page = this.#page;
    if (!page || this.#card.holds(x, y)) return;
    const found = this.#claimAt(page, x, y);
    if (!found) {
      this.#card.close();
      return;
    }
    if (found.claim === this.#card.claim && !pressed) return;
    this.#last = found.claim;
    this.#open(page, found.claim, found.range, { x, y });
  }

  /** The marked claim whose words stand at a point of the window. */
  #claimAt(page: ReadPage, x: number, y: number): { claim: Claim; range: StaticRange } | undefined {
    const place = placeAt(this.#document, x, y);
    const offset = place && page.map.toOffset(place.node, place.offset);
    if (offset === undefined) return undefined;
    for (const claim of page.report.claims) {
      if (offset < claim.start || offset > claim.end) continue;
      const range = page.map.toRange(claim);
      if (range && isOn(this.#document, range, x, y)) return { claim, range };
    }
    return undefined;
  }

  #open({ report }: ReadPage, claim: Claim, range: StaticRange, at?: { x: number; y: number }): void {
    this.#card.open({ report, claim, rects: rectsOf(this.#document, range), ...(at && { at }) });
  }

  /** Waits until the words stand still: they were scrolled to. */
  async #whenStill(range: StaticRange): Promise<void> {
    const end = performance.now() + SETTLING_MS;
    for (let before = Number.NaN; performance.now() < end; ) {
      const now = rectsOf(this.#document, range)[0]?.top ?? 0;
      if (now === before) return;
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 80));
    }
  }

  /** What scrolls away from its words says nothing any more. */
  readonly #leave = (event: Event): void => {
    if (event.target !== this.#document && !(event.target instanceof Element)) return;
    this.#card.close();
  };
}
