/**
 * Bench pages, the same at every run: no network, no third-party text. An article of a chosen size inside the shell that
 * news sites put around one; and pages that are hard on purpose.
 */
import { randomNumbers } from '../tools/score/statistics';
import { type BenchLanguage, PHRASES, type Phrases } from './phrases';

/** Article blocks of a page: about 1,000, 10,000 and 100,000 words. */
export const SIZES = { '1k': 47, '10k': 320, '100k': 3_714 } as const;
export type Size = keyof typeof SIZES;

/** `plain` disowns its content; all others are that page with one thing changed. */
export const SHAPES = ['plain', 'no-notice', 'deep', 'feed', 'one-block', 'hostile'] as const;
export type Shape = (typeof SHAPES)[number];

export interface BenchPage {
  readonly language: BenchLanguage;
  readonly size: Size;
  readonly shape: Shape;
}

/** Words that a reader counts in one block, so that the sizes mean what they say. */
const WORDS_A_BLOCK: Readonly<Record<Size, number>> = { '1k': 21, '10k': 31, '100k': 27 };
const SHELL_BLOCKS = 180;
/** How many `<div>` stand around each block of a deep page. */
const DEPTH = 24;
/** UTF-16 units of the one block that a whole page is. */
const ONE_BLOCK_CHARS = 100_000;
/** A feed has few entries to begin with; the bench appends the others. */
const FEED_BLOCKS = 20;
const SEED = 20_261_128;

/** A name that tells a page from all others: `en-10k-plain`. */
export function nameOf({ language, size, shape }: BenchPage): string {
  return `${language}-${size}-${shape}`;
}

/** The page as HTML. */
export function benchPage(page: BenchPage): string {
  const writer = new Writer(PHRASES[page.language]);
  const direction = PHRASES[page.language].direction ?? 'ltr';
  return [
    `<!doctype html><html lang="${page.language}" dir="${direction}"><head><meta charset="utf-8"><title>${writer.heading()}</title>`,
    '<style>body{margin:0;font:16px/1.5 serif}nav ul,aside ul{list-style:none;display:flex;flex-wrap:wrap}main{max-width:40rem;margin:auto}</style></head><body>',
    writer.shellAbove(),
    `<main><article><h1>${writer.heading()}</h1>`,
    articleOf(page, writer),
    '</article></main>',
    writer.shellBelow(page.shape !== 'no-notice'),
    '</body></html>',
  ].join('\n');
}

/** Paragraphs of about so many words each, for a page that grows while it is read. No two are the same. */
export function addedParagraphs(language: BenchLanguage, count: number, words = 30): string[] {
  const writer = new Writer(PHRASES[language], SEED + 1);
  return Array.from({ length: count }, () => writer.paragraph(words));
}

function articleOf({ size, shape }: BenchPage, writer: Writer): string {
  const words = WORDS_A_BLOCK[size];
  const blocks = (count: number): string[] => Array.from({ length: count }, (_, at) => writer.block(at, words));
  switch (shape) {
    case 'plain':
    case 'no-notice':
      return blocks(SIZES[size]).join('\n');
    case 'deep':
      return blocks(SIZES[size])
        .map((block) => '<div class="c w-12"><div>'.repeat(DEPTH / 2) + block + '</div></div>'.repeat(DEPTH / 2))
        .join('\n');
    case 'feed':
      return blocks(FEED_BLOCKS).join('\n');
    case 'one-block':
      return `<p>${writer.chars(ONE_BLOCK_CHARS)}</p>`;
    case 'hostile':
      return [...blocks(SIZES['1k']), ...hostileBlocks()].join('\n');
  }
}

/** What makes a careless expression quadratic or worse: each of a length that shows it. */
function hostileBlocks(): string[] {
  return [
    '1'.repeat(20_000),
    '1,'.repeat(10_000),
    '$ '.repeat(10_000),
    '“ said '.repeat(3_000),
    `a${' '.repeat(50_000)}b`,
    `said ${'&nbsp;'.repeat(20_000)}Falk`,
    'According to '.repeat(2_000),
    'A.'.repeat(10_000),
    '('.repeat(20_000),
    'third-party content '.repeat(1_000),
  ].map((text) => `<p>${text}</p>`);
}

