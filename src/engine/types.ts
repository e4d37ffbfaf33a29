/**
 * The vocabulary: from the page as it was read to the report as it is shown. Types only, no code.
 *
 * Offsets are UTF-16 code units, half-open: `text.slice(start, end)` is always the words themselves. Where the
 * W3C Web Annotation Data Model has a word (`exact`, `prefix`, `suffix`, `start`, `end`), we use it unchanged.
 */

/** Half-open UTF-16 offsets into a text that the context names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words, so that a report can be read, shown and compared without the page. */
export interface Passage extends Span {
  readonly exact: string;
}

// ─── What was read ───────────────────────────────────────────────────────────────────────────────────────────────

/** What a block is to a reader. `control`: the words of a button; `other`: text that stands in no element of its own. */
export type BlockRole = 'heading' | 'paragraph' | 'list-item' | 'quotation' | 'caption' | 'cell' | 'control' | 'other';

/** Where a block stands, by landmark element, role, or the page's own naming of the part. */
export type Region = 'main' | 'header' | 'footer' | 'navigation' | 'complementary' | 'comments' | 'dialog' | 'none';

/** A stretch of text that a reader sees as one unit. No sentence crosses a block. Spans `Page.text`. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** 1 to 6 for a heading, absent otherwise. */
  readonly level?: number;
  readonly region: Region;
  /** Index into `Page.groups` of the element that holds this block. */
  readonly group: number;
  /** BCP 47, when an element nearer than `<html>` declares a language. Unverified. */
  readonly lang?: string;
}

/** An element that holds blocks or other groups: the page's own structure, without its DOM. */
export interface Group {
  /** Index into `Page.groups`; -1 for the outermost. A parent always stands before its children. */
  readonly parent: number;
  /** Does the page itself say that this is the article (`<article>`, `<main>`, `itemprop=articleBody`)? */
  readonly article: boolean;
}

/** A hyperlink; the span is its words in `Page.text`. Only http and https. */
export interface Link extends Span {
  readonly href: string;
}

/** What the document declares about itself: JSON-LD, Open Graph, `<meta>`, `<link>`. Unverified. */
export interface Metadata {
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly canonical?: string;
  readonly basedOn: readonly string[];
  /** schema.org types of the page's main things, such as `NewsArticle`. */
  readonly types: readonly string[];
  /** `og:site_name`. */
  readonly site?: string;
}

/** Something that was there and was not read, and why. The popup says it in a sentence. */
export type UnreadReason = 'too-large' | 'frame' | 'changed';

/** All that the engine may know about a document. Plain data: survives JSON and structured clone. */
export interface Page {
  readonly url: string | null;
  readonly title: string;
  /** BCP 47 tag that the document declares; unverified. */
  readonly lang: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly groups: readonly Group[];
  readonly links: readonly Link[];
  readonly metadata: Metadata;
  readonly unread: readonly UnreadReason[];
}

/** One sentence: a span of `Page.text` inside one block. */
export interface Sentence extends Span {
  /** Index into `Page.blocks`. */
  readonly block: number;
}

// ─── What is reported (contract.md, version 1) ───────────────────────────────────────────────────────────────────

/** How much of the page was assessed. */
export type Assessed = 'full' | 'notices' | 'nothing';

/** Why a report is not full. */
export type AssessedWhy =
  | 'not-asked'
  | 'language-not-supported'
  | 'language-unknown'
  | 'no-text'
  | 'not-a-page'
  | 'too-large';

/** What one clause of a notice says. */
export type NoticeClause =
  | 'third-party-origin'
  | 'information-only'
  | 'no-guarantee'
  | 'no-endorsement'
  | 'no-advice'
  | 'no-liability'
  | 'risk-warning'
  | 'ai-involved'
  | 'translated'
  | 'opinions-own'
  | 'sponsored'
  | 'press-release'
  | 'republished'
  | 'user-generated'
  | 'satire'
  | 'affiliate';

/** What the page says about its own content: `exact` is quoted from the page. */
export interface Notice extends Passage {
  readonly clauses: readonly NoticeClause[];
  /** `page`: in or beside the main text; `widget`: about another item; `site`: footer or terms. */
  readonly scope: 'page' | 'widget' | 'site';
  readonly language: string;
  readonly rules: readonly string[];
}

/** What kind of page this is, with the evidence: said by the page, marked up, or inferred from its shape. */
export interface PageKind {
  readonly kind:
    | 'aggregator'
    | 'wire'
    | 'republished'
    | 'press-release'
    | 'sponsored'
    | 'user-generated'
    | 'opinion'
    | 'machine-translated'
    | 'ai-generated'
    | 'satire'
    | 'data'
    | 'own-reporting';
  readonly evidence: 'declared' | 'marked' | 'inferred';
  /** The words or the value that show it. */
  readonly exact?: string;
  readonly rule: string;
}

/** Where the content comes from, as the page declares it. Absent keys: not declared. */
export interface Provenance {
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly canonical?: string;
  readonly original?: string;
  readonly basedOn: readonly string[];
  readonly credits: readonly string[];
}

/** What is asserted. */
export type ClaimKind =
  | 'quantity'
  | 'change'
  | 'comparison'
  | 'event'
  | 'plan'
  | 'forecast'
  | 'cause'
  | 'rule'
  | 'state';

