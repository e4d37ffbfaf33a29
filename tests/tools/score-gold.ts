/**
 * Scores claims and sourcing on a file of labelled sentences (`news-gold/dev.jsonl`, `whole-pages/gold.jsonl`):
 * `node tests/tools/run.mjs tests/tools/score-gold.ts FILE [--lang fr] [--errors]`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type LabelInput, labelSentences } from '../../src/engine/bare-text';
import { packs } from '../../src/languages';
import { Tally } from './tally';

interface Row extends LabelInput {
  readonly page: string;
  readonly claim?: boolean | null;
  readonly kind: string | null;
  readonly sourcing: string | null;
  readonly source: string | readonly string[] | null;
}

const FINAL = ['linked', 'named', 'anonymous', 'vague', 'none', 'unclear'];

export default function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string' }, errors: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (!file) {
    console.error('Give a file of labelled sentences.');
    return 2;
  }
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  const langs = [...new Set(rows.map((row) => row.lang ?? ''))].filter((lang) =>
    packs.some((pack) => pack.tag === lang),
  );
  for (const lang of langs)
    if (!values.lang || values.lang === lang)
      scoreLanguage(
        lang,
        rows.filter((row) => row.lang === lang),
        values.errors,
      );
  return 0;
}

function scoreLanguage(lang: string, rows: readonly Row[], errors: boolean): void {
  const claims = new Tally();
  const sourcings = new Map(FINAL.map((name) => [name, new Tally()]));
  for (const page of new Set(rows.map((row) => row.page))) {
    const own = rows.filter((row) => row.page === page);
    const labels = labelSentences(own, packs);
    own.forEach((row, at) => {
      const label = labels[at];
      if (!label) return;
      const gold = row.claim === undefined ? row.kind !== null && !row.kind.startsWith('x') : row.claim;
      if (gold === null) return;
      claims.add(label.claim, gold);
      if (gold && row.sourcing && FINAL.includes(row.sourcing)) {
        const said = label.sourcing ?? 'none';
        for (const [name, tally] of sourcings) tally.add(said === name, row.sourcing === name);
        if (errors && said !== row.sourcing)
          console.log(`  S ${row.sourcing} → ${said} | ${label.source} | ${label.cue} | ${row.text}`);
      }
      if (errors && label.claim !== gold)
        console.log(`  C ${gold} ${row.kind} → ${label.kind} ${label.checkWorthiness} | ${row.text}`);
    });
  }
  console.log(`${lang}  claim ${claims}`);
  const scored = [...sourcings].filter(([, tally]) => tally.gold > 0);
  for (const [name, tally] of scored) console.log(`    ${name.padEnd(10)} ${tally}`);
  console.log(`    macro-F1   ${(scored.reduce((sum, [, tally]) => sum + tally.f1, 0) / scored.length).toFixed(3)}`);
}
