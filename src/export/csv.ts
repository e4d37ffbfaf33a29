/** Report → a table of its claims (RFC 4180), for a spreadsheet. */
import type { Claim, Quantity, Report } from '../engine/types';
import { plain } from './escape';

const COLUMNS = [
  'id',
  'claim',
  'kind',
  'check-worthiness',
  'sourcing',
  'source',
  'cue',
  'figures',
  'links',
  'flags',
  'start',
  'end',
  'page',
] as const;

/** One row a claim, below one of names. Codes are the report's own, the same in every language. */
export function toCsv(report: Report): string {
  const rows = [COLUMNS, ...report.claims.map((claim) => cells(claim, report.url ?? ''))];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cells(claim: Claim, url: string): readonly string[] {
  const [strongest] = claim.attributions;
  return [
    claim.id,
    claim.exact,
    claim.kind,
    String(claim.checkWorthiness),
    claim.sourcing,
    strongest?.source?.name ?? '',
    strongest?.cue.exact ?? '',
    claim.quantities.map(figure).join('; '),
    claim.links.map(({ href }) => href).join(' '),
    claim.flags.join(' '),
    String(claim.start),
    String(claim.end),
    url,
  ];
}

function figure({ value, high, unit }: Quantity): string {
  return [high === undefined ? String(value) : `${value}–${high}`, unit ?? ''].join(' ').trim();
}

/** A spreadsheet takes a cell that begins so for a formula: an apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r]/u;

function cell(value: string): string {
  const words = plain(value);
  const safe = FORMULA.test(words) && !/^-?\d+(?:\.\d+)?$/u.test(words) ? `'${words}` : words;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
