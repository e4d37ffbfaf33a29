/**
 * Names in scripts without capitals whose noun phrases begin with their head: "شركة سولفكس", "وزير المالية سامي الحداد".
 * A name is what stands behind a kind of person, body or medium and is no word of any list.
 */
import type { CompiledLanguage } from '../compiled-language';
import type { Span } from '../types';
import type { ClassifiedSource } from './classify-source';

interface Token extends Span {
  readonly word: string;
}

const TOKEN = /[\p{L}\p{M}\p{N}-]+/gu;
const QUOTED = /^[«"“„「]/u;
/** So many words may stand between a kind and its name ("director of production in the company"), and be in a name. */
const MAX_BETWEEN = 5;
const MAX_NAME_WORDS = 4;
/** Somebody whom nothing but a name tells is named in no more words. */
const MAX_BARE_WORDS = 4;

/** Finds names behind kinds, as far as the pack's lists leave any. */
export function findUncasedNames(folded: string, phrase: Span, language: CompiledLanguage): Span[] {
  const { roles, organizations, outlets, documents, speakers } = language.attributions;
  const tokens = tokensOf(folded, phrase);
  const names: Span[] = [];
  const kinds = [roles, organizations, outlets, documents, speakers].flatMap((matcher) =>
    matcher.findAll(folded, phrase.start, phrase.end),
  );
  for (const kind of kinds) {
    const first = tokens.findIndex((token) => token.start >= kind.end);
    if (first === -1) continue;
    const at = tokens.slice(first, first + MAX_BETWEEN).findIndex((token) => isUnknown(folded, token, language));
    if (at === -1) continue;
    const rest = tokens.slice(first + at, first + at + MAX_NAME_WORDS);
    const stop = rest.findIndex((token, index) => index > 0 && isListed(folded, token, language));
    const words = stop === -1 ? rest : rest.slice(0, stop);
    const last = words[words.length - 1];
    const [start] = words;
    if (start && last && !names.some((name) => name.start === start.start))
      names.push({ start: start.start, end: last.end });
  }
  return names.sort((a, b) => a.start - b.start);
}

/** A phrase of a few words, none of them in any list, that a verb of saying has for its subject: a name alone. */
export function bareName(folded: string, phrase: Span, language: CompiledLanguage): ClassifiedSource | undefined {
  const tokens = tokensOf(folded, phrase);
  const [first] = tokens;
  if (!first || tokens.length > MAX_BARE_WORDS) return undefined;
  if (!isUnknown(folded, first, language) || tokens.some((token) => isListed(folded, token, language)))
    return undefined;
  return {
    class: 'named',
    type: tokens.length > 1 ? 'person' : 'organization',
    rule: 'source/bare-name',
  };
}

/**
 * A subject without what follows it in the same breath: "توقعت هيئة الأرصاد هطول أمطار". Where a word that begins a clause
 * or a mark stands behind the phrase, all of it is the subject.
 *
 * @param phrase from behind the verb to the next boundary.
 */
export function withoutObject(folded: string, phrase: Span, sentence: Span, language: CompiledLanguage): Span {
  const { vagueSources, knownBodies, clauseWords } = language.attributions;
  const bounded = /^\s{0,2}[,،:«"“]/u.test(folded.slice(phrase.end, phrase.end + 3));
  if (bounded || clauseWords.matchAt(folded, phrase.end + 1, sentence.end)) return phrase;
  const known =
    vagueSources.matchAt(folded, phrase.start, phrase.end) ?? knownBodies.matchAt(folded, phrase.start, phrase.end);
  if (known) return { start: phrase.start, end: known.end };
  const [name] = findUncasedNames(folded, phrase, language);
  if (!name) return phrase;
  const [first, second] = tokensOf(folded, name);
  return { start: phrase.start, end: second?.end ?? first?.end ?? phrase.end };
}

function tokensOf(folded: string, { start, end }: Span): Token[] {
  return [...folded.slice(start, end).matchAll(TOKEN)].map((match) => ({
    word: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** No article, no digit, and in no list: or in quotation marks of its own. */
function isUnknown(folded: string, token: Token, language: CompiledLanguage): boolean {
  if (QUOTED.test(folded.charAt(token.start - 1))) return true;
  if (/\p{N}/u.test(token.word) || language.attributions.definites.matchAt(folded, token.start, token.end))
    return false;
  return !isListed(folded, token, language);
}

function isListed(folded: string, { start, end, word }: Token, language: CompiledLanguage): boolean {
  const {
    roles,
    organizations,
    documents,
    vagueSources,
    nounLinks,
    notNames,
    indefinites,
    pronouns,
    fillers,
    clauseWords,
  } = language.attributions;
  if (language.commonWords.has(word)) return true;
  return [
    roles,
    organizations,
    documents,
    vagueSources,
    nounLinks,
    notNames,
    indefinites,
    pronouns,
    fillers,
    clauseWords,
  ].some((matcher) => matcher.find(folded, start, end) !== undefined);
}
