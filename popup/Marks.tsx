/**
 * The five marks, drawn as on the page: shape tells the class, colour only helps. Patterns rather than pictures, since
 * the popup's policy lets in no data addresses and a pattern follows theme and text size.
 */
import type { Sourcing } from '../src/engine/types';

/** One tile of each line, 8 units high; a claim that could not be told gets none. */
const LINES: readonly { readonly sourcing: Sourcing; readonly width: number; readonly path: string }[] = [
  { sourcing: 'none', width: 8, path: 'M-2 4Q0 0.8 2 4T6 4T10 4' },
  { sourcing: 'vague', width: 5, path: 'M2.5 4h0.01' },
  { sourcing: 'anonymous', width: 9, path: 'M1 4h5' },
  { sourcing: 'named', width: 8, path: 'M0 4h8' },
  { sourcing: 'linked', width: 8, path: 'M0 2.75h8M0 5.25h8' },
];

/** The tiles. Once per document, before anything that is drawn with them. */
export function MarkPatterns() {
  return (
    <svg class="patterns" aria-hidden="true">
      <defs>
        {LINES.flatMap(({ sourcing, width, path }) =>
          (['across', 'down'] as const).map((way) => (
            <pattern
              key={`${sourcing}-${way}`}
              id={`${sourcing}-${way}`}
              width={width}
              height="8"
              patternUnits="userSpaceOnUse"
              {...(way === 'down' && { patternTransform: 'rotate(90) translate(0 -8)' })}
            >
              <path class={`line line-${sourcing}`} d={path} />
            </pattern>
          )),
        )}
      </defs>
    </svg>
  );
}

/** A short stretch of the line, beside a class's name. */
export function Swatch({ sourcing }: { readonly sourcing: Sourcing }) {
  return (
    <svg class={`swatch of-${sourcing}`} width="24" height="8" aria-hidden="true">
      <rect width="24" height="8" fill={tile(sourcing, 'across')} />
    </svg>
  );
}

/** The line in the margin of a claim, as long as the claim is high. */
export function MarginLine({ sourcing }: { readonly sourcing: Sourcing }) {
  return (
    <svg class="margin-line" width="8" height="100%" aria-hidden="true">
      <rect width="8" height="100%" fill={tile(sourcing, 'down')} />
    </svg>
  );
}

interface BarProps {
  /** In the order drawn. */
  readonly classes: readonly { readonly sourcing: Sourcing; readonly count: number }[];
}

/** All claims as one bar: a stretch for each class, as long as its share. Its legend says the same in words. */
export function Bar({ classes }: BarProps) {
  const present = classes.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  let drawn = 0;
  return (
    <svg class="bar" width="100%" height="24" aria-hidden="true">
      {present.map(({ sourcing, count }) => {
        const start = drawn;
        drawn += count;
        return (
          <svg key={sourcing} aria-hidden="true" x={percent(start, total)} width={percent(count, total)} height="24">
            <rect class={`tint of-${sourcing}`} width="100%" height="24" />
            <rect y="16" width="100%" height="8" fill={tile(sourcing, 'across')} />
            {start > 0 && <rect class="gap" width="2" height="24" />}
          </svg>
        );
      })}
    </svg>
  );
}

function tile(sourcing: Sourcing, way: 'across' | 'down'): string {
  return sourcing === 'unclear' ? 'none' : `url(#${sourcing}-${way})`;
}

function percent(part: number, total: number): string {
  return `${((100 * part) / total).toFixed(2)}%`;
}
