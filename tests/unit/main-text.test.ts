/** The main text against Readability, which Firefox's reader view is made of: the same words, found without moving a node. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { mainTextAgreement } from '../tools/score/main-text-agreement';

/** Our own pages that are laid out like an article. */
const PAGES = ['exchange-post.fr', 'market-digest.en'];
/** One takes captions, buttons or small print that the other leaves. */
const AGREES = 0.9;

it.each(PAGES)('the main text of %s is what Readability takes', async (name) => {
  const html = readFileSync(path.join(import.meta.dirname, '../pages', name, 'source.html'), 'utf8');
  const share = await mainTextAgreement(html);
  expect(share, 'Look at what main-text.ts takes and leaves').toBeGreaterThanOrEqual(AGREES);
});
