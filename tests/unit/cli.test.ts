/**
 * The command line as a process: what only a process shows. What the commands say is in `cli-commands.test.ts`, told
 * without one.
 */
import { chmodSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pkg from '../../package.json';
import type { Report } from '../../src/engine/types';
import { ROOT } from '../tools/run-command';
import { FILES, makeFolder, page } from './cli-files';
import { jsonLines, type Situation, whence } from './run-whence';
import { validReport } from './valid-report';

const BUILT = path.join(ROOT, 'dist/cli/whence.js');
const { folder, remove } = makeFolder();

beforeAll(async () => {
  const { code, err } = await whence(['--version']);
  if (code !== 0) throw new Error(`The command line could not be built: ${err}`);
}, 60_000);

afterAll(remove);

interface Case {
  readonly args: readonly string[];
  readonly stdin?: Situation['stdin'];
  readonly code: number;
  /** Lines on standard output. */
  readonly lines: number;
  readonly says?: RegExp;
}

describe('exit codes and streams', () => {
  const cases: readonly Case[] = [
    { args: ['check', 'a.html'], code: 0, lines: 1 },
    { args: ['check', 'saved', 'a.html'], code: 0, lines: 4 },
    { args: ['check', '-'], stdin: page('In'), code: 0, lines: 1 },
    { args: ['check', 'a.html', '--fail-on', 'notices<1'], code: 1, lines: 1, says: /notices is 0/ },
    { args: ['check', 'nowhere.html'], code: 2, lines: 0, says: /no such file/ },
    { args: ['check', 'nowhere.html', 'a.html', 'picture.html'], code: 2, lines: 1, says: /nowhere\.html[\s\S]*PNG/ },
    { args: ['check', 'nul.html'], code: 2, lines: 0, says: /binary/ },
    { args: ['check', '--nonsense'], code: 2, lines: 0, says: /does not know --nonsense/ },
    { args: ['label', 'bad.jsonl'], code: 2, lines: 9, says: /7 of 9 lines/ },
    { args: ['notices', '-'], stdin: FILES['lines.jsonl'] ?? '', code: 0, lines: 2 },
    { args: [], code: 2, lines: 0, says: /which command/ },
  ];
  it.concurrent.each(cases)('whence $args', async ({ args, stdin = '', code, lines, says }) => {
    const ended = await whence(args, { stdin, cwd: folder });
    expect(ended.code, ended.err).toBe(code);
    expect(ended.out.split('\n').length - 1).toBe(lines);
    expect(ended.err).toMatch(says ?? /^$/);
  });
});

it('prints valid reports, folders by name', async () => {
  const { out } = await whence(['check', 'saved', 'a.html', '--read-all'], { cwd: folder });
  expect(jsonLines<Report>(out).map((report) => validReport(report).title)).toEqual(['A', 'Z', 'B', 'First']);
});

it('names files as they were given, so that a code host finds them', async () => {
  const { out } = await whence(['check', './saved/b.html', '--format', 'sarif', '--read-all'], { cwd: folder });
  expect(out).toContain('"uri": "saved/b.html"');
});

it.runIf(process.getuid?.() !== 0)('says when a file may not be read', async () => {
  const file = path.join(folder, 'locked.html');
  writeFileSync(file, 'x');
  chmodSync(file, 0);
  expect(await whence(['check', file])).toMatchObject({ code: 2, err: expect.stringMatching(/no permission/) });
});

it('is silent when its reader has seen enough', async () => {
  const many = Array.from({ length: 200 }, () => 'a.html');
  const { code, err } = await whence(['check', ...many], { cwd: folder, hangUp: true });
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

it('says the same in any time zone and language', async () => {
  const far = { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
  const [here, there] = await Promise.all(
    [{}, far].map((env) => whence(['check', 'saved', '--read-all'], { cwd: folder, env })),
  );
  expect(there?.out).toBe(here?.out);
});

describe('the build', () => {
  it('is made once, however many start at once', async () => {
    rmSync(BUILT, { force: true });
    const ended = await Promise.all([1, 2, 3].map(() => whence(['--version'])));
    expect(ended).toEqual(ended.map(() => ({ code: 0, out: `${pkg.version}\n`, err: '' })));
    expect(readFileSync(BUILT, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  }, 30_000);

  it('is made again when a source is newer, and not otherwise', async () => {
    const built = statSync(BUILT).mtimeMs;
    await whence(['--version']);
    expect(statSync(BUILT).mtimeMs).toBe(built);
    utimesSync(BUILT, new Date(0), new Date(0));
    await whence(['--version']);
    expect(statSync(BUILT).mtimeMs).toBeGreaterThan(0);
  }, 30_000);
});
