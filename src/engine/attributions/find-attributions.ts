/**
 * A block's sentences → who is said to have said them. Cues are found sentence by sentence; then a quotation that runs
 * over several sentences lends its attribution to all of them (R2), and pronouns and descriptions are resolved to
 * somebody named on the page (R12).
 */
import type { CompiledLanguage } from '../compiled-language';
import type { Match } from '../pattern';
import { ruleName } from '../rule-name';
import type { Attribution, Reason, Sentence, Span } from '../types';
import { type Antecedent, type AttributedSentence, byStrength, type ClassedAttribution } from './attributed';
import { findNames } from './classify-source';
import { type FoundCue, findCues } from './find-cues';
import { findQuoting, findStances } from './find-stances';
import { trimSpan } from './noun-phrase';
import { countWords, findQuotes, type Quote } from './quotes';

/** The text that is read, and its language. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly language: CompiledLanguage;
}

/** A name as transcripts write it. */
const CAPITALS = /^[\p{Lu}\p{M} .'’-]{3,}$/u;
/** A quotation shorter than this, in words, is a name or a word at arm's length, not somebody speaking. */
const MIN_QUOTED_WORDS = 4;
/** A cue with less than this behind it has its content before it. Words. */
const MIN_CONTENT_WORDS = 3;
/** A sentence's first noun stands within so many characters, behind at most so many words. */
const OPENING_CHARS = 60;
const MAX_OPENING_WORDS = 3;
/** So many names are remembered for pronouns to point back to. */
const MAX_ANTECEDENTS = 20;

/**
 * Finds the attributions of one block.
 *
 * @param sentences the block's sentences, in order. @param block the block's span.
 * @param antecedents who was named before on the page, oldest first; names found here are added to it.
 */
export function findAttributions(
  reading: Reading,
  sentences: readonly Sentence[],
  block: Span,
  antecedents: Antecedent[],
): AttributedSentence[] {
  const quotes = findQuotes(reading.text, block, reading.language.pack.quotationMarks);
  const spoken = quotes.filter(
    (quote) => countWords(reading.text, quote.inner, reading.language.pack.spaced) >= MIN_QUOTED_WORDS,
  );
  const own = sentences.map((sentence) => attributeSentence(reading, sentence, spoken, quotes, antecedents));
  // In reading order, so that what was lent to one sentence is lent on to the next; then once more for what stands behind.
  const lent = [...own];
  for (let pass = 0; pass < 2; pass += 1)
    lent.forEach((each, index) => {
      lent[index] = withQuotation(reading, each, lent, index, spoken);
    });
  return carryOn(reading, lent, spoken);
}

function attributeSentence(
  reading: Reading,
  sentence: Sentence,
  quotes: readonly Quote[],
  allQuotes: readonly Quote[],
  antecedents: Antecedent[],
): AttributedSentence {
  const words = reading.language.attributions;
  const said = findCues(reading.folded, sentence, quotes, reading.language);
  const cues = said.length > 0 ? said : findQuoting(reading.folded, sentence, allQuotes, reading.language);
  const held = findStances(reading.folded, sentence, quotes, cues, reading.language);
  const told = cues.length > 0 ? [] : held.filter((stance) => tellsThat(reading, stance));
  const attributed = (cue: FoundCue) => attribute(reading, sentence, cue, quotes, antecedents);
  const found = [...cues, ...told].map(attributed).sort(byStrength);
  const stances = held.filter((stance) => !told.includes(stance)).map((stance) => attributed(stance).attribution);
  remember(reading, sentence, found, antecedents);
  const outside = (match: Match | undefined): Match | undefined =>
    match && quotes.some((quote) => match.start >= quote.start && match.end <= quote.end) ? undefined : match;
  const supposed = reading.language.claims.hypothesis.test(reading.folded, sentence.start, sentence.end);
  const hearsay = supposed ? undefined : outside(hearsayOf(reading, sentence));
  const elsewhere = outside(words.elsewhere.find(reading.folded, sentence.start, sentence.end));
  const unattached = found.length > 0 ? undefined : outside(verbOfThat(reading, sentence));
  const inquiry = outside(openingInquiry(reading, sentence));
  return {
    sentence,
    found,
    stances,
    self: found[0] !== undefined && isAboutItself(reading, sentence, found[0]),
    ...(hearsay ? { hearsay: reasonOf(reading, hearsay, 'hearsay') } : {}),
    ...(unattached ? { elsewhere: reasonOf(reading, unattached, 'unattached') } : {}),
    ...(elsewhere ? { elsewhere: reasonOf(reading, elsewhere, 'elsewhere') } : {}),
    ...(inquiry ? { inquiry: reasonOf(reading, inquiry, 'inquiry') } : {}),
  };
}

/** "Ruiz pointed out that the plant is late": an attitude with a clause of its own is its holder's word for it (R5). */
function tellsThat({ folded, language }: Reading, { cue, list, source, phrase }: FoundCue): boolean {
  if (!source || !phrase || !list.startsWith('stance')) return false;
  const behind = cue.end + (folded.charAt(cue.end) === ' ' ? 1 : 0);
  return language.attributions.thatWords.matchAt(folded, behind) !== undefined;
}

/** A verb of finding with its clause behind it and a source noun before, in a phrase that was not made out (R16). */
function verbOfThat({ folded, language }: Reading, { start, end }: Sentence): Match | undefined {
  const { documentVerbs, thatWords, falseFriends, documents, vagueSources, inquiries, speakers } =
    language.attributions;
  const masks = falseFriends.findAll(folded, start, end);
  return documentVerbs.findAll(folded, start, end).find((verb) => {
    const behind = /^[,，]?\s?/u.exec(folded.slice(verb.end, verb.end + 2))?.[0].length ?? 0;
    const isMasked = masks.some((mask) => verb.start < mask.end && verb.end > mask.start);
    if (isMasked || !thatWords.matchAt(folded, verb.end + behind)) return false;
    return [documents, vagueSources, inquiries, speakers].some((nouns) => nouns.test(folded, start, verb.start));
  });
}

/** Wording that declines to vouch, where nothing that looks alike lies over it. */
function hearsayOf({ folded, language }: Reading, { start, end }: Sentence): Match | undefined {
  const { hearsay, falseFriends } = language.attributions;
  const found = hearsay.findAll(folded, start, end);
  if (found.length === 0) return undefined;
  const masks = falseFriends.findAll(folded, start, end);
  return found.find((match) => !masks.some((mask) => match.start < mask.end && match.end > mask.start));
}

/**
 * Verb forms that only reported speech has: the last source of the block goes on speaking, sentence after sentence, as
 * long as the form is kept. With nobody to go on from, the form declines to vouch (R11).
 */
function carryOn(
  reading: Reading,
  sentences: readonly AttributedSentence[],
  quotes: readonly Quote[],
): AttributedSentence[] {
  let speaker: ClassedAttribution | undefined;
  let turn: ClassedAttribution | undefined;
  return sentences.map((each) => {
    if (each.found.length > 0) speaker = each.found[0];
    if (each.found[0]) turn = isTurn(reading, each.found[0]) ? each.found[0] : undefined;
    else if (turn) {
      // In a transcript a speaker goes on to the next name in capitals.
      const { start, end } = each.sentence;
      const attribution = { ...turn.attribution, content: { start, end }, form: 'direct' as const, carried: true };
      return { ...each, found: [{ ...turn, attribution }] };
    }
    const form = each.found.length > 0 ? undefined : reportedFormOf(reading, each, quotes, speaker !== undefined);
    if (!form) {
      if (each.found.length === 0) speaker = undefined;
      return each;
    }
    if (!speaker) return { ...each, hearsay: each.hearsay ?? reasonOf(reading, form, 'reported') };
    const content = { start: each.sentence.start, end: each.sentence.end };
    const attribution = { ...speaker.attribution, content, form: 'indirect' as const, carried: true };
    return { ...each, found: [{ ...speaker, attribution }] };
  });
}

/** "RUIZ: We are late." */
function isTurn({ text }: Reading, { attribution: { source, cue, carried } }: ClassedAttribution): boolean {
  return (
    !carried &&
    source !== null &&
    /\/cue\/label\//u.test(cue.rule) &&
    CAPITALS.test(text.slice(source.start, source.end))
  );
}

function reportedFormOf(
  { folded, language }: Reading,
  { sentence, unattributedQuote }: AttributedSentence,
  quotes: readonly Quote[],
  carries: boolean,
): Match | undefined {
  const { reportedForms, carriedForms, falseFriends, capitalNouns } = language.attributions;
  const { start, end } = sentence;
  const forms = (carries ? [reportedForms, carriedForms] : [reportedForms])
    .flatMap((matcher) => matcher.findAll(folded, start, end))
    // Where every noun has a capital, a word with one is no verb: "die letzten Spiele".
    .filter((form) => !capitalNouns || form.start <= start + 1 || !/^\p{Lu}/u.test(folded.charAt(form.start)));
  if (forms.length === 0 || unattributedQuote || language.claims.hypothesis.matchAt(folded, start)) return undefined;
  const masks = [...falseFriends.findAll(folded, start, end), ...quotes.map((quote) => quote.inner)];
  return forms.find((form) => !masks.some((mask) => form.start < mask.end && form.end > mask.start));
}

/** Do the source's words and what was said share a name? "Solvex doubled its sales, said the head of Solvex." */
function isAboutItself(
  { folded, language }: Reading,
  sentence: Sentence,
  { attribution }: ClassedAttribution,
): boolean {
  const { source, content } = attribution;
  if (!source) return false;
  const namesIn = (span: Span): string[] =>
    findNames(folded, span, sentence.start, language).map(({ start, end }) =>
      folded.slice(start, end).replace(/'s$/u, ''),
    );
  const own = new Set(namesIn(source));
  const said = { start: Math.max(content.start, sentence.start), end: Math.min(content.end, sentence.end) };
  const apart = said.end <= source.start || said.start >= source.end;
  return apart && said.start < said.end && namesIn(said).some((name) => own.has(name));
}

/** A study, survey or audit as the sentence's first noun: a source noun that no cue was found for (R16). */
function openingInquiry({ text, folded, language }: Reading, sentence: Sentence): Match | undefined {
  const end = Math.min(sentence.end, sentence.start + OPENING_CHARS);
  const match = language.attributions.inquiries.find(folded, sentence.start, end);
  if (!match || /[,:;]/u.test(folded.slice(sentence.start, match.start))) return undefined;
  const lead = countWords(text, { start: sentence.start, end: match.start }, language.pack.spaced);
  return lead <= MAX_OPENING_WORDS ? match : undefined;
}

function attribute(
  reading: Reading,
  sentence: Sentence,
  found: FoundCue,
  quotes: readonly Quote[],
  antecedents: readonly Antecedent[],
): ClassedAttribution {
  const cue = reasonOf(reading, found.cue, found.list);
  const { content, form } = contentOf(reading, sentence, found, quotes);
  if (!found.source || !found.phrase) {
    const vague = found.source?.class === 'vague';
    return {
      attribution: { source: null, cue, content, form, carried: false },
      class: vague ? 'vague' : 'unclear',
      rule: found.source?.rule ?? 'source/missing',
    };
  }
  const exact = reading.text.slice(found.phrase.start, found.phrase.end);
  const span = { exact, start: found.phrase.start, end: found.phrase.end };
  const own = found.holder ? reading.text.slice(found.holder.start, found.holder.end) : exact;
  const points = found.source.class === 'pronoun' || found.source.class === 'described';
  if (!points) {
    const known = found.source.class as ClassedAttribution['class'];
    const documentary = found.source.type === 'document' && form === 'indirect';
    return {
      attribution: {
        source: { ...span, name: own, type: found.source.type },
        cue,
        content,
        form: documentary ? 'document' : form,
        carried: false,
      },
      class: known,
      rule: found.source.rule,
    };
  }
  const antecedent = resolve(found, sentence, antecedents);
  if (antecedent) {
    return {
      attribution: {
        source: { ...span, name: antecedent.name, type: antecedent.type },
        cue,
        content,
        form,
        carried: true,
      },
      class: antecedent.class,
      rule: `${found.source.rule}/resolved`,
    };
  }
  const source = { ...span, name: own, type: found.source.type };
  if (found.source.class === 'pronoun') {
    return {
      attribution: { source, cue, content, form, carried: false },
      class: 'unclear',
      rule: 'source/pronoun/unresolved',
    };
  }
  return {
    attribution: { source, cue, content, form, carried: false },
    class: 'anonymous',
    rule: `${found.source.rule}/unresolved`,
  };
}

/** The last one who can be meant: a document or body for a description, anybody for a pronoun. */
function resolve(found: FoundCue, sentence: Sentence, antecedents: readonly Antecedent[]): Antecedent | undefined {
  const isPronoun = found.source?.class === 'pronoun';
  const fits = (candidate: Antecedent): boolean =>
    isPronoun ? candidate.type !== 'document' : found.source?.type !== 'role' || candidate.type !== 'document';
  const known = antecedents.filter((candidate) => fits(candidate) && (isPronoun || candidate.class === 'named'));
  const near = known.filter((candidate) => sentence.block - candidate.block <= 1);
  // A pronoun more often means a person than the body that spoke last.
  const person = isPronoun ? near.filter((candidate) => candidate.type === 'person').at(-1) : undefined;
  return person ?? near.at(-1) ?? known.filter((candidate) => candidate.class === 'named').at(-1);
}

function remember(
  reading: Reading,
  sentence: Sentence,
  found: readonly ClassedAttribution[],
  antecedents: Antecedent[],
): void {
  const { block } = sentence;
  const spoke = found.filter((each) => !each.attribution.carried && each.attribution.source !== null);
  for (const { attribution, class: known } of spoke) {
    if (attribution.source && (known === 'named' || known === 'anonymous')) {
      antecedents.push({ name: attribution.source.name, type: attribution.source.type, class: known, block });
    }
  }
  const names = spoke.some((each) => each.class === 'named')
    ? []
    : findNames(reading.folded, sentence, sentence.start, reading.language);
  const [first] = names;
  if (first) {
    const second = names.find((name) => name.start - first.end === 1);
    const name = reading.text.slice(first.start, second?.end ?? first.end);
    // Somebody who was only mentioned comes after everybody who spoke.
    antecedents.unshift({ name, type: second ? 'person' : 'organization', class: 'named', block });
  }
  if (antecedents.length > MAX_ANTECEDENTS) antecedents.splice(0, antecedents.length - MAX_ANTECEDENTS);
}

/** Where what was said stands: in the quotation, behind the cue, or before it. */
function contentOf(
  reading: Reading,
  sentence: Sentence,
  found: FoundCue,
  quotes: readonly Quote[],
): { content: Span; form: Attribution['form'] } {
  const quoted = quotes.filter((quote) => quote.start < sentence.end && quote.end > sentence.start);
  const edgeStart = Math.min(found.cue.start, found.phrase?.start ?? found.cue.start);
  const edgeEnd = Math.max(found.cue.end, found.phrase?.end ?? found.cue.end);
  const { spaced } = reading.language.pack;
  const first = quoted[0];
  const last = quoted[quoted.length - 1];
  if (first && last) {
    const quotation = { start: Math.max(first.start, sentence.start), end: Math.min(last.end, sentence.end) };
    const content = withOwnWords(reading, sentence, quotation, { start: edgeStart, end: edgeEnd });
    const outside =
      countWords(reading.text, { start: sentence.start, end: Math.min(content.start, edgeStart) }, spaced) +
      countWords(reading.text, { start: Math.max(content.end, edgeEnd), end: sentence.end }, spaced);
    return { content, form: outside > MIN_CONTENT_WORDS ? 'mixed' : 'direct' };
  }
  if (found.around && found.phrase) {
    const between = betweenSubjectAndVerb(reading, found.phrase.end, found.cue.start);
    if (between && countWords(reading.text, between, spaced) >= MIN_CONTENT_WORDS)
      return { content: between, form: 'indirect' };
  }
  const behind = tidy(reading, { start: edgeEnd, end: sentence.end });
  const ahead = tidy(reading, { start: sentence.start, end: edgeStart });
  const behindWords = behind ? countWords(reading.text, behind, spaced) : 0;
  const aheadWords = ahead ? countWords(reading.text, ahead, spaced) : 0;
  const preferBehind =
    !found.inverted || edgeStart === sentence.start ? behindWords >= MIN_CONTENT_WORDS : behindWords > aheadWords;
  const content = (preferBehind ? behind : ahead) ?? behind ?? ahead ?? { start: sentence.start, end: sentence.end };
  return { content, form: 'indirect' };
}

/** A quotation all on one side of the cue, with the writer's own words there: "that the plan is 'a mess'". */
function withOwnWords(reading: Reading, sentence: Sentence, quotation: Span, saying: Span): Span {
  const behind = quotation.start >= saying.end ? tidy(reading, { start: saying.end, end: sentence.end }) : undefined;
  const ahead = quotation.end <= saying.start ? tidy(reading, { start: sentence.start, end: saying.start }) : undefined;
  const side = behind ?? ahead;
  if (!side) return quotation;
  return { start: Math.min(side.start, quotation.start), end: Math.max(side.end, quotation.end) };
}

/** From behind the mark of the subject to the verb. */
function betweenSubjectAndVerb(reading: Reading, subject: number, verb: number): Span | undefined {
  const { topicMarks, subjectMarks } = reading.language.attributions;
  const mark = topicMarks.matchAt(reading.folded, subject) ?? subjectMarks.matchAt(reading.folded, subject);
  return tidy(reading, { start: mark?.end ?? subject, end: verb });
}

/** Content without the marks around it; its conjunction is part of it (PARC 3: "that sales fell"). */
function tidy({ folded }: Reading, span: Span): Span | undefined {
  let at = trimSpan(folded, span);
  while (at && /[,、،:;؛.。–—]/u.test(folded.charAt(at.start)))
    at = trimSpan(folded, { start: at.start + 1, end: at.end });
  while (at && /[,、،:;؛]/u.test(folded.charAt(at.end - 1)))
    at = trimSpan(folded, { start: at.start, end: at.end - 1 });
  return at;
}

/** Lends a sentence inside a quotation the attribution that another sentence of the same quotation holds. */
function withQuotation(
  reading: Reading,
  each: AttributedSentence,
  all: readonly AttributedSentence[],
  index: number,
  quotes: readonly Quote[],
): AttributedSentence {
  const touching = quotes.filter((quote) => quote.start < each.sentence.end && quote.end > each.sentence.start);
  const quote = touching[0];
  if (!quote || each.found.length > 0) return each;
  const sharer = all.find(
    (other) =>
      other !== each && other.found.length > 0 && quote.start < other.sentence.end && quote.end > other.sentence.start,
  );
  const before = all[index - 1];
  const quotedBefore = before?.found.some(
    (found) => found.attribution.form !== 'indirect' && found.attribution.form !== 'document',
  );
  const speaker =
    sharer ??
    tellsBehind(reading, each, quote, all[index + 1]) ??
    (startsQuoted(each, quote) && quotedBefore ? before : undefined);
  const lent = speaker?.found[0];
  const content = { start: Math.max(quote.start, each.sentence.start), end: Math.min(quote.end, each.sentence.end) };
  if (lent) {
    const { unattributedQuote: _, ...rest } = each;
    return {
      ...rest,
      found: [{ ...lent, attribution: { ...lent.attribution, content, form: 'direct', carried: true } }],
    };
  }
  const exact = reading.text.slice(content.start, content.end);
  return { ...each, unattributedQuote: { rule: 'quotation/no-cue', exact, ...content } };
}

/** "“Why?”" | "he asks.", "“It is over.”" | "― Ana Ruiz": who spoke stands at the beginning of the sentence behind. */
function tellsBehind(
  { folded }: Reading,
  { sentence }: AttributedSentence,
  quote: Quote,
  next: AttributedSentence | undefined,
): AttributedSentence | undefined {
  const told = next?.found[0]?.attribution;
  if (!next || !told || told.carried || quote.open || quote.end < sentence.end - 1) return undefined;
  if (folded.slice(quote.end, next.sentence.start).trim() !== '' || quote.end > next.sentence.start) return undefined;
  const start = Math.min(told.cue.start, told.source?.start ?? told.cue.start);
  const end = Math.max(told.cue.end, told.source?.end ?? told.cue.end);
  const opens = start <= next.sentence.start + 2;
  // A dash, a small letter or a comma behind who spoke: nothing is said in this sentence itself.
  const tells =
    /^[―—–-]|^\p{Ll}/u.test(folded.charAt(next.sentence.start)) || /^\s?[,.]/u.test(folded.slice(end, end + 2));
  return opens && tells ? next : undefined;
}

function startsQuoted(each: AttributedSentence, quote: Quote): boolean {
  return quote.start <= each.sentence.start + 1;
}

function reasonOf(reading: Reading, match: Match, list: string): Reason {
  return {
    rule: ruleName(reading.language.pack.tag, `cue/${list}`, match.pattern),
    exact: reading.text.slice(match.start, match.end),
    start: match.start,
    end: match.end,
  };
}
