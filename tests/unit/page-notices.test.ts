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

async function read(
  body: string,
  { title = 'Cranes of Ayr | Ayr Times', url = 'https://ayrtimes.example/a', lang = 'en' } = {},
) {
  const document = await parseDocument(`<html lang="${lang}"><head><title>${title}</title></head><body>${body}`, {
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
    'the last words of a lead',
    `<article>${HEADLINE}<p>What became of the port after the storm, and what it needs now. A guest post.</p>${BODY}</article>`,
    ['user-generated', 'is user-generated'],
  ],
  [
    'whom the press may ask, as a heading below the text',
    `<article>${HEADLINE}${BODY}<h2>Press contact</h2><p>Jane Roe, Port of Ayr</p></article>`,
    ['press-release', 'is press-release'],
  ],
  ['a headline about such a thing', `<article><h1>Press release</h1>${BODY}</article>`, []],
  [
    'a related text by link',
    `<article>${HEADLINE}${BODY}</article><ul><li><a href="/b">Press release: Ferry returns</a></li></ul>`,
    [],
  ],
];

it.each(CASES)('%s', async (_, body, seen) => {
  expect(await read(body), 'See find-notices.ts for notices and wire-credit.ts for credits').toEqual(seen);
});

const NOTICE = 'This page may include third-party content. We do not guarantee its accuracy.';
const HEARD = ['third-party-origin', 'no-guarantee', 'is aggregator'];
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** What a page may do to its own small print, and to what it declares. */
const BADLY_WRITTEN: readonly (readonly [because: string, html: string, seen: readonly string[]])[] = [
  [
    'split over tags',
    `<p>This <b>page</b> may <i>include</i> third-party <a href="/x">content</a>. We do <em>not</em> guarantee its <span>accuracy</span>.</p>`,
    HEARD,
  ],
  ['in capitals', `<p>${NOTICE.toUpperCase()}</p>`, HEARD],
  [
    'with soft hyphens',
    `<p>${NOTICE.replace('guarantee', 'guar&shy;antee').replace('content', 'con&shy;tent')}</p>`,
    HEARD,
  ],
  ['with no-break spaces', `<p>${NOTICE.replaceAll(' ', '&nbsp;')}</p>`, HEARD],
  ['in full-width letters', `<p>${NOTICE.replace('guarantee', 'ｇｕａｒａｎｔｅｅ')}</p>`, HEARD],
  ['hidden by an attribute', `<p hidden>${NOTICE}</p>`, []],
  ['hidden by its style', `<p style="display:none">${NOTICE}</p>`, []],
  ['in a comment', `<!-- ${NOTICE} -->`, []],
  ['in quotation marks', `<p>The site wrote: “${NOTICE}”</p>`, []],
  ['in a title', `<h2>${NOTICE}</h2>`, []],
  ['JSON-LD that is none', ld('{"@type": "SatiricalArticle"'), []],
  ['JSON-LD of the wrong shape', ld('[[["@type", 4]], null, {"@type": {"a": 1}}]'), []],
  ['JSON-LD said twice', ld('{"@type":"SatiricalArticle"}').repeat(2), ['is satire']],
  ['JSON-LD in a graph', ld('{"@graph":[{"@type":["NewsArticle","OpinionNewsArticle"]}]}'), ['is opinion']],
];

it.each(BADLY_WRITTEN)('small print %s', async (_, html, seen) => {
  expect(await read(`<article>${HEADLINE}${BODY}${html}</article>`), 'See read-page.ts and plain.ts').toEqual(seen);
});

it.each(['xx', '', 'english', '{{lang}}', 'de'])('lang="%s" on an English page', async (lang) => {
  const body = `<article>${HEADLINE}${BODY}<p>${NOTICE}</p></article>`;
  expect(await read(body, { lang }), 'The text decides, not what is declared').toEqual(HEARD);
});

it('takes an agency on its own site for its own', async () => {
  const body = `<article>${HEADLINE}<p>AYR, Scotland (AP) — ${PARAGRAPH.slice(3)}${BODY}</article>`;
  expect(await read(body, { url: 'https://apnews.com/a' })).toEqual([]);
});
