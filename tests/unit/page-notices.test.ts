/** Where on a page words count as its notice or its credit, and where they are a slot, a widget or the text's own topic. */
import { expect, it } from 'vitest';
import { readPage } from '../../content-scripts/read-page';
import { parseDocument } from '../../src/cli/parse-document';
import { analyze } from '../../src/engine/analyze';
import { packs } from '../../src/languages';

const PARAGRAPH =
  '<p>The harbour of Ayr was closed on Monday after two of its cranes were damaged by the storm, and nobody knows yet when they will work again.</p>';
const BODY = PARAGRAPH.repeat(4);
const HEADLINE = '<h1>Cranes of Ayr stand still</h1>';

async function read(body: string, { title = 'Cranes of Ayr | Ayr Times', url = 'https://ayrtimes.example/a' } = {}) {
  const document = await parseDocument(`<html lang="en"><head><title>${title}</title></head><body>${body}`, {
    xhtml: false,
  });
  const { notices, kinds } = analyze(readPage(document, url).page, packs, { readAll: false });
  const beside = notices.filter(({ scope }) => scope === 'page').flatMap(({ clauses }) => clauses);
  return [...beside, ...kinds.map(({ kind }) => `is ${kind}`)];
}

const CASES: readonly (readonly [because: string, body: string, seen: readonly string[]])[] = [
  [
    'a label above the headline',
    `<article><div>Sponsored content</div>${HEADLINE}${BODY}</article>`,
    ['sponsored', 'is sponsored'],
  ],
  ['the same label between paragraphs', `<article>${HEADLINE}${BODY}<div>Sponsored content</div>${BODY}</article>`, []],
  [
    'a label that stands on the page twice',
    `<article><div>Sponsored content</div>${HEADLINE}${BODY}<div>Sponsored content</div></article>`,
    [],
  ],
  [
    'a source below the text',
    `<article>${HEADLINE}${BODY}<p>Original source: Glasgow Ledger</p></article>`,
    ['republished', 'is republished'],
  ],
  ['the site itself as the source', `<article>${HEADLINE}${BODY}<p>Original source: Ayr Times</p></article>`, []],
  [
    'a source in a box among the paragraphs',
    `<article>${HEADLINE}${BODY}<div>Original source: Glasgow Ledger</div>${BODY}</article>`,
    [],
  ],
  ['a dateline', `<article>${HEADLINE}<p>AYR, Scotland (AP) — ${PARAGRAPH.slice(3)}${BODY}</article>`, ['is wire']],
  ['a byline', `<article>${HEADLINE}<div>Associated Press in Ayr</div>${BODY}</article>`, ['is wire']],
  ['a sign-off', `<article>${HEADLINE}${BODY}${PARAGRAPH.replace('</p>', ' (dpa/gem)</p>')}</article>`, ['is wire']],
  ['the credit of a photograph', `<article>${HEADLINE}<div>Photo: AP/Jane Roe</div>${BODY}</article>`, []],
  [
    'an agency as a source of the text',
    `<article>${HEADLINE}${BODY}<p>The port told Reuters that work would begin in May.</p></article>`,
    [],
  ],
  ['a syndicate', `<article>${HEADLINE}${BODY}<p>Copyright: Project Syndicate, 2026</p></article>`, ['is republished']],
  [
    'an article in an aside',
    `<aside>${HEADLINE}<p>AYR, Scotland (AP) — ${PARAGRAPH.slice(3)}${BODY}</aside>`,
    ['is wire'],
  ],
  [
    'a related text by link',
    `<article>${HEADLINE}${BODY}</article><ul><li><a href="/b">Press release: Ferry returns</a></li></ul>`,
    [],
  ],
];

it.each(CASES)('%s', async (_, body, seen) => {
  expect(await read(body), 'See find-notices.ts for notices and wire-credit.ts for credits').toEqual(seen);
});

it('takes an agency on its own site for its own', async () => {
  const body = `<article>${HEADLINE}<p>AYR, Scotland (AP) — ${PARAGRAPH.slice(3)}${BODY}</article>`;
  expect(await read(body, { url: 'https://apnews.com/a' })).toEqual([]);
});
