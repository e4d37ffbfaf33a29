/** How much is shipped: the content script with and without what it knows of languages, each language, and the popup. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { folderOf } from '../tools/build';
import { triggersOfAllPacks } from '../tools/constants';
import { ROOT } from '../tools/run-command';
import type { Bench } from './bench-browser';
import type { Figure } from './figures';
import { bundled } from './page-scripts';

const ENTRY = path.join(ROOT, 'content-scripts/whence.ts');
const ALL_LANGUAGES = 'src/languages/index.ts';

/** @returns figures in bytes, minified; the file itself is shipped as reviewers can read it. */
export async function bytes({ name, script }: Bench): Promise<Figure[]> {
  const figure = (what: string, page: string, count: number): Figure => ({
    name: what,
    browser: name,
    page,
    mode: 'cold',
    unit: 'bytes',
    values: [count],
  });
  const both = (what: string, code: string): Figure[] => [
    figure(what, '', Buffer.byteLength(code)),
    figure(`${what}, gzip`, '', zipped(code)),
  ];
  const without = await bundled(ENTRY, { replace: { [ALL_LANGUAGES]: 'export const packs = [];' } });
  const languages = await Promise.all(
    (await folders()).map(async (tag) => {
      const only = `import pack from './${tag}/index.ts'; export const packs = [pack];`;
      const code = await bundled(ENTRY, { replace: { [ALL_LANGUAGES]: only } });
      return figure('one language, gzip', tag, zipped(code) - zipped(without));
    }),
  );
  return [
    ...both('script as shipped', script.plain),
    ...both('script', await bundled(ENTRY, { triggers: await triggersOfAllPacks() })),
    ...both('script without languages', without),
    ...languages,
    figure('popup, gzip', '', await popupBytes(name === 'chromium' ? 'chrome' : 'firefox')),
  ];
}

const zipped = (code: string): number => gzipSync(code, { level: 9 }).length;

async function folders(): Promise<string[]> {
  const found = await readdir(path.join(ROOT, 'src/languages'), { withFileTypes: true });
  return found.filter((each) => each.isDirectory()).map(({ name }) => name);
}

/** The popup's scripts and what they import at once, as shipped. */
async function popupBytes(target: 'chrome' | 'firefox'): Promise<number> {
  const folder = folderOf(target);
  const html = await readFile(path.join(folder, 'popup/index.html'), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/gu)].map(([, file = '']) =>
    path.resolve(folder, 'popup', `../${file.replace(/^(\.\.\/)+/u, '')}`),
  );
  if (waiting.length === 0) throw new Error('popup/index.html names no script: tell tests/bench/bytes.ts where it is.');
  const code = new Map<string, string>();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (code.has(file)) continue;
    const text = await readFile(file, 'utf8');
    code.set(file, text);
    const home = path.dirname(file);
    for (const [, other = ''] of text.matchAll(/^import[^'"(]*['"](\.[^'"]+\.js)['"]/gmu))
      waiting.push(path.resolve(home, other));
  }
  return [...code.values()].reduce((sum, text) => sum + zipped(text), 0);
}
