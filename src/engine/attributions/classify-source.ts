/**
 * What a noun phrase beside a cue is as a source: named, anonymous, vague, a pronoun, or no source at all. The labelling
 * guide's axis B (R5, R6, R12, R13, R14) on the head of the phrase; what stands behind *of* or *at* is not the head.
 */
import type { CompiledLanguage } from '../compiled-language';
import type { Matcher } from '../pattern';
import type { SourceClass, SourceType, Span } from '../types';
import { findProperNouns } from './capital-nouns';
import { classifyLastHead, findMarkedNames } from './last-head';
import { findUncasedNames } from './uncased-names';

export interface ClassifiedSource {
  readonly class: SourceClass | 'pronoun' | 'described';
  readonly type: SourceType;
  /** The rule that decided, for the report's reasons. */
  readonly rule: string;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['.-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Classifies a noun phrase.
 *
 * @param folded the page's text, folded. @param phrase offsets into it. @param sentenceStart where its sentence begins.
 * @returns `described`: a body or role that the page must have named before ("the company"), for the caller to resolve;
 *   `undefined`: not somebody who can say anything ("this approach").
 */
export function classifySource(
  folded: string,
  phrase: Span,
  sentenceStart: number,
  language: CompiledLanguage,
): ClassifiedSource | undefined {
  if (language.pack.headLast) return classifyLastHead(folded, phrase, language);
  const words = language.attributions;
  const { start, end } = phrase;
  const has = (matcher: Matcher): boolean => matcher.test(folded, start, end);
  if (isWhole(words.pronouns.find(folded, start, end), phrase))
    return { class: 'pronoun', type: 'person', rule: 'source/pronoun' };
  if (has(words.publisher)) return { class: 'named', type: 'publisher', rule: 'source/publisher' };
  if (has(words.anonymousSources)) return { class: 'anonymous', type: 'role', rule: 'source/anonymous' };

  // A head of several words ("projet de loi") may reach beyond its first link.
  const heads = (matcher: Matcher): boolean => (matcher.find(folded, start, end)?.start ?? end) < headEnd;
  const headEnd = words.nounLinks.find(folded, start + 1, end)?.start ?? end;
  const names = findNames(folded, phrase, sentenceStart, language);
  const headNamed = names.some((name) => name.start < headEnd);
  const indefinite = words.indefinites.matchAt(folded, start, end) !== undefined;
  const vague = words.vagueSources.find(folded, start, headEnd);
  // "Figures from Statia": a document with its owner, though "figures" alone would be anybody's.
  const owned = names.length > 0 && heads(words.documents);
  if (vague && !headNamed && !owned) {
    // "Analysts at Bank Alder" can be looked up, as far as the bank goes; "analysts" cannot.
    return names.length > 0 && !indefinite
      ? { class: 'anonymous', type: 'role', rule: 'source/unnamed-people-of' }
      : { class: 'vague', type: 'crowd', rule: 'source/vague' };
  }
  if (heads(words.outlets)) return { class: 'named', type: 'outlet', rule: 'source/outlet' };
  if (heads(words.speakers)) return speaker(names.length > 0 || has(words.knownBodies), indefinite);
  if (heads(words.documents))
    return document(
      names.length > 0 || has(words.knownBodies) || isNumbered(folded, phrase, words),
      indefinite,
      words.definites.matchAt(folded, start, end) !== undefined,
    );
  if (heads(words.knownBodies) && !indefinite && !heads(words.roles))
    return { class: 'named', type: 'organization', rule: 'source/known-body' };
  if (heads(words.organizations) && !isRoleThere(folded, { start, end: headEnd }, words)) {
    if (names.length > 0) return { class: 'named', type: 'organization', rule: 'source/organization' };
    return indefinite
      ? { class: 'anonymous', type: 'organization', rule: 'source/unnamed-organization' }
      : { class: 'described', type: 'organization', rule: 'source/described-organization' };
  }
  if (heads(words.roles)) {
    if (indefinite ? isNamedBeside(folded, phrase, names, words.roles) : names.length > 0)
      return { class: 'named', type: 'person', rule: 'source/role-and-name' };
    return indefinite
      ? { class: 'anonymous', type: 'role', rule: 'source/unnamed-role' }
      : { class: 'described', type: 'role', rule: 'source/described-role' };
  }
  // "A Senate aide": the name tells whose, not who.
  if (headNamed && indefinite && names.every((name) => name.end < lastWordStart(folded, start, headEnd)))
    return { class: 'anonymous', type: 'role', rule: 'source/unnamed-somebody-of' };
  if (headNamed) return { class: 'named', type: typeOfName(names), rule: 'source/name' };
  return undefined;
}

function speaker(named: boolean, indefinite: boolean): ClassifiedSource {
  if (named) return { class: 'named', type: 'organization', rule: 'source/speaker-of' };
  return indefinite
    ? { class: 'anonymous', type: 'role', rule: 'source/unnamed-speaker' }
    : { class: 'described', type: 'organization', rule: 'source/described-speaker' };
}

function document(named: boolean, indefinite: boolean, definite: boolean): ClassifiedSource {
  if (named) return { class: 'named', type: 'document', rule: 'source/document-and-name' };
  return definite && !indefinite
    ? { class: 'described', type: 'document', rule: 'source/described-document' }
    : { class: 'vague', type: 'document', rule: 'source/document-without-owner' };
}

/**
 * Proper names in a phrase: words with a capital that are neither common words nor calendar words.
 *
 * In scripts without capitals there are none to find, and the patterns of roles and bodies decide alone.
 */
export function findNames(folded: string, phrase: Span, sentenceStart: number, language: CompiledLanguage): Span[] {
  if (language.pack.headLast) return findMarkedNames(folded, phrase, language);
  if (language.pack.uncased) return findUncasedNames(folded, phrase, language);
  if (language.nounEndings) return findProperNouns(folded, phrase, sentenceStart, language.nounEndings, language);
  const names: Span[] = [];
  const common = language.commonWords;
  for (const match of folded.slice(phrase.start, phrase.end).matchAll(TOKEN)) {
    const word = lastPart(match[0]);
    if (!/^\p{Lu}/u.test(word)) continue;
    const start = phrase.start + match.index;
    const span = { start, end: start + match[0].length };
    if (language.attributions.notNames.matchAt(folded, start, span.end)) continue;
    const initial = start <= sentenceStart + 1;
    if (initial && (common.has(match[0].toLocaleLowerCase(language.pack.tag)) || isCommonNoun(folded, span, language)))
      continue;
    names.push(span);
  }
  return names;
}

/** A word that has its capital only because a sentence begins with it. */
function isCommonNoun(folded: string, span: Span, language: CompiledLanguage): boolean {
  const { vagueSources, roles, documents, organizations, outlets, definites, indefinites } = language.attributions;
  return (
    [vagueSources, roles, documents, organizations, definites, indefinites].some((matcher) =>
      matcher.matchAt(folded, span.start, span.end),
    ) && !outlets.matchAt(folded, span.start, span.end)
  );
}

/** In "l'Institut" or "d'Alba" the name comes after the apostrophe. */
function lastPart(token: string): string {
  const at = token.indexOf("'");
  return at > 0 && at <= 2 ? token.slice(at + 1) : token;
}

/** "A senator, Ana Ruiz" is named, "a Senate aide" is not: the name must stand behind the role. */
function isNamedBeside(folded: string, phrase: Span, names: readonly Span[], roles: Matcher): boolean {
  const role = roles.findAll(folded, phrase.start, phrase.end)[0];
  return names.some(
    (name) =>
      role !== undefined && name.start >= role.end && /^[\s,:–—-]{1,3}$/u.test(folded.slice(role.end, name.start)),
  );
}

/** "Article 12": a document that its number tells from all others. */
function isNumbered(folded: string, { start, end }: Span, words: CompiledLanguage['attributions']): boolean {
  const noun = words.documents.find(folded, start, end);
  return noun !== undefined && /^ (?:n°|no\.|nr\.|№)? ?\d/iu.test(folded.slice(noun.end, Math.min(end, noun.end + 8)));
}

/** "A Senate aide": a body's name before the role; who is meant is the aide. */
function isRoleThere(folded: string, head: Span, words: CompiledLanguage['attributions']): boolean {
  const role = words.roles.findAll(folded, head.start, head.end).at(-1);
  const body = words.organizations.findAll(folded, head.start, head.end).at(-1);
  return role !== undefined && body !== undefined && role.start >= body.end && role.end === head.end;
}

/** Where the last word of a stretch begins. */
function lastWordStart(folded: string, start: number, end: number): number {
  return start + folded.slice(start, end).trimEnd().lastIndexOf(' ') + 1;
}

/** Two names side by side are a person's; one alone, or an acronym, is more often a body's. */
function typeOfName(names: readonly Span[]): SourceType {
  const [first, second] = names;
  return first && second && second.start - first.end === 1 ? 'person' : 'organization';
}

function isWhole(match: Span | undefined, phrase: Span): boolean {
  return match !== undefined && match.start === phrase.start && match.end === phrase.end;
}
