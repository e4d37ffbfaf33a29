/**
 * `npm run -s whence -- COMMAND …` in the checkout: builds the command line when it is missing or older than a source,
 * then starts it. Says nothing on standard output. Plain JavaScript: it runs before anything is built.
 */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILT = path.join(ROOT, 'dist/cli/whence.js');
const SOURCES = ['src', 'content-scripts', 'package.json'];

if (isStale()) {
  try {
    // Only now: loading the bundler takes longer than most commands.
    await (await import('./build.mjs')).buildCli();
  } catch (error) {
    process.stderr.write(`whence: it could not be built: ${error.message}\n`);
    process.exit(2);
  }
}
await import(pathToFileURL(BUILT).href);

function isStale() {
  const built = statSync(BUILT, { throwIfNoEntry: false });
  return !built || SOURCES.some((source) => isNewer(path.join(ROOT, source), built.mtimeMs));
}

/** Is this file, or something at or below this folder, newer? A folder is when a file in it was added or taken away. */
function isNewer(place, time) {
  const found = statSync(place);
  if (found.mtimeMs > time) return true;
  return found.isDirectory() && readdirSync(place).some((name) => isNewer(path.join(place, name), time));
}