class Writer {
  readonly #phrases: Phrases;
  readonly #random: () => number;

  constructor(phrases: Phrases, seed = SEED) {
    this.#phrases = phrases;
    this.#random = randomNumbers(seed);
  }

  /** Every twelfth block is a heading, some others are a list or a quotation, as in papers. */
  block(at: number, words: number): string {
    if (at % 12 === 11) return `<h2>${this.heading()}</h2>`;
    if (at % 17 === 16) return `<ul><li>${this.#sentences(words / 2)}</li><li>${this.#sentences(words / 2)}</li></ul>`;
    if (at % 23 === 22) return `<blockquote><p>${this.#sentences(words)}</p></blockquote>`;
    return this.paragraph(words);
  }

  paragraph(words: number): string {
    return `<p>${this.#sentences(words)}</p>`;
  }

  heading(): string {
    return this.#words(this.#phrases.headings);
  }

  /** Sentences without links until there are so many characters. */
  chars(count: number): string {
    const parts: string[] = [];
    for (let length = 0; length < count; length += parts.at(-1)?.length ?? 1)
      parts.push(this.#sentence().replaceAll(/<[^>]+>/gu, '') + this.#phrases.gap);
    return parts.join('').slice(0, count);
  }

  shellAbove(): string {
    return `<header><nav><ul>${this.#items(SHELL_BLOCKS / 2)}</ul></nav></header>`;
  }

  shellBelow(withNotice: boolean): string {
    const notice = withNotice ? `<p>${this.#phrases.notice}</p>` : '';
    return `<aside><ul>${this.#items(SHELL_BLOCKS / 2)}</ul></aside><footer>${notice}</footer>`;
  }

  #items(count: number): string {
    const item = (): string => `<li><a href="/${this.#number(1, 9_999)}">${this.#words(this.#phrases.shell)}</a></li>`;
    return Array.from({ length: count }, item).join('\n');
  }

  #words(list: readonly string[]): string {
    return this.#filled(this.#one(list));
  }

  #sentences(words: number): string {
    const count = Math.max(1, words / this.#phrases.wordsASentence);
    // A fraction of a sentence is one sentence more, so often.
    const whole = Math.floor(count) + (this.#random() < count % 1 ? 1 : 0);
    return Array.from({ length: whole }, () => this.#sentence()).join(this.#phrases.gap);
  }

  #sentence(): string {
    const text = this.#words(this.#phrases.sentences);
    // Emphasis splits the text into more nodes, as on real pages.
    const words = text.split(' ');
    if (words.length < 6 || text.includes('<') || this.#random() > 0.35) return text;
    const at = this.#number(1, words.length - 2);
    return [...words.slice(0, at), `<em>${words[at]}</em>`, ...words.slice(at + 1)].join(' ');
  }

  #filled(template: string): string {
    const { org, person, place, thing } = this.#phrases;
    const fill: Readonly<Record<string, () => string>> = {
      org: () => this.#one(org),
      person: () => this.#one(person),
      place: () => this.#one(place),
      thing: () => this.#one(thing),
      n: () => String(this.#number(11, 980)),
      d: () => String(this.#number(2, 9)),
      year: () => String(this.#number(1996, 2026)),
    };
    const text = template.replaceAll(/\{([a-z]+)\}/gu, (_, name: string) => fill[name]?.() ?? name);
    return text.replaceAll(/\[([^\]]+)\]/gu, (_, words: string) => {
      return `<a href="https://source-${this.#number(1, 99)}.example/${this.#number(1, 9_999)}">${words}</a>`;
    });
  }

  #one(list: readonly string[]): string {
    return list[Math.floor(this.#random() * list.length)] ?? '';
  }

  #number(from: number, to: number): number {
    return from + Math.floor(this.#random() * (to - from + 1));
  }
}
