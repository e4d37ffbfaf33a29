/**
 * What a sentence shows, in features that no language has to itself: the same names for every pack. Kinds of evidence as
 * in ClaimBuster (Hassan et al. 2017) and Full Fact's schema (Konstantinovskiy et al. 2018).
 */
import type { AttributedSentence, ClassedAttribution } from '../attributions/attributed';
import { findNames } from '../attributions/classify-source';
import type { Reading } from '../attributions/find-attributions';
import { countWords } from '../attributions/quotes';
import type { Match } from '../pattern';
import type { BlockRole, NonClaimKind, Span } from '../types';
import { type KindEvidence, kindEvidence } from './claim-kind';

export const FEATURES = [
  'quantity',
  'quantities',
  'digit',
  'date',
  'name',
  'names',
  'event',
  'change',
  'plan',
  'forecast',
  'cause',
  'comparison',
  'rule',
  'state',
  'record',
  'accusation',
  'opinion',
  'hedge',
  'negation',
  'named',
  'anonymous',
  'vague',
  'unclear',
  'attributed',
  'hearsay',
  'heading',
  'exclamation',
  'short',
  'words-4',
  'words-8',
  'long',
  'words-16',
  'words-32',
  'question',
  'call',
  'boilerplate',
  'common',
  'experience',
  'hypothesis',
] as const;

export type Feature = (typeof FEATURES)[number];

/** All that was seen in one sentence. */
export interface Observed {
  readonly features: readonly Feature[];
  readonly evidence: KindEvidence;
  readonly opinion: Match | undefined;
  readonly hedge: Match | undefined;
  readonly accusation: Match | undefined;
  readonly negation: Match | undefined;
  /** How many words, up to 50. */
  readonly words: number;
}

/** An address, a handle or a tag: its capitals and digits say nothing of what the sentence says. */
const ADDRESS = /(?:https?:\/\/|www\.)\S{1,300}|[@#][\p{L}\p{M}\p{N}_]{1,100}/gu;

/** Below so many words a sentence is short, from so many on long. */
export const SHORT_WORDS = 4;
const LONG_WORDS = 12;
/** So many names make a sentence one about particular people and places. */
const MANY_NAMES = 3;

/**
 * Looks at one sentence.
 *
 * @param attributed the sentence, and who is said to have said it: what says so is no evidence of what was said.
 * @param quantities how many were found in it. @param refused why its form makes it no claim, if it does.
 */
export function observe(
  { text, folded, language }: Reading,
  attributed: AttributedSentence,
  role: BlockRole,
  quantities: number,
  refused: NonClaimKind | undefined,
): Observed {
  const { sentence, found } = attributed;
  const { start, end } = sentence;
  const silent = language.attributions.noComment.findAll(folded, start, end);
  // A form that declines to vouch is the verb itself: "aurait doublé" is a change.
  const said = found.filter(({ attribution: { cue } }) => !language.attributions.hearsay.matchAt(folded, cue.start));
  const evidence = kindEvidence(folded, sentence, language, [...said.flatMap(sayingOf), ...silent]);
  const opinion = language.claims.opinion.find(folded, start, end);
  const hedge = language.claims.hedge.find(folded, start, end);
  const accusation = language.claims.accusation.find(folded, start, end);
  const negation = language.claims.negation.find(folded, start, end);
  const words = countWords(text, sentence, language.pack.spaced);
  const whole = folded.slice(start, end);
  const own = withoutAddresses(whole).trimEnd();
  const names = whole.startsWith(own)
    ? findNames(folded, sentence, start, language).length
    : findNames(own, { start: 0, end: own.length }, 0, language).length;
  const parts: Readonly<Record<Feature, boolean>> = {
    quantity: quantities > 0,
    quantities: quantities > 1,
    digit: /\p{Nd}/u.test(own),
    date: /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(own),
    name: names > 0,
    names: names >= MANY_NAMES,
    event: evidence.event !== undefined,
    change: evidence.change !== undefined,
    plan: evidence.plan !== undefined,
    forecast: evidence.forecast !== undefined,
    cause: evidence.cause !== undefined,
    comparison: evidence.comparison !== undefined,
    rule: evidence.rule !== undefined,
    state: evidence.state !== undefined,
    record: language.claims.record.test(folded, start, end),
    accusation: accusation !== undefined,
    opinion: opinion !== undefined,
    hedge: hedge !== undefined,
    negation: negation !== undefined,
    named: found[0]?.class === 'named',
    anonymous: found[0]?.class === 'anonymous',
    vague: found[0]?.class === 'vague',
    unclear: found[0]?.class === 'unclear',
    attributed: found.length > 0 || attributed.hearsay !== undefined,
    hearsay: attributed.hearsay !== undefined,
    heading: role === 'heading',
    exclamation: /[!！]["'”’»)\]]{0,2}$/u.test(own),
    short: words < SHORT_WORDS,
    'words-4': words >= SHORT_WORDS && words < 8,
    'words-8': words >= 8 && words < LONG_WORDS,
    long: words >= LONG_WORDS,
    'words-16': words >= 16 && words < 32,
    'words-32': words >= 32,
    question: refused === 'question',
    call: refused === 'call',
    boilerplate: refused === 'boilerplate',
    common: refused === 'common',
    experience: refused === 'experience',
    hypothesis: refused === 'hypothesis',
  };
  const features = FEATURES.filter((feature) => parts[feature]);
  return { features, evidence, opinion, hedge, accusation, negation, words };
}

/** The same text with as many spaces where an address stood. */
function withoutAddresses(own: string): string {
  return own.replaceAll(ADDRESS, (address) => ' '.repeat(address.length));
}

/** From the source to its cue: who says, and how; the two apart where what was said stands between them. */
function sayingOf({ attribution: { source, cue, content } }: ClassedAttribution): Span[] {
  if (!source) return [cue];
  if (content.start >= source.end && content.end <= cue.start) return [source, cue];
  return [{ start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) }];
}
