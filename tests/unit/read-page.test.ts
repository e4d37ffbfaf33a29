/** Document → Page, in a document without layout; what needs a real one is in `tests/extension`. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../content-scripts/read-page';

function read(body: string, head = '', url: string | null = 'https://host.example/a/b') {
  const { document } = parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
  return readPage(document as unknown as Document, url).page;
}

const TEXTS: readonly { because: string; html: string; blocks: readonly string[] }[] = [
  {
    because: 'a line break in the source is a space',
    html: '<p>Prices rose\n   40% in <b>March</b>.</p>',
    blocks: ['Prices rose 40% in March.'],
  },
  { because: 'words run on through inline elements', html: '<p>un<b>believ</b>able</p>', blocks: ['unbelievable'] },
  {
    because: 'soft hyphens and zero-width spaces vanish',
    html: '<p>mat&shy;ter 4&#x200b;5%</p>',
    blocks: ['matter 45%'],
  },
  { because: 'no-break spaces are spaces', html: '<p>12&nbsp;000&#x202f;€</p>', blocks: ['12 000 €'] },
  {
    because: 'blocks do not run together',
    html: '<h1>Title</h1><div>One<p>Two</p>Three</div>',
    blocks: ['Title', 'One', 'Two', 'Three'],
  },
  {
    because: 'scripts, styles and fields are not read',
    html: '<p>Seen</p><script>no()</script><style>no{}</style><textarea>no</textarea><noscript>no</noscript><select><option>no</select>',
    blocks: ['Seen'],
  },
  {
    because: 'hidden text is not read',
    html: '<p hidden>no</p><p style="display:none">no</p><p style="visibility: hidden">no</p><p>Seen</p>',
    blocks: ['Seen'],
  },
  {
    because: 'text that is typed is not read',
    html: '<div contenteditable>no<p contenteditable="false">no</p></div><div role="textbox">no</div><p>Seen</p>',
    blocks: ['Seen'],
  },
  {
    because: 'a closed box shows its title',
    html: '<details><summary>More</summary><p>no</p></details><details open><summary>Open</summary><p>yes</p></details>',
    blocks: ['More', 'Open', 'yes'],
  },
  { because: 'ruby readings are not text', html: '<p><ruby>東<rt>とう</rt></ruby>京</p>', blocks: ['東京'] },
  {
    because: 'two line breaks part paragraphs',
    html: '<div>One sentence.<br><br>Another one.<br>line</div>',
    blocks: ['One sentence.', 'Another one.', 'line'],
  },
  { because: 'a break inside a sentence is a space', html: '<p>One<br>sentence</p>', blocks: ['One sentence'] },
];

describe('text and blocks', () => {
  it.each(TEXTS)('$because', ({ html, blocks }) => {
    const page = read(html);
    expect(page.blocks.map((block) => page.text.slice(block.start, block.end))).toEqual(blocks);
  });
});

it('knows links by their words and resolves their addresses', () => {
  const page = read(
    '<p>See <a href="../c"> the <i>list</i> </a>. <a href="javascript:x">no</a> <a href="#top">no</a></p>',
  );
  expect(page.links.map((link) => [page.text.slice(link.start, link.end), link.href])).toEqual([
    ['the list', 'https://host.example/c'],
  ]);
});

it('knows the part of the page', () => {
  const page = read(
    '<header><p>h</p></header><nav>n</nav><main><article><header><h1>t</h1></header><p>m</p></article><aside>a</aside></main><div class="post-comments"><p>c</p></div><footer>f</footer>',
  );
  const parts = page.blocks.map((block) => `${page.text.slice(block.start, block.end)}:${block.region}`);
  expect(parts).toEqual(['h:header', 'n:navigation', 't:main', 'm:main', 'a:complementary', 'c:comments', 'f:footer']);
});

it('does not believe a class name that covers most of the page', () => {
  const page = read(`<div class="content-with-sidebar"><p>${'All of the article. '.repeat(20)}</p></div>`);
  expect(page.blocks[0]?.region).toBe('none');
});

it('reads metadata and survives broken and hostile JSON-LD', () => {
  const head = `<title> A  title </title><meta property="og:site_name" content="Host">
    <script type="application/ld+json">{ broken, }</script>
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"name":"A B"},"C D"],"publisher":{"name":"P"},"datePublished":"2026-02-30","isBasedOn":"/orig","__proto__":{"x":1}}]}</script>
    <script type="application/ld+json">[[[[1,null,"x"]]]]</script>`;
  const page = read('<p>x</p>', head);
  expect(page.title).toBe('A title');
  expect(page.metadata).toEqual({
    publisher: 'P',
    site: 'Host',
    authors: ['A B', 'C D'],
    basedOn: ['https://host.example/orig'],
    types: ['NewsArticle'],
  });
});

it.each(['', '<frameset></frameset>', '<p>', '<svg><text>x</text></svg>'])(
  'reads any body without an exception: %s',
  (body) => {
    expect(() => read(body)).not.toThrow();
  },
);

it('stops at a million characters and says so', () => {
  const page = read(`<p>${'word '.repeat(240_000)}</p><p>after</p>`);
  expect(page.text.length).toBeLessThanOrEqual(1_000_001);
  expect(page.unread).toEqual(['too-large']);
});

it('gives back the range of any words', () => {
  const { document } = parseHTML('<!doctype html><html><body><p>One\n  two <b>th&shy;ree</b>  four.</p></body></html>');
  // linkedom has no StaticRange; a plain record of its arguments shows the same.
  Reflect.set(
    globalThis,
    'StaticRange',
    class {
      constructor(init: object) {
        Object.assign(this, init);
      }
    },
  );
  const { page, map } = readPage(document as unknown as Document, null);
  const start = page.text.indexOf('two');
  const range = map.toRange({ start, end: page.text.indexOf('ree') + 3 }) as unknown as Record<string, unknown>;
  expect((range['startContainer'] as Text).data.slice(range['startOffset'] as number)).toBe('two ');
  expect((range['endContainer'] as Text).data.slice(0, range['endOffset'] as number)).toMatch(/ree$/u);
  Reflect.deleteProperty(globalThis, 'StaticRange');
});
