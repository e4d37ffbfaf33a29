/** Whole pages of the kind the product is for, read from their HTML: the notice, the claims, and who said them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSavedPage } from '../../../src/cli/read-file';
import type { Claim, Notice, Report } from '../../../src/engine/types';
import { ClassCounts, Counts, f1, recall } from './counts';
import { groupBy, type Options, packOf, readLines } from './data';
import { noPack, rowsFor, type Scored, type ScoreRow } from './row';
import { overlaps, type Span } from './spans';

interface GoldSentence {
  readonly page: string;
  readonly lang: string;
  readonly text: string;
  readonly kind: string;
  readonly sourcing: string | null;
}

interface GoldNotices {
  readonly page: string;
  readonly lang: string;
  readonly notices: readonly { readonly exact: string; readonly clauses: readonly string[] }[];
}

const SOURCINGS = ['linked', 'named', 'anonymous', 'vague', 'none', 'unclear'];

/** All pages of the folder, each language apart and all together. */
export async function scoreWholePages(set: string, folder: string, options: Options): Promise<Scored> {
  const dir = path.join(options.dir, folder);
  const sentences = groupBy(readLines<GoldSentence>(path.join(dir, 'gold.jsonl')), ({ page }) => page);
  const notices = readLines<GoldNotices>(path.join(dir, 'notices.jsonl'));
  const wanted = notices.filter(({ lang }) => !options.lang || lang === options.lang);
  const table: ScoreRow[] = [];
  const errors: string[] = [];
  const all = new PageCounts();
  let pages = 0;
  for (const [lang, own] of groupBy(wanted, (page) => page.lang)) {
    if (!packOf(lang)) {
      table.push(noPack(set, lang, own.length));
      continue;
    }
    const counts = new PageCounts();
    for (const [unit, gold] of own.entries()) {
      const file = path.join(dir, 'pages', `${gold.page}.html`);
      const { report } = await readSavedPage(readFileSync(file), file);
      const words = sentences.get(gold.page) ?? [];
      errors.push(...counts.add(unit, report, gold, words).map((line) => `${set} ${gold.page} ${line}`));
      all.add(pages, report, gold, words);
      pages += 1;
    }
    table.push(...rowsFor({ set, lang, n: own.length, of: own.length }, counts.figures()));
  }
  if (pages > 1) table.push(...rowsFor({ set, lang: 'all', n: pages, of: wanted.length }, all.figures()));
  return { rows: table, errors };
}

class PageCounts {
  readonly found = new Counts();
  readonly clauses = new Counts();
  readonly claims = new Counts();
  readonly sourcings = new ClassCounts(SOURCINGS);

  /** Counts one page. @returns what went wrong. */
  add(unit: number, report: Report, gold: GoldNotices, sentences: readonly GoldSentence[]): string[] {
    return [...this.#addNotices(unit, report, gold), ...this.#addClaims(unit, report, sentences)];
  }

  figures() {
    return [
      ['notice found', this.found.estimate(recall)],
      ['notice clauses F1', this.clauses.estimate(f1)],
      ['claim F1', this.claims.estimate(f1)],
      ['sourcing macro-F1', this.sourcings.macroF1()],
    ] as const;
  }

  #addNotices(unit: number, report: Report, { notices }: GoldNotices): string[] {
    const errors: string[] = [];
    const beside = report.notices.filter(({ scope }) => scope === 'page');
    for (const { exact, clauses } of notices) {
      const there = beside.filter((notice) => sharesWords(notice, exact));
      const said = new Set<string>(there.flatMap((notice) => notice.clauses));
      const hit = clauses.filter((clause) => said.has(clause)).length;
      this.found.add(unit, there.length > 0, true);
      this.clauses.addMany(unit, { hit, said: said.size, gold: clauses.length });
      if (hit < clauses.length || said.size > hit) errors.push(`notice ${clauses} → ${[...said]} | ${exact}`);
    }
    return errors;
  }

  #addClaims(unit: number, report: Report, sentences: readonly GoldSentence[]): string[] {
    const errors: string[] = [];
    let from = 0;
    for (const sentence of sentences) {
      const place = placeOf(sentence.text, report.text, from);
      if (place) from = place.end;
      const claim = place && claimAt(place, report.claims);
      const gold = !sentence.kind.startsWith('x');
      this.claims.add(unit, claim !== undefined, gold);
      if ((claim !== undefined) !== gold) errors.push(`claim ${gold} ${sentence.kind} | ${sentence.text}`);
      if (!gold || !SOURCINGS.includes(sentence.sourcing ?? '')) continue;
      // A claim that was not found was given no sourcing at all: right for no class.
      this.sourcings.add(unit, claim?.sourcing ?? '', sentence.sourcing ?? '');
      if (claim && claim.sourcing !== sentence.sourcing)
        errors.push(`sourcing ${sentence.sourcing} → ${claim.sourcing} | ${sentence.text}`);
    }
    return errors;
  }
}

/** Is a half of the shorter text in the other? White space does not count. */
function sharesWords(notice: Notice, exact: string): boolean {
  const [a, b] = [notice.exact, exact].map((text) => text.replace(/\s+/gu, ''));
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

/** Where a sentence stands in the page's text, whatever white space the page has between its words. */
function placeOf(sentence: string, text: string, from: number): Span | undefined {
  const source = sentence
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('\\s+');
  const regexp = new RegExp(source, 'gu');
  regexp.lastIndex = from;
  const found = regexp.exec(text) ?? new RegExp(source, 'u').exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** The claim that shares at least half of the shorter one's words with this place. */
function claimAt(place: Span, claims: readonly Claim[]): Claim | undefined {
  return claims.find((claim) => {
    if (!overlaps(claim, place)) return false;
    const shared = Math.min(claim.end, place.end) - Math.max(claim.start, place.start);
    return shared * 2 >= Math.min(claim.end - claim.start, place.end - place.start);
  });
}
