/**
 * How slots make clauses: the same for every language. A rule holds in one sentence; order of words plays no part, so
 * that it reads alike in languages that put the negation first and in those that put it last.
 */
import type { NoticeClause } from '../types';
import type { NoticeSlot } from './notice-words';

/**
 * What makes a core a notice about the content that it stands beside. One of a rule's anchors is enough.
 *
 * - a slot: a match of it in the same sentence (for `self` and `site`: in the sentence or before it in the block)
 * - `subject`: `self` close to the core, not inside another phrase, and not as its topic
 * - `opening`: a clipped sentence that begins with the core, or with a content word and the core
 * - `content-first`: the sentence begins with a content word
 * - `label-line`: a block that is hardly more than the core
 * - `labelled`: the block opens with a label, or stands under one
 * - `clause`: another clause of the block stands without this one
 * - `none`: the core is enough
 */
export type Anchor =
  | NoticeSlot
  | 'subject'
  | 'opening'
  | 'content-first'
  | 'label-line'
  | 'labelled'
  | 'clause'
  | 'none';

export interface NoticeRule {
  readonly clause: NoticeClause;
  readonly core: NoticeSlot;
  /** Must the core be negated? Otherwise a negated core does not count, save where its negation is grown in. */
  readonly polarity: 'negated' | 'asserted' | 'grown-in';
  /** One slot of each list must match in the sentence. */
  readonly with?: readonly (readonly NoticeSlot[])[];
  /** None of these may match in the sentence. */
  readonly without?: readonly NoticeSlot[];
  readonly anchors: readonly Anchor[];
}

const POINTED: readonly Anchor[] = ['self', 'site', 'labelled', 'clause'];
const OUTSIDE: readonly Anchor[] = ['thirdPartyContent', 'thirdParties', 'userContent'];
const SPOKEN: readonly Anchor[] = ['expressed', 'authors', 'users', 'userContent'];
const MADE: readonly Anchor[] = ['subject', 'opening'];

