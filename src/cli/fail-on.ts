/** `--fail-on none>0,disowned`: when a build shall fail. */
import { isDisowned } from '../engine/disowned';
import type { PageKind, Report, Sourcing, Tally } from '../engine/types';
import { PAGE_KINDS, SOURCING } from '../export/words';
import { BadInput } from './command';

type Operator = '>' | '>=' | '<' | '<=';

/** One condition, which every page is held against by itself. */
export interface Condition {
  /** As it was written. */
  readonly written: string;
  readonly measure: string;
  readonly operator: Operator;
  readonly limit: number;
}

const TALLY: readonly (keyof Tally)[] = [
  'sentences',
  'claims',
  'linked',
  'named',
  'anonymous',
  'vague',
  'none',
  'unclear',
];
const KINDS = Object.keys(PAGE_KINDS) as PageKind['kind'][];

/** Every word that a condition may begin with. */
export const MEASURES: readonly string[] = [...TALLY, 'notices', 'problems', 'disowned', ...KINDS];

const COMPARE: Readonly<Record<Operator, (count: number, limit: number) => boolean>> = {
  '>': (count, limit) => count > limit,
  '>=': (count, limit) => count >= limit,
  '<': (count, limit) => count < limit,
  '<=': (count, limit) => count <= limit,
};

/**
 * Reads the option's value: conditions with commas between them. A word alone means more than none.
 *
 * @throws BadInput naming the condition that makes no sense.
 */
export function readConditions(value: string): Condition[] {
  return value.split(',').map((part) => {
    const written = part.trim();
    const [, measure = '', operator, limit] = /^([a-z-]+)\s*(?:(>=|<=|>|<)\s*(\d{1,9}))?$/.exec(written) ?? [];
    if (!MEASURES.includes(measure)) {
      throw new BadInput(
        `--fail-on cannot read "${written}"; write none>0 or disowned, in quotes, with one of ${MEASURES.join(', ')}`,
      );
    }
    return { written, measure, operator: (operator as Operator | undefined) ?? '>', limit: Number(limit ?? 0) };
  });
}

/** Those conditions that a report meets. */
export function crossedConditions(conditions: readonly Condition[], report: Report): Condition[] {
  return conditions.filter(({ measure, operator, limit }) => COMPARE[operator](measured(measure, report), limit));
}

/** The condition with what was counted, in one line: "none>0: none is 3". */
export function conditionWords({ written, measure }: Condition, report: Report): string {
  return `${written}: ${measure} is ${measured(measure, report)}`;
}

/** When a condition counts claims of one class: which. They are what is to be put right. */
export function failingClass({ measure, operator }: Condition): Sourcing | undefined {
  return operator.startsWith('>') && Object.hasOwn(SOURCING, measure) ? (measure as Sourcing) : undefined;
}

function measured(measure: string, report: Report): number {
  if (measure === 'notices') return report.notices.length;
  if (measure === 'problems') return report.problems.length;
  if (measure === 'disowned') return isDisowned(report.notices, report.kinds) ? 1 : 0;
  const tallied = TALLY.find((each) => each === measure);
  return tallied ? report.tally[tallied] : report.kinds.filter(({ kind }) => kind === measure).length;
}
