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
  const found = firstVerb(folded, phrase, language);
  const before = found < phrase.end ? trimSpan(folded, { start: phrase.start, end: found }) : undefined;
  const shorter = before && classifySource(folded, before, sentenceStart, language);
  if (before && shorter) return { phrase: before, source: shorter };
  const source = classifySource(folded, phrase, sentenceStart, language);
  return source && { phrase, source };
}

/** Where the first finite verb begins, else where the phrase ends. "Collected by", "based in" are no finite verbs. */
function firstVerb(folded: string, phrase: Span, language: CompiledLanguage): number {
  const { verbs, stances, nounLinks } = language.attributions;
  const { state, event, change, plan } = language.claims;
  let first = phrase.end;
  for (const matcher of [verbs, stances, state, event, change, plan]) {
    const match = matcher
      .findAll(folded, phrase.start + 1, first)
      .find((each) => !nounLinks.matchAt(folded, each.end + 1, phrase.end));
    if (match) first = Math.min(first, match.start);
  }
  return first;
}

/**
 * Somebody of whom nothing is known but that a verb of saying has them for a subject: "one worker said". New to the page,
 * they are unnamed; known to it, they are to be found there.
 */
export function somebody(folded: string, phrase: Span, language: CompiledLanguage): ClassifiedSource | undefined {
  const { indefinites, definites } = language.attributions;
  if (indefinites.matchAt(folded, phrase.start, phrase.end))
    return { class: 'anonymous', type: 'role', rule: 'source/unnamed-somebody' };
  if (definites.matchAt(folded, phrase.start, phrase.end))
    return { class: 'described', type: 'role', rule: 'source/described-somebody' };
  return undefined;
}
