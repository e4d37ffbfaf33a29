/** Sentence → claim or not, what kind, how check-worthy, and why. */
import type { AttributedSentence, ClassedAttribution } from '../attributions/attributed';
import type { Reading } from '../attributions/find-attributions';
import type { Match } from '../pattern';
import { findQuantities } from '../quantities/find-quantities';
import { ruleName } from '../rule-name';
import type { BlockRole, ClaimFlag, ClaimKind, NonClaimKind, Quantity, Reason } from '../types';
import { CLAIM } from '../weights';
import { scoreCheckWorthiness } from './check-worthiness';
import { chooseKind } from './claim-kind';
import { type Feature, observe, SHORT_WORDS } from './features';
import { findNonClaim } from './non-claims';

export interface Judgement {
  readonly claim: boolean;
  readonly kind: ClaimKind | NonClaimKind;
  readonly checkWorthiness: number;
  readonly quantities: readonly Quantity[];
  readonly flags: readonly ClaimFlag[];
  readonly reasons: readonly Reason[];
}

const WEIGHTS: Readonly<Partial<Record<Feature, number>>> = CLAIM;

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
  const refused = findNonClaim(folded, sentence, language, attributed.found.some(isSomebody));
  const seen = observe(reading, attributed, role, quantities.length, refused?.kind);
  const checkWorthiness = scoreCheckWorthiness(seen.features, folded.slice(start, end), language);
  if (refused) {
    return {
      claim: false,
      kind: refused.kind,
      checkWorthiness,
      quantities,
      flags: [],
      reasons: [
        { rule: refused.rule, exact: text.slice(refused.start, refused.end), start: refused.start, end: refused.end },
      ],
    };
  }
  const { evidence, opinion, hedge, accusation, negation, words } = seen;
  const sum = seen.features.reduce((total, feature) => total + (WEIGHTS[feature] ?? 0), CLAIM.bias as number);
  const claim = sum >= CLAIM.threshold || checkWorthiness >= CLAIM.learned;
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
      ? chooseKind(evidence, quantities.length > 0, attributed.found.some(isSaying))
      : opinion || words >= SHORT_WORDS
        ? 'opinion'
        : 'boilerplate',
  };
}

/** Somebody in particular says so: what "I" tells is then that person's, not the writer's own. */
function isSomebody(found: ClassedAttribution): boolean {
  return found.class === 'named' || found.class === 'anonymous';
}

/** Somebody's saying so, told by a verb in this sentence. */
function isSaying({ attribution }: ClassedAttribution): boolean {
  return (
    attribution.source !== null && !attribution.carried && /\/cue\/(?:document-)?verb\//u.test(attribution.cue.rule)
  );
}
