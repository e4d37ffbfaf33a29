/** What the project has set itself for each measure, on unseen data of the same kind. Development sets only hint at it. */
import type { ScoreRow } from './row';

interface Target {
  /** Sets of which the row's name begins so. */
  readonly set: RegExp;
  readonly lang?: RegExp;
  readonly measure: string;
  readonly least?: number;
  readonly most?: number;
}

const TARGETS: readonly Target[] = [
  { set: /^news-gold$/u, measure: 'claim F1', least: 0.88 },
  { set: /^news-gold$/u, measure: 'none precision', least: 0.92 },
  { set: /^news-gold$/u, measure: 'none recall', least: 0.6 },
  { set: /^news-gold$/u, measure: 'sourcing macro-F1', least: 0.85 },
  { set: /^whole-pages$/u, measure: 'notice found', least: 0.97 },
  { set: /^whole-pages$/u, measure: 'claim F1', least: 0.85 },
  { set: /^whole-pages$/u, measure: 'sourcing macro-F1', least: 0.8 },
  { set: /^polnear/u, measure: 'no attribution F1', least: 0.84 },
  { set: /^polnear/u, measure: 'attribution with no source F1', least: 0.52 },
  { set: /^polnear/u, measure: 'holds a cue F1', least: 0.92 },
  { set: /^polnear/u, measure: 'tokens source F1', least: 0.76 },
  { set: /^polnear/u, measure: 'tokens cue F1', least: 0.73 },
  { set: /^polnear/u, measure: 'tokens content F1', least: 0.88 },
  { set: /^wikinews/u, measure: 'in an attribution F1', least: 0.86 },
  { set: /^wikinews/u, measure: 'tokens source F1', least: 0.68 },
  { set: /^wikinews/u, measure: 'tokens cue F1', least: 0.75 },
  { set: /^wikinews/u, measure: 'tokens content F1', least: 0.72 },
  { set: /^mean of disrpt_attr pt, fa, fr$/u, measure: 'in an attribution F1', least: 0.65 },
  { set: /^mean of checkthat22_1B nl, ar, en$/u, measure: 'AUC', least: 0.875 },
  { set: /^checkthat19/u, measure: 'F1', least: 0.78 },
  { set: /^policlaim/u, measure: 'F1', least: 0.87 },
  { set: /^policlaim/u, measure: 'AUC', least: 0.91 },
  { set: /^germeval21/u, measure: 'macro-F1', least: 0.745 },
  { set: /^checkthat24_es/u, measure: 'F1', least: 0.62 },
  { set: /weasel/u, measure: 'F1', least: 0.68 },
  { set: /^mean of subjectivity25 de, it, en$/u, measure: 'SUBJ/OBJ macro-F1', least: 0.68 },
  { set: /^subjectivity25_(?!de|it|en)/u, measure: 'SUBJ/OBJ macro-F1', least: 0.6 },
  { set: /^texts$/u, lang: /^all/u, measure: 'precision', least: 0.97 },
  { set: /^texts$/u, lang: /^all/u, measure: 'recall', least: 0.93 },
  { set: /^texts$/u, measure: 'worst language F1', least: 0.85 },
  { set: /^saved-pages$/u, measure: 'false alarms, article scope', most: 0.01 },
];

/** The target for a row in words, such as `≥ .88`, and whether the row meets it; undefined where there is none. */
export function targetOf(row: ScoreRow): { readonly words: string; readonly met: boolean } | undefined {
  const target = TARGETS.find(
    ({ set, lang, measure }) => measure === row.measure && set.test(row.set) && (!lang || lang.test(row.lang)),
  );
  if (!target || !row.estimate) return undefined;
  const { least, most } = target;
  const { value } = row.estimate;
  if (least !== undefined) return { words: `≥ ${brief(least)}`, met: value >= least };
  return most === undefined ? undefined : { words: `≤ ${brief(most)}`, met: value <= most };
}

const brief = (value: number): string => String(value).replace(/^0/u, '');
