/** What kind of page this is: the list of signals, and the loop over it. */
import type { NoticeLanguage } from '../notices/notice-words';
import type { Notice, Page, PageKind } from '../types';
import { declaredByNotices } from './declared-by-notices';
import { machineSummary } from './machine-summary';
import { markedByMetadata } from './marked-by-metadata';
import type { Signal } from './signal';
import { userPost } from './user-post';
import { wireCredit } from './wire-credit';

const SIGNALS: readonly Signal[] = [declaredByNotices, markedByMetadata, userPost, machineSummary, wireCredit];

const STRENGTH: Readonly<Record<PageKind['evidence'], number>> = { declared: 0, marked: 1, inferred: 2 };

/**
 * Finds the kinds of a page, each once, with its strongest evidence: said by the page, marked up, inferred from shape.
 *
 * @param main indices of the main text's blocks. @param notices what the page says about its content. @param language of the text.
 */
export function findPageKinds(
  page: Page,
  main: ReadonlySet<number>,
  notices: readonly Notice[],
  packs: readonly NoticeLanguage[],
  language: string | null,
): PageKind[] {
  const strongest = new Map<PageKind['kind'], PageKind>();
  const scene = { page, main, notices, packs, language };
  for (const kind of SIGNALS.flatMap((signal) => signal(scene))) {
    const known = strongest.get(kind.kind);
    if (!known || STRENGTH[kind.evidence] < STRENGTH[known.evidence]) strongest.set(kind.kind, kind);
  }
  return [...strongest.values()];
}
