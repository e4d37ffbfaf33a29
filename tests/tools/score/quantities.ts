/** The quantity reader: words, value and unit right, or at least found. */
import path from 'node:path';
import { fold } from '../../../src/engine/fold';
import type { QuantityWords } from '../../../src/engine/language-pack';
import { choosePack } from '../../../src/engine/languages';
import { findQuantities } from '../../../src/engine/quantities/find-quantities';
import { compileQuantityWords } from '../../../src/engine/quantities/quantity-words';
import type { Quantity } from '../../../src/engine/types';
import { packs } from '../../../src/languages';
import { Counts, f1 } from './counts';
import { groupBy, type Options, readLines } from './data';
import { noPack, rowsFor, type Scored, type ScoreRow } from './row';
import { matchSpans } from './spans';

type GoldQuantity = Pick<Quantity, 'exact' | 'value' | 'high' | 'unit'>;

interface Row {
  readonly page: string;
  readonly text: string;
  readonly lang: string;
  readonly quantities?: readonly GoldQuantity[];
}

/** Quantity words are loaded without the rest of a pack, so that a language can be scored before it has one. */
const WORDS = import.meta.glob<{ quantities: QuantityWords }>('/src/languages/*/quantities.ts', { eager: true });
/** Scripts without spaces between words. */
const UNSPACED = ['ja', 'zh-Hans', 'zh-Hant', 'th'];
const LANGUAGES = Object.entries(WORDS).map(([file, { quantities }]) => {
  const tag = /([^/]+)\/quantities\.ts$/u.exec(file)?.[1] ?? 'und';
  return { tag, words: compileQuantityWords(quantities, !UNSPACED.includes(tag)) };
});

/** The quantities of a text, or undefined when the language has no quantity words yet. */
export function quantitiesIn(text: string, tag: string): Quantity[] | undefined {
  const language = choosePack(tag, LANGUAGES);
  return language && findQuantities(text, fold(text), 0, text.length, language.words);
}

/** Sentences with the quantities that stand in them, language by language. */
export function scoreQuantities(set: string, file: string, options: Options): Scored {
  const rows = readLines<Row>(path.join(options.dir, file)).filter((row) => !options.lang || row.lang === options.lang);
  const table: ScoreRow[] = [];
  const errors: string[] = [];
  const exactAll = new Counts();
  const looseAll = new Counts();
  let pages = 0;
  let scored = 0;
  for (const [lang, own] of groupBy(rows, (row) => row.lang)) {
    if (!choosePack(lang, LANGUAGES)) {
      table.push(noPack(set, lang, own.length));
      continue;
    }
    const exact = new Counts();
    const loose = new Counts();
    for (const [at, page] of [...groupBy(own, (row) => row.page).values()].entries()) {
      for (const { text, quantities: gold = [] } of page) {
        const found = quantitiesIn(text, lang) ?? [];
        const same = matchSpans(found, gold, (a, b) => keyOf(a) === keyOf(b));
        const near = matchSpans(found, gold, (a, b) => a.exact.includes(b.exact) || b.exact.includes(a.exact));
        exact.addMany(at, same);
        loose.addMany(at, near);
        exactAll.addMany(pages, same);
        looseAll.addMany(pages, near);
        errors.push(...differences(found, gold).map((line) => `${set} ${lang} ${line} | ${text}`));
      }
      pages += 1;
    }
    scored += own.length;
    const note = choosePack(lang, packs) ? {} : { note: 'words only, no pack' };
    table.push(
      ...rowsFor({ set, lang, n: own.length, of: own.length, ...note }, [
        ['quantities exact F1', exact.estimate(f1)],
        ['quantities overlap F1', loose.estimate(f1)],
      ]),
    );
  }
  if (pages > 0)
    table.push(
      ...rowsFor({ set, lang: 'all', n: scored, of: rows.length }, [
        ['quantities exact F1', exactAll.estimate(f1)],
        ['quantities overlap F1', looseAll.estimate(f1)],
      ]),
    );
  return { rows: table, errors };
}

/** What is compared: words, value, upper end, unit. */
function keyOf({ exact, value, high, unit }: GoldQuantity): string {
  return `${exact} = ${value}${high === undefined ? '' : `–${high}`} ${unit ?? '-'}`;
}

function differences(found: readonly GoldQuantity[], gold: readonly GoldQuantity[]): string[] {
  const said = found.map(keyOf);
  const right = gold.map(keyOf);
  return [
    ...right.filter((key) => !said.includes(key)).map((key) => `missed ${key}`),
    ...said.filter((key) => !right.includes(key)).map((key) => `extra ${key}`),
  ];
}
