/**
 * Names in a language that writes every noun with a capital: the capital alone tells nothing. Told by other signs: an
 * acronym, two capitals in a row, or a noun that stands without an article and ends like no common noun of the pack.
 */
import type { CompiledLanguage } from '../compiled-language';
import type { Span } from '../types';

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['.-][\p{L}\p{M}\p{N}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
/** Two capitals in one word, or a capital behind a small letter. */
const ACRONYM = /^\p{Lu}[\p{L}\p{N}]{0,8}\p{Lu}/u;
/** No ending that tells a noun is longer. UTF-16 units. */
const MAX_ENDING = 18;

interface Token extends Span {
  readonly word: string;
  /** Written with a capital for its own sake, as far as one can see: a noun or a name. */
  readonly noun: boolean;
}

/**
 * Finds the proper names of a phrase.
 *
 * @param endings how common nouns end. @param sentenceStart where a capital says nothing.
 */
export function findProperNouns(
  folded: string,
  phrase: Span,
  sentenceStart: number,
  endings: ReadonlySet<string>,
  language: CompiledLanguage,
): Span[] {
  const tokens = tokensOf(folded, phrase, sentenceStart, language);
  return tokens
    .filter((token, at) => token.noun && isProper(folded, tokens, at, endings, language))
    .map(({ start, end }) => ({ start, end }));
}

function tokensOf(folded: string, phrase: Span, sentenceStart: number, language: CompiledLanguage): Token[] {
  return [...folded.slice(phrase.start, phrase.end).matchAll(TOKEN)].map((match) => {
    const word = match[0];
    const start = phrase.start + match.index;
    const initial = start <= sentenceStart + 1;
    const functional = initial && language.commonWords.has(word.toLocaleLowerCase(language.pack.tag));
    return { word, start, end: start + word.length, noun: CAPITAL.test(word) && !functional };
  });
}

function isProper(
  folded: string,
  tokens: readonly Token[],
  at: number,
  endings: ReadonlySet<string>,
  language: CompiledLanguage,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  const words = language.attributions;
  if (words.notNames.matchAt(folded, token.start, token.end)?.end === token.end) return false;
  const parts = token.word.split('-');
  const last = parts.at(-1) ?? token.word;
  const acronym = parts.some((part, index) => ACRONYM.test(part) && !isNotName(folded, token, parts, index, language));
  if (endsCommon(last, endings, language.pack.tag))
    return parts.length > 1 && acronym && isBody(folded, token, last, language);
  if (acronym) return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const besideName = (other: Token | undefined, gap: string): boolean =>
    other?.noun === true && /^\.? $/u.test(gap) && !words.notNames.matchAt(folded, other.start, other.end);
  if (after && besideName(after, folded.slice(token.end, after.start))) return true;
  if (before && besideName(before, folded.slice(before.end, token.start))) return true;
  return !isDetermined(folded, tokens, at, language);
}

/** The part of a compound that is a word for anybody: the *KI* of "KI-Modell". */
function isNotName(
  folded: string,
  token: Token,
  parts: readonly string[],
  index: number,
  language: CompiledLanguage,
): boolean {
  const start = token.start + parts.slice(0, index).reduce((sum, part) => sum + part.length + 1, 0);
  const end = start + (parts[index]?.length ?? 0);
  return language.attributions.notNames.matchAt(folded, start, end)?.end === end;
}

/** "USGS-Angaben", "EU-Kommission": the acronym says whose. */
function isBody(folded: string, token: Token, last: string, language: CompiledLanguage): boolean {
  const { organizations, documents, outlets, roles } = language.attributions;
  const from = token.end - last.length;
  return (
    [organizations, documents, outlets].some((matcher) => matcher.matchAt(folded, from, token.end)) &&
    !roles.matchAt(folded, from, token.end)
  );
}

function endsCommon(word: string, endings: ReadonlySet<string>, tag: string): boolean {
  const lower = word.toLocaleLowerCase(tag);
  for (let length = Math.min(MAX_ENDING, lower.length); length >= 2; length -= 1)
    if (endings.has(lower.slice(-length))) return true;
  return false;
}

/** An article or an adjective stands before it: "die Anlage", "deutsche Firmen". Names mostly do without. */
function isDetermined(folded: string, tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  const { definites, indefinites, nounLinks, adverbials, adjectives } = language.attributions;
  const is = (token: Token, matchers: readonly { matchAt(text: string, start: number): Span | undefined }[]): boolean =>
    matchers.some((matcher) => matcher.matchAt(folded, token.start)?.end === token.end);
  const before = tokens[at - 1];
  if (!before || before.noun || before.end + 1 !== tokens[at]?.start) return false;
  if (is(before, [definites, indefinites])) return true;
  if (!is(before, [adjectives]) || is(before, [nounLinks, adverbials])) return false;
  const earlier = tokens[at - 2];
  return !earlier || is(earlier, [definites, indefinites, nounLinks, adverbials]);
}
