/** Cues of a sentence, each with the phrase beside it that may be its source (PARC: cue first, then source, then content). */
import type { CompiledLanguage } from '../compiled-language';
import { overlaps } from '../overlaps';
import type { Match } from '../pattern';
import type { Sentence, Span } from '../types';
import { type ClassifiedSource, classifySource, findNames } from './classify-source';
import { markedSubject } from './marked-subject';
import { phraseAfter, phraseBefore, trimSpan, widePhraseBefore } from './noun-phrase';
import type { Quote } from './quotes';
import { findLabel } from './speaker-label';
import { somebody, subjectOf } from './subject';
import { bareName, withoutObject } from './uncased-names';

/** A cue with its source phrase, before anything is resolved. */
export interface FoundCue {
  readonly cue: Match;
  /** The list of the pack it came from, for the rule's name. */
  readonly list: string;
  readonly phrase: Span | null;
  /** Whose account the phrase names, where it names an account: the police, of "figures of the police". */
  readonly holder?: Span;
  readonly source: ClassifiedSource | null;
  /** Does the source stand behind the cue? */
  readonly inverted: boolean;
  /** Does what was said stand between the source and the cue? */
  readonly around?: boolean;
}

/** Somebody whose name is kept back, in so many words, between the source and the cue. */
const UNNAMED: ClassifiedSource = { class: 'anonymous', type: 'role', rule: 'source/asked-not-to-be-named' };

/** What a preposition of saying governs is a source by construction, if only a vague one. */
const UNKNOWN: ClassifiedSource = { class: 'vague', type: 'crowd', rule: 'source/unknown-noun' };

/** Whoever spoke before, and is not said again: "Añadió que". */
const DROPPED: ClassifiedSource = { class: 'pronoun', type: 'person', rule: 'source/dropped-subject' };

/** Words written together with the next are no longer. UTF-16 units. */
const MAX_PROCLITIC_CHARS = 2;
/** Between a source and the words that say it is not named: a comma and "der" or "who". UTF-16 units. */
const MAX_RELATIVE_CHARS = 12;
/** "As", "just as". UTF-16 units. */
const MAX_INTRODUCER_CHARS = 12;
/** Who says so at a sentence's end is named in no more UTF-16 units, or it is no such clause. */
const MAX_TAIL_CHARS = 40;

/**
 * Finds the cues of one sentence, outside quotations.
 *
 * @param folded the page's text, folded. @param quotes the block's quotations.
 */
