/**
 * A map step over an archive of pages: one line of JSON in, one line of JSON out, in order, and nothing remembered.
 *
 *     node map-archive.mjs npx whence check --read-all < shard-0001.jsonl > reports-0001.jsonl
 *
 * In: {"id", "html", "url"?}, the page's source as text. Out: {"id", "url"?, "report"} or {"id", "url"?, "error"}.
 * What a line gets depends on that line alone, so an archive may be cut anywhere, shared among any number of machines
 * and put together again with `cat`. `url` is handed on and not told to Whence: a page's relative links are read
 * against the address that the page itself declares.
 *
 * Exit code: 0 all lines were read · 2 some got an error, in their places; the others are still answered.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Whence takes a tenth of a second to start and some pages to warm up: a start for each page would cost ten times as much. */
const LINES_PER_START = Number(process.env.LINES_PER_START ?? 500);
const COMMAND = process.argv.length > 2 ? process.argv.slice(2) : ['npx', 'whence', 'check'];

let waiting = [];
let wrong = false;
for await (const line of linesIn(process.stdin)) {
  waiting.push(readLine(line));
  if (waiting.length >= LINES_PER_START) await answer();
}
await answer();
process.exitCode = wrong ? 2 : 0;

async function answer() {
  const lines = waiting;
  waiting = [];
  const pages = lines.filter(({ error }) => error === undefined);
  const outcomes = (await outcomesOf(pages)).values();
  for (const { id, url, error } of lines) {
    const outcome = error === undefined ? outcomes.next().value : { error };
    wrong ||= 'error' in outcome;
    if (!process.stdout.write(`${JSON.stringify({ id, url, ...outcome })}\n`)) await once(process.stdout, 'drain');
  }
}

/** Splits at line feeds alone, whatever else a line reader takes for an end: U+2028 may stand inside JSON. */
async function* linesIn(stream) {
  let rest = '';
  for await (const part of stream.setEncoding('utf8')) {
    const lines = (rest + part).split('\n');
    rest = lines.pop();
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function readLine(line) {
  try {
    const { id, html, url } = JSON.parse(line);
    if (typeof html === 'string') return { id, html, url };
    return { id: id ?? null, url, error: '"html" must be text' };
  } catch {
    return { id: null, error: 'this line is not an object of JSON' };
  }
}

/** One outcome a page, in order. A page on which Whence stops, such as by want of memory, does not take others along. */
async function outcomesOf(pages) {
  if (pages.length === 0) return [];
  const found = await check(pages);
  if (Array.isArray(found)) return found;
  if (pages.length === 1) return [{ error: found.stopped }];
  const half = Math.ceil(pages.length / 2);
  return [...(await outcomesOf(pages.slice(0, half))), ...(await outcomesOf(pages.slice(half)))];
}

/** Runs `whence check` on a folder of these pages. @returns an outcome a page, or why it gave none. */
async function check(pages) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'whence-map-'));
  try {
    const files = pages.map((_, index) => path.join(folder, `${String(index).padStart(6, '0')}.html`));
    // The text is decoded already: a byte order mark outranks what the page says of its character set.
    for (const [index, { html }] of pages.entries()) await writeFile(files[index], `\ufeff${html}`);
    const { code, reports, remarks } = await run([...COMMAND, folder, '--format', 'json']);
    if (code !== 0 && code !== 2) return { stopped: `whence stopped (${code})` };
    const refused = files.map((file) => {
      const begin = `whence: ${file.split(path.sep).join('/')}: `;
      return remarks.find((remark) => remark.startsWith(begin))?.slice(begin.length);
    });
    // A report does not say which file it is of; all that was not refused is there, in order.
    if (reports.length !== refused.filter((why) => why === undefined).length)
      return { stopped: remarks.at(-1) ?? `whence gave ${reports.length} reports of ${pages.length} pages` };
    const next = reports.values();
    return refused.map((error) => (error === undefined ? { report: JSON.parse(next.next().value) } : { error }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns what it printed, line by line; its exit code, or the signal that ended it, or why it did not start. */
function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const out = [];
    const err = [];
    child.stdout.on('data', (part) => out.push(part));
    child.stderr.on('data', (part) => err.push(part));
    child.on('error', ({ message }) => resolve({ code: message, reports: [], remarks: [] }));
    child.on('close', (code, signal) =>
      resolve({ code: code ?? signal, reports: linesOf(out), remarks: linesOf(err) }),
    );
  });
}

function linesOf(parts) {
  return Buffer.concat(parts)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}
