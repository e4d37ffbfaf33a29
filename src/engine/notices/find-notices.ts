/** Finds what a page says about its own content: every block that holds a notice, with its scope. */
import { fold } from '../fold';
import { choosePack } from '../languages';
import { linkShare } from '../main-text';
import { plainOf } from '../signs-ignored';
import type { Block, Notice, NoticeClause, Page, Span } from '../types';
import { unique } from '../unique';
import { type CompiledNotices, compileNotices } from './compile-notices';

import { type FoundClause, findClauses, type ReadBlock } from './find-clauses';
import { joinNotices, type PlacedNotice } from './join-notices';
import { ListeningPage } from './listening-page';
import { languagesOf } from './may-be-in';
import type { NoticeLanguage } from './notice-words';
import { namesOwnSite } from './own-site';
import { MainTextPlace } from './place';
import { type Heard, triggersOf } from './triggers';

/** What one block of bare text says, its place in the page unknown. */
export interface BlockNotice {
  /** Empty: this text is no notice about the content that it stands beside. */
  readonly clauses: readonly NoticeClause[];
  /** The pack's tag in which the notice was heard; null without one. */
  readonly language: string | null;
  readonly rules: readonly string[];
}

/** A page says a handful of things about itself; more are cards of other items. */
const MAX_NOTICES = 12;
/** Of longer blocks the end is read. UTF-16 units. */
const MAX_BLOCK = 10_000;
/** Shorter blocks say nothing. UTF-16 units. */
const MIN_CHARS = 3;
/** In the main text, a notice without a pointer to the text is a block of its own: so much of it is the notice. */
const MIN_SHARE = 0.4;
/** … and behind its last words so much, after a line on whom to follow. */
const MIN_SHARE_AT_END = 0.25;
/** A block in the main text's first lines that is longer than this is the text itself. UTF-16 units. */
const MAX_KICKER = 200;
/** No longer is a sentence that says nothing else. UTF-16 units. */
const MAX_ASIDE = 40;
/** In mid-article, a block that is all notice, and no longer than small print is. UTF-16 units. */
const WHOLE_SHARE = 0.9;
const MAX_SMALL_PRINT = 350;
/** Clauses that say how a text came about; what a text says of guarantees and endorsements may be its topic. */
const MADE: ReadonlySet<NoticeClause> = new Set<NoticeClause>([
  'ai-involved',
  'translated',
  'republished',
  'press-release',
  'sponsored',
  'user-generated',
  'affiliate',
]);
/** Above this share of linked characters a block is a link to somewhere else. */
const MAX_LINK_SHARE = 0.6;
/** A heading that is a label holds for so many blocks after it. */
const UNDER_LABEL_BLOCKS = 6;
/** A heading of this level or smaller may be small print; larger ones are headlines. */
const SMALL_HEADING = 4;

/**
 * Reads one block of bare text.
 *
 * @param lang BCP 47, when it is known. Its own pack is asked first, then every other: notices come in other languages
 *   than the text beside them.
 */
export function noticeOfBlock(text: string, lang: string | undefined, packs: readonly NoticeLanguage[]): BlockNotice {
  const heard = triggersOf(packs).heardIn(plainOf(fold(text)));
  const read = readInAny(text, languagesOf(text, choosePack(lang ?? null, packs), packs), heard);
  if (!read) return { clauses: [], language: null, rules: [] };
  return { ...summaryOf(read.clauses), language: read.tag };
}

/**
 * Finds a page's notices, pausing after each block.
 *
 * @param mainBlocks indices of the main text's blocks. @param textLanguage BCP 47 of the main text: its pack is asked
 *   first, and alone in the middle of the main text, where nobody writes small print in another language.
 * @returns in reading order; `exact` holds whole sentences of the page.
 */
