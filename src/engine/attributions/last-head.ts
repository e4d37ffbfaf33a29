/**
 * Sources in languages whose noun phrases end with their head and whose script has no capitals: "調査会社スタティア",
 * "青潮大学の浜口教授". The same classes as in `classify-source.ts`, told by what stands at the end of the phrase and
 * whether something stands before it that could be a name.
 */
import type { CompiledLanguage } from '../compiled-language';
import type { Match, Matcher } from '../pattern';
import type { Span } from '../types';
import type { ClassifiedSource } from './classify-source';

/** Letters that a name may be written in without any mark: a loan's syllables or Latin. Three or more of them. */
const FOREIGN_NAME = /^[\p{Script=Katakana}\p{Script=Latin}\p{N}ー・&.'-]{3,40}$/u;
/** A name of a body may end in other signs: "ミドリ電機". */
const FOREIGN_START = /^[\p{Script=Katakana}ー・]{2,30}[\p{Script=Han}\p{Script=Latin}]{0,8}$|^[\p{Lu}\p{N}&]{2,12}$/u;
/** What may stand in brackets behind a name, and a quoted name behind its kind. */
const ASIDE = /[(（][^()（）]{1,30}[)）]$/u;
const QUOTED_NAME = /[「『][^「」『』]{1,40}[」』]$/u;
/** A bare word that a verb of saying has for a subject is no longer. UTF-16 units. */
const MAX_BARE_CHARS = 10;

/** What a phrase ends with, and what stands before that. */
interface Head {
  /** From behind the last word that links. */
  readonly start: number;
  readonly end: number;
}

/** Classifies a noun phrase that ends with its head; `undefined`: nobody who can say anything, as far as can be told. */
export function classifyLastHead(
  folded: string,
  whole: Span,
  language: CompiledLanguage,
): ClassifiedSource | undefined {
  const words = language.attributions;
  const phrase = withoutAside(folded, whole);
  const { start, end } = phrase;
  if (isWhole(words.pronouns.matchAt(folded, start, end), phrase))
    return { class: 'pronoun', type: 'person', rule: 'source/pronoun' };
  if (words.publisher.test(folded, start, end)) return { class: 'named', type: 'publisher', rule: 'source/publisher' };
  if (words.anonymousSources.test(folded, start, end))
    return { class: 'anonymous', type: 'role', rule: 'source/anonymous' };
  const head = headOf(folded, phrase, language);
  const owner = head.start > start ? ownerOf(folded, phrase, head, language) : undefined;
  const owned = owner?.class === 'named';
  const indefinite = words.indefinites.matchAt(folded, start, end) !== undefined;
  const definite = words.definites.matchAt(folded, head.start, end) ?? words.definites.matchAt(folded, start, end);
  const tail = (matcher: Matcher): Match | undefined => matcher.endingAt(folded, head.start, head.end)[0];
  const named = (noun: Span): boolean => isNameBefore(folded, { start: head.start, end: noun.start }, language);

  const mark = tail(words.nameMarks);
  if (mark) {
    return mark.start > head.start
      ? { class: 'named', type: 'person', rule: 'source/name-with-mark' }
      : { class: 'described', type: 'role', rule: 'source/described-somebody' };
  }
  const vague = tail(words.vagueSources);
  if (vague) {
    return owned && !indefinite
      ? { class: 'anonymous', type: 'role', rule: 'source/unnamed-people-of' }
      : { class: 'vague', type: 'crowd', rule: 'source/vague' };
  }
  const known = tail(words.knownBodies);
  if (known && !indefinite) return { class: 'named', type: 'organization', rule: 'source/known-body' };
  if (QUOTED_NAME.test(folded.slice(start, end))) {
    const kind = [words.outlets, words.organizations, words.documents].find((matcher) =>
      matcher.test(folded, start, end),
    );
    const type = kind === words.outlets ? 'outlet' : kind === words.documents ? 'document' : 'organization';
    return kind && { class: 'named', type, rule: 'source/quoted-name' };
  }
  const speaker = tail(words.speakers);
  if (speaker) {
    if (owned || named(speaker)) return { class: 'named', type: 'organization', rule: 'source/speaker-of' };
    return { class: 'described', type: 'organization', rule: 'source/described-speaker' };
  }
  const outlets = words.outlets.endingAt(folded, head.start, head.end);
  if (outlets[0])
    return outlets.some(named) || owned || isForeignName(folded, head, language)
      ? { class: 'named', type: 'outlet', rule: 'source/outlet' }
      : { class: 'vague', type: 'crowd', rule: 'source/outlet-without-name' };
  const document = tail(words.documents);
  if (document) {
    if (!indefinite && (owned || named(document)))
      return { class: 'named', type: 'document', rule: 'source/document-and-name' };
    return definite && !indefinite
      ? { class: 'described', type: 'document', rule: 'source/described-document' }
      : { class: 'vague', type: 'document', rule: 'source/document-without-owner' };
  }
  const title = tail(words.titles);
  if (title) {
    if (!indefinite && named(title)) return { class: 'named', type: 'person', rule: 'source/role-and-name' };
    return indefinite
      ? { class: 'anonymous', type: 'role', rule: 'source/unnamed-role' }
      : { class: 'described', type: 'role', rule: owned ? 'source/office-of' : 'source/described-role' };
  }
  if (tail(words.roles)) {
    return definite && !indefinite
      ? { class: 'described', type: 'role', rule: 'source/described-role' }
      : { class: 'anonymous', type: 'role', rule: 'source/unnamed-role' };
  }
  const body = tail(words.organizations);
  if (body) {
    if (!indefinite && named(body)) return { class: 'named', type: 'organization', rule: 'source/organization' };
    return indefinite || (!definite && owner === undefined && body.start > head.start)
      ? { class: 'anonymous', type: 'organization', rule: 'source/unnamed-organization' }
      : { class: 'described', type: 'organization', rule: 'source/described-organization' };
  }
  if (isKindBefore(folded, head, language) && !indefinite)
    return { class: 'named', type: 'organization', rule: 'source/kind-and-name' };
  if (owner?.type === 'role' && !indefinite) return { class: 'named', type: 'person', rule: 'source/role-and-name' };
  if (isForeignName(folded, head, language)) return { class: 'named', type: 'organization', rule: 'source/name' };
  return undefined;
}

/**
 * A bare word before the mark of a subject whose verb is one of saying: whoever it is has a name, since what is no name
 * stands in the pack's lists. Nothing longer, nothing with a link in it.
 */
export function bareSpeaker(folded: string, phrase: Span, language: CompiledLanguage): ClassifiedSource | undefined {
  const { start, end } = withoutAside(folded, phrase);
  const words = language.attributions;
  if (end - start > MAX_BARE_CHARS || end - start < 2) return undefined;
  if (
    [words.nounLinks, words.indefinites, words.definites, words.notNames].some((list) => list.test(folded, start, end))
  )
    return undefined;
  return { class: 'named', type: 'person', rule: 'source/bare-speaker' };
}

/**
 * Names in a stretch of such a script, as far as marks show them: what stands before a mark, a title or a kind of body.
 * For what counts names, not for what says who speaks.
 */
export function findMarkedNames(folded: string, { start, end }: Span, language: CompiledLanguage): Span[] {
  const { nameMarks, titles, organizations, outlets } = language.attributions;
  const found: Span[] = [];
  for (const matcher of [nameMarks, titles, organizations, outlets]) {
    for (const mark of matcher.findAll(folded, start, end)) {
      const run = /[\p{Script=Han}\p{Script=Katakana}ー・]{1,20}$/u.exec(
        folded.slice(Math.max(start, mark.start - 20), mark.start),
      );
      const span = run && { start: mark.start - run[0].length, end: mark.end };
      if (span && isNameBefore(folded, { start: span.start, end: mark.start }, language)) found.push(span);
    }
  }
  for (const match of folded
    .slice(start, end)
    .matchAll(/[\p{Script=Katakana}ー・]{3,40}|[\p{Lu}][\p{L}\p{N}&.-]{1,40}/gu)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (
      isForeignName(folded, span, language) &&
      !found.some((other) => other.start <= span.start && other.end >= span.end)
    )
      found.push(span);
  }
  return found.sort((a, b) => a.start - b.start);
}

function withoutAside(folded: string, { start, end }: Span): Span {
  const aside = ASIDE.exec(folded.slice(start, end));
  return { start, end: aside && aside.index > 0 ? end - aside[0].length : end };
}

/** Behind the last link that has something before it and behind it. */
function headOf(folded: string, { start, end }: Span, language: CompiledLanguage): Head {
  const links = language.attributions.nounLinks.findAll(folded, start, end);
  const link = links.filter((each) => each.start > start && each.end < end).at(-1);
  return { start: link?.end ?? start, end };
}

function ownerOf(folded: string, phrase: Span, head: Head, language: CompiledLanguage): ClassifiedSource | undefined {
  const link = language.attributions.nounLinks.findAll(folded, phrase.start, head.start).at(-1);
  return link && link.start > phrase.start
    ? classifyLastHead(folded, { start: phrase.start, end: link.start }, language)
    : undefined;
}

/** Does anything stand before the head's kind that is no common word for it? The 青潮 of "青潮銀行", not the 大手 of "大手銀行". */
function isNameBefore(folded: string, { start, end }: Span, language: CompiledLanguage): boolean {
  const { notNames, definites, indefinites } = language.attributions;
  let from = start;
  for (;;) {
    const common = [notNames, definites, indefinites]
      .map((matcher) => matcher.matchAt(folded, from, end))
      .find(Boolean);
    if (!common || common.end <= from) return from < end;
    from = common.end;
  }
}

/** A kind of body with its name behind it: "調査会社スタティア". */
function isKindBefore(folded: string, { start, end }: Head, language: CompiledLanguage): boolean {
  const { organizations, outlets } = language.attributions;
  return [organizations, outlets].some((matcher) =>
    matcher
      .findAll(folded, start, end)
      .some((kind) => kind.end < end && isForeignName(folded, { start: kind.end, end }, language)),
  );
}

function isForeignName(folded: string, { start, end }: Span, language: CompiledLanguage): boolean {
  const word = folded.slice(start, end);
  if (!FOREIGN_NAME.test(word) && !FOREIGN_START.test(word)) return false;
  return /\p{L}/u.test(word) && language.attributions.notNames.endingAt(folded, start, end).length === 0;
}

function isWhole(match: Span | undefined, phrase: Span): boolean {
  return match !== undefined && match.end === phrase.end;
}
