/**
 * `npm run build`: `dist/chrome` and `dist/firefox` from one manifest, and the command line when its builder is there.
 * With `-- --hooks` also `dist/chrome-hooks` and `dist/firefox-hooks`, in which *Test hooks* is on from the start.
 */
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildLibrary } from './build-library';
import { ROOT, run, runNode } from './run-command';

/** A build of the extension: `dist/<target>`. */
export type Target = 'chrome' | 'firefox' | 'chrome-hooks' | 'firefox-hooks';

/** The two that are shipped. */
export const SHIPPED: readonly Target[] = ['chrome', 'firefox'];
/** The two that test drivers use. */
export const HOOKED: readonly Target[] = ['chrome-hooks', 'firefox-hooks'];

const CLI_BUILDER = 'src/cli/build.mjs';
/** Everything that ends up in an extension. */
const INPUTS = [
  'manifest.json',
  'package.json',
  'vite.config.ts',
  '_locales',
  'icons',
  'src',
  'popup',
  'content-scripts',
];

/** The folder of a build, absolute. */
export function folderOf(target: Target): string {
  return path.join(ROOT, 'dist', target);
}

/** Builds one extension. @returns what went wrong, or `undefined`. */
export async function build(target: Target): Promise<string | undefined> {
  const args = ['build', '--mode', target, '--logLevel', 'warn'];
  const { code, out } = await runNode('vite/bin/vite.js', args, {
    output: 'keep',
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (code !== 0) return `dist/${target} could not be built.\n${complaints(out).join('\n')}`;
  const needed = ['manifest.json', 'content-scripts/whence.js'];
  const missing = needed.find((file) => !existsSync(path.join(folderOf(target), file)));
  return missing ? `dist/${target} was built without ${missing}.` : undefined;
}

/** Vite says everything three times, with a picture of each place; the places themselves are enough. */
function complaints(out: string): string[] {
  const lines = stripVTControlCharacters(out)
    .split('\n')
    .map((line) => line.trim());
  const telling = new Set(
    lines.filter((line) => /error|could not|failed to|not exported|no such/i.test(line) && !/^at /.test(line)),
  );
  return [...telling].slice(0, 20);
}

/** Builds those of the targets whose folder is missing or older than a source. @returns what went wrong, one by one. */
export async function buildIfStale(targets: readonly Target[]): Promise<string[]> {
  const newest = Math.max(...(await Promise.all(INPUTS.map((input) => newestIn(path.join(ROOT, input))))));
  const stale = await Promise.all(
    targets.map(async (target) =>
      (await newestIn(path.join(folderOf(target), 'manifest.json'))) < newest ? [target] : [],
    ),
  );
  const problems = await Promise.all(stale.flat().map(build));
  return problems.filter((problem) => problem !== undefined);
}

/** `npm run build [-- --hooks]`. @returns the exit code. */
export default async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => arg !== '--hooks');
  if (unknown !== undefined) {
    console.error(`npm run build does not know "${unknown}"; it knows -- --hooks.`);
    return 2;
  }
  const targets = args.includes('--hooks') ? [...SHIPPED, ...HOOKED] : SHIPPED;
  let failed = 0;
  for (const target of targets) {
    const problem = await build(target);
    if (problem) failed += 1;
    console.log(problem ?? `dist/${target}`);
  }
  if (existsSync(path.join(ROOT, CLI_BUILDER)))
    failed += (await run(process.execPath, [CLI_BUILDER])).code === 0 ? 0 : 1;
  const problem = await buildLibrary();
  if (problem) failed += 1;
  console.log(problem ?? 'dist/library, dist/playwright');
  return failed === 0 ? 0 : 1;
}

/** When the newest file at or below this path was written, in milliseconds; 0 when there is none. */
async function newestIn(place: string): Promise<number> {
  if (!existsSync(place)) return 0;
  const found = await stat(place);
  if (!found.isDirectory()) return found.mtimeMs;
  const files = await readdir(place, { recursive: true, withFileTypes: true });
  const times = files.filter((file) => file.isFile()).map((file) => stat(path.join(file.parentPath, file.name)));
  return Math.max(0, ...(await Promise.all(times)).map((file) => file.mtimeMs));
}
