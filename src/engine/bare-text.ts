/**
 * The engine's stages on bare text, as the command line offers them (`contract.md`): the same code as in the page and
 * nothing special, so that what is scored on public data is what ships.
 */
import { type AssessedSentence, assessBlock } from './assess';
import type { Antecedent } from './attributions/attributed';
import { compileLanguage } from './compiled-language';
import { fold } from './fold';
import type { LanguagePack } from './language-pack';
import { choosePack, findLanguage, isFull } from './languages';
import { noticeOfBlock } from './notices/find-notices';
import { findQuantities } from './quantities/find-quantities';
import type {
  Attribution,
  Block,
  BlockRole,
  ClaimKind,
  Link,
  NonClaimKind,
  NoticeClause,
  Page,
  Quantity,
  Sentence,
  Sourcing,
  Span,
} from './types';
import { wordlessPack } from './wordless';

/** One sentence to label. Sentences of one page come together and in reading order, so that scope may carry. */
export interface LabelInput {
  readonly text: string;
  /** BCP 47; when absent, the text's own language is looked for. */
  readonly lang?: string;
  /** Any number that is equal for sentences of one paragraph. */
  readonly block?: number;
  /** The HTML element the sentence stands in, such as `h1` or `p`. */
  readonly tag?: string;
  /** Links in the sentence: their words and their address. */
  readonly links?: readonly { readonly t: string; readonly h: string }[];
}

/** What the engine says of one sentence. Offsets are into its own text. */
export interface Label {
  readonly claim: boolean;
  readonly checkWorthiness: number;
  readonly kind: ClaimKind | NonClaimKind;
  readonly sourcing: Sourcing | null;
  readonly source: string | null;
  readonly cue: string | null;
  readonly attributions: readonly Attribution[];
}

/** What the engine says of one text, taken as a block whose place in the page is unknown. */
export interface NoticeLabel {
  readonly positive: boolean;
  readonly clauses: readonly NoticeClause[];
  readonly language: string | null;
}

/** A sentence in a language we cannot read: nothing is claimed about it. */
const NOT_READ: Label = {
  claim: false,
  checkWorthiness: 0,
  kind: 'opinion',
  sourcing: null,
  source: null,
  cue: null,
  attributions: [],
};

/** Labels the sentences of one page. One answer a sentence, in order. */
export function labelSentences(sentences: readonly LabelInput[], packs: readonly LanguagePack[]): Label[] {
  const tag = languageOf(
    sentences.map((sentence) => sentence.text).join('\n'),
    sentences.find((sentence) => sentence.lang)?.lang,
    packs,
  );
  const pack = tag === null ? undefined : choosePack(tag, packs);
  const { page, spans } = pageOfSentences(sentences);
  if (!pack || !isFull(pack)) return estimateOnly(page, spans, tag ?? 'und', packs);
  const reading = { text: page.text, folded: fold(page.text), language: compileLanguage(pack) };
  const antecedents: Antecedent[] = [];
  return page.blocks.flatMap((block, index) => {
    const own = spans.filter((span) => span.block === index);
    return assessBlock(page, reading, block, own, antecedents).map((each) => labelOf(page, each));
  });
}

/** What can be said of sentences whose language has no pack: how check-worthy they look, and nothing else. */
function estimateOnly(page: Page, spans: readonly Sentence[], tag: string, packs: readonly LanguagePack[]): Label[] {
  const pack = wordlessPack(tag, page.text, packs);
  if (!pack) return spans.map(() => NOT_READ);
  const reading = { text: page.text, folded: fold(page.text), language: compileLanguage(pack) };
  return page.blocks.flatMap((block, index) => {
    const own = spans.filter((span) => span.block === index);
    return assessBlock(page, reading, block, own, []).map(({ judgement: { checkWorthiness } }) => ({
      ...NOT_READ,
      checkWorthiness,
    }));
  });
}

/** Is this text a notice about the content it stands beside, and what does it say? */
export function noticeOfText(text: string, lang: string | undefined, packs: readonly LanguagePack[]): NoticeLabel {
  const { clauses, language } = noticeOfBlock(text, lang, packs);
  return { positive: clauses.length > 0, clauses, language: language ?? languageOf(text, lang, packs) };
}

