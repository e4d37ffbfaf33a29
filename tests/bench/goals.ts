/** What Whence is to cost, as multiples of what others cost in the same run. Every goal is a line here, met or not. */
import type { BrowserName } from '../tools/browsers';
import type { Estimate } from '../tools/score/statistics';
import { apartRatio, ends, estimateOf, type Figure, figureOf, type Mode, pairedRatio } from './figures';

export interface Goal {
  readonly id: string;
  readonly what: string;
  /** At most this. */
  readonly must: number;
  /** At most this, some day. */
  readonly moonshot: number;
  /** Only in this browser; its must and moonshot may differ from the other's. */
  readonly in?: BrowserName;
  readonly measure: Measure;
}

export type Measure =
  /** One figure against another, page by page. */
  | { readonly ratio: readonly [above: string, below: string]; readonly mode: Mode; readonly pages?: RegExp }
  /** A figure on one page against the same figure on another. */
  | { readonly growth: string; readonly mode: Mode; readonly pages: readonly [large: string, small: string] }
  /** A figure as it is. */
  | { readonly figure: string; readonly mode: Mode; readonly pages?: RegExp };

const OWN_PAGES = /^en-.*-plain$/u;

export const GOALS: readonly Goal[] = [
  {
    id: 'G1',
    what: 'whole analysis ÷ Readability, warm',
    must: 0.5,
    moonshot: 0.25,
    measure: { ratio: ['whole', 'readability'], mode: 'warm' },
  },
  {
    id: 'G2',
    what: 'whole analysis ÷ Readability, cold',
    must: 0.6,
    moonshot: 0.33,
    measure: { ratio: ['whole', 'readability'], mode: 'cold' },
  },
  {
    id: 'G3',
    what: 'whole analysis ÷ bare pass, warm',
    must: 2,
    moonshot: 1,
    in: 'chromium',
    measure: { ratio: ['whole', 'bare'], mode: 'warm' },
  },
  {
    id: 'G3',
    what: 'whole analysis ÷ bare pass, warm',
    must: 3,
    moonshot: 1.5,
    in: 'firefox',
    measure: { ratio: ['whole', 'bare'], mode: 'warm' },
  },
  {
    id: 'G4',
    what: 'whole analysis ÷ compromise, warm',
    must: 1 / 30,
    moonshot: 1 / 90,
    measure: { ratio: ['whole', 'compromise'], mode: 'warm' },
  },
  {
    id: 'G4',
    what: 'whole analysis ÷ wink-nlp, warm',
    must: 0.7,
    moonshot: 0.25,
    measure: { ratio: ['whole', 'wink'], mode: 'warm' },
  },
  {
    id: 'G5',
    what: '100 marks ÷ mark.js',
    must: 0.1,
    moonshot: 0.03,
    measure: { ratio: ['register', 'markJs'], mode: 'warm' },
  },
  {
    id: 'G5',
    what: '100 marks, 100k ÷ 1k',
    must: 5,
    moonshot: 2,
    measure: { growth: 'register', mode: 'warm', pages: ['en-100k-plain', 'en-1k-plain'] },
  },
  {
    id: 'G7',
    what: 'in slices ÷ at once, warm',
    must: 1.6,
    moonshot: 1.2,
    measure: { ratio: ['sliced', 'whole'], mode: 'warm', pages: OWN_PAGES },
  },
  {
    id: 'G8',
    what: 'a page without a notice ÷ Readability',
    must: 0.08,
    moonshot: 0.04,
    measure: { ratio: ['gate', 'readability'], mode: 'warm' },
  },
  {
    id: 'G11',
    what: 'whole analysis, 100k ÷ 10k',
    must: 13,
    moonshot: 10,
    measure: { growth: 'whole', mode: 'warm', pages: ['en-100k-plain', 'en-10k-plain'] },
  },
];

/** One goal in one browser on one page. */
export interface Outcome {
  readonly goal: Goal;
  readonly browser: BrowserName;
  readonly page: string;
  readonly estimate: Estimate;
}

export type Standing = 'moonshot' | 'met' | 'perhaps' | 'not met';

/** `perhaps`: the middle is over the bar, and noise alone may have put it there. */
export function standingOf({ goal, estimate }: Outcome): Standing {
  const [low] = ends(estimate);
  if (estimate.value <= goal.moonshot) return 'moonshot';
  if (estimate.value <= goal.must) return 'met';
  return low <= goal.must ? 'perhaps' : 'not met';
}

/** All goals that these figures can be held against, in the order of the goals. */
export function outcomesOf(figures: readonly Figure[]): Outcome[] {
  return GOALS.flatMap((goal) =>
    (['chromium', 'firefox'] as const)
      .filter((browser) => goal.in === undefined || goal.in === browser)
      .flatMap((browser) => estimatesOf(goal.measure, browser, figures))
      .map((each) => ({ goal, ...each })),
  );
}

type Measured = Omit<Outcome, 'goal'>;

function estimatesOf(measure: Measure, browser: BrowserName, figures: readonly Figure[]): Measured[] {
  const { mode } = measure;
  if ('growth' in measure) {
    const [large, small] = measure.pages.map((page) =>
      figureOf(figures, { name: measure.growth, browser, page, mode }),
    );
    return large && small ? [{ browser, page: large.page, estimate: apartRatio(large, small) }] : [];
  }
  const first = 'ratio' in measure ? measure.ratio[0] : measure.figure;
  const found = figures.filter(
    (figure) =>
      figure.name === first &&
      figure.browser === browser &&
      figure.mode === mode &&
      (measure.pages?.test(figure.page) ?? true),
  );
  return found.flatMap((figure) => {
    if (!('ratio' in measure)) return [{ browser, page: figure.page, estimate: estimateOf(figure.values) }];
    const below = figureOf(figures, { ...figure, name: measure.ratio[1] });
    return below ? [{ browser, page: figure.page, estimate: pairedRatio(figure, below) }] : [];
  });
}
