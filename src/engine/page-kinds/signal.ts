/** What every sign of a page's kind is given, and gives. */
import type { NoticeLanguage } from '../notices/notice-words';
import type { Notice, Page, PageKind } from '../types';

/** The page as the signals see it. */
export interface Scene {
  readonly page: Page;
  /** Indices into `page.blocks`. */
  readonly main: ReadonlySet<number>;
  readonly notices: readonly Notice[];
  /** BCP 47 tag of the text; null where nobody knows it. */
  readonly language: string | null;
  readonly packs: readonly NoticeLanguage[];
}

/** One question about a page: one file, one name. An empty answer: nothing seen. */
export type Signal = (scene: Scene) => readonly PageKind[];
