/**
 * Scores the quantity reader on a file of gold sentences, or prints what it finds in any file of texts.
 *
 *   node tests/tools/run.mjs tests/tools/score-quantities.ts GOLD.jsonl            score, with every difference
 *   node tests/tools/run.mjs tests/tools/score-quantities.ts --show LANG FILE.jsonl [N [FROM]]
 *
 * Gold lines: `{"text", "lang", "quantities": [{"exact", "value", "unit", "high"?}]}`. A quantity is right when its words,
 * its value and its unit are.
 */
import { readFileSync } from 'node:fs';
import { fold } from '../../src/engine/fold';
import type { QuantityWords } from '../../src/engine/language-pack';
import { findQuantities } from '../../src/engine/quantities/find-quantities';
import { type CompiledQuantityWords, compileQuantityWords } from '../../src/engine/quantities/quantity-words';
import type { Quantity } from '../../src/engine/types';

interface Gold {
  readonly text: string;
  readonly lang: string;
  readonly quantities?: readonly {
    exact: string;
    value: number;
    unit: string | null;
    high?: number;
    words?: boolean;
  }[];
}

const PACKS = import.meta.glob<{ quantities: QuantityWords }>('/src/languages/*/quantities.ts', { eager: true });
/** Scripts without spaces between words. */
const UNSPACED = ['ja', 'zh-Hans', 'zh-Hant', 'th'];
const compiled = new Map<string, CompiledQuantityWords>();

/** The quantities of a text, or undefined when the language has no quantity words yet. */
export function quantitiesIn(text: string, tag: string): Quantity[] | undefined {
  const pack = PACKS[`/src/languages/${tag}/quantities.ts`];
  if (!pack) return undefined;
  const words = compiled.get(tag) ?? compileQuantityWords(pack.quantities, !UNSPACED.includes(tag));
  compiled.set(tag, words);
  return findQuantities(text, fold(text), 0, text.length, words);
}

/** What is compared: words, value, upper end, unit. */
function keyOf({ exact, value, high, unit }: Pick<Quantity, 'exact' | 'value' | 'high' | 'unit'>): string {
  return `${exact} = ${value}${high === undefined ? '' : `–${high}`} ${unit ?? '-'}`;
}

function linesOf(file: string): Gold[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Gold => JSON.parse(line));
}

function score(file: string): number {
  const tallies = new Map<string, { right: number; missed: number; extra: number }>();
  for (const { text, lang, quantities = [] } of linesOf(file)) {
    const found = quantitiesIn(text, lang);
    if (!found) continue;
    const tally = tallies.get(lang) ?? { right: 0, missed: 0, extra: 0 };
    tallies.set(lang, tally);
    const left = found.map(keyOf);
    for (const wanted of quantities.map(keyOf)) {
      const at = left.indexOf(wanted);
      if (at === -1) {
        tally.missed += 1;
        console.log(`${lang} missed: ${wanted}    in: ${text}`);
      } else {
        tally.right += 1;
        left.splice(at, 1);
      }
    }
    tally.extra += left.length;
    for (const extra of left) console.log(`${lang} extra:  ${extra}    in: ${text}`);
  }
  for (const [lang, { right, missed, extra }] of tallies) {
    const part = (of: number) => (of === 0 ? '–' : (right / of).toFixed(3));
    console.log(
      `${lang}: ${right} right, ${missed} missed, ${extra} extra; precision ${part(right + extra)}, recall ${part(right + missed)}`,
    );
  }
  return tallies.size > 0 ? 0 : 2;
}

function show(tag: string, file: string, count: number, from: number): number {
  for (const { text } of linesOf(file).slice(from, from + count)) {
    const found = quantitiesIn(text, tag) ?? [];
    if (found.length === 0 && !/\p{Nd}/u.test(text)) continue;
    console.log(text.replace(/\s+/gu, ' '));
    for (const each of found) {
      const said = [each.approximate ? 'about' : '', each.bound ?? '', each.period ?? '']
        .filter((word) => word !== '')
        .join(' ');
      console.log(`      ${keyOf(each)} ${said}`);
    }
  }
  return 0;
}

/** The tool. Exit code 2: nothing was scored. */
export default function run(): number {
  const [, , ...args] = process.argv;
  if (args[0] === '--show') return show(args[1] ?? 'en', args[2] ?? '', Number(args[3] ?? 200), Number(args[4] ?? 0));
  if (args[0]) return score(args[0]);
  console.error('Say which file: score-quantities.ts GOLD.jsonl, or --show LANG FILE.jsonl');
  return 2;
}
