/**
 * What a language brings so that notices can be heard: small patterns for the slots of a clause, which `rules.ts`
 * composes the same way for every language. A slot that a language does not need stays empty.
 *
 * Slots marked † match only outside quotations, and only where no `falseFriends` pattern lies over them; slots marked −
 * count when a `negation` stands on the side that the language negates from.
 */
import type { LanguagePack } from '../language-pack';
import type { Pattern } from '../pattern';

/** The parts of a notice (notices.md, "five slots"), in the order in which a pack is read. */
export interface NoticeSlots {
  // ── What is spoken of ──────────────────────────────────────────────────────────────────────────────────────────
  /** † The text itself, pointed at: `this (article|page)`, `the views above`, `herein`. The best single cue. */
  readonly self: readonly Pattern[];
  /** † `self` as part of something else, so not the subject: `in this article`, `of this page`. */
  readonly withinSelf: readonly Pattern[];
  /** † The place, or content pointed back at: `this (site|blog)`, `our newsletter`, `these data`, `such content`. Weaker. */
  readonly site: readonly Pattern[];
  /** † Words for content, no pointing: `information`, `text`, `data`. May stand before the core in a clipped notice. */
  readonly content: readonly Pattern[];
  /** Opens a notice: `Disclaimer`, `Editor's note`. Counts at the start of a block, or as the heading above it. */
  readonly labels: readonly Pattern[];
  /** May stand before a notice and says nothing: `Please note that`, `Warning:`. */
  readonly leadIns: readonly Pattern[];
  // ── Outside origin ─────────────────────────────────────────────────────────────────────────────────────────────
  /** † `third-party content`, `material from outside sources`. */
  readonly thirdPartyContent: readonly Pattern[];
  /** † `third parties`, `external providers`, `agencies`. */
  readonly thirdParties: readonly Pattern[];
  /** † `(provided|supplied|aggregated) (by|from)`. */
  readonly supplied: readonly Pattern[];
  /** † A standing fact, not an event: `(is|are) provided by`. */
  readonly areSupplied: readonly Pattern[];
  /** † `(is|was) provided by`, said of `self`. */
  readonly handedOver: readonly Pattern[];
  /** † `author`, `writer`, `columnist`. */
  readonly authors: readonly Pattern[];
  /** † `users`, `members`, `readers`. */
  readonly users: readonly Pattern[];
  /** † `user-generated`, `reader comments`, `was written by a member`. */
  readonly userContent: readonly Pattern[];
  /** † A short line that names an outside writer: `Guest post`, `Contributor`. */
  readonly contributorLabels: readonly Pattern[];
  // ── Duties, and that they are declined ─────────────────────────────────────────────────────────────────────────
  readonly negation: readonly Pattern[];
  /** Ends the reach of a negation: `but`, `however`. */
  readonly clauseBreaks: readonly Pattern[];
  /** †− `guarantee`, `vouch for`. */
  readonly guarantee: readonly Pattern[];
  /** † The same with its negation grown in: `without warranty`. */
  readonly noGuarantee: readonly Pattern[];
  /** † `accuracy`, `completeness`, `is accurate`. */
  readonly quality: readonly Pattern[];
  /** † `may contain errors`, `may be incomplete`. */
  readonly unsure: readonly Pattern[];
  /** † `has not been independently verified`. */
  readonly unchecked: readonly Pattern[];
  /** †− `liable`, `responsible`, `liability`. */
  readonly liable: readonly Pattern[];
  /** † `disclaims all liability`, `at your own risk`. */
  readonly noLiability: readonly Pattern[];
  /** † What one could be liable for: `errors`, `losses`, `reliance`. */
  readonly harm: readonly Pattern[];
  /** † `is the sole responsibility of`. */
  readonly responsibilityOf: readonly Pattern[];
  /** †− `endorse`, `imply endorsement`. */
  readonly endorse: readonly Pattern[];
  /** † The same with its negation grown in. */
  readonly noEndorsement: readonly Pattern[];
  // ── Opinions ───────────────────────────────────────────────────────────────────────────────────────────────────
  /** † `views`, `opinions`, `position`. */
  readonly opinions: readonly Pattern[];
  /** † Opinions as given here: `views expressed`, `opinions stated in`. */
  readonly expressed: readonly Pattern[];
  /** †− `reflect`, `represent`. */
  readonly reflect: readonly Pattern[];
  /** † Whose they are: `are those of the author`, `are solely`. Needs `opinions`. */
  readonly ownership: readonly Pattern[];
  /** † All in one: `opinions are my own`. */
  readonly ownOpinion: readonly Pattern[];
  // ── Purpose, advice, risk ──────────────────────────────────────────────────────────────────────────────────────
  /** † `for information only`. */
  readonly infoOnly: readonly Pattern[];
  /** †− `investment advice`, `a solicitation to buy`. */
  readonly advice: readonly Pattern[];
  /** † The same with its negation grown in: `no substitute for medical advice`. */
  readonly noAdvice: readonly Pattern[];
  /** † Counts only beside another clause: `do your own research`. */
  readonly adviceHints: readonly Pattern[];
  /** † `your capital is at risk`. Counts only beside another clause, after a label, or as a block of its own. */
  readonly risk: readonly Pattern[];
  // ── How it was made, and for whom ──────────────────────────────────────────────────────────────────────────────
  /** † `generated by AI`, after `self` or at the start. */
  readonly aiMade: readonly Pattern[];
  /** † A short line, or something that `may contain errors`: `AI-generated summary`. */
  readonly aiLabels: readonly Pattern[];
  /** † `translated (automatically|by machine|from)`, after `self` or at the start. */
  readonly translated: readonly Pattern[];
  /** † A short line: `Machine translation`. Also where another clause is said of it. */
  readonly translatedLabels: readonly Pattern[];
  /** † `(originally|first) published (by|in)`, after `self` or at the start. */
  readonly firstPublished: readonly Pattern[];
  /** † A short line: `Source link`, `Read the original`. */
  readonly republishedLabels: readonly Pattern[];
  /** † `sponsored by`, `paid for by`, after `self` or at the start. */
  readonly sponsored: readonly Pattern[];
  /** † `I was sent this for free`. */
  readonly gifts: readonly Pattern[];
  /** † A short line: `Sponsored content`. */
  readonly sponsorLabels: readonly Pattern[];
  /** † `affiliate links`. */
  readonly affiliateLinks: readonly Pattern[];
  /** † `earn a commission`. */
  readonly commission: readonly Pattern[];
  /** † What the commission is for: `purchases`, `links on our site`. */
  readonly purchase: readonly Pattern[];
  /** † `is a press release`, `was issued by`, after `self`. */
  readonly pressRelease: readonly Pattern[];
  /** † A short line: `Press release`, `Media contact`. */
  readonly pressLabels: readonly Pattern[];
  /** † `is satire`, `satirical (site|article)`, after `self` or `site`. */
  readonly satire: readonly Pattern[];
  // ── What looks alike ───────────────────────────────────────────────────────────────────────────────────────────
  /** Contract, licence, manual or form: `on the Platform`, `as is`, `express or implied`. Drops what nothing points at. */
  readonly terms: readonly Pattern[];
  /** Other people's pages: `external sites`, `third-party links`. */
  readonly elsewhere: readonly Pattern[];
  /** Somebody is being reported: `said`, `according to`. */
  readonly reported: readonly Pattern[];
  /** Not asserted: `if`, `whether`, `avoid`. */
  readonly unreal: readonly Pattern[];
  /** Between `self` and a core, it makes the core the topic: `about`, `looks at`. */
  readonly discusses: readonly Pattern[];
  /** Lie over other slots and silence them: `not only`, `did not`. */
  readonly falseFriends: readonly Pattern[];
}

