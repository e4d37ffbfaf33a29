/** Texts with the clauses that they hold, near misses among them. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples: readonly NoticeExample[] = [];
