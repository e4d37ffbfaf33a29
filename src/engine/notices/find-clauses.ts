/** A block of text → the clauses of a notice that it holds, sentence by sentence: `rules.ts` over `BlockReading`. */
import { commonWordsOf } from '../languages';
import type { Match } from '../pattern';
import { splitSentences } from '../sentences';
import { plainOf } from '../signs-ignored';
import type { NoticeClause, Span } from '../types';
import { BlockReading } from './block-reading';
import type { CompiledNotices, Listener } from './compile-notices';
import type { NoticeSlot } from './notice-words';
import { type Anchor, DROPPED_ELSEWHERE, NOTICE_RULES, type NoticeRule } from './rules';

/** One clause that was heard. */
export interface FoundClause {
  readonly clause: NoticeClause;
  /** The words of the rule's core, in the block. */
  readonly core: Span;
  /** The sentence, in the block. */
  readonly sentence: Span;
  /** `fr/notice/no-guarantee/guarantee`: language, clause, and the slot that the words fill. */
  readonly rule: string;
  /** Was it heard only because the block is hardly more than these words? Says little far from the text. */
  readonly isLine: boolean;
}

/** What a block says about the content that it stands beside. */
export interface ReadBlock {
  readonly clauses: readonly FoundClause[];
  /** Does it open with a label, such as `Disclaimer`? */
  readonly labelled: boolean;
  /** Does it point at the text itself? */
  readonly pointed: boolean;
}

const NOTHING: ReadBlock = { clauses: [], labelled: false, pointed: false };

/** A subject stands no farther from its core. UTF-16 units. */
const SUBJECT_REACH = 50;
/** A clipped sentence is no longer than this. UTF-16 units. */
const MAX_CLIPPED = 220;
/** A line that is hardly more than its core. UTF-16 units beside the core, and the core's share of the line. */
const MAX_LINE_REST = 30;
const MAX_LINE = 90;
const MIN_LINE_SHARE = 0.5;

/** What may stand before the first word of a notice: bullets, brackets, marks, numbers of footnotes. */
const LEADING = /^[\s\p{P}\p{S}\d]{0,12}/u;
/** The same before a label, with a date in front: `2024年4月24日 23:52 | 来源：`. A letter right behind a number is its unit. */
const LEADING_DATE = /^(?:[\s\p{P}\p{S}]|\d{1,4}\p{Lo}?|\p{Lo}{2}[:：]){0,30}/u;

/**
 * Finds the clauses in one block.
 *
 * @param text the block's own words. @param heard the language's listeners that may match in it (`triggers.ts`).
 * @param under does it stand under a heading that is a label?
 */
export function findClauses(
  text: string,
  compiled: CompiledNotices,
  heard: readonly Listener[],
  under = false,
): ReadBlock {
  const reading = new BlockReading(text, compiled);
  const cores = compiled.coresIn(reading.folded, heard);
  if (cores.size === 0) return NOTHING;
  const plain = plainOf(reading.folded);
  const rules = rulesThatMayHold(cores, compiled, plain, under || cores.has('labels'));
  if (rules.length === 0 && !cores.has('labels')) return NOTHING;
  const sentences = splitSentences(text, { start: 0, end: text.length }, 0, compiled.language);
  const labelled = under || opensWithLabel(reading);
  const pointed = reading.all('self').length > 0;
  const view: View = { reading, sentences, labelled, sure: [], tag: compiled.language.tag, rules };
  view.sure = applyRules(view);
  const more = view.sure.length > 0 ? applyRules(view) : view.sure;
  const clauses = pointed ? more : withoutLookAlikes(more, reading, labelled);
  return { clauses, labelled, pointed };
}

/**
 * The rules of which all parts may be in the block, wherever they stand in it. Cheap: most blocks with a core end here, before
 * anything is split into sentences.
 */
function rulesThatMayHold(
  cores: ReadonlySet<NoticeSlot>,
  compiled: CompiledNotices,
  plain: string,
  labelled: boolean,
): readonly NoticeRule[] {
  const asked = new Map<NoticeSlot, boolean>();
  const mayHold = (slot: NoticeSlot): boolean => {
    let answer = asked.get(slot);
    if (answer === undefined) {
      answer = compiled.mayHold(slot, plain);
      asked.set(slot, answer);
    }
    return answer;
  };
  const isLine = plain.trim().length <= MAX_LINE;
  const mayAnchor = (anchor: Anchor): boolean => {
    if (anchor === 'none' || anchor === 'opening') return true;
    if (anchor === 'clause') return false;
    if (anchor === 'labelled') return labelled;
    if (anchor === 'label-line') return isLine;
    if (anchor === 'subject') return mayHold('self') || mayHold('site');
    return mayHold(anchor === 'content-first' ? 'content' : anchor);
  };
  const whole = NOTICE_RULES.filter(
    ({ core, polarity, with: others = [] }) =>
      (cores.has(core) || (!compiled.isIndexed(core) && mayHold(core))) &&
      (polarity !== 'negated' || mayHold('negation')) &&
      others.every((slots) => slots.some(mayHold)),
  );
  // A rule that leans on other clauses needs one that stands by itself.
  const alone = whole.filter(({ anchors }) => anchors.some(mayAnchor));
  return alone.length === 0
    ? alone
    : whole.filter(({ anchors }) => anchors.includes('clause') || anchors.some(mayAnchor));
}

