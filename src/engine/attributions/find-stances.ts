/**
 * Attitudes and intentions of a sentence: *wants*, *opposes*, *his hope that*. PARC and PolNeAR count them as attributions;
 * they are reported as such and never make anybody the source of a claim (labelling guide, R5: the actor is not the source).
 */
import type { CompiledLanguage } from '../compiled-language';
import { overlaps } from '../overlaps';
import type { Match, Matcher } from '../pattern';
import type { Sentence, Span } from '../types';
import type { ClassifiedSource } from './classify-source';
import type { FoundCue } from './find-cues';
import { phraseBefore, widePhraseBefore } from './noun-phrase';
import type { Quote } from './quotes';
import { subjectOf } from './subject';

/** Whoever stands before such a verb holds the attitude, whether they could be looked up or not. */
const SOMEBODY: ClassifiedSource = { class: 'vague', type: 'crowd', rule: 'source/holder' };

/**
 * Finds the stances of one sentence outside quotations and outside what cues of saying have taken.
 *
 * @param cues what was found of saying in the same sentence.
 */
export function findStances(
  folded: string,
  sentence: Sentence,
  quotes: readonly Quote[],
  cues: readonly FoundCue[],
  language: CompiledLanguage,
): FoundCue[] {
  const { stances, stanceForms, stanceNouns, impressions, noComment } = language.attributions;
  const taken: Span[] = [...quotes.map((quote) => quote.inner), ...cues.map(({ cue }) => cue)];
  const found: FoundCue[] = [];
  const take = (
    list: string,
    matches: readonly Match[],
    holder: (cue: Match) => Partial<FoundCue> | undefined,
  ): void => {
    for (const cue of matches) {
      if (taken.some((other) => overlaps(cue, other))) continue;
      const held = holder(cue);
      if (!held) continue;
      taken.push(cue);
      found.push({ cue, list, phrase: null, source: null, inverted: false, ...held });
    }
  };
  const within = (matcher: Matcher): Match[] => matcher.findAll(folded, sentence.start, sentence.end);
  take('no-comment', within(noComment), (cue) => holderBefore(folded, sentence, quotes, cue, language));
  take('impression', within(impressions), () => ({}));
  take('stance', within(stances), (cue) => holderBefore(folded, sentence, quotes, cue, language));
  take('stance-form', within(stanceForms), (cue) => holderBefore(folded, sentence, quotes, cue, language, true));
  take('stance-noun', within(stanceNouns), () => ({}));
  return found.sort((a, b) => a.cue.start - b.cue.start);
}

/**
 * Finds verbs that make somebody the source of the words they quote: "Ruiz condemned the “reckless” plan". Without a
 * quotation behind it such a verb tells what its subject did, and nobody's word for it.
 *
 * @param quotes the sentence's quotations, of however few words.
 */
export function findQuoting(
  folded: string,
  sentence: Sentence,
  quotes: readonly Quote[],
  language: CompiledLanguage,
): FoundCue[] {
  const inside = quotes.map((quote) => quote.inner);
  return language.attributions.quoteVerbs.findAll(folded, sentence.start, sentence.end).flatMap((cue) => {
    const quotesBehind = quotes.some(({ start }) => start >= cue.end && start < sentence.end);
    if (!quotesBehind || inside.some((other) => overlaps(cue, other))) return [];
    const held = holderBefore(folded, sentence, quotes, cue, language, true);
    return held ? [{ cue, list: 'quoting', phrase: null, source: null, inverted: false, ...held }] : [];
  });
}

/** Who stands before the verb; nothing when nobody does: then the form is none of a verb. */
function holderBefore(
  folded: string,
  sentence: Sentence,
  quotes: readonly Quote[],
  cue: Match,
  language: CompiledLanguage,
  strict = false,
): Partial<FoundCue> | undefined {
  const from = quotes.reduce((at, { end }) => (end <= cue.start && end > at ? end : at), sentence.start);
  const phrases = [phraseBefore, widePhraseBefore].flatMap(
    (find) => find(folded, from, cue.start, language.attributions) ?? [],
  );
  const [phrase] = phrases;
  for (const each of phrases) {
    const held = subjectOf(folded, each, sentence.start, language);
    if (held) return held;
  }
  if (strict || !phrase) return undefined;
  return { phrase, source: SOMEBODY };
}
