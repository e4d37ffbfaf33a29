/**
 * `npm test`: everything that must hold, in the order in which it is cheapest to find out, and at the end one line that
 * counts it all. Nothing stops early but what cannot run: without a build there is no extension to test.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runQuick } from './bench';
import { type BrowserName, ensureBrowser } from './browsers';
import { build, folderOf, HOOKED, SHIPPED } from './build';
import { buildLibrary } from './build-library';
import { type Count, countPlaywright, countStep, countVitest, sum } from './count-tests';
import { lintAddOn } from './lint-add-on';
import { runNode } from './run-command';

/** @returns the exit code: 0 all passed, 1 something failed, 2 wrong arguments. */
export default async function main(): Promise<number> {
  if (process.argv.length > 2) {
    console.error('npm test takes no arguments; npx vitest and npx playwright test run a part.');
    return 2;
  }
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'whence-test-'));
  try {
    const counts = await runAll(scratch);
    const { passed, failed } = sum(counts);
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function runAll(scratch: string): Promise<Count[]> {
  const counts = [await types(), await lint(), await unit(path.join(scratch, 'unit.json'))];
  const built = await buildAll();
  counts.push(countStep(built));
  if (!built) {
    console.error('The add-on linter and the browsers have nothing to look at until the build works.');
    return counts;
  }
  return [...counts, await addOnLint(), await browsers(path.join(scratch, 'browsers.json')), await bench()];
}

async function types(): Promise<Count> {
  heading('Types');
  const whole = await runNode('typescript/bin/tsc', ['-p', '.']);
  const engine = await runNode('typescript/bin/tsc', ['-p', 'src/engine']);
  return told(
    whole.code === 0 && engine.code === 0,
    'The engine’s own check (src/engine) has no DOM: that is on purpose.',
  );
}

async function lint(): Promise<Count> {
  heading('Lint and format');
  const { code } = await runNode('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
  return told(code === 0, 'npm run fix puts most of it right.');
}

async function unit(report: string): Promise<Count> {
  heading('Unit tests, language packs, sample pages');
  const { code } = await runNode('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countVitest(report, code === 0);
}

async function buildAll(): Promise<boolean> {
  heading('Build');
  let ok = true;
  for (const target of [...SHIPPED, ...HOOKED]) {
    const problem = await build(target);
    console.log(problem ?? `dist/${target}`);
    ok &&= problem === undefined;
  }
  // What a package holds beside the extensions; the tests of the command line have built that already, if it was old.
  const problem = await buildLibrary();
  console.log(problem ?? 'dist/library, dist/playwright');
  return ok && problem === undefined;
}

async function addOnLint(): Promise<Count> {
  heading('Mozilla’s add-on linter');
  const complaints = await lintAddOn(folderOf('firefox'));
  console.log(complaints.length === 0 ? 'No errors, no warnings.' : complaints.join('\n'));
  return countStep(complaints.length === 0);
}

async function browsers(report: string): Promise<Count> {
  heading('The extension in Chromium and Firefox');
  const missing: Count[] = [];
  const projects: string[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    const found = await ensureBrowser(name);
    if ('path' in found) projects.push(`--project=${name}`);
    else {
      console.error(found.missing);
      missing.push(countStep(false));
    }
  }
  if (projects.length === 0) return sum(missing);
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const { code } = await runNode('@playwright/test/cli.js', ['test', '--reporter=list,json', ...projects], { env });
  return sum([...missing, countPlaywright(report, code === 0)]);
}

async function bench(): Promise<Count> {
  heading('What Whence costs beside others (npm run bench -- --quick)');
  const installed: BrowserName[] = [];
  // A browser that is missing has failed above already.
  for (const name of ['chromium', 'firefox'] as const) if ('path' in (await ensureBrowser(name))) installed.push(name);
  return countStep((await runQuick(installed)) === 0);
}

function told(ok: boolean, advice: string): Count {
  console.log(ok ? 'Nothing to complain about.' : advice);
  return countStep(ok);
}

function heading(words: string): void {
  console.log(`\n── ${words} ${'─'.repeat(Math.max(0, 70 - words.length))}\n`);
}
