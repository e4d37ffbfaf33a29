/**
 * `npm run package`: what the stores are given, in `dist/packages`: one package per browser, made of the shipped build,
 * and the sources from which a reviewer makes the same. Prints the SHA-256 of each.
 */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pkg from '../../package.json' with { type: 'json' };
import { build, folderOf, SHIPPED } from './build';
import { licenses } from './licenses';
import { objections, SOURCES } from './packed-files';
import { ROOT } from './run-command';
import { type Files, filesOf, zip } from './zip';

const OUTPUT = path.join(ROOT, 'dist/packages');

/** What is packed for a store: a built folder and the licences. @throws naming each file that does not belong. */
export async function packed(folder: string): Promise<Files> {
  const files = new Map([
    ...(await filesOf(folder)),
    ['LICENSES.txt', new TextEncoder().encode(await licenses())] as const,
  ]);
  const problems = objections([...files.keys()]);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return files;
}

/** @returns the exit code: 0 all written, 1 something did not build or does not belong, 2 wrong arguments. */
export default async function main(): Promise<number> {
  if (process.argv.length > 2) {
    console.error('npm run package takes no arguments.');
    return 2;
  }
  // What an earlier version left must not be uploaded by mistake.
  await rm(OUTPUT, { recursive: true, force: true });
  await mkdir(OUTPUT, { recursive: true });
  try {
    for (const target of SHIPPED) {
      const problem = await build(target);
      if (problem) throw new Error(problem);
      await write(target, await packed(folderOf(target)));
    }
    await write('sources', await filesOf(ROOT, SOURCES));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

async function write(what: string, files: Files): Promise<void> {
  const name = `whence-${pkg.version}-${what}.zip`;
  const bytes = zip(files);
  await writeFile(path.join(OUTPUT, name), bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${sum}  dist/packages/${name}  ${files.size} files, ${bytes.length} bytes`);
}
