/** What `npm pack` makes, in a folder where nothing else is: the command, the library, its types and the Playwright fixture. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from '../tools/browsers';
import { ROOT } from '../tools/run-command';
import { validReport } from '../unit/valid-report';
import { removeFolder } from './driver';
import { expect, test } from './fixtures';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end, whatever it ends with. */
function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(program, args, options, (error, out, err) =>
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : -1) : 0, out, err }),
    );
  });
}

const node = (args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv) => run(process.execPath, args, cwd, env);
const tool = (file: string) => path.join(ROOT, 'node_modules', file);

/** What a user’s npm would put beside it. The rest of our tools is not there. */
const INSTALLED = ['linkedom', '@playwright/test'];
const PAGE =
  '<!doctype html><html lang="en"><title>Tarn</title><main><article><h1>Tarn grows</h1><p>A second terminal will cost $600 million over three years.</p></article></main></html>';

let folder = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'whence-package-'));
  // Built before, by npm test; npm’s own build would do it once more.
  const packed = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  expect(packed.code, packed.err).toBe(0);
  const [archive = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  const home = path.join(folder, 'node_modules/whence');
  await mkdir(home, { recursive: true });
  await mkdir(path.join(folder, 'node_modules/@playwright'));
  expect((await run('tar', ['-xzf', archive, '-C', home, '--strip-components=1'], folder)).code).toBe(0);
  for (const name of INSTALLED) await symlink(tool(name), path.join(folder, 'node_modules', name), 'junction');
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module", "private": true }');
  await writeFile(path.join(folder, 'page.html'), PAGE);
});

test.afterAll(() => removeFolder(folder));

test('holds what a user needs, and nothing that only its makers do', async () => {
  const home = path.join(folder, 'node_modules/whence');
  const names = (await readdir(home, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => path.relative(home, path.join(file.parentPath, file.name)).split(path.sep).join('/'));
  const strange = names.filter(
    (name) =>
      !/^(?:LICENSE|README\.md|package\.json|dist\/(?:chrome-hooks|cli|library|playwright|types)\/.+)$/.test(name) ||
      /\.(?:map|tgz|test\.|spec\.)/.test(name),
  );
  expect(strange, 'Mend "files" in package.json.').toEqual([]);
  const { dependencies } = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8'));
  expect(Object.keys(dependencies), 'What bundles hold already is a devDependency.').toEqual(['linkedom']);
});

test('the command reads a page', async () => {
  const { code, out, err } = await node(
    ['node_modules/whence/dist/cli/whence.js', 'check', 'page.html', '--read-all', '--fail-on', 'none>0'],
    folder,
  );
  expect(code, err).toBe(1);
  expect(validReport(JSON.parse(out)).tally).toMatchObject({ claims: 1, none: 1 });
});

test('the library reads a page, from text and from bytes, and says what is wrong with an address', async () => {
  await writeFile(
    path.join(folder, 'use.js'),
    `import { readFile } from 'node:fs/promises';
import { check } from 'whence';
import schema from 'whence/report.schema.json' with { type: 'json' };
const bytes = await readFile('page.html');
const one = await check(bytes, { url: 'https://news.example/tarn', readAll: true });
const other = await check(bytes.toString(), { url: 'https://news.example/tarn', readAll: true });
const refused = await check('x', { url: 'news' }).catch((error) => error.name);
console.log(JSON.stringify({ one, same: JSON.stringify(one) === JSON.stringify(other), refused, schema: typeof schema.$schema }));`,
  );
  const { code, out, err } = await node(['use.js'], folder);
  expect(code, err).toBe(0);
  const said = JSON.parse(out);
  expect(validReport(said.one).claims.map(({ sourcing }) => sourcing)).toEqual(['none']);
  expect(said).toMatchObject({ same: true, refused: 'TypeError', schema: 'string' });
});

test('its types are found by a program that is compiled for Node', async () => {
  await writeFile(
    path.join(folder, 'use.ts'),
    `import { check, type Report } from 'whence';
import { test, expect } from 'whence/playwright';
const report: Report = await check('<p>x');
export const classes: readonly string[] = report.claims.map(({ sourcing }) => sourcing);
// @ts-expect-error A report has no grade.
report.grade;
test('x', async ({ page }) => {
  await expect(page).toNameItsSources({ allow: [/x/] });
  const seen: Report = await page.whence.report({ readAll: true });
  // @ts-expect-error There is no such option.
  await page.whence.report({ fast: true });
  expect(seen.version).toBe(1);
});`,
  );
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', 'false'];
  const types = ['--types', 'node', '--typeRoots', tool('@types')];
  const { code, out } = await node([tool('typescript/bin/tsc'), ...options, ...types, 'use.ts'], folder);
  expect(out.split('\n').filter((line) => !line.startsWith('node_modules/@playwright'))).toEqual(['']);
  expect(code).toBe(0);
});

test('the example project’s tests pass, and the one that must fail quotes the sentence', async () => {
  test.setTimeout(90_000);
  const found = await ensureBrowser('chromium');
  if ('missing' in found) throw new Error(found.missing);
  const project = path.join(folder, 'project');
  await cp(path.join(ROOT, 'tests/example-project'), project, { recursive: true });
  const { code, out } = await node([tool('@playwright/test/cli.js'), 'test', '--reporter=json'], project, {
    CHROMIUM_PATH: found.path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: '',
  });
  expect(code, out).toBe(0);
  const { stats } = JSON.parse(out);
  expect(stats).toMatchObject({ expected: 6, unexpected: 0, skipped: 0 });
  expect(out).toContain('1 of 3 claims of https://news.example/unsourced (none)');
  expect(out).toContain('A second terminal will cost $600 million over three years.');
});

test('a browser that cannot load it is told what to do', async () => {
  const project = path.join(folder, 'firefox');
  await cp(path.join(ROOT, 'tests/example-project'), project, { recursive: true });
  await writeFile(
    path.join(project, 'playwright.config.ts'),
    `export default { testDir: '.', use: { browserName: 'firefox' } };`,
  );
  const { code, out } = await node([tool('@playwright/test/cli.js'), 'test', '--reporter=line', '-x'], project);
  expect(code).toBe(1);
  expect(out).toContain('await check(await page.content(), { url: page.url(), readAll: true })');
});