export function* findNoticesInSteps(
  page: Page,
  mainBlocks: ReadonlySet<number>,
  packs: readonly NoticeLanguage[],
  textLanguage: string | null,
): Generator<void, Notice[]> {
  const place = new MainTextPlace(page, mainBlocks);
  const own = choosePack(textLanguage, packs);
  const listening = new ListeningPage(page, packs);
  let legal: boolean | undefined;
  const placed: PlacedNotice[] = [];
  let label = Number.NEGATIVE_INFINITY;
  for (const [index, block] of page.blocks.entries()) {
    yield;
    if (!mayHoldNotice(page, block, place.isBeside(index))) continue;
    // Of a page in one block only the end can be its small print.
    const start = Math.max(block.start, block.end - MAX_BLOCK);
    const heard = listening.heardIn(start, block.end);
    if (heard.isNothing) {
      if (block.role === 'heading') label = Number.NEGATIVE_INFINITY;
      continue;
    }
    const text = page.text.slice(start, block.end);
    const alone = own && (heard.only === own || place.part(index) === 'middle');
    const languages = alone ? [own] : languagesOf(text, own, packs);
    const read = readInAny(text, languages, heard, index - label <= UNDER_LABEL_BLOCKS);
    if (read && isOnlyLabel(read, text)) label = index;
    else if (block.role === 'heading') label = Number.NEGATIVE_INFINITY;
    if (!read || read.clauses.length === 0 || !standsWhereNoticesDo(read, block, place, index)) continue;
    const clauses = read.clauses.filter((found) => !found.isLine || lineCounts(found, page, place, index));
    if (clauses.length === 0) continue;
    const span = spanOf(clauses, start);
    legal ??= isLegalPage(page, languagesOf(page.title, own, packs).map(compileNotices));
    const scope = legal ? 'site' : place.scopeOf(index);
    placed.push({
      ...span,
      ...summaryOf(clauses),
      scope,
      language: read.tag,
      block: index,
      startsAnew: read.pointed || read.labelled || isClippedLine(clauses),
    });
  }
  return joinNotices(page, placed).slice(0, MAX_NOTICES);
}

interface ReadInLanguage extends ReadBlock {
  readonly tag: string;
}

/** The first language in which the block says something; else the first in which it opens with a label. */
function readInAny(
  text: string,
  languages: readonly NoticeLanguage[],
  heard: Heard,
  under = false,
): ReadInLanguage | undefined {
  let labelled: ReadInLanguage | undefined;
  for (const language of languages) {
    const listeners = heard.in(language);
    if (listeners.length === 0) continue;
    const read = { ...findClauses(text, compileNotices(language), listeners, under), tag: language.tag };
    if (read.clauses.length > 0) return read;
    if (read.labelled) labelled ??= read;
  }
  return labelled;
}

function mayHoldNotice(page: Page, block: Block, beside: boolean): boolean {
  if (block.role === 'control' || block.role === 'caption' || block.role === 'quotation') return false;
  if (block.region === 'navigation' || block.region === 'dialog') return false;
  if (block.end - block.start < MIN_CHARS) return false;
  return beside || linkShare(page, block) <= MAX_LINK_SHARE;
}

/** `Disclaimer` and nothing else: a label for the blocks below it. */
function isOnlyLabel(read: ReadInLanguage, text: string): boolean {
  return read.labelled && read.clauses.length === 0 && text.trim().length <= MAX_KICKER / 4;
}

/**
 * In the main text a notice points at the text, or is a block of its own at one of its edges. Elsewhere any block may be
 * small print. A headline is never a notice: it is about somebody's.
 */
function standsWhereNoticesDo(read: ReadInLanguage, block: Block, place: MainTextPlace, index: number): boolean {
  // A headline tells of things; only whom the press may ask is told by a heading below the text.
  if (block.role === 'heading' && (block.level ?? 1) < SMALL_HEADING)
    return place.part(index) === 'end' && read.clauses.every(({ clause }) => clause === 'press-release');
  if (block.region === 'comments')
    return read.clauses.some(
      ({ clause }) => clause === 'opinions-own' || clause === 'user-generated' || clause === 'no-endorsement',
    );
  const part = place.part(index);
  if (part === 'outside') return true;
  const length = block.end - block.start;
  const span = spanOf(read.clauses, 0);
  const share = (span.end - span.start) / length;
  if (part === 'start' && endsInAside(read.clauses, length)) return true;
  if (read.pointed || read.labelled) return part !== 'middle' || share >= MIN_SHARE;
  // Under a summary or a list in mid-article: a block that says how it was made, and nothing else.
  if (part === 'middle' && share >= WHOLE_SHARE && length <= MAX_SMALL_PRINT)
    return read.clauses.some(({ clause }) => MADE.has(clause));
  if (part === 'middle' || share < (part === 'end' ? MIN_SHARE_AT_END : MIN_SHARE)) return false;
  return part === 'end' || length <= MAX_KICKER;
}

