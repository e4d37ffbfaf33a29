/**
 * The words of the exports, in English: what a report's own terms are called where a person reads them. They say how
 * something is sourced, never whether it holds. The same ideas as in the interface (`_locales/en`).
 */
import type {
  Assessed,
  AssessedWhy,
  ClaimFlag,
  ClaimKind,
  LinkKind,
  NonClaimKind,
  Notice,
  NoticeClause,
  PageKind,
  SourceType,
  Sourcing,
} from '../engine/types';

/** How a claim is sourced, in a list of counts. From what a reader should look at first. */
export const SOURCING: Readonly<Record<Sourcing, string>> = {
  none: 'no source named here',
  vague: 'nobody in particular, or hearsay',
  anonymous: 'unnamed source',
  unclear: 'not assessed',
  named: 'source named',
  linked: 'source linked',
};

/** What stands before the words that name a source, or alone when there are none. */
export const SAID_BY = {
  none: 'no source named here',
  hearsay: 'written as hearsay',
  vague: 'nobody in particular',
  anonymous: 'unnamed source',
  unclear: 'not assessed',
  named: 'source',
  linked: 'source linked',
} as const;

export const CLAUSES: Readonly<Record<NoticeClause, string>> = {
  'third-party-origin': 'may come from others',
  'information-only': 'information only',
  'no-guarantee': 'accuracy not guaranteed',
  'no-endorsement': 'opinions not shared',
  'no-advice': 'not advice',
  'no-liability': 'no liability accepted',
  'risk-warning': 'warns of risk',
  'ai-involved': 'made with the help of AI',
  translated: 'translated',
  'opinions-own': 'opinions are the author’s own',
  sponsored: 'somebody paid for it',
  'press-release': 'a press release',
  republished: 'first published elsewhere',
  'user-generated': 'written by users',
  satire: 'meant as satire',
  affiliate: 'earns from its links',
};

export const SCOPES: Readonly<Record<Notice['scope'], string>> = {
  page: 'this page, about its own content',
  widget: 'about something else shown on this page',
  site: 'the site’s small print',
};

export const PAGE_KINDS: Readonly<Record<PageKind['kind'], string>> = {
  aggregator: 'collected from other outlets',
  wire: 'news agency text',
  republished: 'published elsewhere first',
  'press-release': 'press release',
  sponsored: 'paid content',
  'user-generated': 'user post',
  opinion: 'opinion piece',
  'machine-translated': 'offered in translation',
  'ai-generated': 'text made by a machine',
  satire: 'satire',
  data: 'data page',
  'own-reporting': 'the outlet’s own reporting',
};

export const EVIDENCE: Readonly<Record<PageKind['evidence'], string>> = {
  declared: 'the page says so',
  marked: 'its markup says so',
  inferred: 'seen from its shape',
};

export const CLAIM_KINDS: Readonly<Record<ClaimKind, string>> = {
  quantity: 'says how much',
  change: 'says what changed',
  comparison: 'compares',
  event: 'says what happened',
  plan: 'says what is planned',
  forecast: 'says what is expected',
  cause: 'says why',
  rule: 'says what is allowed or required',
  state: 'says how things are',
};

export const NON_CLAIM_KINDS: Readonly<Record<NonClaimKind, string>> = {
  opinion: 'an opinion',
  question: 'a question',
  call: 'a call to do something',
  boilerplate: 'page furniture',
  common: 'common knowledge',
  experience: 'the writer’s own experience',
  hypothesis: 'an assumption',
};

export const FLAGS: Readonly<Record<ClaimFlag, string>> = {
  hedged: 'worded as uncertain',
  hearsay: 'written as hearsay',
  carried: 'source named in an earlier sentence',
  self: 'the source speaks about itself',
  'second-hand': 'passed on from somebody else',
  'translated-quote': 'the quotation may be a translation',
  accusation: 'an accusation',
  negated: 'says that something is not so',
};

export const SOURCE_TYPES: Readonly<Record<SourceType, string>> = {
  person: 'person',
  organization: 'organization',
  outlet: 'news outlet',
  document: 'document',
  role: 'office or role',
  crowd: 'group of people',
  publisher: 'this page',
};

export const LINK_KINDS: Readonly<Record<LinkKind, string>> = {
  document: 'documents',
  filing: 'company filings',
  authority: 'authorities and courts',
  statistics: 'statistics and data',
  research: 'research',
  outlet: 'other outlets',
  reference: 'reference works',
  'own-article': 'articles of this site',
  'own-page': 'other pages of this site',
  commercial: 'sales and sign-up',
  social: 'social networks',
  archive: 'archives',
  unclear: 'could not tell',
};

export const ASSESSED: Readonly<Record<Assessed, string>> = {
  full: 'Read for notices and claims.',
  notices: 'Read for what it says about itself, not for claims.',
  nothing: 'Nothing was read.',
};

export const WHY: Readonly<Record<AssessedWhy, string>> = {
  'not-asked': 'It does not say that it passes on other people’s content, and nobody asked.',
  'language-not-supported': 'Claims in its language cannot be read yet.',
  'language-unknown': 'We could not tell its language.',
  'no-text': 'There is no text to read.',
  'not-a-page': 'It is not a page of text.',
  'too-large': 'It is too long.',
};

export const HEADINGS = {
  notices: 'What the page says about its own content',
  kinds: 'What kind of page this is',
  declared: 'What the page declares',
  claims: 'Claims',
  sources: 'Sources',
  links: 'Links in the text',
  problems: 'Not read',
} as const;

/** Stands under every report that a person reads. */
export const MEANING = 'Where a claim comes from does not say whether it is true.';
/** In place of the list of notices. */
export const NO_NOTICE = 'no notice about its own content was found';
/** In place of the list of sources. */
export const NO_SOURCE = 'nobody is named as a source';
