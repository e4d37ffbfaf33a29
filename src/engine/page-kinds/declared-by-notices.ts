/** Kinds that the page's own notices declare. */
import type { Notice, NoticeClause, PageKind } from '../types';
import type { Signal } from './signal';

const KIND_OF_CLAUSE: Readonly<Partial<Record<NoticeClause, PageKind['kind']>>> = {
  'ai-involved': 'ai-generated',
  'opinions-own': 'opinion',
  'press-release': 'press-release',
  republished: 'republished',
  satire: 'satire',
  sponsored: 'sponsored',
  translated: 'machine-translated',
  'user-generated': 'user-generated',
};

/** Third-party origin with a denial is an aggregator (labelling guide: D1 with D3 or D6). */
const DENIALS: ReadonlySet<NoticeClause> = new Set<NoticeClause>(['no-guarantee', 'no-liability']);

export const declaredByNotices: Signal = ({ notices }) =>
  notices.filter(({ scope }) => scope === 'page').flatMap(kindsOf);

function kindsOf(notice: Notice): PageKind[] {
  const declared = (kind: PageKind['kind'], clause: string): PageKind => ({
    kind,
    evidence: 'declared',
    exact: notice.exact,
    rule: `notice/${clause}`,
  });
  const kinds = notice.clauses.flatMap((clause) => {
    const kind = KIND_OF_CLAUSE[clause];
    return kind ? [declared(kind, clause)] : [];
  });
  const disclaimed =
    notice.clauses.includes('third-party-origin') && notice.clauses.some((clause) => DENIALS.has(clause));
  return disclaimed ? [declared('aggregator', 'third-party-origin'), ...kinds] : kinds;
}
