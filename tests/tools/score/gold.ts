/** Claims and sourcing on sentences of real pages, labelled by the guide: the product's own question. */
import path from 'node:path';
import { type Label, type LabelInput, labelSentences } from '../../../src/engine/bare-text';
import { packs } from '../../../src/languages';
import { ClassCounts, Counts, f1, precision, recall } from './counts';
import { fullPackOf, groupBy, type Options, readLines } from './data';
import { noPack, rowsFor, type Scored, type ScoreRow } from './row';

interface Row extends LabelInput {
  readonly page: string;
  readonly lang: string;
  readonly claim?: boolean | null;
  readonly kind: string | null;
  readonly sourcing: string | null;
}

/** The labelling guide's codes, in the report's words. */
export const KINDS: Readonly<Record<string, string>> = {
  QTY: 'quantity',
  CHG: 'change',
  CMP: 'comparison',
  EVT: 'event',
  PLN: 'plan',
  FCT: 'forecast',
  CAU: 'cause',
  RUL: 'rule',
  STA: 'state',
};
const SOURCINGS = ['linked', 'named', 'anonymous', 'vague', 'none', 'unclear'];

/** A file of labelled sentences: rows for each language, then for all that have a pack. */
export function scoreGold(set: string, file: string, options: Options): Scored {
  const rows = readLines<Row>(path.join(options.dir, file)).filter((row) => !options.lang || row.lang === options.lang);
  const languages = [...groupBy(rows, (row) => row.lang)];
  const read = languages.filter(([lang]) => fullPackOf(lang));
  const errors: string[] = [];
  const table: ScoreRow[] = [];
  for (const [lang, own] of languages) {
    table.push(...(fullPackOf(lang) ? measure(set, lang, own, options, errors) : [noPack(set, lang, own.length)]));
  }
  if (read.length > 1) {
    const all = read.flatMap(([, own]) => own);
    table.push(...measure(set, `all ${read.length}`, all, { ...options, kinds: true }));
  }
  return { rows: table, errors };
}

/** Is it a claim by gold? Null where the two who labelled it differ. */
function goldClaim(row: Row): boolean | null {
  return row.claim === undefined ? row.kind !== null && !row.kind.startsWith('x') : row.claim;
}

function measure(set: string, lang: string, rows: readonly Row[], options: Options, errors: string[] = []): ScoreRow[] {
  const claims = new Counts();
  const sourcings = new ClassCounts(SOURCINGS);
  const kinds = new ClassCounts(Object.values(KINDS));
  [...groupBy(rows, (row) => row.page).values()].forEach((page, unit) => {
    const labels = labelSentences(page, packs);
    page.forEach((row, at) => {
      const label = labels[at];
      const gold = goldClaim(row);
      if (!label || gold === null) return;
      claims.add(unit, label.claim, gold);
      if (gold && SOURCINGS.includes(row.sourcing ?? '')) sourcings.add(unit, saidSourcing(label), row.sourcing ?? '');
      if (gold && row.kind && KINDS[row.kind]) kinds.add(unit, label.kind, KINDS[row.kind] ?? '');
      errors.push(...errorsOf(set, row, label, gold, options.kinds));
    });
  });
  const none = sourcings.get('none');
  return rowsFor({ set, lang, n: rows.length, of: rows.length }, [
    ['claim F1', claims.estimate(f1)],
    ['none precision', none.estimate(precision)],
    ['none recall', none.estimate(recall)],
    ['sourcing macro-F1', sourcings.macroF1()],
    ['kind macro-F1', kinds.macroF1()],
    ...(options.kinds
      ? [
          ...sourcings.known.map((name) => [`sourcing ${name} F1`, sourcings.get(name).estimate(f1)] as const),
          ...kinds.known.map((name) => [`kind ${name} F1`, kinds.get(name).estimate(f1)] as const),
        ]
      : []),
  ]);
}

/** A sentence that is no claim to us has no sourcing; had it been one, it would have none. */
function saidSourcing(label: Label): string {
  return label.sourcing ?? 'none';
}

function errorsOf(set: string, row: Row, label: Label, gold: boolean, kinds: boolean): string[] {
  const lines: string[] = [];
  const said = saidSourcing(label);
  if (label.claim !== gold)
    lines.push(`${set} ${row.lang} claim ${gold} ${row.kind} → ${label.kind} ${label.checkWorthiness} | ${row.text}`);
  if (gold && SOURCINGS.includes(row.sourcing ?? '') && said !== row.sourcing)
    lines.push(`${set} ${row.lang} sourcing ${row.sourcing} → ${said} | ${label.source} | ${label.cue} | ${row.text}`);
  if (kinds && gold && row.kind && KINDS[row.kind] !== undefined && label.kind !== KINDS[row.kind])
    lines.push(`${set} ${row.lang} kind ${KINDS[row.kind]} → ${label.kind} | ${row.text}`);
  return lines;
}
