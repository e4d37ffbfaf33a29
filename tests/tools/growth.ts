/**
 * How reading grows with the text: `node tests/tools/run.mjs tests/tools/growth.ts`. One page of a pack's own examples, once,
 * 4, 16 and 64 times as long; linear when each step costs about four times the one before. A tool, not a test: it measures.
 */
import { analyze } from '../../src/engine/analyze';
import { pageOfText } from '../../src/engine/bare-text';
import { packs } from '../../src/languages';
import { fullPacks } from '../full-packs';
import { examplesOf } from '../languages/pack-examples';

const TIMES = [1, 4, 16, 64] as const;
const RUNS = 3;

export default function main(): number {
  for (const pack of fullPacks) {
    const lines = examplesOf(pack.tag).map(({ text }) => text);
    const millis = TIMES.map((times) => {
      const page = pageOfText(Array.from({ length: times }, () => lines.join('\n')).join('\n'), pack.tag);
      return Math.min(...Array.from({ length: RUNS }, () => timed(() => analyze(page, packs, { readAll: true }))));
    });
    const ratios = millis.slice(1).map((each, at) => `${(each / (millis[at] ?? 1)).toFixed(1)}×`);
    console.log(
      `${pack.tag}  ${millis.map((each) => `${each.toFixed(0)} ms`).join('  ')}   growth ${ratios.join(' ')}`,
    );
  }
  return 0;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