export function findCues(
  folded: string,
  sentence: Sentence,
  quotes: readonly Quote[],
  language: CompiledLanguage,
): FoundCue[] {
  const words = language.attributions;
  const masked = [
    ...words.falseFriends.findAll(folded, sentence.start, sentence.end),
    ...words.noComment.findAll(folded, sentence.start, sentence.end),
    ...quotes.map((quote) => quote.inner),
  ];
  const unquoted = (match: Span): boolean => !quotes.some(({ inner }) => overlaps(match, inner));
  const free = (match: Span): boolean => !masked.some((mask) => overlaps(match, mask));
  const within = (matcher: { findAll(text: string, from: number, to: number): Match[] }): Match[] =>
    matcher.findAll(folded, sentence.start, sentence.end).filter(free);
  /** Where every noun has a capital, a word with one is no verb: "Berichten zufolge". */
  const isVerb = ({ start }: Span): boolean =>
    !words.capitalNouns || start <= sentence.start + 1 || !/^\p{Lu}/u.test(folded.charAt(start));
  const isFiniteVerb = (match: Match): boolean => isVerb(match) && !isParticiple(folded, sentence, match, words);
  const cues: FoundCue[] = findLabel(folded, sentence, quotes, language);
  for (const cue of within(words.prepositions)) cues.push(preposition(folded, sentence, cue, language));
  for (const { head, tail } of words.circumfixes.findAll(folded, sentence.start, sentence.end)) {
    if (free(head) && free(tail)) cues.push(...circumfix(folded, sentence, head, tail, language));
  }
  for (const cue of within(words.selfCues)) cues.push(selfCue(folded, sentence, cue, quotes, language));
  cues.push(...within(words.tags).flatMap((cue) => tag(folded, sentence, cue, language)));
  cues.push(...within(words.openers).flatMap((cue) => opener(folded, sentence, cue, language)));
  for (const cue of within(words.publisher)) {
    cues.push({
      cue,
      list: 'publisher',
      phrase: cue,
      source: { class: 'named', type: 'publisher', rule: 'source/publisher' },
      inverted: false,
    });
  }
  // "As was said above" is no "it was said".
  const elsewhere = words.elsewhere.findAll(folded, sentence.start, sentence.end);
  for (const cue of words.vagueCues.findAll(folded, sentence.start, sentence.end)) {
    if (!unquoted(cue) || elsewhere.some((other) => overlaps(cue, other))) continue;
    // "According to sources" is told by its source already, where there is more of it: "sources close to the talks".
    if (cues.some((other) => other.source && other.source.class !== 'vague' && overlaps(cue, other.cue))) continue;
    cues.push({
      cue,
      list: 'vague',
      phrase: null,
      source: { class: 'vague', type: 'crowd', rule: 'source/nobody' },
      inverted: false,
    });
  }
  for (const cue of within(words.pronounCues)) {
    cues.push({
      cue,
      list: 'pronoun',
      phrase: cue,
      source: { class: 'pronoun', type: 'person', rule: 'source/pronoun' },
      inverted: true,
    });
  }
  const taken = (cue: Match): boolean => cues.some((other) => overlaps(cue, other.cue));
  for (const { head, tail } of words.splitVerbs.findAll(folded, sentence.start, sentence.end)) {
    if (!free(head) || !free(tail) || taken(head) || taken(tail)) continue;
    cues.push(splitVerb(folded, sentence, head, tail, quotes, language));
  }
  for (const cue of within(words.verbs).filter(isFiniteVerb)) {
    if (!taken(cue)) cues.push(...verb(folded, sentence, cue, quotes, language, 'verb'));
  }
  for (const cue of within(words.participles))
    if (!taken(cue)) cues.push(...participle(folded, sentence, cue, language));
  for (const cue of within(words.documentVerbs).filter(isFiniteVerb)) {
    if (taken(cue)) continue;
    const found = verb(folded, sentence, cue, quotes, language, 'document-verb');
    cues.push(
      ...found.filter((each) =>
        each.source
          ? each.inverted || isVerbThere(folded, sentence, each, words)
          : isSetOff(folded, sentence, each, words),
      ),
    );
  }
  return cues.filter((cue) => !isWithinAnother(cue, cues));
}

/** "A study by X found": the first cue stands in the second one's source, and is none of its own. */
function isWithinAnother({ cue, phrase, list }: FoundCue, cues: readonly FoundCue[]): boolean {
  if (list !== 'preposition' || !phrase) return false;
  return cues.some(
    (other) =>
      other.list !== 'preposition' &&
      other.phrase !== null &&
      other.source !== null &&
      other.phrase.start <= cue.start &&
      other.phrase.end >= phrase.start &&
      other.cue.start >= phrase.start,
  );
}

/** "Wurde gestern bestätigt", "bestätigt worden ist": an auxiliary of the same clause makes a participle of the form. */
function isParticiple(
  folded: string,
  sentence: Sentence,
  cue: Match,
  { auxiliaries, clauseWords }: CompiledLanguage['attributions'],
): boolean {
  if (auxiliaries.matchAt(folded, cue.end + 1, sentence.end)) return true;
  const before = folded.slice(sentence.start, cue.start);
  const comma = Math.max(before.lastIndexOf(','), before.lastIndexOf(':'), before.search(/[“”«»"][^“”«»"]*$/u));
  const from = sentence.start + comma + 1;
  const last = auxiliaries.findAll(folded, from, cue.start).at(-1);
  return last !== undefined && !clauseWords.test(folded, last.end, cue.start);
}

