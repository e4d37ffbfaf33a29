/** A claim → what the card says of it, as elements. Words of the page are set apart from ours and hold nothing unseen (R30). */
import type { Claim, Report, SourceClass } from '../src/engine/types';
import { type MessageKey, type Text, underscored } from '../src/text';
import { formatQuantity } from '../src/wording/format-quantity';
import { marksAround } from '../src/wording/quotation-marks';
import { visibleText } from '../src/wording/visible-text';
import { type SaidBy, whoSaid } from '../src/wording/who-said';

/** In graphemes: a name, a cue, a figure. */
const SHORT = 120;
/** More than these make a list, not a card. */
const MAX_FIGURES = 3;
const MAX_REASONS = 6;

type Child = Node | string;

/** What the card shows of one claim, above its buttons. */
export function cardLines(document: Document, report: Report, claim: Claim, text: Text): HTMLElement[] {
  const view = new CardView(document, report, text);
  return [...view.saidBy(claim), ...view.figures(claim), ...view.flags(claim), ...view.why(claim)];
}

class CardView {
  readonly #document: Document;
  readonly #report: Report;
  readonly #text: Text;

  constructor(document: Document, report: Report, text: Text) {
    this.#document = document;
    this.#report = report;
    this.#text = text;
  }

  /** Who said it, beside the line that the claim is marked with. */
  saidBy(claim: Claim): HTMLElement[] {
    const classOf = new Map<string, SourceClass>(this.#report.sources.map((source) => [source.id, source.class]));
    const line = this.#element('span', 'line', '\u00a0'.repeat(6));
    line.setAttribute('aria-hidden', 'true');
    const lines = whoSaid(claim, this.#report.text, classOf).map((by) =>
      this.#element('p', '', ...this.#saidByLine(by)),
    );
    return [this.#element('div', `class of-${claim.sourcing}`, line, this.#element('div', 'who', ...lines))];
  }

  figures({ quantities }: Claim): HTMLElement[] {
    // "22" needs no telling that it is 22.
    const told = quantities
      .map((quantity) => ({ exact: quantity.exact, amount: formatQuantity(quantity, this.#text) }))
      .filter(({ exact, amount }) => amount !== exact.trim());
    return told
      .slice(0, MAX_FIGURES)
      .map(({ exact, amount }) =>
        this.#element('p', 'quiet', this.#quote([exact]), ' = ', this.#element('span', 'amount', amount)),
      );
  }

  flags({ flags }: Claim): HTMLElement[] {
    if (flags.length === 0) return [];
    const items = flags.map((flag) => this.#element('li', '', this.#text.say(`flag_${underscored(flag)}`)));
    return [this.#element('ul', 'quiet', ...items)];
  }

  /** The rules, for those who want to know. */
  why({ reasons }: Claim): HTMLElement[] {
    if (reasons.length === 0) return [];
    const rules = reasons.slice(0, MAX_REASONS).map(({ rule, exact }) => {
      const words = exact === '' ? [] : [this.#quote([exact])];
      return this.#element('p', 'quiet', ...words, this.#element('code', '', rule));
    });
    return [this.#element('details', '', this.#element('summary', '', this.#text.say('whyHeading')), ...rules)];
  }

  #saidByLine(by: SaidBy): Child[] {
    const { say } = this.#text;
    switch (by.kind) {
      case 'none':
        return [say('who_none')];
      case 'unclear':
        return by.words ? [say('who_unclear'), ' ', this.#quote(by.words)] : [say('who_unclear')];
      case 'hearsay':
        return this.#filled('who_hearsay', this.#quote(by.words));
      case 'linked': {
        // An address is told, never a way there: the card leads nowhere (R37).
        const host = by.host === undefined ? [] : [' ', this.#element('bdi', 'host', by.host)];
        return [...this.#filled('who_linked', this.#quote(by.words)), ...host];
      }
      case 'anonymous':
      case 'vague':
        return this.#filled(`who_${by.kind}`, this.#quote(by.words));
      case 'named':
        if (by.type === 'publisher') return [say('who_publisher'), ' ', this.#quote(by.words)];
        return [
          ...this.#filled('who_named', this.#pageWords([by.name])),
          ...(by.words.length === 1 && by.words[0] === by.name ? [] : [' ', this.#quote(by.words)]),
        ];
    }
  }

  #filled(key: MessageKey, hole: HTMLElement): Child[] {
    return this.#text.parts(key, 1).map((part) => (typeof part === 'string' ? part : hole));
  }

  #quote(words: readonly string[]): HTMLElement {
    const [open, close] = marksAround(words.length === 1 ? (words[0] ?? '') : '', this.#report.language);
    return this.#pageWords(words, open, close);
  }

  #pageWords(words: readonly string[], open = '', close = ''): HTMLElement {
    const pieces = words.flatMap((piece, at) => [...(at > 0 ? [' … '] : []), ...this.#visible(piece)]);
    const element = this.#element('bdi', '', open, ...pieces, close);
    const { language } = this.#report;
    if (language !== null) element.lang = language;
    return element;
  }

  #visible(words: string): Child[] {
    return visibleText(words, SHORT).map((piece) => {
      if (typeof piece === 'string') return piece;
      const mark = this.#element('span', 'unseen', piece.unseen);
      mark.title = this.#text.say('invisible');
      return mark;
    });
  }

  #element(name: string, className: string, ...children: readonly Child[]): HTMLElement {
    const element = this.#document.createElement(name);
    if (className !== '') element.className = className;
    element.append(...children);
    return element;
  }
}