export type NoticeSlot = keyof NoticeSlots;

/** Words of the page around the text that tell what kind of page it is (`page-kinds/`). */
export interface PageWords {
  /** Titles of pages that are all terms, never notices about an article: `Terms of use`, `Privacy policy`. */
  readonly legalTitles: readonly Pattern[];
  /** Buttons of a post: `Follow`, `Repost`, `View original`, `Reply`. */
  readonly postActions: readonly Pattern[];
  /** Offers the text in the language it was written in: `View original`, `Show translation`. */
  readonly viewOriginal: readonly Pattern[];
  /** A summary made by machine: `AI summary`, `Summary being generated`. */
  readonly machineSummary: readonly Pattern[];
  /** Kickers of opinion: `Opinion`, `Editorial`. The whole line. */
  readonly opinionKickers: readonly Pattern[];
  /** Kickers of a paid text: `Sponsored`, `Partner content`, `Advertisement`. The whole line. */
  readonly paidKickers: readonly Pattern[];
  /** What a press release ends with: `About`, `Media contact`. Start of a line. */
  readonly pressContacts: readonly Pattern[];
  /** `About the company`: start of a heading or paragraph after a release. */
  readonly aboutIssuer: readonly Pattern[];
  /** Names what a credit follows: `Source`, `Via`, `With`. Start of a short line, followed by a colon or a name. */
  readonly credits: readonly Pattern[];
  /** The outlet's own work: `Reporting by`, `our correspondent in`. Start of a line. */
  readonly ownReporting: readonly Pattern[];
  /** Pages of figures: `24h volume`, `market cap`, `live price`. */
  readonly dataTerms: readonly Pattern[];
}

export interface NoticeWords extends NoticeSlots {
  /** On which side of the word that it negates a negation stands. */
  readonly negates: 'before' | 'after' | 'either';
  readonly page: PageWords;
}

/** What the notice detector needs of a pack. */
export type NoticeLanguage = Pick<
  LanguagePack,
  | 'tag'
  | 'script'
  | 'letters'
  | 'spaced'
  | 'commonWords'
  | 'labelsEverywhere'
  | 'proclitics'
  | 'notices'
  | 'quotationMarks'
  | 'sentences'
>;