/**
 * A line that is hardly more than a label says something of the text only where such labels stand: above it or below it.
 * Between its paragraphs stand boxes with sources of their own, and slots for advertising; a label of those stands right at
 * the headline when it means the text.
 */
function lineCounts(found: FoundClause, page: Page, place: MainTextPlace, index: number): boolean {
  const block = page.blocks[index];
  if (!block || !place.isBeside(index)) return false;
  // A link leads to the original; with any other label, it leads to texts of that kind.
  if (found.clause !== 'republished' && linkShare(page, block) > MAX_LINK_SHARE) return false;
  if (found.clause === 'press-release') return place.isMain(index);
  if (found.clause === 'sponsored') return place.isAtHeadline(index) && isSaidOnce(page, index);
  if (found.clause === 'republished' && namesOwnSite(page, index)) return false;
  // A link to the original is no source of a box, wherever it stands.
  if (found.clause === 'republished' && linkShare(page, block) > MAX_LINK_SHARE / 2) return true;
  if (block.role === 'heading' && block.level !== 1) return MADE_BY_MACHINE.has(found.clause);
  return place.edge(index) !== 'middle' || MADE_BY_MACHINE.has(found.clause);
}

/** A summary or a caption may say so in the middle of a text. */
const MADE_BY_MACHINE: ReadonlySet<NoticeClause> = new Set<NoticeClause>(['ai-involved', 'translated']);

/** The slots of a page have one label, again and again. */
function isSaidOnce({ blocks, text }: Page, index: number): boolean {
  const said = (each: Block | undefined): string => (each ? text.slice(each.start, each.end).trim() : '');
  return blocks.filter((each) => said(each) === said(blocks[index])).length === 1;
}

/** `… and what remains of it. A guest post.`: the last few words of a lead. */
function endsInAside(clauses: readonly FoundClause[], length: number): boolean {
  return clauses.every(
    ({ clause, sentence }) =>
      MADE.has(clause) && sentence.end >= length - 1 && sentence.end - sentence.start <= MAX_ASIDE,
  );
}

/** From the first sentence with a clause to the last. */
function spanOf(clauses: readonly FoundClause[], offset: number): Span {
  const start = Math.min(...clauses.map((found) => found.sentence.start));
  const end = Math.max(...clauses.map((found) => found.sentence.end));
  return { start: start + offset, end: end + offset };
}

function isClippedLine(clauses: readonly FoundClause[]): boolean {
  return clauses.every((found) => found.isLine);
}

function summaryOf(clauses: readonly FoundClause[]): { clauses: NoticeClause[]; rules: string[] } {
  return { clauses: unique(clauses.map((found) => found.clause)), rules: unique(clauses.map((found) => found.rule)) };
}

/** Is the whole page terms or a policy? Such a page speaks of the service, not of an article. */
function isLegalPage(page: Page, languages: readonly CompiledNotices[]): boolean {
  const headline = page.blocks.find((block) => block.role === 'heading' && block.level === 1);
  const titles = [page.title, headline ? page.text.slice(headline.start, headline.end) : ''];
  return titles.some((title) => title.length <= MAX_KICKER && languages.some((each) => isLegalTitle(title, each)));
}

/** The title begins with the name of such a page; a longer one only tells of it. */
function isLegalTitle(title: string, language: CompiledNotices): boolean {
  const found = language.pageMatcherOf('legalTitles').find(title);
  if (!found || /\p{L}/u.test(title.slice(0, found.start))) return false;
  return /^\s*(?:$|[|·•—–:-])/u.test(title.slice(found.end));
}
