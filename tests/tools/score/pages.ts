/** Saved pages, read whole as the command line reads them: what they say of their own content. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSavedPage } from '../../../src/cli/read-file';
import type { Notice, PageKind, Report } from '../../../src/engine/types';
import { Counts, recall } from './counts';
import { groupBy, type Options, packOf, readTable, spread } from './data';
import { mainTextAgreement } from './main-text-agreement';
import { CLAUSES } from './notices';
import { noPack, rowsFor, type Scored, type ScoreRow } from './row';
import { bootstrap, type Times } from './statistics';

/** One thing a page says about itself, or that it says nothing. */
interface PageLabel {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly quote: string;
  readonly scope: string;
}

/** Not scored: `other` by the data's own note; an age is told by no clause. */
const NOT_SCORED = new Set(['other', 'stale-date']);
/** Kinds of a page that stand for a notice of their own. */
const PAGE_KINDS: Readonly<Record<string, readonly PageKind['kind'][]>> = {
  wire: ['wire'],
  syndicated: ['republished'],
  sponsored: ['sponsored'],
  'press-release': ['press-release'],
  'opinions-own': ['opinion'],
  contributor: ['user-generated', 'opinion'],
  ugc: ['user-generated'],
  'ai-generated': ['ai-generated'],
  'machine-translated': ['machine-translated'],
};
const CREDITS = ['wire', 'republished', 'press-release', 'sponsored'];

/** Recall of what stands beside the article, and false alarms on ordinary pages. */
export async function scorePages(set: string, folder: string, options: Options): Promise<Scored> {
  const dir = path.join(options.dir, folder);
  const labels = readTable(path.join(dir, 'labels.tsv')) as unknown as PageLabel[];
  const urls = new Map(readTable(path.join(dir, 'index.tsv')).map((row) => [row['id'], row['url'] ?? null]));
  const wanted = labels.filter((label) => !options.lang || label.lang === options.lang);
  const table: ScoreRow[] = [];
  for (const [lang, own] of groupBy(wanted, (label) => label.lang))
    if (!packOf(lang)) table.push(noPack(set, lang, groupBy(own, ({ id }) => id).size));
  const read = [
    ...groupBy(
      wanted.filter(({ lang }) => packOf(lang)),
      ({ id }) => id,
    ),
  ].filter(([, own]) => !own.some(({ kind }) => kind === 'other'));
  const pages = spread(read, options.limit);
  const errors: string[] = [];
  const notices = new Counts();
  const credits = new Counts();
  const kinds = new Map<string, Counts>();
  const agreements: number[] = [];
  const alarms = new Counts();
  const creditAlarms = new Counts();
  for (const [unit, [id, own]] of pages.entries()) {
    const html = readFileSync(path.join(dir, 'html', `${id}.html`));
    const { report, html: source } = await readSavedPage(html, `${id}.html`, { url: urls.get(id) ?? null });
    const agreed = await mainTextAgreement(source);
    if (agreed !== undefined) agreements.push(agreed);
    const beside = report.notices.filter(({ scope }) => scope === 'page');
    if (own.every(({ kind }) => kind === 'none')) {
      alarms.add(unit, beside.length > 0, true);
      const credited = report.kinds.filter(({ kind, evidence }) => CREDITS.includes(kind) && evidence !== 'inferred');
      creditAlarms.add(unit, credited.length > 0, true);
      for (const { clauses, exact } of beside) errors.push(`${set} false alarm ${id} ${clauses} | ${exact}`);
      for (const { kind, rule, exact } of credited) errors.push(`${set} false kind ${id} ${kind} ${rule} | ${exact}`);
      continue;
    }
    for (const label of own.filter(({ scope, kind }) => scope === 'article' && !NOT_SCORED.has(kind))) {
      const found = isFound(label, beside, report);
      // A wire or republished text may be known by its credit alone, which is a kind of page and no notice.
      (label.kind === 'wire' ? credits : notices).add(unit, found, true);
      countsOf(kinds, label.kind).add(unit, found, true);
      if (!found) errors.push(`${set} missed ${id} ${label.lang} ${label.kind} | ${label.quote}`);
    }
  }
  if (pages.length === 0) return { rows: table, errors };
  const about = { set, lang: 'all', n: pages.length, of: read.length };
  const count = (counts: Counts) => counts.total().gold;
  const figures: [Counts, string][] = [
    [notices, 'article notices, recall'],
    [credits, 'agency credits, recall'],
    [alarms, 'false alarms, article scope'],
    [creditAlarms, 'false kinds by credit'],
  ];
  for (const [counts, measure] of figures)
    if (count(counts) > 0) table.push(...rowsFor({ ...about, n: count(counts) }, [[measure, counts.estimate(recall)]]));
  if (agreements.length > 0)
    table.push(
      ...rowsFor({ ...about, n: agreements.length }, [
        ['main text as Readability, F1', bootstrap(agreements.length, (times) => meanOf(agreements, times))],
      ]),
    );
  if (options.kinds)
    for (const [kind, counts] of kinds)
      table.push(...rowsFor({ ...about, n: count(counts) }, [[`${kind} recall`, counts.estimate(recall)]]));
  return { rows: table, errors };
}

/** A notice of the right sort beside the article, or the page's kind where that says the same. */
function isFound({ kind }: PageLabel, beside: readonly Notice[], report: Report): boolean {
  const clauses = CLAUSES[kind] ?? [];
  const pageKinds = PAGE_KINDS[kind] ?? [];
  return (
    beside.some((notice) => notice.clauses.some((clause) => clauses.includes(clause))) ||
    report.kinds.some((each) => each.evidence !== 'inferred' && pageKinds.includes(each.kind))
  );
}

function meanOf(values: readonly number[], times: Times): number {
  let sum = 0;
  let count = 0;
  values.forEach((value, at) => {
    sum += value * (times[at] ?? 0);
    count += times[at] ?? 0;
  });
  return sum / Math.max(1, count);
}

function countsOf(map: Map<string, Counts>, name: string): Counts {
  const known = map.get(name) ?? new Counts();
  map.set(name, known);
  return known;
}
