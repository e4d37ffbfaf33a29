/** The words that the reader chose on the page, and what they are when they hold no claim. */
import { labelSentences } from '../src/engine/bare-text';
import type { NonClaimKind } from '../src/engine/types';
import { packs } from '../src/languages';

/** A sentence or two; more is a page, and the page is read anyway. UTF-16 units. */
const MAX_CHARS = 2_000;

/** The selection as it is now; none where nothing is selected, or where the reader types (R11: typing is never selected text). */
export function chosenRange(document: Document): StaticRange | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** Why these words are no claim; undefined where they are one, or in a language whose claims cannot be read. */
export function kindOfWords(words: string): NonClaimKind | undefined {
  const [label] = labelSentences([{ text: words.slice(0, MAX_CHARS) }], packs);
  return label && !label.claim ? (label.kind as NonClaimKind) : undefined;
}
