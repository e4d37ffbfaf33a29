/**
 * Where a noun phrase ends, in a language that writes every noun with a capital: small words, then nouns; after them only
 * what links another noun to them ("die Sprecherin des Amts für Statistik" | "am Montag").
 */
import type { AttributionMatchers } from '../compiled-language';
import type { Span } from '../types';

const TOKEN =
  /\([^()]{1,30}\)|[„“«»"]\p{Lu}[^„“”"«».,!?:;]{1,38}[“”«»"]|[\p{L}\p{M}\p{N}]+(?:['.-][\p{L}\p{M}\p{N}]+)*/gu;

interface Token extends Span {
  readonly noun: boolean;
  readonly bracket: boolean;
  readonly number: boolean;
}

/** The first noun phrase of a stretch; the stretch itself where it holds no noun. */
export function nounChunk(folded: string, span: Span, words: AttributionMatchers): Span {
  const end = chunkEnd(folded, tokensOf(folded, span), 0, words);
  return end === undefined ? span : { start: span.start, end };
}

/** The first noun phrase that can be a subject: those that a preposition begins are none. Nothing when all are such. */
export function subjectChunk(folded: string, span: Span, words: AttributionMatchers): Span | undefined {
  const tokens = tokensOf(folded, span);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) return undefined;
    const small = words.fillers.matchAt(folded, token.start, span.end);
    const adverbial = words.adverbials.matchAt(folded, token.start, span.end);
    if (!small && !adverbial) {
      const end = chunkEnd(folded, tokens, at, words);
      return { start: token.start, end: end ?? span.end };
    }
    const skip = adverbial ? chunkEnd(folded, tokens, at, words) : small?.end;
    if (skip === undefined) return undefined;
    const next = tokens.findIndex((each) => each.start >= skip);
    if (next <= at) return undefined;
    at = next;
  }
  return undefined;
}

/** The last noun phrase of a stretch: "wurde Ermittlungen der Polizei" → "Ermittlungen der Polizei". */
export function lastChunk(folded: string, span: Span, words: AttributionMatchers): Span | undefined {
  const tokens = tokensOf(folded, span);
  let at = tokens.length - 1;
  if (!tokens[at]?.noun && !tokens[at]?.bracket) return undefined;
  for (;;) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) break;
    const alone = isKind(folded, token, words);
    if (before.noun && !alone && !folded.slice(before.end, token.start).includes(',')) at -= 1;
    else if (isLink(folded, before, words) && tokens[at - 2]?.noun) at -= 2;
    else if (isSmall(folded, before, words)) {
      at -= 1;
      break;
    } else if (isAdjective(folded, before, words) && isSmall(folded, tokens[at - 2], words)) {
      at -= 2;
      break;
    } else break;
  }
  return { start: tokens[at]?.start ?? span.start, end: span.end };
}

function isKind(folded: string, { start, end }: Token, words: AttributionMatchers): boolean {
  return [words.vagueSources, words.documents].some((matcher) => matcher.matchAt(folded, start)?.end === end);
}

function isLink(folded: string, { start, end, noun }: Token, words: AttributionMatchers): boolean {
  return !noun && words.nounLinks.matchAt(folded, start)?.end === end;
}

function isAdjective(folded: string, { start, end, noun }: Token, words: AttributionMatchers): boolean {
  return !noun && words.adjectives.matchAt(folded, start)?.end === end;
}

function isSmall(folded: string, token: Token | undefined, words: AttributionMatchers): boolean {
  return (
    token !== undefined &&
    [words.definites, words.indefinites].some((matcher) => matcher.matchAt(folded, token.start)?.end === token.end)
  );
}

function tokensOf(folded: string, span: Span): Token[] {
  return [...folded.slice(span.start, span.end).matchAll(TOKEN)].map((match) => {
    const start = span.start + match.index;
    const noun = /^\p{Lu}/u.test(match[0]);
    return {
      start,
      end: start + match[0].length,
      noun,
      bracket: /^[(„“«»"]/u.test(match[0]),
      number: /^\p{Nd}/u.test(match[0]),
    };
  });
}

/** Where the noun phrase ends that begins with this token; undefined when no noun comes. */
function chunkEnd(
  folded: string,
  tokens: readonly Token[],
  from: number,
  words: AttributionMatchers,
): number | undefined {
  let at = from;
  let end: number | undefined;
  const first = tokens[from];
  // A function word at the beginning of a sentence has a capital as well.
  if (first && startsSmall(folded, first, words)) at += 1;
  for (;;) {
    while (at < tokens.length && !tokens[at]?.noun) at += 1;
    if (at >= tokens.length) return end;
    while (at < tokens.length && (tokens[at]?.noun || tokens[at]?.bracket)) {
      const last = tokens[at];
      const previous = tokens[at - 1];
      // A comma between two nouns ends the phrase, unless an apposition is meant, which the caller looks for.
      if (previous?.noun && last && folded.slice(previous.end, last.start).includes(',')) return end;
      end = last?.end;
      at += 1;
    }
    const link = tokens[at];
    if (!link || !continues(folded, tokens, at, words)) return end;
  }
}

function continues(folded: string, tokens: readonly Token[], at: number, words: AttributionMatchers): boolean {
  const link = tokens[at];
  const before = tokens[at - 1];
  if (!link || !before || folded.slice(before.end, link.start).includes(',')) return false;
  if (words.nounLinks.matchAt(folded, link.start)?.end === link.end) return !tokens[at + 1]?.number;
  return words.genitives.matchAt(folded, link.start)?.end === link.end && tokens[at + 1]?.noun === true;
}

function startsSmall(folded: string, { start, end }: Token, words: AttributionMatchers): boolean {
  return [words.definites, words.indefinites, words.adverbials, words.nounLinks].some(
    (matcher) => matcher.matchAt(folded, start)?.end === end,
  );
}
