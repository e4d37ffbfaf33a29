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
const NO_NOTICE = /-no-notice$/u;

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
    id: 'G6',
    what: 'tasks over 50 ms',
    must: 0,
    moonshot: 0,
    measure: { figure: 'tasks over 50 ms', mode: 'cold' },
  },
  {
    id: 'G6',
    what: 'tasks over 50 ms, four times slower',
    must: 0,
    moonshot: 0,
    measure: { figure: 'tasks over 50 ms', mode: 'slow' },
  },
  {
    id: 'G6',
    what: 'longest slice, ms',
    must: 50,
    moonshot: 12,
    measure: { figure: 'longest slice', mode: 'cold' },
  },
  {
    id: 'G6',
    what: 'longest slice, ms, four times slower',
    must: 50,
    moonshot: 16,
    measure: { figure: 'longest slice', mode: 'slow' },
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
    id: 'G8',
    what: 'observers on a page without a notice',
    must: 1,
    moonshot: 1,
    measure: { figure: 'observers', mode: 'cold', pages: NO_NOTICE },
  },
  {
    id: 'G9',
    what: 'read again with 30 words more, 100k ÷ 1k',
    must: 1.5,
    moonshot: 1.15,
    measure: { growth: 'again', mode: 'warm', pages: ['en-100k-plain', 'en-1k-plain'] },
  },
  {
    id: 'G9',
    what: 'read again with 30 words more, ms',
    must: 0.3,
    moonshot: 0.3,
    measure: { figure: 'again', mode: 'warm' },
  },
  {
    id: 'G10',
    what: 'the page’s own 1,000 changes, 2,000 marks ÷ none',
    must: 1.25,
    moonshot: 1.05,
    measure: { ratio: ['mutationsMarked', 'mutations'], mode: 'warm' },
  },
  {
    id: 'G11',
    what: 'whole analysis, 100k ÷ 10k',
    must: 13,
    moonshot: 10,
    measure: { growth: 'whole', mode: 'warm', pages: ['en-100k-plain', 'en-10k-plain'] },
  },
  {
    id: 'G12',
    what: 'kept in memory ÷ Readability',
    must: 1.5,
    moonshot: 0.6,
    measure: { ratio: ['heap whole', 'heap readability'], mode: 'cold' },
  },
  {
    id: 'G12',
    what: 'kept in memory at 100k, MB',
    must: 2,
    moonshot: 2,
    measure: { figure: 'heap whole', mode: 'cold', pages: /^en-100k-plain$/u },
  },
  {
    id: 'G13',
    what: 'script without languages, bytes',
    must: 45_000,
    moonshot: 30_000,
    measure: { figure: 'script without languages', mode: 'cold' },
  },
  {
    id: 'G13',
    what: 'the same, gzip',
    must: 16_000,
    moonshot: 11_000,
    measure: { figure: 'script without languages, gzip', mode: 'cold' },
  },
  {
    id: 'G13',
    what: 'start of the script ÷ Readability’s',
    must: 1.5,
    moonshot: 1,
    measure: { ratio: ['start whence', 'start readability'], mode: 'cold' },
  },
  {
    id: 'G14',
    what: 'one language, gzip, bytes',
    must: 4_000,
    moonshot: 2_000,
    measure: { figure: 'one language, gzip', mode: 'cold' },
  },
  {
    id: 'G15',
    what: 'popup, gzip, bytes',
    must: 14_000,
    moonshot: 10_000,
    measure: { figure: 'popup, gzip', mode: 'cold' },
  },
  {
    id: 'G16',
    what: 'messages on a page without a notice',
    must: 0,
    moonshot: 0,
    measure: { figure: 'messages', mode: 'cold', pages: NO_NOTICE },
  },
  {
    id: 'G16',
    what: 'messages on a page that is read',
    must: 1,
    moonshot: 1,
    measure: { figure: 'messages', mode: 'cold', pages: OWN_PAGES },
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
