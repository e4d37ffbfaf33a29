/** One block's sentences, through attribution, judgement and sourcing: the same stages for pages and for bare text. */
import type { Antecedent, AttributedSentence } from './attributions/attributed';
import { findAttributions, type Reading } from './attributions/find-attributions';
import { type Judgement, judgeSentence } from './claims/judge-sentence';
import { linksIn } from './links';
import { resolveSourcing, type Sourced } from './sourcing';
import type { Attribution, Block, ClaimLink, Page, Sentence } from './types';

/** All that is known of one sentence. */
export interface AssessedSentence {
  readonly sentence: Sentence;
  readonly judgement: Judgement;
  readonly sourced: Sourced;
  readonly attributed: AttributedSentence;
  readonly attributions: readonly Attribution[];
  readonly links: readonly ClaimLink[];
}

/** Assesses the sentences of one block at once. See {@link assessBlockInSteps}. */
export function assessBlock(
  page: Page,
  reading: Reading,
  block: Block,
  sentences: readonly Sentence[],
  antecedents: Antecedent[],
): AssessedSentence[] {
  const steps = assessBlockInSteps(page, reading, block, sentences, antecedents);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Assesses the sentences of one block, pausing after each.
 *
 * @param antecedents who was named before on the page; names found here are added to it.
 */
export function* assessBlockInSteps(
  page: Page,
  reading: Reading,
  block: Block,
  sentences: readonly Sentence[],
  antecedents: Antecedent[],
): Generator<void, AssessedSentence[]> {
  const assessed: AssessedSentence[] = [];
  for (const attributed of findAttributions(reading, sentences, block, antecedents)) {
    yield;
    const { sentence } = attributed;
    const links = linksIn(page, sentence);
    const sourced = resolveSourcing(attributed, links);
    const attributions = attributionsOf(attributed);
    const judgement = judgeSentence(reading, attributed, block.role);
    assessed.push({ sentence, judgement, sourced, attributed, attributions, links });
  }
  return assessed;
}

/** Attributions for the report. Wording that declines to vouch is a cue for which no source is given. */
function attributionsOf({ found, hearsay, sentence }: AttributedSentence): Attribution[] {
  const attributions = found.map((each) => each.attribution);
  if (!hearsay) return attributions;
  const content = { start: sentence.start, end: sentence.end };
  return [...attributions, { source: null, cue: hearsay, content, form: 'indirect', carried: false }];
}