interface View {
  readonly reading: BlockReading;
  readonly sentences: readonly Span[];
  readonly labelled: boolean;
  /** Clauses of the first round, on which others may lean in the second. */
  sure: readonly FoundClause[];
  readonly tag: string;
  /** Those whose cores the block may hold. */
  readonly rules: readonly NoticeRule[];
}

function applyRules(view: View): FoundClause[] {
  const found: FoundClause[] = [];
  for (const sentence of view.sentences) {
    if (isReported(view.reading, sentence) && !subjectOf(view, sentence)) continue;
    for (const rule of view.rules) {
      if (found.some((each) => each.clause === rule.clause && each.sentence === sentence)) continue;
      for (const core of view.reading.within(rule.core, sentence)) {
        const anchor = holds(rule, core, sentence, view);
        if (!anchor) continue;
        const name = `${view.tag}/notice/${rule.clause}/${rule.core}`;
        const isLine = anchor === 'label-line' || (anchor === 'opening' && isLabelLine(core, view.reading.folded));
        found.push({ clause: rule.clause, core, sentence, rule: name, isLine });
        break;
      }
    }
  }
  return found;
}

/** Somebody else's words; "the author writes as a private person" is not. */
function isReported(reading: BlockReading, sentence: Span): boolean {
  const authors = reading.within('authors', sentence);
  return reading
    .within('reported', sentence)
    .some(({ start }) => !authors.some((author) => author.end <= start && start - author.end <= 1));
}

const LEANING: readonly Anchor[] = ['clause'];

/** The anchor by which a rule holds here, if it does. */
function holds(rule: NoticeRule, core: Match, sentence: Span, view: View): Anchor | undefined {
  const { reading } = view;
  if (rule.polarity === 'negated' && !reading.isNegated(core, sentence)) return undefined;
  if (rule.polarity === 'asserted' && isDenied(rule, core, sentence, reading)) return undefined;
  if (rule.clause === 'republished' && isDated(core, reading.folded)) return undefined;
  // "This site holds no third-party content" is a notice only beside what else it says.
  const anchors =
    rule.clause === 'third-party-origin' && reading.isNegated(core, sentence, true) ? LEANING : rule.anchors;
  if (rule.with?.some((slots) => !slots.some((slot) => reading.has(slot, sentence)))) return undefined;
  if (rule.without?.some((slot) => reading.has(slot, sentence))) return undefined;
  return anchors.find((anchor) => isAnchored(anchor, rule, core, sentence, view));
}

/** `was not sponsored by`, `if it was generated by`. */
function isDenied(rule: NoticeRule, core: Match, sentence: Span, reading: BlockReading): boolean {
  if (rule.clause === 'affiliate') return reading.isNegated(core, sentence, true);
  const unreal = reading.within('unreal', sentence).some((word) => word.start < core.start);
  return unreal || (NEGATABLE.has(rule.clause) && reading.isNegated(core, sentence, true));
}

/** Clauses that a negation turns into nothing. */
const NEGATABLE: ReadonlySet<NoticeClause> = new Set([
  'ai-involved',
  'translated',
  'sponsored',
  'republished',
  'press-release',
  'user-generated',
  'satire',
]);

function isAnchored(anchor: Anchor, rule: NoticeRule, core: Match, sentence: Span, view: View): boolean {
  const { reading } = view;
  switch (anchor) {
    case 'none':
      return true;
    case 'labelled':
      return view.labelled;
    case 'clause':
      return view.sure.some((each) => each.clause !== rule.clause && near(each.sentence, sentence, view));
    case 'opening':
      return isClipped(core, sentence, reading);
    case 'content-first': {
      const start = contentStart(reading, sentence);
      return reading.within('content', sentence).some((word) => word.start === start);
    }
    case 'label-line':
      return isLabelLine(core, reading.folded);
    case 'subject':
      return isSubjectOf(core, sentence, view);
    case 'self':
    case 'site':
    case 'thirdPartyContent':
    case 'userContent':
      // Said once, it holds for the sentences after: "This text … It may contain errors."
      return reading.has(anchor, { start: 0, end: sentence.end });
    case 'unsure':
    case 'unchecked':
      // "AI summary. It may contain errors."
      return reading.has(anchor, { start: sentence.start, end: reading.folded.length });
    default:
      return reading.has(anchor, sentence);
  }
}

