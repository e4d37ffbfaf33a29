/**
 * Scores attributions on sentences with source, cue and content spans (`polnear_en__dev.sents.jsonl` and others of the
 * shape): `node tests/tools/run.mjs tests/tools/score-attributions.ts FILE [--limit N] [--errors]`. The two numbers
 * that matter most come first: how well a sentence in *no* attribution is known, and how precise *none* would be.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { labelSentences } from '../../src/engine/bare-text';
import { packs } from '../../src/languages';
import { Tally } from './tally';

type GoldSpan = readonly [start: number, end: number, id?: string];

interface Row {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly label: 0 | 1;
  readonly label_cue?: 0 | 1;
  readonly source?: readonly GoldSpan[];
  readonly cue?: readonly GoldSpan[];
  readonly content?: readonly GoldSpan[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export default function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { limit: { type: 'string', default: '100000' }, errors: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (!file) {
    console.error('Give a file of sentences with attributions.');
    return 2;
  }
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .slice(0, Number(values.limit))
    .map((line) => JSON.parse(line) as Row);
  const pages = groupByPage(rows);
  const none = new Tally();
  const cueThere = new Tally();
  const tokens = { source: new Tally(), cue: new Tally(), content: new Tally() };
  for (const page of pages.values()) {
    const labels = labelSentences(
      page.map(({ text, lang }) => ({ text, lang, block: 1 })),
      packs,
    );
    page.forEach((row, at) => {
      const label = labels[at];
      if (!label) return;
      const found = label.attributions;
      const silent = found.length === 0 && (label.sourcing === null || label.sourcing === 'none');
      none.add(silent, row.label === 0);
      if (row.label_cue !== undefined)
        cueThere.add(
          found.some((each) => !each.carried || each.cue.start < row.text.length),
          row.label_cue === 1,
        );
      if (values.errors && silent && row.label === 1)
        console.log(`  MISSED ${(row.cue ?? []).map(([s, e]) => row.text.slice(s, e))} | ${row.text}`);
      if (values.errors && !silent && row.label === 0)
        console.log(`  EXTRA ${label.cue} ← ${label.source} | ${row.text}`);
      for (const part of ['source', 'cue', 'content'] as const) {
        const mine = found.flatMap((each) => each[part] ?? []);
        addTokens(
          tokens[part],
          row.text,
          mine,
          (row[part] ?? []).map(([start, end]) => ({ start, end })),
        );
      }
    });
  }
  console.log(`no attribution   ${none}`);
  if (cueThere.gold > 0) console.log(`holds a cue      ${cueThere}`);
  for (const [part, tally] of Object.entries(tokens)) console.log(`tokens ${part.padEnd(9)} ${tally}`);
  return 0;
}

function addTokens(tally: Tally, text: string, mine: readonly Span[], gold: readonly Span[]): void {
  const inside = (at: number, spans: readonly Span[]): boolean =>
    spans.some((span) => at >= span.start && at < span.end);
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu))
    tally.add(inside(match.index, mine), inside(match.index, gold));
}

function groupByPage(rows: readonly Row[]): Map<string, Row[]> {
  const pages = new Map<string, Row[]>();
  for (const row of rows) {
    const page = row.id.split('#')[0] ?? '';
    pages.set(page, [...(pages.get(page) ?? []), row]);
  }
  return pages;
}
