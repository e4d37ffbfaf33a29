/** Figures and goals as text: aligned for a terminal, or Markdown. */
import { ends, estimateOf, type Figure } from './figures';
import { type Outcome, standingOf } from './goals';

export type Table = readonly (readonly string[])[];

/** One line a goal, browser and page. */
export function goalTable(outcomes: readonly Outcome[]): Table {
  const rows = outcomes.map((outcome) => {
    const { goal, browser, page, estimate } = outcome;
    const [low, high] = ends(estimate);
    return [
      goal.id,
      goal.what,
      browser,
      page,
      number(estimate.value),
      `${number(low)}–${number(high)}`,
      `≤ ${number(goal.must)}`,
      `≤ ${number(goal.moonshot)}`,
      standingOf(outcome),
    ];
  });
  return [['goal', 'what', 'browser', 'page', 'measured', '95 %', 'must', 'moonshot', 'met?'], ...rows];
}

/** Every figure with its median. */
export function figureTable(figures: readonly Figure[]): Table {
  const rows = figures.map(({ name, browser, page, mode, unit, values }) => {
    const estimate = estimateOf(values);
    const [low, high] = ends(estimate);
    return [
      name,
      browser,
      page,
      mode,
      number(estimate.value),
      `${number(low)}–${number(high)}`,
      unit,
      String(values.length),
    ];
  });
  return [['what', 'browser', 'page', 'how', 'median', '95 %', 'unit', 'rounds'], ...rows];
}

/** Three digits that count. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size >= 100 || Number.isInteger(value)) return value.toFixed(0);
  if (size >= 10) return value.toFixed(1);
  return size >= 1 ? value.toFixed(2) : value.toFixed(3);
}

/** For a terminal. */
export function aligned(table: Table): string {
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((row) => [...(row[at] ?? '')].length)));
  return table
    .map((row) =>
      row
        .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - [...cell].length))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function markdown([head = [], ...rows]: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
