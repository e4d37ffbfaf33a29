/** A text → everything the engine can say of it, sentence by sentence, with the reasons. */
import { type AssessedSentence, assessBlock } from '../engine/assess';
import type { Antecedent } from '../engine/attributions/attributed';
import { noticeOfText, pageOfText } from '../engine/bare-text';
import { compileLanguage } from '../engine/compiled-language';
import { fold } from '../engine/fold';
import { choosePack, findLanguage, isFull } from '../engine/languages';
import { splitSentences } from '../engine/sentences';
import type { NoticeClause } from '../engine/types';
import { packs } from '../languages';

/** What `whence explain` lays out. Offsets are into `text`. */
export interface Explanation {
  readonly text: string;
  /** BCP 47; null when it could not be told. */
  readonly language: string | null;
  /** Are claims in this language read on pages, or is its grammar still under test? */
  readonly released: boolean;
  /** What the whole text says, taken as a notice; empty when it is none. */
  readonly clauses: readonly NoticeClause[];
  /** Empty when there is no pack for the language. */
  readonly sentences: readonly AssessedSentence[];
}

/** @param lang BCP 47, or nothing to have the text's own language found. */
export function explainText(text: string, lang: string | undefined): Explanation {
  const page = pageOfText(text, lang);
  const language = lang !== undefined && choosePack(lang, packs) ? lang : findLanguage(text, lang ?? null, packs);
  const { clauses } = noticeOfText(text, lang, packs);
  const pack = language === null ? undefined : choosePack(language, packs);
  if (!pack || !isFull(pack)) return { text: page.text, language, released: false, clauses, sentences: [] };
  const reading = { text: page.text, folded: fold(page.text), language: compileLanguage(pack) };
  const antecedents: Antecedent[] = [];
  const sentences = page.blocks.flatMap((block, index) =>
    assessBlock(page, reading, block, splitSentences(page.text, block, index, pack), antecedents),
  );
  return { text: page.text, language, released: pack.gate === 'full', clauses, sentences };
}

/** The tags of all languages there are, in order. */
export function knownLanguages(): string[] {
  return packs.map(({ tag }) => tag).sort();
}

/** Is there a pack for this tag? */
export function isKnownLanguage(tag: string): boolean {
  return choosePack(tag, packs) !== undefined;
}
