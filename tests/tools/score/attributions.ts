/** Who is said to have said it: sentences in no attribution, in one without a source, and the words of each part. */
import path from 'node:path';
import { type Label, labelSentences } from '../../../src/engine/bare-text';
import { packs } from '../../../src/languages';
import { Counts, f1, recall } from './counts';
import { fullPackOf, groupBy, type Options, readLines, spreadPages } from './data';
import { noPack, rowsFor, type Scored } from './row';
import { distinct, isSame, matchSpans, matchTokens, overlaps, type Span } from './spans';

type GoldSpan = readonly [start: number, end: number, id?: string];

interface Row {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly label: 0 | 1;
  readonly label_cue?: 0 | 1;
  readonly source?: readonly GoldSpan[];
  readonly cue?: readonly GoldSpan[];
  readonly content?: readonly GoldSpan[];
  readonly tokens?: readonly string[];
  /** A: the words that attribute, source and cue; C: what was said. */
  readonly tags?: readonly string[];
  readonly stwr?: readonly string[];
  readonly speaker?: readonly string[];
  readonly intexpr?: readonly string[];
}

type Parts = Readonly<Record<string, readonly Span[]>>;

/** Sentences with attributions, whatever their notation. One language a file. */
export function scoreAttributions(set: string, file: string, options: Options): Scored {
  const all = readLines<Row>(path.join(options.dir, file));
  const lang = all[0]?.lang ?? '';
  if (options.lang && options.lang !== lang) return { rows: [], errors: [] };
  if (!fullPackOf(lang)) return { rows: [noPack(set, lang, all.length)], errors: [] };
  const pages = spreadPages(
    groupBy(all, (row) => row.id.split('#')[0] ?? ''),
    options.limit,
  );
  const errors: string[] = [];
  const inNone = new Counts();
  const inOne = new Counts();
  const sourceless = new Counts();
  const cueThere = new Counts();
  const tokens = new Map<string, Counts>();
  const spans = new Map<string, Counts>();
  const labelled = all.some((row) => row.label_cue !== undefined);
  pages.forEach((page, unit) => {
    const labels = labelSentences(
      page.map(({ text }) => ({ text, lang, block: 1 })),
      packs,
    );
    page.forEach((row, at) => {
      const label = labels[at];
      if (!label) return;
      const silent = isSilent(label);
      inNone.add(unit, silent, row.label === 0);
      inOne.add(unit, label.attributions.length > 0, row.label === 1);
      if (labelled) {
        cueThere.add(unit, ownCues(label, row.text).length > 0, row.label_cue === 1);
        sourceless.add(unit, saysWithoutSource(label, row.text), row.label_cue === 1 && row.source?.length === 0);
      }
      const gold = goldParts(row);
      const found = foundParts(label, row.text, gold);
      for (const part of Object.keys(gold)) {
        const right = gold[part] ?? [];
        const said = distinct(found[part] ?? []);
        countsOf(tokens, `tokens ${part} F1`).addMany(unit, matchTokens(row.text, said, right));
        if (!labelled) continue;
        countsOf(spans, `spans ${part} exact F1`).addMany(unit, matchSpans(said, right, isSame));
        countsOf(spans, `spans ${part} overlap F1`).addMany(unit, matchSpans(said, right, overlaps));
      }
      if (silent && row.label === 1) errors.push(`${set} missed ${wordsOf(row, gold)} | ${row.text}`);
      if (!silent && row.label === 0) errors.push(`${set} extra ${label.cue} ← ${label.source} | ${row.text}`);
    });
  });
  const figures = (counts: ReadonlyMap<string, Counts>) =>
    [...counts].map(([name, each]) => [name, each.estimate(f1)] as const);
  const n = pages.reduce((sum, page) => sum + page.length, 0);
  const rows = rowsFor({ set, lang, n, of: all.length }, [
    ['no attribution F1', inNone.estimate(f1)],
    ...(labelled
      ? [
          ['attribution with no source F1', sourceless.estimate(f1)] as const,
          ['holds a cue F1', cueThere.estimate(f1)] as const,
        ]
      : []),
    ['in an attribution F1', inOne.estimate(f1)],
    ...figures(tokens),
    ...figures(spans),
  ]);
  return { rows, errors };
}

