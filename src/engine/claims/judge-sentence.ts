/** Sentence → claim or not, what kind, how check-worthy, and why. */
import type { AttributedSentence, ClassedAttribution } from '../attributions/attributed';
import { findNames } from '../attributions/classify-source';
import type { Reading } from '../attributions/find-attributions';
import { countWords } from '../attributions/quotes';
import type { Match } from '../pattern';
import { findQuantities } from '../quantities/find-quantities';
import { ruleName } from '../rule-name';
import type { BlockRole, ClaimFlag, ClaimKind, NonClaimKind, Quantity, Reason, Span } from '../types';
import { CLAIM } from '../weights';
import { chooseKind, kindEvidence } from './claim-kind';
import { findNonClaim } from './non-claims';

export interface Judgement {
  readonly claim: boolean;
  readonly kind: ClaimKind | NonClaimKind;
  readonly checkWorthiness: number;
  readonly quantities: readonly Quantity[];
  readonly flags: readonly ClaimFlag[];
  readonly reasons: readonly Reason[];
}

/** From the source to its cue: who says, and how. */
function sayingOf({ attribution: { source, cue } }: ClassedAttribution): Span {
  return { start: Math.min(cue.start, source?.start ?? cue.start), end: Math.max(cue.end, source?.end ?? cue.end) };
}

/** From so many words on a sentence is long; below, short. */
const LONG_WORDS = 12;
const SHORT_WORDS = 4;

/**
 * Judges one sentence by its own words.
 *
 * @param attributed the sentence, and who is said to have said it: what says so is no evidence of what was said.
 */
export function judgeSentence(reading: Reading, attributed: AttributedSentence, role: BlockRole): Judgement {
  const { text, folded, language } = reading;
  const { sentence } = attributed;
  const { start, end } = sentence;
  const quantities = findQuantities(text, folded, start, end, language.quantities);
  const refused = findNonClaim(folded, sentence, language);
  if (refused) {
    return {
      claim: false,
      kind: refused.kind,
      checkWorthiness: 0,
      quantities,
      flags: [],
      reasons: [
        { rule: refused.rule, exact: text.slice(refused.start, refused.end), start: refused.start, end: refused.end },
      ],
    };
  }
  const silent = language.attributions.noComment.findAll(folded, start, end);
  const evidence = kindEvidence(folded, sentence, language, [...attributed.found.map(sayingOf), ...silent]);
  const opinion = language.claims.opinion.find(folded, start, end);
  const hedge = language.claims.hedge.find(folded, start, end);
  const accusation = language.claims.accusation.find(folded, start, end);
  const negation = language.claims.negation.find(folded, start, end);
  const names = findNames(folded, sentence, start, language);
  const words = countWords(text, sentence, language.pack.spaced);
  const parts: readonly (readonly [keyof typeof CLAIM, boolean])[] = [
    ['quantity', quantities.length > 0],
    ['date', /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(folded.slice(start, end))],
    ['name', names.length > 0],
    ['event', evidence.event !== undefined],
    ['change', evidence.change !== undefined],
    ['plan', evidence.plan !== undefined],
    ['forecast', evidence.forecast !== undefined],
    ['cause', evidence.cause !== undefined],
    ['comparison', evidence.comparison !== undefined],
    ['rule', evidence.rule !== undefined],
    ['state', evidence.state !== undefined],
    ['accusation', accusation !== undefined],
    ['attributed', attributed.found.length > 0 || attributed.hearsay !== undefined],
    ['long', words >= LONG_WORDS],
    ['short', words < SHORT_WORDS],
    ['opinion', opinion !== undefined],
    ['hedge', hedge !== undefined],
    ['heading', role === 'heading'],
    ['exclamation', /[!！]["'”’»)\]]{0,2}$/u.test(folded.slice(start, end))],
  ];
  const sum = parts.reduce<number>((total, [part, holds]) => total + (holds ? CLAIM[part] : 0), CLAIM.bias);
  const checkWorthiness = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  const claim = checkWorthiness >= CLAIM.threshold;
  const reasonOf = (rule: string, match: Match | undefined): Reason[] =>
    match
      ? [
          {
            rule: ruleName(language.pack.tag, rule, match.pattern),
            exact: text.slice(match.start, match.end),
            start: match.start,
            end: match.end,
          },
        ]
      : [];
  const reasons = [
    ...quantities
      .slice(0, 3)
      .map(({ exact, start: from, end: to }) => ({ rule: 'claim/quantity', exact, start: from, end: to })),
    ...Object.entries(evidence).flatMap(([kind, match]) => reasonOf(kind, match)),
    ...reasonOf('opinion', opinion),
    ...reasonOf('accusation', accusation),
  ];
  const flags: ClaimFlag[] = [];
  if (hedge) flags.push('hedged');
  if (accusation) flags.push('accusation');
  if (negation) flags.push('negated');
  return {
    claim,
    checkWorthiness,
    quantities,
    flags,
    reasons,
    kind: claim
      ? chooseKind(evidence, quantities.length > 0)
      : opinion || words >= SHORT_WORDS
        ? 'opinion'
        : 'boilerplate',
  };
}
