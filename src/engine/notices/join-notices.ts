/** Blocks of one notice become one: small print is often cut into paragraphs or list items. */
import type { Notice, NoticeClause, Page } from '../types';
import { unique } from '../unique';

/** A notice in one block, before joining. */
export interface PlacedNotice extends Omit<Notice, 'exact'> {
  /** Index into `Page.blocks`. */
  readonly block: number;
  /** Does it point at the text by itself, so that it needs no notice before it? */
  readonly startsAnew: boolean;
}

/** Joins neighbors that stand in the same element, where the second leans on the first. */
export function joinNotices(page: Page, placed: readonly PlacedNotice[]): Notice[] {
  const joined: PlacedNotice[] = [];
  for (const notice of placed) {
    const last = joined[joined.length - 1];
    if (last && continues(page, last, notice)) joined[joined.length - 1] = join(last, notice);
    else joined.push(notice);
  }
  return withoutRepeats(joined.map((notice) => toNotice(page, notice)));
}

function continues(page: Page, first: PlacedNotice, second: PlacedNotice): boolean {
  if (second.startsAnew || second.block - first.block !== 1) return false;
  if (first.scope !== second.scope || first.language !== second.language) return false;
  const one = page.blocks[first.block]?.group ?? -1;
  const other = page.blocks[second.block]?.group ?? -1;
  return one === other || page.groups[one]?.parent === page.groups[other]?.parent;
}

function join(first: PlacedNotice, second: PlacedNotice): PlacedNotice {
  return {
    ...first,
    end: second.end,
    block: second.block,
    clauses: unique<NoticeClause>([...first.clauses, ...second.clauses]),
    rules: unique([...first.rules, ...second.rules]),
  };
}

function toNotice(page: Page, { block: _block, startsAnew: _startsAnew, ...notice }: PlacedNotice): Notice {
  return { ...notice, exact: page.text.slice(notice.start, notice.end) };
}

/** The same words on every card of a list are said once. */
function withoutRepeats(notices: readonly Notice[]): Notice[] {
  const seen = new Set<string>();
  return notices.filter(({ exact, scope }) => {
    const key = `${scope} ${exact}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