/** In the order in which clauses are reported. */
export const NOTICE_RULES: readonly NoticeRule[] = [
  { clause: 'third-party-origin', core: 'thirdPartyContent', polarity: 'asserted', anchors: POINTED },
  { clause: 'third-party-origin', core: 'thirdParties', polarity: 'asserted', with: [['supplied']], anchors: POINTED },
  {
    clause: 'third-party-origin',
    core: 'areSupplied',
    polarity: 'asserted',
    anchors: ['content-first'],
    without: ['self', 'users'],
  },

  { clause: 'information-only', core: 'infoOnly', polarity: 'grown-in', anchors: [...POINTED, 'content', 'opening'] },

  {
    clause: 'no-guarantee',
    core: 'guarantee',
    polarity: 'negated',
    with: [['quality']],
    anchors: [...POINTED, ...OUTSIDE],
  },
  {
    clause: 'no-guarantee',
    core: 'noGuarantee',
    polarity: 'grown-in',
    anchors: [...POINTED, ...OUTSIDE, 'content', 'opening'],
  },
  {
    clause: 'no-guarantee',
    core: 'unsure',
    polarity: 'grown-in',
    anchors: [...POINTED, ...OUTSIDE],
    without: ['aiMade', 'aiLabels', 'translated', 'translatedLabels'],
  },
  {
    clause: 'no-guarantee',
    core: 'unchecked',
    polarity: 'grown-in',
    anchors: [...POINTED, ...OUTSIDE],
    without: ['aiMade', 'aiLabels', 'translated', 'translatedLabels'],
  },

  {
    clause: 'no-endorsement',
    core: 'endorse',
    polarity: 'negated',
    with: [['opinions', 'quality', 'content', 'thirdPartyContent', 'self']],
    anchors: [...POINTED, ...OUTSIDE, ...SPOKEN],
  },
  {
    clause: 'no-endorsement',
    core: 'noEndorsement',
    polarity: 'grown-in',
    anchors: [...POINTED, ...OUTSIDE, ...SPOKEN],
  },
  {
    clause: 'no-endorsement',
    core: 'reflect',
    polarity: 'negated',
    with: [['opinions']],
    anchors: [...POINTED, ...OUTSIDE, ...SPOKEN],
  },

  { clause: 'no-advice', core: 'advice', polarity: 'negated', anchors: ['none'] },
  { clause: 'no-advice', core: 'noAdvice', polarity: 'grown-in', anchors: ['none'] },
  { clause: 'no-advice', core: 'adviceHints', polarity: 'grown-in', anchors: ['clause', 'labelled', 'label-line'] },

  {
    clause: 'no-liability',
    core: 'liable',
    polarity: 'negated',
    with: [['harm', 'content', 'opinions', 'self', 'thirdPartyContent', 'userContent']],
    anchors: [...POINTED, 'thirdPartyContent', 'userContent', 'authors', 'expressed'],
  },
  {
    clause: 'no-liability',
    core: 'noLiability',
    polarity: 'grown-in',
    with: [['harm', 'content', 'opinions', 'self', 'thirdPartyContent', 'site']],
    anchors: [...POINTED, ...OUTSIDE],
  },
  {
    clause: 'no-liability',
    core: 'responsibilityOf',
    polarity: 'asserted',
    with: [['self', 'content', 'opinions']],
    anchors: [...POINTED, ...OUTSIDE, 'content'],
    without: ['authors', 'users'],
  },

  { clause: 'risk-warning', core: 'risk', polarity: 'grown-in', anchors: ['clause', 'labelled'] },

  { clause: 'ai-involved', core: 'aiMade', polarity: 'asserted', anchors: [...MADE, 'clause', 'labelled'] },
  {
    clause: 'ai-involved',
    core: 'aiLabels',
    polarity: 'asserted',
    without: ['discusses'],
    anchors: ['label-line', 'subject', 'unsure', 'unchecked', 'labelled'],
  },

  { clause: 'translated', core: 'translated', polarity: 'asserted', anchors: MADE },
  {
    clause: 'translated',
    core: 'translatedLabels',
    polarity: 'asserted',
    anchors: ['label-line', 'subject', 'unsure', 'unchecked', 'labelled'],
  },

  {
    clause: 'opinions-own',
    core: 'ownership',
    polarity: 'asserted',
    with: [['opinions', 'self', 'content']],
    anchors: ['opinions', 'authors', 'users'],
  },
  { clause: 'opinions-own', core: 'ownOpinion', polarity: 'asserted', anchors: ['none'] },
  {
    clause: 'opinions-own',
    core: 'responsibilityOf',
    polarity: 'asserted',
    with: [['authors']],
    anchors: ['self', 'site', 'content', 'opinions', 'labelled'],
  },
  {
    clause: 'opinions-own',
    core: 'reflect',
    polarity: 'negated',
    with: [['opinions']],
    anchors: ['expressed', 'authors'],
  },

  { clause: 'sponsored', core: 'sponsored', polarity: 'asserted', anchors: [...MADE, 'labelled'] },
  { clause: 'sponsored', core: 'gifts', polarity: 'asserted', anchors: ['none'] },
  { clause: 'sponsored', core: 'sponsorLabels', polarity: 'asserted', anchors: ['label-line', 'subject'] },

  { clause: 'press-release', core: 'pressRelease', polarity: 'asserted', anchors: ['subject', 'opening'] },
  { clause: 'press-release', core: 'pressLabels', polarity: 'asserted', anchors: ['label-line'] },

  { clause: 'republished', core: 'firstPublished', polarity: 'asserted', anchors: MADE },
  {
    clause: 'republished',
    core: 'handedOver',
    polarity: 'asserted',
    anchors: ['subject'],
    without: ['thirdParties', 'thirdPartyContent', 'users', 'userContent', 'authors'],
  },
  { clause: 'republished', core: 'republishedLabels', polarity: 'asserted', anchors: ['label-line'] },

  { clause: 'user-generated', core: 'userContent', polarity: 'asserted', anchors: ['subject', 'clause', 'labelled'] },
  {
    clause: 'user-generated',
    core: 'users',
    polarity: 'asserted',
    with: [['supplied']],
    anchors: ['self', 'site', 'labelled', 'clause', 'content-first'],
  },
  {
    clause: 'user-generated',
    core: 'contributorLabels',
    polarity: 'asserted',
    anchors: ['label-line', 'subject', 'opening'],
  },

  { clause: 'satire', core: 'satire', polarity: 'asserted', anchors: ['subject', 'site', 'labelled', 'label-line'] },

  {
    clause: 'affiliate',
    core: 'affiliateLinks',
    polarity: 'asserted',
    anchors: ['self', 'site', 'commission', 'labelled', 'label-line'],
  },
  {
    clause: 'affiliate',
    core: 'commission',
    polarity: 'asserted',
    with: [['purchase', 'affiliateLinks']],
    anchors: ['none'],
  },
];

/** Also said of other people's pages. Beside words for those, only pointing at the text makes a notice of them. */
export const DROPPED_ELSEWHERE: ReadonlySet<NoticeClause> = new Set([
  'third-party-origin',
  'no-guarantee',
  'no-liability',
  'no-endorsement',
  'user-generated',
]);
