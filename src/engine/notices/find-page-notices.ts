/** A page → what it says about its own content, wherever it stands, in whatever language, with its scope. */
import { fold } from '../fold';
import { choosePack } from '../languages';
import type { Block, Notice, Page } from '../types';
import { compileNotices } from './compile-notices';
import { findClauses, type ReadBlock } from './find-clauses';
import { placeOfMain, scopeOf } from './notice-scope';
import type { NoticeLanguage } from './notice-words';

/** A longer block is prose; what it says of itself it says in its first or last words. UTF-16 units. */
const MAX_NOTICE_CHARS = 3_000;
/** Notices in adjacent blocks are one notice when so little stands between them. UTF-16 units. */
const MAX_GAP = 2;

/**
 * Finds the notices of a page.
 *
 * @param main indices of the main text's blocks. @param packs every language there is: a German page may carry an
 *   English notice. @param textLanguage the main text's language, whose pack is asked first.
 * @returns in reading order; `exact` is cut from the page's text. Blocks of comments, menus and dialogs hold none.
 */
export function findNotices(
  page: Page,
  main: ReadonlySet<number>,
  packs: readonly NoticeLanguage[],
  textLanguage: string | null,
): Notice[] {
  const own = textLanguage === null ? undefined : choosePack(textLanguage, packs);
  const ordered = own ? [own, ...packs.filter((pack) => pack !== own)] : packs;
  const place = placeOfMain(page, main);
  const legal = isLegalPage(page, packs);
  const found: Notice[] = [];
  let under = false;
  page.blocks.forEach((block, index) => {
    if (block.role === 'heading') {
      under = isLabel(page, block, ordered);
      return;
    }
    const notice = isSpokenFor(block) ? readBlock(page, block, index, ordered, under, main.has(index)) : undefined;
    under = false;
    if (notice) found.push({ ...notice, scope: legal ? 'site' : scopeOf(page, block, index, place) });
  });
  return joined(page, found);
}

/** Comments speak for their writers; menus, buttons and dialogs for nobody. */
function isSpokenFor(block: Block): boolean {
  return (
    block.role !== 'control' &&
    block.region !== 'comments' &&
    block.region !== 'navigation' &&
    block.region !== 'dialog' &&
    block.end - block.start <= MAX_NOTICE_CHARS
  );
}

function readBlock(
  page: Page,
  block: Block,
  index: number,
  packs: readonly NoticeLanguage[],
  under: boolean,
  inMain: boolean,
): Omit<Notice, 'scope'> | undefined {
  const text = page.text.slice(block.start, block.end);
  for (const pack of packs) {
    const read = findClauses(text, compileNotices(pack), under);
    const [first] = read.clauses;
    if (!first || (inMain && !speaksOfItself(page, index, read))) continue;
    const start = block.start + Math.min(...read.clauses.map(({ sentence }) => sentence.start));
    const end = block.start + Math.max(...read.clauses.map(({ sentence }) => sentence.end));
    return {
      clauses: unique(read.clauses.map(({ clause }) => clause)),
      language: pack.tag,
      exact: page.text.slice(start, end),
      start,
      end,
      rules: unique(read.clauses.map(({ rule }) => rule)),
    };
  }
  return undefined;
}

/** Among an article's paragraphs one that says "does not guarantee" may be about somebody else: it must point at itself. */
function speaksOfItself(page: Page, index: number, read: ReadBlock): boolean {
  if (read.pointed || read.labelled || read.clauses.length > 1) return true;
  const block = page.blocks[index];
  const [before, after] = [page.blocks[index - 1], page.blocks[index + 1]];
  const alone = block?.group !== before?.group || block?.group !== after?.group;
  return alone || block?.role === 'other';
}

/** A heading such as "Disclaimer" makes what stands under it a notice. */
function isLabel(page: Page, block: Block, packs: readonly NoticeLanguage[]): boolean {
  const folded = fold(page.text.slice(block.start, block.end));
  return packs.some((pack) => {
    const match = compileNotices(pack).matcherOf('labels').find(folded);
    return match !== undefined && match.end - match.start >= folded.trim().length / 2;
  });
}

/** Pages of terms are all notice, and about no article. */
function isLegalPage(page: Page, packs: readonly NoticeLanguage[]): boolean {
  const headline = page.blocks.find((block) => block.role === 'heading' && block.level === 1);
  const titles = [
    page.title.split(/ [|–—·-] /u)[0] ?? '',
    headline ? page.text.slice(headline.start, headline.end) : '',
  ];
  return titles.some((title) => {
    const folded = fold(title).trim();
    return packs.some((pack) => {
      const match = folded === '' ? undefined : compileNotices(pack).pageMatcherOf('legalTitles').find(folded);
      return match !== undefined && match.end - match.start >= folded.length * 0.8;
    });
  });
}

/** One notice that was laid out in two blocks is one notice. */
function joined(page: Page, notices: readonly Notice[]): Notice[] {
  const out: Notice[] = [];
  for (const notice of notices) {
    const last = out[out.length - 1];
    const together =
      last && last.scope === notice.scope && last.language === notice.language && notice.start - last.end <= MAX_GAP;
    if (!together) {
      out.push(notice);
      continue;
    }
    out[out.length - 1] = {
      ...last,
      clauses: unique([...last.clauses, ...notice.clauses]),
      rules: unique([...last.rules, ...notice.rules]),
      exact: page.text.slice(last.start, notice.end),
      end: notice.end,
    };
  }
  return out;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
