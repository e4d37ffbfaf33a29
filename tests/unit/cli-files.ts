/** Files and folders to run the command line on, made anew for each test file. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A page with a few claims in it, one with a source. */
export const page = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>
<p>The ferry line carried 40,000 people in March, said Maren Holt, who runs the harbour office. The old pier was closed in June.</p>
<p>The company plans to buy two new ships for 90 million euros by 2028. Fares rose by 4% last year.</p></main></body></html>`;

/** What each file holds, by its name in the folder. */
export const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'a.html': page('First'),
  'saved/b.html': page('B'),
  'saved/a.HTM': page('A'),
  'saved/a/z.xhtml': page('Z').replace('<!doctype html>', '').replace('<body>', '<script src="x"/><body>'),
  'saved/notes.txt': 'not a page',
  'empty/notes.txt': 'not a page',
  'empty.html': '',
  'picture.html': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
  'paper.html': '%PDF-1.7 …',
  'nul.html': 'text\u0000text',
  'lines.jsonl':
    '{"id":"x","text":"At least 40,000 people paid £118 million."}\n{"id":2,"text":"Prices rose by 4% in March."}\n',
  'bad.jsonl':
    '{"id":"a","text":"One."}\nnot json\n\n{"id":3}\n[]\n{"text":"no id"}\n{"id":4,"text":5}\n{"id":5,"text":"Two.","lang":7}\n{"id":6,"text":"Three.","lang":null}',
};

/** Makes the folder. @returns its place, absolute, and what takes it away again. */
export function makeFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'whence-cli-'));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  mkdirSync(path.join(folder, 'linked'));
  symlinkSync('..', path.join(folder, 'linked/up'));
  symlinkSync('../a.html', path.join(folder, 'linked/one.html'));
  symlinkSync('nowhere', path.join(folder, 'linked/two.html'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
