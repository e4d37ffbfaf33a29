/**
 * Subjects that a particle marks, in languages whose verb ends the sentence: "佐伯財務相は…と述べた". The subject may stand
 * far before its verb, with all that was said between them.
 */
import type { CompiledLanguage } from '../compiled-language';
import type { Match } from '../pattern';
import type { Span } from '../types';
import type { ClassifiedSource } from './classify-source';
import { classifySource } from './classify-source';
import { bareSpeaker } from './last-head';

export interface MarkedSubject {
  readonly phrase: Span;
  readonly source: ClassifiedSource;
}

/** A phrase with the mark behind it. */
interface Candidate {
  readonly phrase: Span;
  readonly mark: Match;
}

/** No subject is longer. UTF-16 units. */
const MAX_SUBJECT_CHARS = 60;
const BOUNDARY = /[、,。「」『』【】:;!?\s]/u;

/**
 * Finds the subject of a verb of saying.
 *
 * @param from where its clause may begin at the earliest. @param cue where the verb begins.
 * @param quoted stretches whose marks are somebody else's words.
 */
export function markedSubject(
  folded: string,
  from: number,
  cue: number,
  quoted: readonly Span[],
  language: CompiledLanguage,
): MarkedSubject | undefined {
  const { topicMarks, subjectMarks } = language.attributions;
  const outside = (mark: Match): boolean =>
    isBehindNoun(folded, mark, language) && !quoted.some((quote) => mark.start >= quote.start && mark.end <= quote.end);
  const of = (marks: readonly Match[]): Candidate[] =>
    marks.filter(outside).flatMap((mark) => {
      const phrase = phraseBeforeMark(folded, from, mark, quoted, language);
      return phrase ? [{ phrase, mark }] : [];
    });
  const subjects = of(subjectMarks.findAll(folded, from, cue));
  // A subject with a comma behind its mark stands as far from its verb as a topic does.
  const apart = subjects.filter(({ mark }) => /[、,]/u.test(folded.charAt(mark.end)));
  const topics = [...of(topicMarks.findAll(folded, from, cue)), ...apart].sort((a, b) => a.mark.start - b.mark.start);
  const known = ({ phrase }: Candidate): MarkedSubject | undefined => {
    const source = classifySource(folded, phrase, from, language);
    return source && { phrase, source };
  };
  const beside = subjects.filter(({ mark }) => mark.end >= cue - 1).at(-1);
  const bare = ({ phrase }: Candidate): MarkedSubject | undefined => {
    const source = bareSpeaker(folded, phrase, language);
    return source && { phrase, source };
  };
  return (
    first(topics, known) ??
    (beside && (known(beside) ?? bare(beside))) ??
    first(topics.slice(0, 1), bare) ??
    first(subjects, known)
  );
}

/** A mark is a letter that words hold as well: behind other letters of its own script it is none, but behind a name's mark. */
function isBehindNoun(folded: string, { start }: Match, language: CompiledLanguage): boolean {
  if (!/\p{Script=Hiragana}/u.test(folded.charAt(start - 1))) return true;
  return language.attributions.nameMarks.findAll(folded, Math.max(0, start - 4), start).at(-1)?.end === start;
}

function first(
  candidates: readonly Candidate[],
  read: (each: Candidate) => MarkedSubject | undefined,
): MarkedSubject | undefined {
  for (const candidate of candidates) {
    const found = read(candidate);
    if (found) return found;
  }
  return undefined;
}

/** From the last boundary to the mark, without the words that open a clause or end what was quoted. */
function phraseBeforeMark(
  folded: string,
  from: number,
  mark: Match,
  quoted: readonly Span[],
  language: CompiledLanguage,
): Span | undefined {
  const { fillers } = language.attributions;
  let start = Math.max(from, mark.start - MAX_SUBJECT_CHARS);
  for (let at = mark.start - 1; at >= start; at -= 1) {
    // A short quotation may be a name within the phrase: 業界紙「月刊うみ経済」.
    const short = /[」』]/u.test(folded.charAt(at))
      ? folded.lastIndexOf(folded.charAt(at) === '」' ? '「' : '『', at)
      : -1;
    if (
      short > start &&
      at - short <= 24 &&
      !quoted.some((quote) => short >= quote.start && short < quote.end) &&
      !BOUNDARY.test(folded.charAt(short - 1))
    ) {
      at = short;
      continue;
    }
    if (BOUNDARY.test(folded.charAt(at))) {
      start = at + 1;
      break;
    }
  }
  if (/[」』]/u.test(folded.charAt(start - 1))) {
    const link = language.pack.sentences.afterQuote?.find((word) => folded.startsWith(word, start));
    if (link && start + link.length < mark.start) start += link.length;
  }
  for (;;) {
    const lead = fillers.matchAt(folded, start, mark.start);
    if (!lead || lead.end >= mark.start) break;
    start = lead.end;
  }
  return start < mark.start ? { start, end: mark.start } : undefined;
}
