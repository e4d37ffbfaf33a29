/** The example of a map step (`tests/examples/map-archive.mjs`), run as README.md tells people to run it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/engine/types';
import { ROOT } from '../tools/run-command';
import { page } from './cli-files';
import { jsonLines, whence } from './run-whence';
import { validReport } from './valid-report';

interface Answer {
  readonly id: unknown;
  readonly url?: string;
  readonly report?: Report;
  readonly error?: string;
}

const CHECK = [process.execPath, path.join(ROOT, 'src/cli/run.mjs'), 'check', '--read-all'];
/** Starting it several times takes longer than a unit test may. */
const SLOW_MS = 60_000;

const LINES: readonly (readonly [line: string, error?: RegExp])[] = [
  [JSON.stringify({ id: 'a', html: page('First'), url: 'https://harbour.example/first' })],
  ['not json', /not an object of JSON/],
  [JSON.stringify({ id: 'no page' }), /"html" must be text/],
  ['null', /not an object of JSON/],
  // What is decoded already is not decoded again, whatever the page says.
  [JSON.stringify({ id: 7, html: page('Zweite Fähre').replace('<head>', '<head><meta charset="utf-16">') })],
  [JSON.stringify({ id: 'u2028', html: page('Third\u2028line') })],
  [JSON.stringify({ id: 'empty', html: '' })],
];
const INPUT = LINES.map(([line]) => `${line}\n`).join('');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'whence-map-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'one line out for one line in, in order, whatever is wrong with some of them',
  async () => {
    const { code, out } = await map(INPUT, CHECK);
    const answers = jsonLines<Answer>(out);
    expect(code, 'Some lines were bad on purpose, and the exit code must say so.').toBe(2);
    expect(answers).toHaveLength(LINES.length);
    for (const [index, [line, error]] of LINES.entries()) {
      const answer = answers[index];
      if (error) expect(answer?.error, line).toMatch(error);
      else expect(validReport(answer?.report as Report).assessed, line).toBeTypeOf('string');
    }
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'no page', null, 7, 'u2028', 'empty']);
    expect(answers[0]?.url).toBe('https://harbour.example/first');
    expect(answers[4]?.report?.title).toBe('Zweite Fähre');
  },
  SLOW_MS,
);

test(
  'a report is the one that the command line gives',
  async () => {
    const { out } = await map(INPUT, CHECK);
    const alone = await whence(['check', '-', '--read-all'], { stdin: page('First') });
    const [first] = jsonLines<Answer>(out);
    expect(first?.report).toEqual(JSON.parse(alone.out));
    expect(first?.report?.claims.length, 'The sample page has claims: this would otherwise compare nothing.').not.toBe(
      0,
    );
  },
  SLOW_MS,
);

test(
  'an archive cut anywhere gives the same bytes',
  async () => {
    const whole = await map(INPUT, CHECK);
    const small = await map(INPUT, CHECK, { LINES_PER_START: '2' });
    const cut = INPUT.indexOf('\n', INPUT.indexOf('no page')) + 1;
    const parts = [await map(INPUT.slice(0, cut), CHECK), await map(INPUT.slice(cut), CHECK)];
    expect(small.out, 'Other batches, other answers: a line must depend on itself alone.').toBe(whole.out);
    expect(parts.map(({ out }) => out).join('')).toBe(whole.out);
  },
  SLOW_MS,
);

describe('a page on which the program stops costs that page alone', () => {
  /** Stands in for Whence where it must refuse or break: no page of ours makes it do so. */
  const STAND_IN = `import { readdirSync, readFileSync } from 'node:fs';
const folder = process.argv[2];
for (const name of readdirSync(folder).sort()) {
  const html = readFileSync(folder + '/' + name, 'utf8');
  if (html.includes('STOP')) process.kill(process.pid, 'SIGKILL');
  if (html.includes('BREAK')) process.exit(70);
  if (html.includes('REFUSE')) { console.error('whence: ' + folder + '/' + name + ': no thanks'); process.exitCode = 2; }
  else if (!html.includes('MUTE')) console.log(JSON.stringify({ read: html.slice(1) }));
}`;
  const pages: readonly (readonly [html: string, outcome: Readonly<Record<string, unknown>>])[] = [
    ['one', { report: { read: 'one' } }],
    ['STOP', { error: 'whence stopped (SIGKILL)' }],
    ['two', { report: { read: 'two' } }],
    ['REFUSE', { error: 'no thanks' }],
    ['BREAK', { error: 'whence stopped (70)' }],
    ['MUTE', { error: 'whence gave 0 reports of 1 pages' }],
    ['three', { report: { read: 'three' } }],
  ];

  test(
    'each page keeps its own outcome',
    async () => {
      const file = path.join(folder, 'stand-in.mjs');
      writeFileSync(file, STAND_IN);
      const input = pages.map(([html], id) => `${JSON.stringify({ id, html })}\n`).join('');
      const { code, out } = await map(input, [process.execPath, file]);
      expect(jsonLines(out)).toEqual(pages.map(([, outcome], id) => ({ id, ...outcome })));
      expect(code).toBe(2);
    },
    SLOW_MS,
  );

  test('a program that is not there is said so on each line', async () => {
    const { code, out } = await map(`${JSON.stringify({ id: 1, html: 'x' })}\n`, [path.join(folder, 'nowhere')]);
    expect(jsonLines<Answer>(out)[0]?.error).toMatch(/ENOENT/);
    expect(code).toBe(2);
  });
});

test.each([
  ['', ''],
  ['nothing but good lines', `${JSON.stringify({ id: 1, html: page('Only') })}\n`],
])(
  'exit code 0 when there is nothing wrong: %s',
  async (_, input) => {
    const { code, out } = await map(input, CHECK);
    expect(code, out).toBe(0);
    expect(jsonLines(out)).toHaveLength(input === '' ? 0 : 1);
  },
  SLOW_MS,
);

function map(
  input: string,
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly out: string }> {
  return new Promise((resolve, reject) => {
    const file = path.join(ROOT, 'tests/examples/map-archive.mjs');
    const child = spawn(process.execPath, [file, ...command], {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const out: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString('utf8') }));
    child.stdin.end(input);
  });
}
