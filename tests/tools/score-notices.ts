/**
 * Scores the notice detector on a file of labelled texts, one JSON object a line (`id, text, lang, kind, positive`):
 * `node tests/tools/run.mjs tests/tools/score-notices.ts FILE [--lang fr] [--errors]`.
 * Only languages that have a pack are scored; agency credits and notes on a text's age are not.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { noticeOfBlock } from '../../src/engine/notices/find-notices';
import type { NoticeLanguage } from '../../src/engine/notices/notice-words';
import { Tally } from './tally';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly kind: string;
  readonly positive: boolean;
}

/** Kinds that carry no clause in bare text (notices.md). */
const NOT_SCORED = new Set(['wire', 'stale-date']);
/** The worst language is told among those with so many texts (data.md). */
const ENOUGH_TEXTS = 8;

type Words = Pick<NoticeLanguage, 'notices'>;

/** Notice words are loaded without the rest of a pack, so that a language can be scored before it has one. */
const WORDS = import.meta.glob<Words>('../../src/languages/*/notices.ts', { eager: true });

const LANGUAGES: readonly NoticeLanguage[] = Object.entries(WORDS).map(([file, { notices }]) => {
  const tag = /([^/]+)\/notices\.ts$/u.exec(file)?.[1] ?? 'und';
  const spaced = !/^(?:ja|zh|th)/u.test(tag);
  return { tag, spaced, notices, quotationMarks: [], sentences: { abbreviations: [], ordinalDot: false } };
});

export default function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string' }, errors: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (!file) {
    console.error('Give a file of labelled texts.');
    return 2;
  }
  const rows = readRows(file).filter((row) => isScored(row, values.lang));
  const heard = rows.map((row) => noticeOfBlock(row.text, row.lang, LANGUAGES));
  const all = new Tally();
  const languages = new Map<string, Tally>();
  const kinds = new Map<string, Tally>();
  rows.forEach((row, at) => {
    const said = (heard[at]?.clauses.length ?? 0) > 0;
    for (const tally of [
      all,
      countOf(languages, row.lang),
      countOf(kinds, `${row.positive ? '+' : '-'} ${row.kind}`),
    ]) {
      tally.add(said, row.positive);
    }
    if (values.errors && said !== row.positive)
      console.log(
        `  ${row.positive ? 'missed' : 'too much'} ${row.id} ${row.lang} ${row.kind} ${heard[at]?.rules.join(' ')} | ${row.text}`,
      );
  });
  for (const [name, tally] of languages) console.log(`${name.padEnd(8)} ${tally}`);
  for (const [name, tally] of [...kinds].sort())
    console.log(`  ${name.padEnd(28)} heard in ${tally.said} of ${rowsOf(rows, name)}`);
  const enough = [...languages].filter(([name]) => rows.filter((row) => row.lang === name).length >= ENOUGH_TEXTS);
  const [worst] = enough.sort(([, a], [, b]) => a.f1 - b.f1);
  console.log(`all      ${all}`);
  if (worst) console.log(`worst    ${worst[0]} ${worst[1]}`);
  return 0;
}

function readRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

function isScored(row: Row, lang: string | undefined): boolean {
  return !NOT_SCORED.has(row.kind) && LANGUAGES.some((pack) => pack.tag === row.lang) && (!lang || row.lang === lang);
}

function rowsOf(rows: readonly Row[], name: string): number {
  return rows.filter((row) => `${row.positive ? '+' : '-'} ${row.kind}` === name).length;
}

function countOf(counts: Map<string, Tally>, name: string): Tally {
  const known = counts.get(name) ?? new Tally();
  counts.set(name, known);
  return known;
}
