/**
 * Builds what a program imports from the package: `whence` and `whence/playwright`, each one file, and their types.
 * Ran by `npm run build`.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { constants, triggersOfAllPacks } from './constants';
import { ROOT, runNode } from './run-command';

/** From the source of an entry to its place in the package. */
const ENTRIES: Readonly<Record<string, string>> = {
  'src/library/index.ts': 'library/whence.js',
  'src/playwright/index.ts': 'playwright/index.js',
};
/** The declarations that the entries' own lead to; everything else stays inside. */
const TYPES = ['library/index', 'playwright/index', 'playwright/page', 'playwright/matcher', 'engine/types'];

/** @returns what went wrong, or `undefined`. */
export async function buildLibrary(): Promise<string | undefined> {
  const define = constants({ hooks: false, triggers: await triggersOfAllPacks() });
  try {
    for (const [entry, place] of Object.entries(ENTRIES)) await buildEntry(entry, place, define);
  } catch (error) {
    return `The library could not be built.\n${error instanceof Error ? error.message : String(error)}`;
  }
  return declare();
}

async function buildEntry(entry: string, place: string, define: Record<string, string>): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define,
    build: {
      ssr: entry,
      outDir: path.join(ROOT, 'dist', path.dirname(place)),
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: [/^linkedom/, /^@playwright\/test/],
        output: { entryFileNames: path.basename(place), codeSplitting: false },
      },
    },
  });
}

/** Writes the types. Node's own way to resolve modules wants the names of files in full. */
async function declare(): Promise<string | undefined> {
  const scratch = await mkdtemp(path.join(ROOT, 'dist/.types-'));
  try {
    const { code, out } = await runNode(
      'typescript/bin/tsc',
      ['-p', 'src/library/tsconfig.json', '--outDir', scratch],
      { output: 'keep' },
    );
    if (code !== 0) return `The library’s types could not be written.\n${out}`;
    for (const name of TYPES) {
      const written = await readFile(path.join(scratch, `src/${name}.d.ts`), 'utf8');
      const place = path.join(ROOT, 'dist/types', `${name}.d.ts`);
      await mkdir(path.dirname(place), { recursive: true });
      // A user installs `@playwright/test`; that its types come from another package is that package's affair.
      const named = written.replaceAll('import("playwright/test")', 'import("@playwright/test")');
      await writeFile(place, named.replaceAll(/(from '\.[^']*)'/g, "$1.js'"));
    }
    return undefined;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
