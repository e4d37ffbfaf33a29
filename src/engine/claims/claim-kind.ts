/** What kind of claim a sentence makes: the order of the labelling guide where two fit. */
import type { CompiledLanguage } from '../compiled-language';
import { overlaps } from '../overlaps';
import type { Match } from '../pattern';
import type { ClaimKind, Span } from '../types';

/** What a sentence shows of each kind. */
export type KindEvidence = Readonly<Partial<Record<ClaimKind, Match>>>;

const KINDS = ['rule', 'cause', 'comparison', 'change', 'plan', 'forecast', 'event', 'state'] as const;

/** CAU > CMP > CHG > QTY; RUL > STA; PLN > FCT > EVT; a number inside a plan, forecast or event leaves it one. */
const ORDER: readonly ClaimKind[] = [
  'rule',
  'cause',
  'plan',
  'forecast',
  'comparison',
  'change',
  'quantity',
  'event',
  'state',
];

/** A number in words is looked for within so many UTF-16 units. */
const NUMBER_CHARS = 40;

/**
 * Finds the words that speak for each kind.
 *
 * @param except what says who said it, or that nothing was said: "declined to comment" is no decline.
 */
export function kindEvidence(
  folded: string,
  span: Span,
  language: CompiledLanguage,
  except: readonly Span[],
): KindEvidence {
  const evidence: Partial<Record<ClaimKind, Match>> = {};
  // Who expects something makes a forecast, who puts it down to something says why: also where that cites the source.
  const exceptFor = (kind: ClaimKind): readonly Span[] => (kind === 'forecast' || kind === 'cause' ? [] : except);
  for (const kind of KINDS) {
    // A capital inside a sentence makes it a name: "Associated Press" is no event.
    const speaks = (each: Match): boolean =>
      (each.start <= span.start + 1 || isNoun(kind, language) || !/^\p{Lu}/u.test(folded.charAt(each.start))) &&
      !exceptFor(kind).some((other) => overlaps(each, other)) &&
      !(kind === 'comparison' && isBound(folded, each, language));
    let match = language.claims[kind].find(folded, span.start, span.end);
    while (match && !speaks(match)) match = language.claims[kind].find(folded, match.end, span.end);
    if (match) evidence[kind] = match;
  }
  return withoutStates(evidence);
}

/** Where every noun has a capital, it tells only that a word is no verb: *Anstieg* is a change, *Macht* no event. */
function isNoun(kind: (typeof KINDS)[number], { nounEndings }: CompiledLanguage): boolean {
  return nounEndings !== undefined && kind !== 'event' && kind !== 'state';
}

/** "More than six weeks" compares nothing: it bounds a number. */
function isBound(folded: string, { end }: Match, language: CompiledLanguage): boolean {
  const behind = folded.slice(end, end + NUMBER_CHARS);
  const number = behind.search(language.quantities.starts);
  return number !== -1 && behind.slice(0, number).trim() === '';
}

/** "Is controlled" holds a participle, which alone would be an event. */
function withoutStates(evidence: KindEvidence): KindEvidence {
  const { event, state, ...others } = evidence;
  if (event && state && state.start <= event.start && state.end >= event.end) return { ...others, state };
  return evidence;
}

/**
 * Chooses the kind: the first in the guide's order that has evidence; an event with a number stays an event.
 *
 * @param said does somebody say it? With nothing else in the sentence, that is the event: "the union warned of strikes".
 */
export function chooseKind(evidence: KindEvidence, quantified: boolean, said: boolean): ClaimKind {
  for (const kind of ORDER) {
    if (kind === 'quantity' ? quantified && !evidence.event : evidence[kind]) return kind;
  }
  if (quantified) return 'quantity';
  return said ? 'event' : 'state';
}
