/** Sentence sets labelled 0 or 1: claims, positives alone, opinions, and sentences whose source is vague. */
import path from 'node:path';
import { type Label, labelSentences } from '../../../src/engine/bare-text';
import { packs } from '../../../src/languages';
import { Counts, f1, macroF1, recall } from './counts';
import { fullPackOf, type Options, readLines, spread } from './data';
import { noPack, rowsFor, type Scored } from './row';
import { areaUnderCurve, bootstrap, type Estimate } from './statistics';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly label: 0 | 1;
  readonly doc?: string;
}

interface Answered {
  readonly row: Row;
  readonly label: Label;
  /** Its document, else the sentence itself: what is resampled. */
  readonly unit: number;
}

type Figures = readonly (readonly [measure: string, estimate: Estimate])[];

/** AUC says how well sentences are ordered, F1 how well the threshold that ships parts them. */
export function scoreClaims(set: string, file: string, options: Options): Scored {
  return scoreSentences(
    set,
    file,
    options,
    ({ claim }) => claim,
    (answered) => {
      const said = (label: Label): boolean => label.claim;
      if (answered.every(({ row }) => row.label === 1))
        return [['claim recall', countsOf(answered, said).estimate(recall)]];
      const items = answered.map(({ row, label, unit }) => ({
        score: label.checkWorthiness,
        positive: row.label === 1,
        unit,
      }));
      return [
        ['AUC', bootstrap(unitsOf(answered), areaUnderCurve(items))],
        ['F1', countsOf(answered, said).estimate(f1)],
        ['macro-F1', bothClasses(answered, said)],
        ['F1, worth ≥ .5', countsOf(answered, (label) => label.checkWorthiness >= 0.5).estimate(f1)],
      ];
    },
  );
}

/** An opinion is what we take for no claim. */
export function scoreOpinions(set: string, file: string, options: Options): Scored {
  const said = (label: Label): boolean => !label.claim;
  return scoreSentences(set, file, options, said, (answered) => [
    ['SUBJ/OBJ macro-F1', bothClasses(answered, said)],
    ['SUBJ F1', countsOf(answered, said).estimate(f1)],
  ]);
}

/** A weasel sentence is one whose source is vague or left out. */
export function scoreWeasels(set: string, file: string, options: Options): Scored {
  return scoreSentences(set, file, options, isVague, (answered) => [['F1', countsOf(answered, isVague).estimate(f1)]]);
}

function isVague(label: Label): boolean {
  return (
    label.sourcing === 'vague' ||
    label.attributions.some(
      ({ source, cue }) => source === null || source.type === 'crowd' || /\/cue\/(?:vague|hearsay)\//u.test(cue.rule),
    )
  );
}

function scoreSentences(
  set: string,
  file: string,
  options: Options,
  said: (label: Label) => boolean,
  figures: (answered: readonly Answered[]) => Figures,
): Scored {
  const all = readLines<Row>(path.join(options.dir, file));
  const lang = all[0]?.lang ?? '';
  const pack = fullPackOf(lang);
  if (options.lang && options.lang !== lang && options.lang !== pack?.tag) return { rows: [], errors: [] };
  const answered = answer(spread(all, options.limit));
  if (!pack) {
    // What no pack is there for is ordered by what no word is needed for; nothing is claimed of it.
    const [first] = figures(answered);
    if (first?.[0] !== 'AUC') return { rows: [noPack(set, lang, all.length)], errors: [] };
    const note = 'no pack: features that need no words';
    return { rows: rowsFor({ set, lang, n: answered.length, of: all.length, note }, [first]), errors: [] };
  }
  const errors = answered
    .filter(({ row, label }) => said(label) !== (row.label === 1))
    .map(({ row, label }) => `${set} ${row.label === 1 ? 'missed' : 'extra'} ${describe(label)} | ${row.text}`);
  return { rows: rowsFor({ set, lang, n: answered.length, of: all.length }, figures(answered)), errors };
}

function answer(rows: readonly Row[]): Answered[] {
  const documents = new Map<string, number>();
  return rows.flatMap((row, at) => {
    // `speech:12`: the twelfth sentence of a speech.
    const document = row.doc ?? /^(.+):[^:]+$/u.exec(row.id)?.[1] ?? String(at);
    if (!documents.has(document)) documents.set(document, documents.size);
    const [label] = labelSentences([{ text: row.text, lang: row.lang }], packs);
    return label ? [{ row, label, unit: documents.get(document) ?? 0 }] : [];
  });
}

function unitsOf(answered: readonly Answered[]): number {
  return answered.reduce((most, { unit }) => Math.max(most, unit + 1), 0);
}

function countsOf(answered: readonly Answered[], said: (label: Label) => boolean, gold: 0 | 1 = 1): Counts {
  const counts = new Counts();
  for (const { row, label, unit } of answered) counts.add(unit, said(label), row.label === gold);
  return counts;
}

function bothClasses(answered: readonly Answered[], said: (label: Label) => boolean): Estimate {
  const yes = countsOf(answered, said);
  const no = countsOf(answered, (label) => !said(label), 0);
  return bootstrap(unitsOf(answered), (times) => macroF1([yes.total(times), no.total(times)]));
}

function describe(label: Label): string {
  return `${label.kind} ${label.checkWorthiness} ${label.sourcing} ${label.cue ?? ''} ← ${label.source ?? ''}`;
}