/** Clauses support each other within a notice: in the same sentence or the ones around it. */
function near(one: Span, other: Span, view: View): boolean {
  return Math.abs(view.sentences.indexOf(one) - view.sentences.indexOf(other)) <= 2;
}

function isSubjectOf(core: Match, sentence: Span, view: View): boolean {
  return subjects(view, sentence).some((self) => {
    const gap = view.reading.between(self, core);
    if (gap.length > SUBJECT_REACH) return false;
    const start = Math.min(self.end, core.end);
    return !view.reading.has('discusses', { start, end: start + gap.length });
  });
}

/** `first published on 3 May`: when, not where. */
function isDated(core: Match, folded: string): boolean {
  return /^[\s,:]{0,2}(?:\p{L}{1,12}[.,]{0,2} ){0,2}\d/u.test(folded.slice(core.end, core.end + 32));
}

function subjectOf(view: View, sentence: Span): Match | undefined {
  return subjects(view, sentence)[0];
}

/** Places where the sentence points at its own text as a thing, not as a part of another phrase. */
function subjects({ reading }: View, sentence: Span): Match[] {
  const parts = reading.within('withinSelf', sentence);
  const pointers = [...reading.within('self', sentence), ...reading.within('site', sentence)];
  return pointers.filter((self) => !parts.some((part) => part.start < self.start && part.end > self.start));
}

/** A sentence that begins with the core, or with a content word and the core, and says little more. */
function isClipped(core: Match, sentence: Span, reading: BlockReading): boolean {
  if (sentence.end - sentence.start > MAX_CLIPPED) return false;
  const start = contentStart(reading, sentence);
  const first = reading.within('content', sentence).find((word) => word.start === start && word.end <= core.start);
  const from = first ? first.end : start;
  const between = reading.folded.slice(from, core.start);
  if (core.start > from && /[\p{L}\p{N}]/u.test(between) && !(first && isCopula(between, reading))) return false;
  return !goesOn(reading.folded.slice(core.end, sentence.end));
}

/** `The text | was | translated`: a word or two of every text between the content and what was done to it. */
function isCopula(between: string, { language }: BlockReading): boolean {
  const words = between.toLocaleLowerCase(language.tag).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length <= 2 && words.every((word) => commonWordsOf(language).has(word));
}

/** `Originally published in 1925, the novel …`: a participle of something else. */
function goesOn(rest: string): boolean {
  return /^ {0,3}(?:\p{P} {0,2})?\d{4}(?!\d)/u.test(rest) || /^[^,;.:()·—–|]{0,80}, {1,3}\p{Ll}[^,]{24}/u.test(rest);
}

/** Where the sentence's words begin, after marks and a label. */
function contentStart(reading: BlockReading, sentence: Span): number {
  let start = sentence.start + (LEADING.exec(reading.folded.slice(sentence.start, sentence.end))?.[0].length ?? 0);
  for (const slot of ['labels', 'leadIns', 'leadIns'] as const) {
    const found = reading.all(slot).find((each) => each.start === start);
    if (found) start = found.end + (LEADING.exec(reading.folded.slice(found.end, sentence.end))?.[0].length ?? 0);
  }
  return start;
}

function isLabelLine(core: Match, folded: string): boolean {
  const line = folded.trim();
  if (line.length > MAX_LINE) return false;
  const words = core.end - core.start;
  const rest = line.length - words;
  const atStart = (LEADING_DATE.exec(folded)?.[0].length ?? 0) >= core.start;
  if (atStart) return rest <= (/^ ?[:|—–-]/u.test(folded.slice(core.end)) ? MAX_LINE : MAX_LINE_REST);
  return words / line.length >= MIN_LINE_SHARE && !/[.!?。！？]$/u.test(line);
}

function opensWithLabel(reading: BlockReading): boolean {
  const start = LEADING.exec(reading.folded)?.[0].length ?? 0;
  return reading.all('labels').some((label) => label.start === start);
}

/** Nothing points at the text: then a contract or a manual holds no notice, and a word about other pages fewer clauses. */
function withoutLookAlikes(
  found: readonly FoundClause[],
  reading: BlockReading,
  labelled: boolean,
): readonly FoundClause[] {
  if (found.length === 0 || reading.all('terms').length > 0) return [];
  if (labelled || reading.all('elsewhere').length === 0) return found;
  return found.filter((each) => !DROPPED_ELSEWHERE.has(each.clause));
}
