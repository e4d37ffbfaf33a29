/** The licences of the packages whose code is in the extension. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './run-command';

/** The packages of others that are bundled; `tests/unit/package.test.ts` holds this against the sources' imports. */
export const BUNDLED: readonly string[] = ['preact', 'webextension-polyfill'];

/** Our licence and theirs, as one text to ship. @throws when a package or its licence is not installed. */
export async function licenses(): Promise<string> {
  const own = await readFile(path.join(ROOT, 'LICENSE'), 'utf8');
  const others = await Promise.all(BUNDLED.map(licenseOf));
  return [`Whence\n\n${own.trim()}\n`, ...others].join(`\n${'-'.repeat(72)}\n\n`);
}

async function licenseOf(name: string): Promise<string> {
  const folder = path.join(ROOT, 'node_modules', name);
  const about: { version: string; license: string } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const text = await readFile(path.join(folder, 'LICENSE'), 'utf8');
  return `${name} ${about.version} (${about.license})\n\n${text.trim()}\n`;
}
