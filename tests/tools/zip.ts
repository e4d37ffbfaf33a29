/** Archives that depend on nothing but names and contents: not on the clock, the time zone, or the file system. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Archive names, with `/`, and what is behind them. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The files at or below these paths of a folder, with names relative to it. @throws when a path is not there. */
export async function filesOf(folder: string, parts: readonly string[] = ['.']): Promise<Files> {
  const found = new Map<string, Uint8Array>();
  for (const part of parts) {
    for (const file of await below(path.join(folder, part))) {
      found.set(path.relative(folder, file).split(path.sep).join('/'), await readFile(file));
    }
  }
  return found;
}

/** One archive, the same to the byte for the same names and contents. */
export function zip(files: Files): Uint8Array {
  // A zip holds local time, so the fixed moment is made of local parts: an instant would differ between time zones.
  const mtime = new Date(2000, 0, 1, 12);
  const names = [...files.keys()].toSorted((one, other) => (one < other ? -1 : 1));
  const entries: Zippable = {};
  for (const name of names) entries[name] = [files.get(name) ?? new Uint8Array(), { mtime, level: 9 }];
  return zipSync(entries);
}

async function below(place: string): Promise<string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch((error: { code?: string }) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (entries === undefined) return [place];
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
