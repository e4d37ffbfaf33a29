/** The README's picture: milliseconds of a whole analysis and of its peers against the size of the page, both in powers. */
import { type Figure, figureOf, median } from './figures';

const LINES = [
  { name: 'bare', label: 'looking at every sentence', color: '#777' },
  { name: 'whole', label: 'Whence, claims and all', color: '#0b57d0' },
  { name: 'readability', label: 'Readability', color: '#b3541e' },
  { name: 'wink', label: 'wink-nlp', color: '#2e7d32' },
  { name: 'compromise', label: 'compromise', color: '#7b1fa2' },
] as const;
const SIZES = [1, 10, 100] as const;
const PLOT = { left: 70, top: 20, width: 380, height: 280 } as const;
const LABEL_HEIGHT = 15;
const LOWEST_POWER = 0;
const HIGHEST_POWER = 4;

/** @returns an SVG of Chromium's warm figures on the English pages; lines without figures are left out. */
export function costBySize(figures: readonly Figure[]): string {
  const drawn = LINES.map((line) => ({ ...line, points: pointsOf(line.name, figures) })).filter(
    ({ points }) => points.length > 1,
  );
  const powers = Array.from({ length: HIGHEST_POWER - LOWEST_POWER + 1 }, (_, at) => LOWEST_POWER + at);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 350" font-family="sans-serif" font-size="13" role="img">',
    '<title>Milliseconds against words of the page, both in powers of ten</title>',
    '<rect width="680" height="350" fill="#fff"/>',
    ...powers.map((power) => {
      const y = yOf(10 ** power);
      return `<path d="M${PLOT.left} ${y}h${PLOT.width}" stroke="#ddd"/><text x="${PLOT.left - 8}" y="${y + 4}" text-anchor="end">${(10 ** power).toLocaleString('en')} ms</text>`;
    }),
    ...SIZES.map(
      (size) =>
        `<text x="${xOf(size)}" y="${PLOT.top + PLOT.height + 22}" text-anchor="middle">${size},000 words</text>`,
    ),
    ...drawn.map(
      ({ points, color }) =>
        `<polyline fill="none" stroke="${color}" stroke-width="2.5" points="${points.map(([size, ms]) => `${xOf(size)},${yOf(ms)}`).join(' ')}"/>`,
    ),
    ...labelsOf(drawn).map(
      ({ y, color, label }) => `<text x="${PLOT.left + PLOT.width + 8}" y="${y + 4}" fill="${color}">${label}</text>`,
    ),
    '</svg>\n',
  ].join('\n');
}

/** Names at the lines' ends, from top to bottom, none over another. */
function labelsOf(
  lines: readonly { readonly color: string; readonly label: string; readonly points: readonly Point[] }[],
) {
  const placed: { y: number; color: string; label: string }[] = [];
  const ends = lines.map(({ points, ...line }) => ({ ...line, y: yOf(points.at(-1)?.[1] ?? 1) }));
  for (const line of ends.toSorted((one, other) => one.y - other.y))
    placed.push({ ...line, y: Math.max(line.y, (placed.at(-1)?.y ?? 0) + LABEL_HEIGHT) });
  return placed;
}

type Point = readonly [size: number, ms: number];

function pointsOf(name: string, figures: readonly Figure[]): Point[] {
  return SIZES.flatMap((size) => {
    const figure = figureOf(figures, { name, browser: 'chromium', page: `en-${size}k-plain`, mode: 'warm' });
    return figure ? [[size, median(figure.values)] as const] : [];
  });
}

const xOf = (size: number): number => Math.round(PLOT.left + 10 + ((PLOT.width - 20) * Math.log10(size)) / 2);

function yOf(ms: number): number {
  const share = (Math.log10(Math.max(ms, 10 ** LOWEST_POWER)) - LOWEST_POWER) / (HIGHEST_POWER - LOWEST_POWER);
  return Math.round(PLOT.top + PLOT.height * (1 - share));
}
