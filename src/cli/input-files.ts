/** FILE… → the pages to read, in order: files, folders, and `-` for standard input. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { BadInput } from './command';

/** One page to read. */
export interface Input {
  /** As it was typed, or found in a folder that was typed; with slashes. */
  readonly name: string;
  /** Absolute; null for standard input. */
  readonly path: string | null;
}

/** What was found, and one line for everything that was not. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly string[];
}

const STDIN = 'standard input';
const PAGE = /\.(?:html?|xhtml)$/i;
/** A larger file would need gigabytes to parse. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Finds the pages. Folders are searched to the bottom, their pages sorted by name, code unit by code unit, so that the
 * order is the same on every machine. Links to folders are not followed: they may lead in circles.
 */
export async function findInputs(files: readonly string[]): Promise<Inputs> {
  const inputs: Input[] = [];
  const problems: string[] = [];
  for (const file of files) {
    if (file === '-') {
      if (inputs.some((input) => input.path === null))
        problems.push('standard input can be read once, and - was given twice');
      else inputs.push({ name: STDIN, path: null });
      continue;
    }
    try {
      inputs.push(...((await stat(file)).isDirectory() ? await pagesIn(file) : [inputOf(file)]));
    } catch (error) {
      problems.push(error instanceof BadInput ? error.message : `${file}: ${whyNot(error)}`);
    }
  }
  return { inputs, problems };
}

/**
 * Reads one page's bytes.
 *
 * @throws BadInput when it cannot be read or is too large.
 */
export async function readInput({ name, path: file }: Input, stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  try {
    if (file === null) return await readAll(stdin, name);
    const { size } = await stat(file);
    if (size > MAX_BYTES) throw tooLarge(name);
    return await readFile(file);
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(`${name}: ${whyNot(error)}`);
  }
}

/** Why a file could not be read, in a few words. */
export function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'there is no such file or folder',
    EACCES: 'it may not be read (no permission)',
    EPERM: 'it may not be read (no permission)',
    EISDIR: 'this is a folder',
    ELOOP: 'its links lead in a circle',
    ENAMETOOLONG: 'the name is too long',
  };
  return known[code ?? ''] ?? message;
}

async function pagesIn(folder: string): Promise<Input[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!PAGE.test(entry.name)) continue;
    const place = path.join(entry.parentPath, entry.name);
    if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(place)))) found.push(place);
  }
  if (found.length === 0) throw new BadInput(`${folder}: there is no .html, .htm or .xhtml file in this folder`);
  return found.map(inputOf).sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function isFile(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isFile();
  } catch {
    // A link to nowhere, left behind in a folder, is not something that anybody asked for.
    return false;
  }
}

function inputOf(file: string): Input {
  return { name: file.split(path.sep).join('/'), path: path.resolve(file) };
}

async function readAll(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(name);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string): BadInput {
  return new BadInput(`${name}: it is larger than ${MAX_BYTES / 1024 / 1024} MB`);
}
