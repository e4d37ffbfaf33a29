/**
 * Ranges → marks, painted by the CSS Custom Highlight API: the page's DOM stays as it is. Shape carries the class, color
 * only helps (look.md). The names are new and unpredictable in every document (R24), so that no page can ask for them.
 */
import type { Sourcing } from '../src/engine/types';
import type { Colors, Strength } from '../src/settings';

/** What can be painted for a claim; `unclear` never is. */
export type MarkedSourcing = Exclude<Sourcing, 'unclear'>;

export interface Mark {
  readonly range: StaticRange;
  readonly sourcing: MarkedSourcing;
}

/** Whoever makes marks makes at most so many: each range costs the page a little (F11). */
export const MAX_MARKS = 500;
/** How long a claim that was asked for stands out. */
const REVEAL_MS = 1_500;

/** What a reader's own choice changes of the marks. */
export interface MarkLooks {
  readonly strength: Strength;
  readonly colors: Colors;
}

interface MarkStyle {
  readonly line: string;
  readonly light: string;
  readonly dark: string;
  /** Share of the color that is laid behind the words. */
  readonly background: number;
  /** Strength of the line: sourced claims are marked quietly, so that marking the others does not make them look true. */
  readonly strength: number;
}

const STYLES: Readonly<Record<MarkedSourcing, MarkStyle>> = {
  none: { line: 'wavy 2px', light: '#b45309', dark: '#fbbf24', background: 12, strength: 100 },
  vague: { line: 'dotted 3px', light: '#7c3aed', dark: '#c4b5fd', background: 0, strength: 100 },
  anonymous: { line: 'dashed 2px', light: '#7c3aed', dark: '#c4b5fd', background: 0, strength: 100 },
  named: { line: 'solid 1px', light: '#0f766e', dark: '#5eead4', background: 0, strength: 50 },
  linked: { line: 'double 3px', light: '#1d4ed8', dark: '#93c5fd', background: 0, strength: 50 },
};

/** What a reader's choice makes of line and background. */
const SHARES: Readonly<Record<Strength, { readonly line: number; readonly background: number }>> = {
  quiet: { line: 0.6, background: 0 },
  plain: { line: 1, background: 1 },
  strong: { line: 2, background: 2 },
};

/** How much of a reader's own color stays in it on a dark page, percent; the rest is white. */
const OWN_ON_DARK = 55;

/** Luminance, of 1, below which a page counts as dark. */
const DARK_BELOW = 0.35;

export class Highlighter {
  readonly #document: Document;
  readonly #names = new Map<MarkedSourcing | 'reveal', string>();
  #sheet: CSSStyleSheet | null = null;
  #looks: MarkLooks = { strength: 'plain', colors: {} };
  #revealTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Can this browser paint marks at all? Where it cannot, the popup alone lists the claims (F116). */
  static isSupported(): boolean {
    return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
  }

  /** Paints these marks in place of those painted before. */
  show(marks: readonly Mark[], looks: MarkLooks): void {
    this.clear();
    this.#looks = looks;
    if (!Highlighter.isSupported() || marks.length === 0) return;
    const highlights = new Map<MarkedSourcing, Highlight>();
    for (const { range, sourcing } of marks) {
      let highlight = highlights.get(sourcing);
      if (!highlight) {
        highlight = new Highlight();
        highlights.set(sourcing, highlight);
      }
      highlight.add(range);
    }
    this.#addSheet();
    for (const [sourcing, highlight] of highlights) CSS.highlights.set(this.#name(sourcing), highlight);
  }

  /**
   * Scrolls to a range and lets it stand out for a moment. Selection, focus and address stay as they are (R04). At once, as
   * a browser's own search does: a smooth scroll can be lost on the way, and then the words are not where the card points.
   */
  reveal(range: StaticRange): void {
    const live = this.#document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const box = live.getBoundingClientRect();
    live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    scrollBy({
      top: live.getBoundingClientRect().top - innerHeight / 2 + Math.min(box.height, innerHeight) / 2,
      behavior: 'instant',
    });
    if (!Highlighter.isSupported()) return;
    this.#addSheet();
    const highlight = new Highlight(range);
    highlight.priority = 1;
    CSS.highlights.set(this.#name('reveal'), highlight);
    clearTimeout(this.#revealTimer);
    this.#revealTimer = setTimeout(() => CSS.highlights.delete(this.#name('reveal')), REVEAL_MS);
  }

  /** Takes our marks away, and nobody else's (R06). */
  clear(): void {
    clearTimeout(this.#revealTimer);
    if (!Highlighter.isSupported()) return;
    for (const name of this.#names.values()) CSS.highlights.delete(name);
    const sheet = this.#sheet;
    if (sheet) {
      this.#document.adoptedStyleSheets = this.#document.adoptedStyleSheets.filter((other) => other !== sheet);
      this.#sheet = null;
    }
  }

  #name(of: MarkedSourcing | 'reveal'): string {
    let name = this.#names.get(of);
    if (name === undefined) {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      // A CSS identifier begins with a letter.
      name = `x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
      this.#names.set(of, name);
    }
    return name;
  }

  #addSheet(): void {
    if (this.#sheet) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styleText((of) => this.#name(of), isDark(this.#document), this.#looks));
    this.#document.adoptedStyleSheets.push(sheet);
    this.#sheet = sheet;
  }
}

function styleText(
  name: (of: MarkedSourcing | 'reveal') => string,
  dark: boolean,
  { strength, colors }: MarkLooks,
): string {
  const { line: lineShare, background: backgroundShare } = SHARES[strength];
  const colorOf = (sourcing: MarkedSourcing): string => {
    const own = colors[sourcing];
    if (own === undefined) return dark ? STYLES[sourcing].dark : STYLES[sourcing].light;
    return dark ? `color-mix(in srgb, ${own} ${OWN_ON_DARK}%, white)` : own;
  };
  const classes = Object.entries(STYLES) as [MarkedSourcing, MarkStyle][];
  const rules = classes.map(([sourcing, style]) => {
    const color = colorOf(sourcing);
    const line = `text-decoration: underline ${style.line} ${mix(color, Math.min(100, style.strength * lineShare))};`;
    const background =
      style.background > 0 ? `background-color: ${mix(color, style.background * backgroundShare)};` : '';
    return `::highlight(${name(sourcing)}) { ${line} text-underline-offset: 0.2em; text-decoration-skip-ink: none; ${background} }`;
  });
  const forced = classes.map(
    ([sourcing, style]) =>
      `::highlight(${name(sourcing)}) { text-decoration: underline ${style.line} Highlight; background-color: Canvas; }`,
  );
  return [
    `@media screen { ${rules.join('\n')}\n::highlight(${name('reveal')}) { background-color: ${mix(colorOf('none'), 40)}; } }`,
    `@media screen and (forced-colors: active) { ${forced.join('\n')} }`,
  ].join('\n');
}

function mix(color: string, percent: number): string {
  return percent === 100 ? color : `color-mix(in srgb, ${color} ${percent}%, transparent)`;
}

/** Is the page dark where its text stands? Its own background decides, not the reader's system. */
function isDark(document: Document): boolean {
  for (const element of [document.body, document.documentElement]) {
    if (!element) continue;
    const channels =
      getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/gu)
        ?.map(Number) ?? [];
    const [red = 255, green = 255, blue = 255, alpha = 1] = channels;
    if (alpha >= 0.5) return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < DARK_BELOW;
  }
  return false;
}
