/** Rows as a table for reading, or as lines of JSON. */

import type { ScoreRow } from './row';
import { interval } from './statistics';
import { targetOf } from './targets';

const HEAD = ['set', 'lang', 'n', 'measure', 'value', '95 %', 'target', 'met', ''];

/** One line a row; what repeats in set, language and number is left out. */
export function tableOf(rows: readonly ScoreRow[]): string {
  const cells = rows.map(cellsOf);
  const widths = HEAD.map((head, at) => Math.max(...[HEAD, ...cells].map((row) => [...(row[at] ?? head)].length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - [...cell].length)))
      .join('  ')
      .trimEnd();
  let before = '';
  return [HEAD, ...cells]
    .map((row) => {
      const about = row.slice(0, 3).join('\t');
      const shown = about === before ? ['', '', '', ...row.slice(3)] : row;
      before = about;
      return line(shown);
    })
    .join('\n');
}

function cellsOf(row: ScoreRow): string[] {
  const { set, lang, n, of, measure, estimate, note = '' } = row;
  const between = estimate && interval(estimate);
  const target = targetOf(row);
  return [
    set,
    lang,
    n === of ? String(n) : `${n} of ${of}`,
    measure,
    estimate ? figure(estimate.value) : '–',
    between ? `${figure(between[0])}–${figure(between[1])}` : '',
    target?.words ?? '',
    target ? (target.met ? 'yes' : 'no') : '',
    note,
  ];
}

const figure = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3).replace(/^0/u, ''));

/** The same for machines; null where nothing was scored. */
export function jsonOf(row: ScoreRow): string {
  const { estimate, ...about } = row;
  const between = estimate && interval(estimate);
  const target = targetOf(row);
  return JSON.stringify({
    ...about,
    value: estimate?.value ?? null,
    low: between?.[0] ?? null,
    high: between?.[1] ?? null,
    target: target?.words ?? null,
    met: target?.met ?? null,
  });
}
