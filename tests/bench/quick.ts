/**
 * The short run of every check. It holds the goals that are met today, and that nothing has become much dearer beside its
 * peers than the last full run had it; goals that are not met yet stand in the full run's table, and fail nothing.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Bench } from './bench-browser';
import { ends, type Figure, figureOf, pairedRatio } from './figures';
import type { CaseName } from './in-page/cases';
import { RESULTS } from './results';
import { number, type Table } from './table';
import { warm } from './warm';

interface Gate {
  readonly above: CaseName;
  readonly below: CaseName;
  /** The goal's bar, where today's code is under it with room for noise; otherwise the last full run is the bar. */
  readonly bar?: number;
}

const GATES: readonly Gate[] = [
  // G10, the must.
  { above: 'mutationsMarked', below: 'mutations', bar: 1.25 },
  { above: 'whole', below: 'readability' },
  { above: 'sliced', below: 'whole', bar: 1.6 },
  { above: 'register', below: 'markJs' },
];

/** A ratio moves so much from run to run and from machine to machine without a change of ours. */
const ROOM = 1.5;
const ROUNDS = 7;
const PAGE = { language: 'en', size: '10k', shape: 'plain' } as const;

export interface QuickResult {
  readonly table: Table;
  /** Gates of which even the lower end of the interval is over the bar. */
  readonly broken: readonly string[];
}

export async function quick(bench: Bench): Promise<QuickResult> {
  const cases = [...new Set(GATES.flatMap(({ above, below }) => [above, below]))];
  const figures = await warm(bench, { page: PAGE, cases, rounds: ROUNDS });
  const before = await lastFigures();
  const held = GATES.map((gate) => ({ ...gate, ...heldTo(gate, figures, before) }));
  return {
    table: [
      ['what', 'browser', 'measured', '95 %', 'at most', 'held?'],
      ...held.map(({ above, below, value, low, high, bar }) => [
        `${above} ÷ ${below}`,
        bench.name,
        number(value),
        `${number(low)}–${number(high)}`,
        number(bar),
        low > bar ? 'no' : value > bar ? 'perhaps' : 'yes',
      ]),
    ],
    broken: held
      .filter(({ low, bar }) => low > bar)
      .map(
        ({ above, below, low, bar }) =>
          `${bench.name}: ${above} ÷ ${below} is at least ${number(low)}, and was to be at most ${number(bar)}.`,
      ),
  };
}

/** A bar of infinity, which holds nothing, where no full run was committed yet. */
function heldTo({ above, below, bar }: Gate, figures: readonly Figure[], before: readonly Figure[]) {
  const ratio = (from: readonly Figure[]) => {
    const [one, other] = [above, below].map((name) => from.find((figure) => matches(figure, name, figures)));
    return one && other ? pairedRatio(one, other) : undefined;
  };
  const now = ratio(figures);
  if (!now) throw new Error(`${above} or ${below} was not timed.`);
  const [low, high] = ends(now);
  return { value: now.value, low, high, bar: bar ?? ROOM * (ratio(before)?.value ?? Number.POSITIVE_INFINITY) };
}

function matches(figure: Figure, name: string, [about]: readonly Figure[]): boolean {
  return about !== undefined && figureOf([figure], { ...about, name }) !== undefined;
}

async function lastFigures(): Promise<Figure[]> {
  if (!existsSync(RESULTS.json)) return [];
  return (JSON.parse(await readFile(RESULTS.json, 'utf8')) as { readonly figures: Figure[] }).figures;
}
