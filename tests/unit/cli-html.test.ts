/** Saved files → documents: the character set and the tree that a browser would have. */
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../src/cli/decode-html';
import { parseDocument } from '../../src/cli/parse-document';
import { findLines } from '../../src/cli/source-lines';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

describe('the character set', () => {
  const cases: readonly (readonly [because: string, bytes: Uint8Array, ends: string])[] = [
    ['UTF-8, undeclared', Buffer.from('Größe €'), 'Größe €'],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], '<meta charset=latin1>', [0xc3, 0xa9]), 'é'],
    ['UTF-16 little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Größe', 'utf16le')]), 'Größe'],
    ['UTF-16 big end first', bytes([0xfe, 0xff, 0x20, 0xac]), '€'],
    ['neither declared nor UTF-8', bytes('caf', [0xe9, 0x20, 0x80]), 'café €'],
    ['declared', bytes('<meta charset="windows-1251">', [0xcc, 0xe8, 0xf0]), 'Мир'],
    ['declared with spaces and single quotes', bytes("<META  CHARSET = ' koi8-r '>", [0xed, 0xc9, 0xd2]), 'Мир'],
    [
      'declared as HTTP would',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">', [0x93, 0x8c, 0x8b, 0x9e]),
      '東京',
    ],
    ['declared as XML would', bytes('<?xml version="1.0" encoding="iso-8859-2"?>', [0xb1]), 'ą'],
    ['declared UTF-8 and broken', bytes('<meta charset=utf-8>', [0xe9]), '\ufffd'],
    ['declared in a comment only', bytes('<!-- <meta charset=koi8-r> -->', [0xe9]), 'é'],
    ['declared too late', bytes(' '.repeat(1100), '<meta charset=koi8-r>', [0xe9]), 'é'],
    ['declared as something unheard of', bytes('<meta charset=klingon>', [0xe9]), 'é'],
    ['declared as what it was before it was saved', bytes('<meta charset=gb2312>', [0xe6, 0xb5, 0xb7]), '海'],
    ['declared as UTF-16, which cannot be', bytes('<meta charset=utf-16>', [0xc3, 0xa9]), 'é'],
  ];
  it.each(cases)('%s', (_, input, ends) => {
    expect(decodeHtml(input, 'a.html').endsWith(ends), decodeHtml(input, 'a.html').slice(-20)).toBe(true);
  });

  const refused: readonly (readonly [begins: string, what: RegExp])[] = [
    ['%PDF-1.4', /a PDF/],
    ['\x89PNG\r\n', /a PNG/],
    ['\xff\xd8\xff\xe0', /a JPEG/],
    ['GIF89a', /a GIF/],
    ['PK\x03\x04', /a ZIP/],
    ['From: <Saved by Blink>', /MHTML/],
    ['bplist00', /web archive/],
    ['WARC/1.0', /WARC/],
    ['<html>\0', /binary/],
  ];
  it.each(refused)('refuses %j', (begins, what) => {
    expect(() => decodeHtml(bytes(begins), 'a.html')).toThrow(what);
  });
});

describe('the tree', () => {
  const cases: readonly (readonly [source: string, title: string, body: string])[] = [
    ['<!doctype html><html><head><title>T</title></head><body><p>x</p></body></html>', 'T', '<p>x</p>'],
    ['<!doctype html><title>T</title><p>x<p>y', 'T', '<p>x</p><p>y</p>'],
    ['<html><head><title>T</title></head><p>x</html>', 'T', '<p>x</p>'],
    ['<head><title>T</title></head><div>x</div>', 'T', '<div>x</div>'],
    ['<title>T</title><body><p>x', 'T', '<p>x</p>'],
    ['<p>x<title>T</title>', 'T', '<p>x</p>'],
    ['words alone', '', 'words alone'],
    ['', '', ''],
    ['<!-- only a remark -->', '', ''],
    ['<html><body><p>x</p></body></html><p>behind</p>', '', '<p>x</p><p>behind</p>'],
    ['<html><body><p>x</p></body><p>behind</p></html>', '', '<p>x</p><p>behind</p>'],
  ];
  it.each(cases)('%j', async (source, title, body) => {
    const document = await parseDocument(source);
    expect(document.documentElement.localName).toBe('html');
    expect([document.title, document.body.innerHTML]).toEqual([title, body]);
    expect([...document.documentElement.children].map(({ localName }) => localName)).toEqual(['head', 'body']);
  });

  it('knows a frame set', async () => {
    const document = await parseDocument('<html><head></head><frameset><frame src="a"></frameset></html>');
    expect([...document.documentElement.children].map(({ localName }) => localName)).toEqual(['head', 'frameset']);
  });

  it('knows that XHTML ends its elements', async () => {
    const source =
      '<?xml version="1.0"?><html><head><title/><script src="a"/></head><body><p/><p>x<br/>y</p></body></html>';
    expect((await parseDocument(source, { xhtml: true })).body.innerHTML).toBe('<p></p><p>x<br>y</p>');
  });

  it('puts parts that a page hides for a script in their place', async () => {
    const source = `<body><div><!--$?--><template id="B:0"></template><p>Wait</p><!--$--><!--/$--><!--/$--></div>
<div hidden id="S:0"><p>One</p><template id="P:1"></template><template id="B:2"></template></div><div hidden id="S:1"><p>Two</p></div><div hidden id="S:3">x</div>`;
    const { body } = await parseDocument(source);
    expect(body.innerHTML.trim().replace(/\n/g, '')).toBe(
      '<div><!--$?--><p>One</p><p>Two</p><template id="B:2"></template><!--/$--></div><div hidden id="S:3">x</div>',
    );
  });

  it('runs no script and loads nothing', async () => {
    Reflect.deleteProperty(globalThis, 'ran');
    const document = await parseDocument(
      '<body onload="globalThis.ran = 1"><script>globalThis.ran = 1</script><img src="https://a.example/" onerror="globalThis.ran = 1">',
    );
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });
});

describe('lines of a file', () => {
  const source = `<!doctype html><title>Old pier closed in June</title>
<script>"Fares rose by four"</script>
<!-- Fares rose by four -->
<body>
<h1>Old pier closed
in June</h1>
<p>Fares <b>rose</b>&nbsp;by 4&#160;% &laquo;&nbsp;at once&nbsp;&raquo;.
<p>Caf&eacute; shut.`;
  const cases: readonly (readonly [words: string, line: number | undefined])[] = [
    ['Old pier closed in June', 5],
    ['Fares rose by 4 % « at once ».', 7],
    ['Fares rose by four', undefined],
    ['Café shut.', undefined],
    ['', undefined],
  ];
  it.each(cases)('%j → %s', (exact, line) => {
    expect(findLines(source)({ exact, start: 0, end: 0 })).toBe(line);
  });

  it('takes no longer on broken markup', () => {
    const started = performance.now();
    findLines(['<body>', '<!-- ', '<script ', '<'].map((part) => part.repeat(100_000)).join(''))({
      exact: 'x',
      start: 0,
      end: 0,
    });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
