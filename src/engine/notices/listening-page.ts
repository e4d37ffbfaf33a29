/** A page as the triggers hear it: its plain text made once, each block heard once, for notices and page kinds alike. */
import { fold } from '../fold';
import { plainText } from '../plain';
import { withoutSigns } from '../signs-ignored';
import type { Page } from '../types';
import type { NoticeLanguage } from './notice-words';
import { type Heard, triggersOf } from './triggers';

export class ListeningPage {
  readonly #packs: readonly NoticeLanguage[];
  readonly #plain: string;
  readonly #holdsSigns: boolean;

  constructor(page: Page, packs: readonly NoticeLanguage[]) {
    this.#packs = packs;
    this.#plain = plainText(fold(page.text));
    this.#holdsSigns = withoutSigns(this.#plain) !== this.#plain;
  }

  /** Which patterns may match in a stretch of the page's text. @param start @param end UTF-16 offsets, half-open. */
  heardIn(start: number, end: number): Heard {
    const triggers = triggersOf(this.#packs);
    if (!this.#holdsSigns) return triggers.heardIn(this.#plain, start, end);
    return triggers.heardIn(withoutSigns(this.#plain.slice(start, end)));
  }
}
