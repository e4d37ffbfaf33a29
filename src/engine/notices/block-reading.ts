/** One block of text, looked at slot by slot: each slot is searched once, and only if a rule asks. */
import { findQuotes } from '../attributions/quotes';
import { fold } from '../fold';
import { overlaps } from '../overlaps';
import type { Match } from '../pattern';
import type { Span } from '../types';
import type { CompiledNotices } from './compile-notices';
import type { NoticeLanguage, NoticeSlot } from './notice-words';

/** How far a negation reaches, in UTF-16 units: over a coordination, not into the next clause. */
const NEGATION_REACH = 80;
/** … behind a verb that is whole without one: right at its end ("was not made by", where the negation comes last). */
const ADJACENT_REACH = 16;

/** Ends a negation's reach. */
const CLAUSE_END = /[;:.!?。；：！？؛]/u;

/** Slots that are searched in quotations as well: words of contracts stand in quotation marks (`"as is"`). */
const IN_QUOTES: ReadonlySet<NoticeSlot> = new Set([
  'terms',
  'elsewhere',
  'reported',
  'negation',
  'falseFriends',
  'clauseBreaks',
  'labels',
  'unreal',
]);

export class BlockReading {
  readonly folded: string;
  readonly #compiled: CompiledNotices;
  readonly #found = new Map<NoticeSlot, readonly Match[]>();
  readonly #text: string;
  #quotes: readonly Span[] | undefined;

  /** @param text the block's words, unfolded. */
  constructor(text: string, compiled: CompiledNotices) {
    this.folded = fold(text);
    this.#compiled = compiled;
    this.#text = text;
  }

  #quotations(): readonly Span[] {
    const marks = this.#compiled.language.quotationMarks;
    this.#quotes ??= findQuotes(this.#text, { start: 0, end: this.#text.length }, marks).filter((quote) => !quote.open);
    return this.#quotes;
  }

  get language(): NoticeLanguage {
    return this.#compiled.language;
  }

  /** All matches of a slot that count, from left to right. */
  all(slot: NoticeSlot): readonly Match[] {
    let found = this.#found.get(slot);
    if (!found) {
      found = this.#compiled
        .matcherOf(slot)
        .findAll(this.folded)
        .filter((match) => this.#counts(slot, match));
      this.#found.set(slot, found);
    }
    return found;
  }

  /** The matches of a slot that begin inside this stretch. */
  within(slot: NoticeSlot, span: Span): readonly Match[] {
    return this.all(slot).filter((match) => match.start >= span.start && match.start < span.end);
  }

  has(slot: NoticeSlot, span: Span): boolean {
    return this.within(slot, span).length > 0;
  }

  /**
   * Does a negation of the same clause reach this match?
   *
   * @param asserted the match is whole without one: where a negation may stand on either side, one behind it belongs to
   *   what follows ("made by AI and not checked").
   */
  isNegated(match: Match, sentence: Span, asserted = false): boolean {
    const { negates } = this.#compiled.language.notices;
    return this.within('negation', sentence).some((negation) => {
      const before = negation.start < match.start;
      if (before ? negates === 'after' : negates === 'before' || (asserted && negates === 'either')) return false;
      return this.#reaches(before ? negation : match, before ? match : negation, asserted && !before);
    });
  }

  /** Words between two spans, whichever stands first. */
  between(one: Span, other: Span): string {
    return one.end <= other.start ? this.folded.slice(one.end, other.start) : this.folded.slice(other.end, one.start);
  }

  #reaches(first: Match, second: Match, adjacent: boolean): boolean {
    if (second.start - first.end > (adjacent ? ADJACENT_REACH : NEGATION_REACH)) return false;
    const gap = { start: first.end, end: Math.max(first.end, second.start) };
    return !CLAUSE_END.test(this.folded.slice(gap.start, gap.end)) && !this.has('clauseBreaks', gap);
  }

  #counts(slot: NoticeSlot, match: Match): boolean {
    if (!IN_QUOTES.has(slot) && this.#quotations().some((quote) => overlaps(quote, match))) return false;
    return slot === 'falseFriends' || !this.all('falseFriends').some((friend) => overlaps(friend, match));
  }
}
