/** What the stage of attributions hands on: an attribution with its class, and what else was seen in a sentence. */
import type { Attribution, Reason, Sentence, SourceClass, SourceType } from '../types';

/** An attribution with what only the engine needs to know. `unclear`: a cue that could not be attached (R16). */
export interface ClassedAttribution {
  readonly attribution: Attribution;
  readonly class: SourceClass | 'unclear';
  /** The rule that classed the source. */
  readonly rule: string;
}

/** One sentence and all that was found about who said it. */
export interface AttributedSentence {
  readonly sentence: Sentence;
  /** Strongest first. */
  readonly found: readonly ClassedAttribution[];
  /** Attitudes and intentions: attributions, but nobody's word for a claim. In reading order. */
  readonly stances: readonly Attribution[];
  /** What was said names the source itself, or the body it speaks for (R9). */
  readonly self: boolean;
  /** The wording declines to vouch. */
  readonly hearsay?: Reason;
  /** A source is meant and stands elsewhere. */
  readonly elsewhere?: Reason;
  /** The sentence begins with a study or the like: what it does is a finding, though no cue says so. */
  readonly inquiry?: Reason;
  /** A quotation of more than a few words that nobody is named for. */
  readonly unattributedQuote?: Reason;
}

/** Somebody named on the page, to whom "she" or "the company" may point back. */
export interface Antecedent {
  readonly name: string;
  readonly type: SourceType;
  /** An unnamed source can be pointed back to as well, and stays unnamed. */
  readonly class: 'named' | 'anonymous';
  /** Index of the block the name stands in. */
  readonly block: number;
}

const STRENGTH: Readonly<Record<ClassedAttribution['class'], number>> = {
  named: 0,
  anonymous: 1,
  vague: 2,
  unclear: 3,
};

/** Orders attributions by the labelling guide's R8: named before anonymous before vague. */
export function byStrength(a: ClassedAttribution, b: ClassedAttribution): number {
  return STRENGTH[a.class] - STRENGTH[b.class] || a.attribution.cue.start - b.attribution.cue.start;
}
