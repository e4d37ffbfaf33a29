/**
 * Builds `dist/cli/whence.js`: one file, with every language pack in it and linkedom beside it. `node src/cli/build.mjs`,
 * or by itself when `run.mjs` finds it missing or old. Plain JavaScript: it runs before anything is built.
 */
import { chmod, copyFile, mkdir, mkdtemp, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The checkout, absolute. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
/** What is built. */
export const BUILT = path.join(ROOT, 'dist/cli/whence.js');

const SCHEMA = 'src/engine/report.schema.json';

/**
 * Builds the command line. Two builds at once do not clash: each works in a folder of its own and puts the finished
 * file in place in one step.
 *
 * @throws Error when a source does not build.
 */
export async function buildCli() {
  const { build, runnerImport } = await import('vite');
  const { constants, triggersOfAllPacks } = (
    await runnerImport(path.join(ROOT, 'tests/tools/constants.ts'), { configFile: false, logLevel: 'silent' })
  ).module;
  // A file that is saved while we build must make the next run build again.
  const started = new Date();
  await mkdir(path.join(ROOT, 'dist/cli'), { recursive: true });
  const scratch = await mkdtemp(path.join(ROOT, 'dist/.cli-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      // What goes wrong is thrown; standard output belongs to the command.
      logLevel: 'silent',
      publicDir: false,
      define: constants({ hooks: false, triggers: await triggersOfAllPacks() }),
      build: {
        ssr: 'src/cli/whence.ts',
        outDir: scratch,
        target: 'node20',
        minify: false,
        reportCompressedSize: false,
        rolldownOptions: {
          external: [/^linkedom/],
          output: { entryFileNames: 'whence.js', codeSplitting: false, banner: '#!/usr/bin/env node' },
        },
      },
    });
    const built = path.join(scratch, 'whence.js');
    await chmod(built, 0o755);
    await utimes(built, started, started);
    await copyFile(path.join(ROOT, SCHEMA), path.join(scratch, 'schema.json'));
    await rename(path.join(scratch, 'schema.json'), path.join(path.dirname(BUILT), path.basename(SCHEMA)));
    await rename(built, BUILT);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildCli();