/** Sentences that all have an anonymous source: how many are known to. */
export function scoreAnonymous(set: string, file: string, options: Options): Scored {
  const all = readLines<Row>(path.join(options.dir, file));
  const lang = all[0]?.lang ?? '';
  if (options.lang && options.lang !== lang) return { rows: [], errors: [] };
  if (!fullPackOf(lang)) return { rows: [noPack(set, lang, all.length)], errors: [] };
  const anonymous = new Counts();
  const accused = new Counts();
  const errors: string[] = [];
  all.forEach(({ text }, unit) => {
    const [label] = labelSentences([{ text, lang }], packs);
    anonymous.add(unit, label?.sourcing === 'anonymous', true);
    accused.add(unit, label !== undefined && !isSilent(label), true);
    if (label?.sourcing !== 'anonymous') errors.push(`${set} ${label?.sourcing} ← ${label?.source} | ${text}`);
  });
  return {
    rows: rowsFor({ set, lang, n: all.length, of: all.length }, [
      ['anonymous recall', anonymous.estimate(recall)],
      ['not read as none', accused.estimate(recall)],
    ]),
    errors,
  };
}

function isSilent(label: Label): boolean {
  return label.attributions.length === 0 && (label.sourcing === null || label.sourcing === 'none');
}

/** The attributions whose cue stands in this sentence; a carried one may have it in an earlier. */
function ownCues(label: Label, text: string): Label['attributions'] {
  return label.attributions.filter(({ cue }) => cue.start >= 0 && cue.start < cue.end && cue.end <= text.length);
}

function saysWithoutSource(label: Label, text: string): boolean {
  const own = ownCues(label, text);
  return own.length > 0 && own.every(({ source }) => source === null);
}

function goldParts(row: Row): Parts {
  if (row.cue) {
    const { source = [], cue, content = [] } = row;
    const spansOf = (spans: readonly GoldSpan[]): Span[] => spans.map(([start, end]) => ({ start, end }));
    return { source: spansOf(source), cue: spansOf(cue), content: spansOf(content) };
  }
  const offsets = tokenSpans(row);
  const where = (marks: readonly string[] | undefined, holds: (mark: string) => boolean): Span[] =>
    offsets.filter((_, at) => holds(marks?.[at] ?? '-'));
  if (row.tags)
    return {
      'source and cue': where(row.tags, (tag) => tag === 'A'),
      content: where(row.tags, (tag) => tag === 'C'),
    };
  const marked = (mark: string): boolean => mark !== '-';
  return { source: where(row.speaker, marked), cue: where(row.intexpr, marked), content: where(row.stwr, marked) };
}

function foundParts(label: Label, text: string, gold: Parts): Parts {
  const inside = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= text.length;
  const source = label.attributions.flatMap((each) => each.source ?? []).filter(inside);
  const cue = label.attributions.map((each) => each.cue).filter(inside);
  const content = label.attributions.map((each) => each.content).filter(inside);
  return 'source and cue' in gold ? { 'source and cue': [...source, ...cue], content } : { source, cue, content };
}

/** Where the tokens stand: the text is the tokens, a space between. */
function tokenSpans({ text, tokens = [] }: Row): Span[] {
  let at = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token, at);
    if (start === -1) return { start: at, end: at };
    at = start + token.length;
    return { start, end: at };
  });
}

function wordsOf(row: Row, gold: Parts): string {
  return (gold['cue'] ?? gold['source and cue'] ?? []).map(({ start, end }) => row.text.slice(start, end)).join(' ');
}

function countsOf(map: Map<string, Counts>, name: string): Counts {
  const known = map.get(name) ?? new Counts();
  map.set(name, known);
  return known;
}
