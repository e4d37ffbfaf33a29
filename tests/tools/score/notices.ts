/** Is this text a notice about the content it stands beside, and what does it say? Texts in many languages. */
import path from 'node:path';
import { choosePack } from '../../../src/engine/languages';
import { noticeOfBlock } from '../../../src/engine/notices/find-notices';
import type { NoticeLanguage } from '../../../src/engine/notices/notice-words';
import type { NoticeClause } from '../../../src/engine/types';
import { packs } from '../../../src/languages';
import { Counts, f1, precision, recall } from './counts';
import { groupBy, type Options, readLines } from './data';
import { noPack, rowsFor, type Scored, type ScoreRow } from './row';
import type { Estimate } from './statistics';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly kind: string;
  readonly also?: readonly string[];
  readonly positive: boolean;
}

/** Kinds that carry no clause in bare text (notices.md). */
const NOT_SCORED = new Set(['wire', 'stale-date']);
/** The worst language is told among those with so many texts (data.md). */
const ENOUGH_TEXTS = 8;

/** What a kind of notice says, in the report's words; any of them will do. */
export const CLAUSES: Readonly<Record<string, readonly NoticeClause[]>> = {
  'third-party-no-guarantee': ['third-party-origin', 'no-guarantee', 'no-liability', 'no-endorsement'],
  'opinions-own': ['opinions-own'],
  contributor: ['user-generated', 'opinions-own'],
  sponsored: ['sponsored'],
  affiliate: ['affiliate'],
  'press-release': ['press-release'],
  syndicated: ['republished'],
  'ai-generated': ['ai-involved'],
  'machine-translated': ['translated'],
  translated: ['translated'],
  'no-advice': ['no-advice'],
  ugc: ['user-generated', 'opinions-own'],
  'accuracy-as-is': ['no-guarantee', 'no-liability'],
  satire: ['satire'],
};

/** Notice words are loaded without the rest of a pack, so that a language can be scored before it has one. */
const WORDS = import.meta.glob<Pick<NoticeLanguage, 'notices'>>('../../../src/languages/*/notices.ts', { eager: true });

const LANGUAGES: readonly NoticeLanguage[] = Object.entries(WORDS).map(([file, { notices }]) => {
  const tag = /([^/]+)\/notices\.ts$/u.exec(file)?.[1] ?? 'und';
  const pack = packs.find((each) => each.tag === tag);
  if (pack) return pack;
  const spaced = !/^(?:ja|zh|th)/u.test(tag);
  return {
    tag,
    script: 'Zyyy',
    commonWords: [],
    spaced,
    notices,
    quotationMarks: [],
    sentences: { abbreviations: [], ordinalDot: false },
  };
});

/** Texts labelled as notices or look-alikes: for each language, all, and the worst language. */
export function scoreNotices(set: string, file: string, options: Options): Scored {
  const rows = readLines<Row>(path.join(options.dir, file)).filter(
    (row) => !NOT_SCORED.has(row.kind) && (!options.lang || row.lang === options.lang),
  );
  const table: ScoreRow[] = [];
  const errors: string[] = [];
  const languages: { lang: string; n: number; counts: Counts }[] = [];
  const all = new Counts();
  const clauses = new Counts();
  const kinds = new Map<string, Counts>();
  let unit = 0;
  for (const [lang, own] of [...groupBy(rows, (row) => row.lang)].sort(([, a], [, b]) => b.length - a.length)) {
    const language = choosePack(lang, LANGUAGES);
    if (!language) {
      table.push(noPack(set, lang, own.length));
      continue;
    }
    const counts = new Counts();
    own.forEach((row, at) => {
      const heard = noticeOfBlock(row.text, row.lang, LANGUAGES);
      const said = heard.clauses.length > 0;
      counts.add(at, said, row.positive);
      all.add(unit, said, row.positive);
      const expected = row.positive ? (CLAUSES[row.kind] ?? []) : [];
      if (expected.length > 0) {
        const right = heard.clauses.some((clause) => expected.includes(clause));
        clauses.add(unit, right, true);
        countsOf(kinds, row.kind).add(unit, right, true);
      }
      if (said !== row.positive)
        errors.push(`${set} ${said ? 'extra' : 'missed'} ${row.id} ${lang} ${row.kind} ${heard.rules} | ${row.text}`);
      unit += 1;
    });
    languages.push({ lang, n: own.length, counts });
    const note = packs.some((pack) => pack.tag === language.tag) ? {} : { note: 'words only, no pack' };
    table.push(...rowsFor({ set, lang, n: own.length, of: own.length, ...note }, figuresOf(counts)));
  }
  if (languages.length === 0) return { rows: table, errors };
  const about = { set, lang: `all ${languages.length}`, n: unit, of: rows.length };
  table.push(...rowsFor(about, [...figuresOf(all), ['right clause, recall', clauses.estimate(recall)]]));
  if (options.kinds)
    table.push(
      ...rowsFor(
        about,
        [...kinds].map(([kind, counts]) => [`${kind} recall`, counts.estimate(recall)]),
      ),
    );
  const [worst] = languages
    .filter(({ n }) => n >= ENOUGH_TEXTS)
    .map((each) => ({ ...each, estimate: each.counts.estimate(f1) }))
    .sort((a, b) => a.estimate.value - b.estimate.value);
  if (worst)
    table.push(...rowsFor({ set, lang: worst.lang, n: worst.n, of: worst.n }, [['worst language F1', worst.estimate]]));
  return { rows: table, errors };
}

function figuresOf(counts: Counts): (readonly [string, Estimate])[] {
  return [
    ['precision', counts.estimate(precision)],
    ['recall', counts.estimate(recall)],
    ['F1', counts.estimate(f1)],
  ];
}

function countsOf(map: Map<string, Counts>, name: string): Counts {
  const known = map.get(name) ?? new Counts();
  map.set(name, known);
  return known;
}
