/**
 * How much a sentence is worth checking: a logistic model over features that every language has, and, where a language
 * has training data, over its words and pairs of words as well. The weights are learned (MODEL-CARD.md); this file adds
 * them up. Hassan et al. 2017 (ClaimBuster) for the task, Platt 1999 for the calibration.
 */
import type { CompiledLanguage } from '../compiled-language';
import type { Feature } from './features';
import { sharedWeights } from './shared-weights';

/** Weights of a model without words. */
export interface LearnedWeights {
  readonly bias: number;
  readonly features: Readonly<Partial<Record<Feature, number>>>;
}

/** Weights of a model with words: a weight in tenths → the n-grams that have it, parted by `|`, in chunks. */
export interface LearnedWords extends LearnedWeights {
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** No sentence has more n-grams that count. */
const MAX_NGRAMS = 400;
const TOKEN = /\p{Nd}[\p{Nd}.,]{0,20}|[\p{L}\p{M}]{1,40}(?:'\p{L}{1,20})?|[%$€£]/gu;

/**
 * Scores one sentence.
 *
 * @param features what it shows. @param folded its words, folded.
 * @returns 0 to 1, three decimals: of the sentences scored 0.8, about 80 % are check-worthy.
 */
export function scoreCheckWorthiness(features: readonly Feature[], folded: string, language: CompiledLanguage): number {
  const learned = language.pack.learned ?? sharedWeights;
  let sum = learned.bias;
  for (const feature of features) sum += learned.features[feature] ?? 0;
  const { ngrams } = language;
  if (ngrams) for (const ngram of ngramsOf(folded, language.pack.tag)) sum += ngrams.get(ngram) ?? 0;
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** The words and pairs of words of a sentence, each once, any number as `0`; `<` and `>` are its ends. */
export function ngramsOf(folded: string, tag: string): ReadonlySet<string> {
  const tokens = ['<'];
  for (const [token] of folded.matchAll(TOKEN)) {
    tokens.push(/^\p{Nd}/u.test(token) ? '0' : token.toLocaleLowerCase(tag));
    if (tokens.length >= MAX_NGRAMS / 2) break;
  }
  tokens.push('>');
  const ngrams = new Set<string>();
  tokens.forEach((token, at) => {
    if (at > 0 && at < tokens.length - 1) ngrams.add(token);
    if (at > 0) ngrams.add(`${tokens[at - 1]} ${token}`);
  });
  return ngrams;
}

/** A pack's words with their weights, ready to be looked up. */
export function readNgrams({ words }: LearnedWords): ReadonlyMap<string, number> {
  const ngrams = new Map<string, number>();
  for (const [tenths, chunks] of Object.entries(words)) {
    for (const chunk of chunks) for (const ngram of chunk.split('|')) ngrams.set(ngram, Number(tenths) / 10);
  }
  return ngrams;
}
