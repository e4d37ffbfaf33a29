/** Reads the development sets: lines of JSON and of tabs, sampled the same way every time. */
import { readFileSync } from 'node:fs';
import type { FullPack, LanguagePack } from '../../../src/engine/language-pack';
import { choosePack, isFull } from '../../../src/engine/languages';
import { packs } from '../../../src/languages';

/** How a run was asked for. */
export interface Options {
  /** The folder of the data sets. */
  readonly dir: string;
  /** At most so many sentences of a set, evenly spread over it. */
  readonly limit: number;
  readonly lang?: string;
  /** A row for each kind of claim or notice. */
  readonly kinds: boolean;
  /** Print what was said against what is right. */
  readonly errors: boolean;
}

/** @returns one object a line, unchecked: a set that lost a field scores as nonsense and is seen to. */
export function readLines<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** @returns one record a line, by the names of the first. */
export function readTable(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

/** At most so many, evenly spread; always the same ones. */
export function spread<Item>(items: readonly Item[], limit: number): Item[] {
  if (items.length <= limit) return [...items];
  return Array.from({ length: limit }, (_, at) => items[Math.floor((at * items.length) / limit)] as Item);
}

/** Rows by what they have in common, in order of their first. */
export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = groups.get(key);
    if (own) own.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Whole pages, evenly spread, until there are so many sentences. */
export function spreadPages<Row>(pages: ReadonlyMap<string, Row[]>, limit: number): Row[][] {
  const all = [...pages.values()];
  const sentences = all.reduce((sum, page) => sum + page.length, 0);
  return spread(all, Math.max(1, Math.floor((all.length * limit) / Math.max(1, sentences))));
}

/** The pack that reads this language whole, whatever standard its code is from. */
export function fullPackOf(lang: string): FullPack | undefined {
  return choosePack(lang, packs.filter(isFull));
}

/** The pack that hears this language's notices, whatever standard its code is from. */
export function packOf(lang: string): LanguagePack | undefined {
  return choosePack(lang, packs);
}
