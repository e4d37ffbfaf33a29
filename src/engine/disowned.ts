/** The one rule that decides whether a page is read for claims by itself (product.md, promise 1). */
import type { Notice, NoticeClause, PageKind } from './types';

/** With these the page hands on what others wrote, paid for, or a machine made. */
const HANDED_ON: readonly NoticeClause[] = [
  'user-generated',
  'sponsored',
  'press-release',
  'republished',
  'ai-involved',
  'translated',
];

/** With these it declines to stand for what comes from third parties. */
const DECLINED: readonly NoticeClause[] = ['no-guarantee', 'no-liability', 'no-endorsement'];

const HANDED_ON_KINDS: ReadonlySet<PageKind['kind']> = new Set([
  'republished',
  'press-release',
  'sponsored',
  'user-generated',
  'machine-translated',
]);

/**
 * Does the page disown or hand on its content? A page disowns it when it says, of this text, that it comes from third
 * parties *and* that nobody vouches for it (labelling guide, AGG-disclaimed: D1 with D3, D4 or D6). No guarantee alone
 * is on most sites and means nothing here; nor do words about a site or a widget, nor a guess from the page's shape.
 */
export function isDisowned(notices: readonly Notice[], kinds: readonly PageKind[]): boolean {
  const aboutThis = notices.filter((notice) => notice.scope === 'page');
  const disowns = aboutThis.some(
    ({ clauses }) => clauses.includes('third-party-origin') && hasOneOf(clauses, DECLINED),
  );
  const handsOn = aboutThis.some(({ clauses }) => hasOneOf(clauses, HANDED_ON));
  return disowns || handsOn || kinds.some(({ kind, evidence }) => evidence !== 'inferred' && HANDED_ON_KINDS.has(kind));
}

function hasOneOf(clauses: readonly NoticeClause[], wanted: readonly NoticeClause[]): boolean {
  return clauses.some((clause) => wanted.includes(clause));
}
