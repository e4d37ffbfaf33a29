/** "Ruiz: “We are late”" and "RUIZ: We are late": a headline's or a transcript's way of saying who speaks. */
import type { CompiledLanguage } from '../compiled-language';
import type { Sentence } from '../types';
import { classifySource } from './classify-source';
import type { FoundCue } from './find-cues';
import { trimSpan } from './noun-phrase';
import type { Quote } from './quotes';

const COLON = /[:：]/u;
/** A name before a colon is not longer. UTF-16 units. */
const MAX_LABEL_CHARS = 60;
/** A name that signs a quotation, with an office perhaps. */
const MAX_SIGNATURE_WORDS = 6;
/** Between the colon and the quotation there is no more than a space or two. */
const MAX_GAP_CHARS = 3;
const CAPITALS = /^[\p{Lu}\p{M} .'-]{3,}$/u;

/**
 * Finds the name that labels a sentence, when a quotation follows or the name stands in capitals. What is labelled in any
 * other way may be a topic: "Housing: rents rose".
 */
export function findLabel(
  folded: string,
  sentence: Sentence,
  quotes: readonly Quote[],
  language: CompiledLanguage,
): FoundCue[] {
  const signed = signature(folded, sentence, language);
  if (signed) return [signed];
  const reach = Math.min(sentence.end, sentence.start + MAX_LABEL_CHARS);
  const at = folded.slice(sentence.start, reach).search(COLON);
  if (at < 1) return [];
  const start = sentence.start + at;
  const phrase = trimSpan(folded, { start: sentence.start, end: start });
  if (!phrase || start + 1 >= sentence.end) return [];
  const quoted = quotes.some((quote) => quote.start > start && quote.start - start <= MAX_GAP_CHARS);
  if (!quoted && !CAPITALS.test(folded.slice(phrase.start, phrase.end))) return [];
  const source = classifySource(folded, phrase, sentence.start, language);
  if (!source) return [];
  return [{ cue: { start, end: start + 1, pattern: ':' }, list: 'label', phrase, source, inverted: false }];
}

/** "― Christina Lastra": a line that begins with a dash and holds nothing but a name signs the quotation before it. */
function signature(folded: string, sentence: Sentence, language: CompiledLanguage): FoundCue | undefined {
  const dash = /^[―—–]{1,2}\s?|^--?\s/u.exec(folded.slice(sentence.start, sentence.start + 3));
  if (!dash || sentence.end - sentence.start > MAX_LABEL_CHARS) return undefined;
  const from = sentence.start + dash[0].length;
  const phrase = trimSpan(folded, {
    start: from,
    end: folded.charAt(sentence.end - 1) === '.' ? sentence.end - 1 : sentence.end,
  });
  const source = phrase && classifySource(folded, phrase, sentence.start, language);
  if (!phrase || source?.class !== 'named') return undefined;
  const words = folded.slice(phrase.start, phrase.end).split(' ').length;
  if (words > MAX_SIGNATURE_WORDS) return undefined;
  const cue = { start: sentence.start, end: sentence.start + dash[0].trimEnd().length, pattern: '―' };
  return { cue, list: 'signature', phrase, source, inverted: true };
}
