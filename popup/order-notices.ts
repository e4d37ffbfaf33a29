/** Which of a page's words about itself come first. */
import type { Notice, NoticeClause } from '../src/engine/types';

export interface ShownNotice {
  /** From 1, in the order shown. */
  readonly number: number;
  readonly scope: Notice['scope'];
  readonly words: string;
  readonly language: string;
  readonly clauses: readonly NoticeClause[];
  readonly start: number;
  readonly end: number;
}

const SCOPE_ORDER: readonly Notice['scope'][] = ['page', 'widget', 'site'];

/** The page's own first, then those beside other items, then the small print; each group in reading order. */
export function orderNotices(notices: readonly Notice[]): readonly ShownNotice[] {
  return notices
    .toSorted(
      (one, other) => SCOPE_ORDER.indexOf(one.scope) - SCOPE_ORDER.indexOf(other.scope) || one.start - other.start,
    )
    .map(({ scope, exact, language, clauses, start, end }, index) => ({
      number: index + 1,
      scope,
      words: exact,
      language,
      clauses: [...new Set(clauses)],
      start,
      end,
    }));
}
