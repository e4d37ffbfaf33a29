/** How far the main text and Readability's article hold the same words: the oracle of the main text, in tests and scores. */
import { Readability } from '@mozilla/readability';
import { readPage } from '../../../content-scripts/read-page';
import { parseDocument } from '../../../src/cli/parse-document';
import { findMainText } from '../../../src/engine/main-text';

/**
 * @param html a page's source.
 * @returns F1 over words, 0 to 1; undefined when Readability finds no article.
 */
export async function mainTextAgreement(html: string): Promise<number | undefined> {
  const article = new Readability(await parseDocument(html, { xhtml: false })).parse();
  if (!article?.textContent) return undefined;
  const { page } = readPage(await parseDocument(html, { xhtml: false }), null);
  const ours = [...findMainText(page)]
    .sort((a, b) => a - b)
    .map((index) => page.blocks[index])
    // Readability keeps the headline apart.
    .filter((block) => block?.level !== 1)
    .map((block) => page.text.slice(block?.start, block?.end))
    .join('\n');
  return agreement(wordsOf(ours), wordsOf(article.textContent));
}

function wordsOf(text: string): string[] {
  // Without spaces between words, letters: a run of them is a sentence.
  return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function agreement(ours: readonly string[], theirs: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of ours) {
    const count = left.get(word) ?? 0;
    if (count > 0) both += 1;
    left.set(word, count - 1);
  }
  return (2 * both) / Math.max(1, ours.length + theirs.length);
}