/** A form that is a noun as well is a verb where something follows it, or where its subject comes after a comma. */
function isVerbThere(
  folded: string,
  sentence: Sentence,
  { cue, phrase }: FoundCue,
  { clauseWords, introducers }: CompiledLanguage['attributions'],
): boolean {
  const behind = folded.slice(cue.end, sentence.end);
  // "Experten sagen, dass": what is said follows, behind the comma that some languages write there.
  if (behind.startsWith(', ') && clauseWords.matchAt(folded, cue.end + 2, sentence.end)) return true;
  const alone = cue.end >= sentence.end - 1 || /^\s*[,.;:)]/u.test(behind);
  if (!alone || !phrase) return !alone;
  const before = Math.max(sentence.start, phrase.start - MAX_INTRODUCER_CHARS);
  const introducer = introducers.findAll(folded, before, phrase.start).at(-1);
  if (introducer && introducer.end >= phrase.start - 1) return true;
  return /[,»”"]\s*$/u.test(folded.slice(sentence.start, phrase.start));
}

/**
 * "…, the trial found.", "…, engineers insist, …": a short clause set off by commas says who says so, though we cannot tell
 * who that is (R16).
 */
function isSetOff(
  folded: string,
  sentence: Sentence,
  { cue, phrase }: FoundCue,
  words: CompiledLanguage['attributions'],
): boolean {
  if (!phrase || phrase.end - phrase.start > MAX_TAIL_CHARS) return false;
  if (!/^(?:[\s.)]*$|,)/u.test(folded.slice(cue.end, sentence.end))) return false;
  if (!/[,»”"]\s*$/u.test(folded.slice(sentence.start, phrase.start))) return false;
  // "…, the fair and the show": an article before it makes the last word a noun.
  const last = phrase.start + folded.slice(phrase.start, phrase.end).lastIndexOf(' ') + 1;
  return ![words.definites, words.indefinites].some(
    (matcher) => matcher.matchAt(folded, last, phrase.end)?.end === phrase.end,
  );
}

function preposition(folded: string, sentence: Sentence, found: Match, language: CompiledLanguage): FoundCue {
  const words = language.attributions;
  const before = found.pattern.trimStart().startsWith('_');
  const governed = before
    ? phraseBefore(folded, sentence.start, found.start, words, true)
    : phraseAfter(folded, found.end, sentence.end, words, found.start <= sentence.start + 1);
  const account = before ? undefined : accountOf(folded, found, governed, words);
  if (account) return accountCue(folded, sentence, found, account, language);
  const { cue, phrase } = before ? { cue: found, phrase: governed } : withSourceNoun(folded, found, governed, words);
  // "Según explicó a Reuters": a cue with a verb in it whose subject is left out.
  if (!before && isDropped(folded, phrase ?? null, language))
    return { cue, list: 'preposition', phrase: cue, source: DROPPED, inverted: true };
  const known = phrase && { start: articleWithin(folded, cue, phrase, words), end: phrase.end };
  const source = known && classifySource(folded, known, sentence.start, language);
  return {
    cue,
    list: 'preposition',
    phrase: phrase ?? null,
    source: phrase && isSecretBehind(folded, phrase, sentence, words) ? UNNAMED : (source ?? (phrase ? UNKNOWN : null)),
    inverted: !before,
  };
}

/** "Steht es im Vertrag": the article may have grown into the last word of the cue, and says that the noun is known. */
function articleWithin(
  folded: string,
  cue: Match,
  phrase: Span,
  { definites }: CompiledLanguage['attributions'],
): number {
  const last = folded.lastIndexOf(' ', cue.end - 1) + 1;
  const article = last > cue.start && phrase.start === cue.end + 1 && definites.matchAt(folded, last, cue.end);
  return article && article.end === cue.end ? last : phrase.start;
}

/** "Nach Angaben der Polizei": a cue that ends in a noun names an account, and whose, if somebody stands behind it. */
interface Account {
  /** From behind the preposition to the end of whose it is. */
  readonly phrase: Span;
  /** Whose it is; the account itself where nobody is said: "nach Schätzungen leben dort …". */
  readonly holder: Span;
}

function accountOf(
  folded: string,
  cue: Match,
  governed: Span | undefined,
  words: CompiledLanguage['attributions'],
): Account | undefined {
  const noun = words.capitalNouns ? lastNounOf(folded, cue) : undefined;
  if (!noun) return undefined;
  const held = governed && isGoverned(folded, cue, governed, words) ? governed : undefined;
  const start = folded.indexOf(' ', cue.start) + 1;
  return { phrase: { start, end: held?.end ?? cue.end }, holder: held ?? { start, end: cue.end } };
}

/** The preposition is the cue; what it governs, the account included, is the source (PARC 3). */
function accountCue(
  folded: string,
  sentence: Sentence,
  found: Match,
  { phrase, holder }: Account,
  language: CompiledLanguage,
): FoundCue {
  const cue = { ...found, end: phrase.start - 1 };
  const known = classifySource(folded, holder, sentence.start, language) ?? UNKNOWN;
  const source = isSecretBehind(folded, phrase, sentence, language.attributions) ? UNNAMED : known;
  return { cue, list: 'preposition', phrase, holder, source, inverted: true };
}

/** "Nach Schätzungen leben dort …": a noun of saying with nobody behind it. A genitive or a link would show somebody. */
function isGoverned(
  folded: string,
  cue: Match,
  { start, end }: Span,
  words: CompiledLanguage['attributions'],
): boolean {
  if (!/^\s?$/u.test(folded.slice(cue.end, start))) return false;
  const determined = [words.nounLinks, words.definites, words.indefinites].some((matcher) =>
    matcher.matchAt(folded, start, end),
  );
  return (
    determined || /^\p{Lu}/u.test(folded.slice(start, end)) || words.genitives.matchAt(folded, start, end) !== undefined
  );
}

/** A noun at the end of a cue: the *Schätzungen* of "nach Schätzungen". */
function lastNounOf(folded: string, cue: Match): Span | undefined {
  const at = folded.lastIndexOf(' ', cue.end - 1) + 1;
  return at > cue.start && /^\p{Lu}/u.test(folded.slice(at, cue.end)) ? { start: at, end: cue.end } : undefined;
}

/** "De source policière": a cue that ends with a word for a source leaves that word to the source. */
function withSourceNoun(
  folded: string,
  cue: Match,
  phrase: Span | undefined,
  words: CompiledLanguage['attributions'],
): { cue: Match; phrase: Span | undefined } {
  const noun = words.vagueSources.findAll(folded, cue.start, cue.end).at(-1);
  const rest = noun && trimSpan(folded, { start: cue.start, end: noun.start });
  if (!noun || !rest || !phrase || folded.slice(noun.end, cue.end).trim() !== '') return { cue, phrase };
  return { cue: { ...cue, end: rest.end }, phrase: { start: noun.start, end: phrase.end } };
}

/** "Pour Ana Ruiz, l'usine est à l'arrêt": a person between the sentence's first word and a comma. */
function opener(folded: string, sentence: Sentence, cue: Match, language: CompiledLanguage): FoundCue[] {
  if (cue.start > sentence.start + 1) return [];
  const found = preposition(folded, sentence, cue, language);
  const { phrase, source } = found;
  if (!phrase || !source || !/^\s?,/u.test(folded.slice(phrase.end, phrase.end + 2))) return [];
  const isOne = source.class === 'named' || source.class === 'described';
  return isOne && (source.type === 'person' || source.type === 'role') ? [{ ...found, list: 'opener' }] : [];
}

/** "Aus dem Bericht geht hervor": whoever stands between the two parts. */
function circumfix(
  folded: string,
  sentence: Sentence,
  head: Match,
  tail: Match,
  language: CompiledLanguage,
): FoundCue[] {
  const phrase = trimSpan(folded, { start: head.end, end: tail.start });
  if (!phrase || phraseAfter(folded, head.end, tail.start, language.attributions, false)?.start !== phrase.start)
    return [];
  const source = classifySource(folded, phrase, sentence.start, language);
  return [
    {
      cue: longer(head, tail),
      list: 'circumfix',
      phrase,
      source: source ?? UNKNOWN,
      inverted: true,
    },
  ];
}

/** "Solvex beschäftigt nach eigenen Angaben": the subject before it, else the first name behind it. */
function selfCue(
  folded: string,
  sentence: Sentence,
  cue: Match,
  quotes: readonly Quote[],
  language: CompiledLanguage,
): FoundCue {
  const [before] = verb(folded, sentence, cue, quotes, language, 'self', false);
  if (before?.source) return before;
  const [name] = findNames(folded, { start: cue.end, end: sentence.end }, sentence.start, language);
  const source = name && classifySource(folded, name, sentence.start, language);
  return { cue, list: 'self', phrase: name ?? null, source: source ?? null, inverted: false };
}

/** "…, so der Minister": a source, and nothing else, behind what was said. */
function tag(folded: string, sentence: Sentence, cue: Match, language: CompiledLanguage): FoundCue[] {
  const words = language.attributions;
  if (!/[,“”«»"–—-]\s{0,2}$/u.test(folded.slice(Math.max(sentence.start, cue.start - 3), cue.start))) return [];
  const phrase = phraseAfter(folded, cue.end, sentence.end, words, false);
  if (!phrase) return [];
  const determined = [words.definites, words.indefinites].some((matcher) => matcher.matchAt(folded, phrase.start));
  if (!determined && !/^\p{Lu}/u.test(folded.charAt(phrase.start))) return [];
  const source = classifySource(folded, phrase, sentence.start, language) ?? somebody(folded, phrase, language);
  return source ? [{ cue, list: 'tag', phrase, source, inverted: true }] : [];
}

/** "Solvex teilte mit", "am Montag teilte Solvex mit", "hat Solvex gesagt": the subject before the verb or within it. */
function splitVerb(
  folded: string,
  sentence: Sentence,
  head: Match,
  tail: Match,
  quotes: readonly Quote[],
  language: CompiledLanguage,
): FoundCue {
  const words = language.attributions;
  const within = trimSpan(folded, { start: head.end, end: tail.start });
  const adjacent = !within || words.fillers.matchAt(folded, within.start, within.end)?.end === within.end;
  const cue = adjacent ? { ...head, end: tail.end } : longer(head, tail);
  const [before] = verb(folded, sentence, head, quotes, language, 'verb', false);
  if (before?.source && before.source.rule !== 'source/described-somebody') return { ...before, cue };
  const inner = within && phraseAfter(folded, head.end, tail.start, words, false);
  const source =
    inner && (classifySource(folded, inner, sentence.start, language) ?? somebody(folded, inner, language));
  if (before?.source && source?.rule !== 'source/name') return { ...before, cue };
  if (inner && source) return { cue, list: 'verb', phrase: inner, source, inverted: true };
  return { cue, list: 'verb', phrase: before?.phrase ?? null, source: before?.source ?? null, inverted: false };
}

/** The part that says more. */
function longer(head: Match, tail: Match): Match {
  return tail.end - tail.start > head.end - head.start ? { ...tail, pattern: head.pattern } : head;
}

function verb(
  folded: string,
  sentence: Sentence,
  cue: Match,
  quotes: readonly Quote[],
  language: CompiledLanguage,
  list: string,
  invertible = true,
): FoundCue[] {
  const words = language.attributions;
  const from = quotes.reduce(
    (at, quote) => (quote.end <= cue.start && quote.end > at ? quote.end : at),
    sentence.start,
  );
  if (language.pack.headLast) return markedVerb(folded, sentence, cue, quotes, language, list);
  if (language.pack.uncased) return uncasedVerb(folded, from, sentence, cue, language, list);
  // "The ship sank, informs Altimer.": with a comma before the verb and a subject that ends the sentence behind it.
  const closing = language.pack.verbFirst && list === 'verb' && closingSubject(folded, cue, sentence, language);
  if (closing) return [{ cue, list, ...closing, inverted: true }];
  const candidates = [phraseBefore, widePhraseBefore].map((find) => find(folded, from, cue.start, words) ?? null);
  for (const subject of candidates) {
    const held = subject && subjectOf(folded, subject, sentence.start, language);
    if (!held) continue;
    const secret = words.anonymousSources.test(folded, subject.start, cue.start);
    return [{ cue, list, phrase: held.phrase, source: secret ? UNNAMED : held.source, inverted: false }];
  }
  const said = invertible && mayInvert(folded, from, cue.start, sentence, quotes, words, candidates[0] ?? undefined);
  if (said || (language.pack.verbFirst && list === 'verb')) {
    const behind = words.capitalNouns
      ? phraseAfter(folded, cue.end, sentence.end, words, false)
      : subjectAfter(folded, cue, sentence, language);
    const spoken =
      behind &&
      (classifySource(folded, behind, sentence.start, language) ??
        (said && list === 'verb' ? somebody(folded, behind, language) : undefined));
    if (behind && spoken) {
      const source = isSecretBehind(folded, behind, sentence, words) ? UNNAMED : spoken;
      return [{ cue, list, phrase: behind, source, inverted: true }];
    }
  }
  const subject = candidates[0];
  const unknown = list === 'verb' && subject ? somebody(folded, subject, language) : undefined;
  if (subject && unknown) return [{ cue, list, phrase: subject, source: unknown, inverted: false }];
  if (list === 'verb' && isDropped(folded, subject ?? null, language))
    return [{ cue, list, phrase: cue, source: DROPPED, inverted: said }];
  // Somebody speaks whom we cannot tell: a cue that is not attached (R16).
  return [{ cue, list, phrase: candidates[0] ?? null, source: null, inverted: false }];
}

/** "سلمى حداد، مديرة الميناء": a bare name may have its office behind a comma. */
function uncasedSpeaker(
  folded: string,
  phrase: Span,
  sentence: Sentence,
  language: CompiledLanguage,
): ClassifiedSource | undefined {
  const comma = folded.slice(phrase.start, phrase.end).search(/[,،]/u);
  const head = comma > 0 ? { start: phrase.start, end: phrase.start + comma } : undefined;
  return (
    (head && bareName(folded, head, language)) ??
    classifySource(folded, phrase, sentence.start, language) ??
    bareName(folded, phrase, language)
  );
}

/** "قال سامي الحداد إن": where names have no capitals the subject is looked for behind the verb first. */
function uncasedVerb(
  folded: string,
  from: number,
  sentence: Sentence,
  cue: Match,
  language: CompiledLanguage,
  list: string,
): FoundCue[] {
  const words = language.attributions;
  const secret = (phrase: Span, source: ClassifiedSource): ClassifiedSource =>
    words.anonymousSources.test(folded, phrase.start, phrase.end) || isSecretBehind(folded, phrase, sentence, words)
      ? UNNAMED
      : source;
  const found = language.pack.verbFirst ? subjectAfter(folded, cue, sentence, language) : undefined;
  const behind = found && withoutObject(folded, found, sentence, language);
  const spoken = behind && uncasedSpeaker(folded, behind, sentence, language);
  if (behind && spoken) return [{ cue, list, phrase: behind, source: secret(behind, spoken), inverted: true }];
  const phrase = phraseBefore(folded, from, cue.start, words);
  // A conjunction written together with the verb is nobody.
  const before = phrase && phrase.end - phrase.start > MAX_PROCLITIC_CHARS ? phrase : undefined;
  const held =
    before &&
    (classifySource(folded, before, sentence.start, language) ??
      (before.start <= from + 1 ? bareName(folded, before, language) : undefined));
  if (before && held) return [{ cue, list, phrase: before, source: secret(before, held), inverted: false }];
  const somebodyThere = behind && list === 'verb' ? somebody(folded, behind, language) : undefined;
  if (behind && somebodyThere) return [{ cue, list, phrase: behind, source: somebodyThere, inverted: true }];
  if (list === 'verb' && isDropped(folded, behind ?? null, language))
    return [{ cue, list, phrase: cue, source: DROPPED, inverted: true }];
  return [{ cue, list, phrase: behind ?? before ?? null, source: null, inverted: behind !== undefined }];
}

/** "Ruiz backed the plan, saying it was cheap": the subject of the sentence goes on to say. */
function participle(folded: string, sentence: Sentence, cue: Match, language: CompiledLanguage): FoundCue[] {
  const before = trimSpan(folded, { start: sentence.start, end: cue.start });
  if (!before || !/[,—–”»"]$/u.test(folded.slice(before.start, before.end))) return [];
  const clause = trimSpan(folded, { start: before.start, end: before.end - 1 });
  const held = clause && subjectOf(folded, clause, sentence.start, language);
  return [{ cue, list: 'participle', phrase: held?.phrase ?? null, source: held?.source ?? null, inverted: false }];
}

/** "佐伯財務相は…と述べた": a verb at the end of its sentence, whose subject a particle marks. */
function markedVerb(
  folded: string,
  sentence: Sentence,
  cue: Match,
  quotes: readonly Quote[],
  language: CompiledLanguage,
  list: string,
): FoundCue[] {
  const found = markedSubject(folded, sentence.start, cue.start, quotes, language);
  if (!found) {
    if (!language.pack.dropsSubjects) return [{ cue, list, phrase: null, source: null, inverted: false }];
    return [{ cue, list, phrase: cue, source: DROPPED, inverted: false }];
  }
  const secret = language.attributions.anonymousSources.test(folded, found.phrase.start, cue.start);
  return [{ cue, list, phrase: found.phrase, source: secret ? UNNAMED : found.source, inverted: false, around: true }];
}

/** "…, sagte ein Mitarbeiter, der anonym bleiben möchte": the clause behind says that nobody is named. */
function isSecretBehind(
  folded: string,
  { end }: Span,
  sentence: Sentence,
  { anonymousSources }: CompiledLanguage['attributions'],
): boolean {
  if (!folded.startsWith(', ', end)) return false;
  const secret = anonymousSources.find(folded, end, sentence.end);
  return secret !== undefined && secret.start - end <= MAX_RELATIVE_CHARS;
}

/** Who stands behind the verb, where a comma stands before it and nothing is left to be said behind. */
function closingSubject(
  folded: string,
  cue: Match,
  sentence: Sentence,
  language: CompiledLanguage,
): { phrase: Span; source: ClassifiedSource } | undefined {
  if (!/,\s*$/u.test(folded.slice(sentence.start, cue.start))) return undefined;
  const phrase = subjectAfter(folded, cue, sentence, language);
  if (!phrase || !/^[\s.)]*$/u.test(folded.slice(phrase.end, sentence.end))) return undefined;
  const source = classifySource(folded, phrase, sentence.start, language);
  return source && { phrase, source };
}

/** The inverted subject. Where subjects are dropped, "a Reuters" behind the verb is no subject but whom it was said to. */
function subjectAfter(folded: string, cue: Match, sentence: Sentence, language: CompiledLanguage): Span | undefined {
  const behind = phraseAfter(folded, cue.end, sentence.end, language.attributions, false);
  return behind && isDropped(folded, behind, language) ? undefined : behind;
}

/** Has the verb no subject in the words beside it, in a language that may leave it out? "En Lima añadió" has none. */
function isDropped(folded: string, beside: Span | null, language: CompiledLanguage): boolean {
  if (!language.pack.dropsSubjects) return false;
  return !beside || language.attributions.nounLinks.matchAt(folded, beside.start, beside.end) !== undefined;
}

/** A subject may follow its verb only where what was said stands before it: after a comma or a quotation. */
function mayInvert(
  folded: string,
  from: number,
  cueStart: number,
  sentence: Sentence,
  quotes: readonly Quote[],
  { fillers, adverbials, verbSecond }: CompiledLanguage['attributions'],
  subject: Span | undefined,
): boolean {
  const before = trimSpan(folded, { start: from, end: cueStart });
  if (!before) return from > sentence.start || quotes.some((quote) => quote.end === sentence.start);
  const words = folded.slice(before.start, before.end);
  if (/[,»”“«"–—-]$/u.test(words)) return true;
  // Where a verb stands second, whatever comes before it that is no subject leaves the subject behind it.
  if (verbSecond && (subject === undefined || adverbials.matchAt(folded, before.start))) return true;
  const filler = fillers.findAll(folded, before.start, before.end).at(-1);
  return filler?.end === before.end && /[,»”"]\s*$/u.test(folded.slice(sentence.start, filler.start));
}
