/** The subject in the words before a verb: without a parser, what stands before them may hold a clause of its own. */
import type { CompiledLanguage } from '../compiled-language';
import type { Span } from '../types';
import { type ClassifiedSource, classifySource } from './classify-source';
import { trimSpan } from './noun-phrase';

/**
 * Classifies the subject of a verb. "He cut the tax rate, saying" has *he* for one: what stands before the clause's first
 * finite verb, where that can say something.
 *
 * @param phrase the words before the verb, up to the next boundary.
 * @returns the subject's span and class; undefined when nobody there can say anything.
 */
export function subjectOf(
  folded: string,
  phrase: Span,
  sentenceStart: number,
  language: CompiledLanguage,
): { phrase: Span; source: ClassifiedSource } | undefined {
  const { verbs, documentVerbs, stances } = language.attributions;
  const { state, event, change, plan } = language.claims;
  const found = [verbs, documentVerbs, stances, state, event, change, plan]
    .map((matcher) => matcher.find(folded, phrase.start + 1, phrase.end)?.start ?? phrase.end)
    .reduce((a, b) => Math.min(a, b));
  const before = found < phrase.end ? trimSpan(folded, { start: phrase.start, end: found }) : undefined;
  const shorter = before && classifySource(folded, before, sentenceStart, language);
  if (before && shorter) return { phrase: before, source: shorter };
  const source = classifySource(folded, phrase, sentenceStart, language);
  return source && { phrase, source };
}