/** The quantities in this text, in order. */
export function quantitiesOfText(text: string, lang: string | undefined, packs: readonly LanguagePack[]): Quantity[] {
  const tag = languageOf(text, lang, packs);
  const readable = packs.filter(isFull);
  const pack = (tag === null ? undefined : choosePack(tag, readable)) ?? readable[0];
  if (!pack) return [];
  return findQuantities(text, fold(text), 0, text.length, compileLanguage(pack).quantities);
}

/** A page of bare text: every line that holds anything is a paragraph. */
export function pageOfText(text: string, lang: string | undefined): Page {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      blocks.push({ start, end: start + line.length, role: 'paragraph', region: 'main', group: 0 });
    start += line.length + 1;
  }
  return barePage(text, blocks, [], lang ?? null);
}

function languageOf(text: string, lang: string | undefined, packs: readonly LanguagePack[]): string | null {
  // One sentence is too little to contradict the person who says which language it is.
  if (lang && choosePack(lang, packs)) return lang;
  return findLanguage(text, lang ?? null, packs);
}

/** Where nobody says what stood in a block of its own, the sentences of a page are taken to follow each other in one. */
function isSameBlock(last: LabelInput, next: LabelInput): boolean {
  if (last.block !== undefined || next.block !== undefined) return last.block === next.block;
  return last.tag === undefined && next.tag === undefined;
}

function pageOfSentences(sentences: readonly LabelInput[]): { page: Page; spans: Sentence[] } {
  const blocks: Block[] = [];
  const spans: Sentence[] = [];
  const links: Link[] = [];
  let text = '';
  let last: LabelInput | undefined;
  for (const sentence of sentences) {
    const same = last !== undefined && isSameBlock(last, sentence);
    text += same ? ' ' : '\n';
    const span = { start: text.length, end: text.length + sentence.text.length };
    text += sentence.text;
    const open = blocks[blocks.length - 1];
    if (same && open) blocks[blocks.length - 1] = { ...open, end: span.end };
    else blocks.push({ ...span, role: roleOfTag(sentence.tag), region: 'main', group: 0 });
    spans.push({ ...span, block: blocks.length - 1 });
    for (const { t, h } of sentence.links ?? []) links.push({ ...wordsOf(sentence.text, t, span), href: h });
    last = sentence;
  }
  return { page: barePage(text, blocks, links, null), spans };
}

/** Where a link's words stand in its sentence; the whole sentence when they are not found. */
function wordsOf(text: string, words: string, span: Span): Span {
  const at = text.indexOf(words);
  return at === -1 ? span : { start: span.start + at, end: span.start + at + words.length };
}

function barePage(text: string, blocks: readonly Block[], links: readonly Link[], lang: string | null): Page {
  return {
    url: null,
    title: '',
    lang,
    text,
    blocks,
    links,
    unread: [],
    groups: [{ parent: -1, article: true }],
    metadata: { authors: [], basedOn: [], types: [] },
  };
}

function roleOfTag(tag: string | undefined): BlockRole {
  if (tag && /^h[1-6]$/u.test(tag)) return 'heading';
  const roles: Readonly<Record<string, BlockRole>> = {
    blockquote: 'quotation',
    figcaption: 'caption',
    li: 'list-item',
    td: 'cell',
  };
  return (tag && roles[tag]) || 'paragraph';
}

function labelOf(page: Page, { sentence, judgement, sourced, attributed, attributions }: AssessedSentence): Label {
  const strongest = attributions[0];
  return {
    claim: judgement.claim,
    checkWorthiness: judgement.checkWorthiness,
    kind: judgement.kind,
    sourcing: judgement.claim || sourced.sourcing !== 'none' ? sourced.sourcing : null,
    source: strongest?.source?.exact ?? null,
    cue: strongest?.cue.exact ?? sourced.reasons[0]?.exact ?? null,
    // Attitudes as well: a linguist looks for them, though they make nobody the source of a claim.
    attributions: [...attributions, ...attributed.stances].map((attribution) =>
      shift(attribution, -sentence.start, page.text.slice(sentence.start, sentence.end).length),
    ),
  };
}

/** An attribution with offsets into its sentence, cut to it. */
function shift(attribution: Attribution, by: number, length: number): Attribution {
  const move = <S extends Span>(span: S): S => ({
    ...span,
    start: Math.max(0, span.start + by),
    end: Math.min(length, span.end + by),
  });
  return {
    ...attribution,
    source: attribution.source && move(attribution.source),
    cue: move(attribution.cue),
    content: move(attribution.content),
  };
}
