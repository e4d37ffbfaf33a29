/**
 * Which blocks of a page are worth asking in which language: found in one pass over the page for each language that the page
 * itself is in, so that an ordinary paragraph costs nothing more.
 */
import { fold } from '../fold';
import { holdsSigns, plainOf } from '../signs-ignored';
import type { Page } from '../types';
import { type CompiledNotices, compileNotices } from './compile-notices';
import type { NoticeLanguage } from './notice-words';

export class PageFilter {
  readonly #page: Page;
  /** The page's text in its plain form; undefined where that moves offsets: then every block is asked. */
  readonly #plain: string | undefined;
  readonly #blocks = new Map<NoticeLanguage, ReadonlySet<number>>();
  readonly #lines = new Map<NoticeLanguage, ReadonlySet<number>>();

  constructor(page: Page) {
    const folded = fold(page.text);
    this.#page = page;
    this.#plain = holdsSigns(folded) ? undefined : plainOf(folded);
  }

  /** May this block hold a notice in this language? @param index into `page.blocks`. */
  mayHoldNotice(language: NoticeLanguage, index: number): boolean {
    return this.#has(this.#blocks, language, index, (compiled) => compiled.blocksIn);
  }

  /** May this block be a button or a label of this language? */
  mayBeLabel(language: NoticeLanguage, index: number): boolean {
    return this.#has(this.#lines, language, index, (compiled) => compiled.linesIn);
  }

  #has(
    known: Map<NoticeLanguage, ReadonlySet<number>>,
    language: NoticeLanguage,
    index: number,
    ask: (compiled: CompiledNotices) => CompiledNotices['blocksIn'],
  ): boolean {
    if (this.#plain === undefined) return true;
    let blocks = known.get(language);
    if (!blocks) {
      blocks = ask(compileNotices(language))(this.#plain, this.#page.blocks);
      known.set(language, blocks);
    }
    return blocks.has(index);
  }
}
