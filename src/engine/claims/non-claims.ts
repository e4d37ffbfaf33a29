/** Why a sentence is not a claim, where its form says so (labelling guide, axis A, the *x* codes). */
import type { CompiledLanguage } from '../compiled-language';
import type { Match, Matcher } from '../pattern';
import { ruleName } from '../rule-name';
import type { NonClaimKind, Span } from '../types';

export interface NonClaim {
  readonly kind: NonClaimKind;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

const QUESTION_MARK = /[?？؟;]["'”’»)\]]{0,2}\s*$/u;
const LETTER = /\p{L}/u;
/** An address and nothing else. */
const ADDRESS = /^\s*(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){1,4}(?:\/\S*)?\s*$/u;

/** Less than this before a credit is no sentence of its own. UTF-16 units. */
const MIN_BEFORE_CREDIT = 12;

/**
 * Looks for the forms that no number or name turns into a claim.
 *
 * @param span one sentence, offsets into `folded`. @param reported does somebody in particular say it?
 */
export function findNonClaim(
  folded: string,
  span: Span,
  language: CompiledLanguage,
  reported: boolean,
): NonClaim | undefined {
  const words = language.claims;
  const sentence = folded.slice(span.start, span.end);
  if (!LETTER.test(sentence) || ADDRESS.test(sentence)) return whole('boilerplate', 'non-claim/no-letters', span);
  if (isQuestion(sentence) || startsWith(words.question, folded, span))
    return whole('question', 'non-claim/question', span);
  const tests: readonly (readonly [NonClaimKind, Match | undefined])[] = [
    ['boilerplate', furniture(folded, span, words.boilerplate)],
    ['call', beginsClause(words.call, folded, span)],
    ['hypothesis', startsWith(words.hypothesis, folded, span)],
    ['common', words.definition.find(folded, span.start, span.end)],
    ['experience', reported ? undefined : words.experience.find(folded, span.start, span.end)],
  ];
  for (const [kind, match] of tests) {
    if (match)
      return { kind, rule: ruleName(language.pack.tag, kind, match.pattern), start: match.start, end: match.end };
  }
  return undefined;
}

/** A credit in brackets behind a sentence makes no furniture of it: "… lost 300 jobs (photo: Ruiz)". */
function furniture(folded: string, span: Span, boilerplate: Matcher): Match | undefined {
  return boilerplate.findAll(folded, span.start, span.end).find(({ start }) => {
    const before = folded.slice(span.start, start).trimEnd();
    return before.length < MIN_BEFORE_CREDIT || !/[([（［]$/u.test(before);
  });
}

/** A Greek question mark is a semicolon, which elsewhere ends no sentence. */
function isQuestion(sentence: string): boolean {
  return QUESTION_MARK.test(sentence) && (!/;\s*$/u.test(sentence) || /\p{Script=Greek}/u.test(sentence));
}

/** A match at the beginning of the sentence or of a part of it: a call in the middle of a clause is a report of one. */
function beginsClause(matcher: Matcher, folded: string, span: Span): Match | undefined {
  return matcher
    .findAll(folded, span.start, span.end)
    .find((match) => /(?:^|[,:;.!?(–—-]\s{0,2}|^["'«“‘(¿¡—–*\s-]{1,4})$/u.test(folded.slice(span.start, match.start)));
}

/** A match at the beginning of the sentence, after opening marks. */
function startsWith(matcher: Matcher, folded: string, span: Span): Match | undefined {
  const lead = /^["'«“‘(¿¡—–\s-]*/u.exec(folded.slice(span.start, span.end))?.[0].length ?? 0;
  return matcher.matchAt(folded, span.start + lead, span.end);
}

function whole(kind: NonClaimKind, rule: string, span: Span): NonClaim {
  return { kind, rule, start: span.start, end: span.end };
}
