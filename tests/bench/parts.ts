/** The parts of a full run, in the order in which they are run. */
import type { Bench } from './bench-browser';
import { bytes } from './bytes';
import { cold, startUp } from './cold';
import type { Figure } from './figures';
import type { CaseName } from './in-page/cases';
import { heap, live } from './live';
import type { BenchPage, Size } from './make-pages';
import { LANGUAGES } from './phrases';
import { warm } from './warm';

/** @param most at most so many rounds. */
export type Part = (bench: Bench, most: number) => Promise<Figure[]>;

/** As many rounds as the largest page has time for; an interval says what they are worth. */
const ROUNDS: Readonly<Record<Size, number>> = { '1k': 15, '10k': 15, '100k': 7 };
const SIZES: readonly Size[] = ['1k', '10k', '100k'];

const PEERS: readonly CaseName[] = ['walk', 'bare', 'readability', 'register', 'markJs', 'compromise', 'wink'];

const FIRST_CALLS: readonly CaseName[] = ['bare', 'whole', 'readability', 'register', 'markJs'];
const SLOW_CALLS: readonly CaseName[] = ['whole', 'readability'];
const SLOW_ROUNDS = 5;
/** Where rounds differ little, or cost much. */
const FEW_ROUNDS = 5;

const english = (size: Size, shape: BenchPage['shape'] = 'plain'): BenchPage => ({ language: 'en', size, shape });

export const PARTS: Readonly<Record<string, Part>> = {
  warm: (bench, most) =>
    inTurn(SIZES, (size) =>
      warm(bench, {
        page: english(size),
        cases: ['whole', 'sliced', 'readPage', 'again', 'mutations', 'mutationsMarked', ...PEERS],
        rounds: Math.min(most, ROUNDS[size]),
      }),
    ),
  cold: (bench, most) =>
    inTurn(SIZES, (size) =>
      cold(bench, { page: english(size), cases: FIRST_CALLS, rounds: Math.min(most, ROUNDS[size]) }),
    ),
  /** Only Chromium can be slowed down. */
  slow: async (bench, most) =>
    bench.name === 'chromium'
      ? inTurn(SIZES, (size) =>
          cold(bench, { page: english(size), cases: SLOW_CALLS, rounds: Math.min(most, SLOW_ROUNDS) }, 'slow'),
        )
      : [],
  'start-up': (bench, most) => startUp(bench, english('1k'), Math.min(most, ROUNDS['1k'])),
  live: (bench, most) =>
    inTurn(SIZES, async (size) => [
      ...(await live(bench, { page: english(size), rounds: Math.min(most, FEW_ROUNDS) })),
      ...(await live(bench, { page: english(size, 'no-notice'), rounds: Math.min(most, FEW_ROUNDS) })),
      ...(bench.name === 'chromium'
        ? await live(bench, { page: english(size), rounds: Math.min(most, FEW_ROUNDS) }, 'slow')
        : []),
    ]),
  /** Only Chromium tells how much it holds. */
  heap: async (bench, most) =>
    bench.name === 'chromium'
      ? inTurn(SIZES, (size) => heap(bench, { page: english(size), rounds: Math.min(most, FEW_ROUNDS) }))
      : [],
  bytes,
  languages: (bench, most) =>
    inTurn(
      LANGUAGES.filter((language) => language !== 'en'),
      (language) =>
        warm(bench, {
          page: { language, size: '10k', shape: 'plain' },
          cases: ['whole', 'bare', 'readability'],
          rounds: Math.min(most, FEW_ROUNDS),
        }),
    ),
  shapes: (bench, most) =>
    inTurn(['deep', 'feed', 'one-block', 'hostile'] as const, (shape) =>
      warm(bench, {
        page: english('10k', shape),
        cases: ['whole', 'bare', 'readability'],
        rounds: Math.min(most, FEW_ROUNDS),
      }),
    ),
  'no-notice': (bench, most) =>
    inTurn(SIZES, (size) =>
      warm(bench, {
        page: english(size, 'no-notice'),
        cases: ['gate', 'readability'],
        rounds: Math.min(most, ROUNDS[size]),
      }),
    ),
};

async function inTurn<Item>(items: readonly Item[], run: (item: Item) => Promise<Figure[]>): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const item of items) figures.push(...(await run(item)));
  return figures;
}