/** Why a sentence is not a claim. */
export type NonClaimKind = 'opinion' | 'question' | 'call' | 'boilerplate' | 'common' | 'experience' | 'hypothesis';

/** How a claim is sourced, from the strongest to the strictest; `unclear`: a cue we could not attach. */
export type Sourcing = 'linked' | 'named' | 'anonymous' | 'vague' | 'none' | 'unclear';

export type ClaimFlag =
  | 'hedged'
  | 'hearsay'
  | 'carried'
  | 'self'
  | 'second-hand'
  | 'translated-quote'
  | 'accusation'
  | 'negated';

/** What sort of thing a source is. No grade, ever. */
export type SourceType = 'person' | 'organization' | 'outlet' | 'document' | 'role' | 'crowd' | 'publisher';

/** What sort of thing a link leads to, judged from its address alone. */
export type LinkKind =
  | 'document'
  | 'filing'
  | 'authority'
  | 'statistics'
  | 'research'
  | 'outlet'
  | 'reference'
  | 'own-article'
  | 'own-page'
  | 'commercial'
  | 'social'
  | 'archive'
  | 'unclear';

/** The rule that fired and the words it fired on. */
export interface Reason extends Passage {
  readonly rule: string;
}

/** Who is said to have said it. `id` points into `Report.sources`. */
export interface AttributedSource extends Passage {
  readonly name: string;
  readonly type: SourceType;
  readonly id?: string;
}

/** How sure we are that the source can be looked up by a reader. */
export type SourceClass = 'named' | 'anonymous' | 'vague';

/** The relation source – cue – content (PARC 3.0). A null source: a cue, and nobody to attach it to. */
export interface Attribution {
  readonly source: AttributedSource | null;
  readonly cue: Reason;
  readonly content: Span;
  readonly form: 'direct' | 'indirect' | 'mixed' | 'document';
  readonly carried: boolean;
}

/** A number as the reader would understand it. */
export interface Quantity extends Passage {
  /** The lower end of a range, else the value itself. Scale words are multiplied in. */
  readonly value: number;
  /** The upper end of a range. */
  readonly high?: number;
  /** ISO 4217 for money, `%`, `people`, SI symbols; null for a bare count. */
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly bound: 'at-least' | 'at-most' | null;
  /** ISO 8601 date, interval or duration, where the words can be said so. */
  readonly period?: string;
}

/** A link as evidence beside a claim. */
export interface ClaimLink extends Passage {
  readonly href: string;
  readonly kind: LinkKind;
}

/** An assertion that could be checked, and where the page says it comes from. Spans `Report.text`. */
export interface Claim extends Passage {
  readonly id: `claim-${number}`;
  /** Up to 32 characters of `Report.text` before and after, as in a W3C TextQuoteSelector. */
  readonly prefix: string;
  readonly suffix: string;
  readonly block: number;
  readonly role: 'headline' | 'body' | 'caption';
  readonly kind: ClaimKind;
  /** 0 to 1. */
  readonly checkWorthiness: number;
  readonly quantities: readonly Quantity[];
  readonly sourcing: Sourcing;
  /** Strongest first; empty only for `linked`, `none` and `unclear`. */
  readonly attributions: readonly Attribution[];
  readonly links: readonly ClaimLink[];
  readonly flags: readonly ClaimFlag[];
  readonly reasons: readonly Reason[];
}

/** Somebody or something that the page says its claims come from. */
export interface Source {
  readonly id: `source-${number}`;
  readonly name: string;
  readonly type: SourceType;
  readonly class: SourceClass;
  /** Ids of the claims it carries. */
  readonly claims: readonly string[];
  readonly mentions: readonly Passage[];
}

/** Every link in the main text by kind. */
export interface LinkAudit {
  readonly total: number;
  readonly kinds: Readonly<Record<LinkKind, number>>;
}

/** A headline that says as fact what the body credits to somebody. */
export interface HeadlineCheck {
  /** Id of the claim in the headline. */
  readonly claim: string;
  readonly sourcing: Sourcing;
  /** Id of the claim in the body that shares its figures or names. */
  readonly body: string;
  readonly bodySourcing: Sourcing;
}

export interface Tally {
  readonly sentences: number;
  readonly claims: number;
  readonly linked: number;
  readonly named: number;
  readonly anonymous: number;
  readonly vague: number;
  readonly none: number;
  readonly unclear: number;
}

/** A rule that failed. The rest of the report stands. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
}

/** One page, read. The same from the popup's export, the command line and the browser. */
export interface Report {
  readonly version: 1;
  /** Package version of the engine. */
  readonly engine: string;
  readonly url: string | null;
  readonly title: string;
  /** BCP 47, of the text that was read, not what the page declares. */
  readonly language: string | null;
  readonly assessed: Assessed;
  readonly why?: AssessedWhy;
  readonly text: string;
  readonly notices: readonly Notice[];
  readonly kinds: readonly PageKind[];
  readonly provenance: Provenance;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly links: LinkAudit;
  readonly headline?: HeadlineCheck;
  readonly tally: Tally;
  /** Includes what was not read, with rules `unread/too-large`, `unread/frame`, `unread/changed`. */
  readonly problems: readonly Problem[];
}
