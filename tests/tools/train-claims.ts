/**
 * Learns the weights of check-worthiness from ClaimBuster and writes them as data: `npm run train -- DIR`, where DIR holds
 * `claimbuster__crowdsourced.jsonl` and `claimbuster__groundtruth.jsonl`. Deterministic: same data, same weights. The
 * ground truth is never trained on; sentences that it shares with the training set are left out of training.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assessBlock } from '../../src/engine/assess';
import { pageOfText } from '../../src/engine/bare-text';
import { ngramsOf } from '../../src/engine/claims/check-worthiness';
import { FEATURES, observe } from '../../src/engine/claims/features';
import { findNonClaim } from '../../src/engine/claims/non-claims';
import { compileLanguage } from '../../src/engine/compiled-language';
import { fold } from '../../src/engine/fold';
import { choosePack, isFull } from '../../src/engine/languages';
import { packs } from '../../src/languages';
import { calibrate, type Model, type Sample, scoreSample, trainLogistic } from './logistic-regression';

interface Row {
  readonly text: string;
  readonly lang: string;
  readonly label: 0 | 1;
  readonly doc?: string;
}

/** An n-gram seen in fewer sentences says nothing. */
const MIN_SENTENCES = 10;
/** Weights smaller than this, in tenths, are not kept. */
const MIN_TENTHS = 2;
const FOLDS = 5;
/** Claims by our guide and none by ClaimBuster's, which asks for facts already so: not learned, set by hand. */
const BY_HAND: ReadonlyMap<string, number> = new Map([
  ['#plan', 0.5],
  ['#forecast', 0.3],
  ['#rule', 0.5],
  // Newer than the weights that ship, and of our own definition.
  ['#record', 0],
]);
/** Strings in a pack are no longer than this. */
const CHUNK_CHARS = 1_800;
const HEADER = (what: string): string => `/**
 * ${what}
 * Written by \`npm run train\`, do not edit. Data: ClaimBuster
 * (Arslan et al. 2020, CC BY 4.0), crowdsourced set without the sentences of its ground truth. Card:
 * src/engine/claims/MODEL-CARD.md.
 */
`;

export default function main(): number {
  const [dir] = process.argv.slice(2);
  if (!dir) {
    console.error('Give the folder that holds claimbuster__crowdsourced.jsonl and claimbuster__groundtruth.jsonl.');
    return 2;
  }
  const held = new Set(read(dir, 'claimbuster__groundtruth').map(({ text }) => text.trim()));
  const rows = read(dir, 'claimbuster__crowdsourced').filter(({ text }) => !held.has(text.trim()));
  console.log(`${rows.length} sentences to train on`);
  write('src/engine/claims/shared-weights.ts', sharedFile(learn(rows, false)));
  write('src/languages/en/learned.ts', wordsFile(learn(rows, true)));
  return 0;
}

function read(dir: string, name: string): Row[] {
  const lines = readFileSync(path.join(dir, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Row);
}

function write(file: string, text: string): void {
  writeFileSync(file, text);
  console.log(`${file}: ${(text.length / 1000).toFixed(1)} kB`);
}

/** Trains on all rows; the calibration comes from folds that keep a debate together. */
function learn(rows: readonly Row[], withWords: boolean): Model {
  const samples = rows.map((row) => sampleOf(row, withWords));
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const each of features) counts.set(each, (counts.get(each) ?? 0) + 1);
  const kept = samples.map(({ features, label }) => ({
    label,
    features: features.filter((each) => each.startsWith('#') || (counts.get(each) ?? 0) >= MIN_SENTENCES),
  }));
  const docs = [...new Set(rows.map(({ doc }) => doc ?? ''))].sort();
  const foldOf = (at: number): number => docs.indexOf(rows[at]?.doc ?? '') % FOLDS;
  const scored: { score: number; label: 0 | 1 }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = trainLogistic(kept.filter((_, at) => foldOf(at) !== fold));
    kept.forEach((sample, at) => {
      if (foldOf(at) === fold) scored.push({ score: scoreSample(rounded(model), sample), label: sample.label });
    });
  }
  const { slope, shift } = calibrate(scored);
  console.log(`calibration: ${slope.toFixed(3)} × score ${shift < 0 ? '−' : '+'} ${Math.abs(shift).toFixed(3)}`);
  const model = trainLogistic(kept);
  const weights = new Map([...model.weights].map(([name, weight]) => [name, weight * slope]));
  return rounded({ bias: model.bias * slope + shift, weights });
}

/** As it ships: words in tenths, the smallest left out, features in hundredths. */
function rounded({ bias, weights }: Model): Model {
  const shipped = new Map<string, number>();
  for (const [name, weight] of weights) {
    const step = name.startsWith('#') ? 100 : 10;
    const steps = Math.round(weight * step);
    if (step === 100 || Math.abs(steps) >= MIN_TENTHS) shipped.set(name, steps / step);
  }
  for (const [name, weight] of BY_HAND) shipped.set(name, weight);
  return { bias: Math.round(bias * 100) / 100, weights: shipped };
}

/** A sentence by itself, as the engine sees it; features begin with `#`. */
function sampleOf({ text, lang, label }: Row, withWords: boolean): Sample {
  const pack = choosePack(lang, packs);
  if (!pack || !isFull(pack)) throw new Error(`No language pack for ${lang}.`);
  const line = text.replaceAll('\n', ' ');
  const page = pageOfText(line, lang);
  const reading = { text: line, folded: fold(line), language: compileLanguage(pack) };
  const block = { start: 0, end: line.length, role: 'paragraph', region: 'main', group: 0 } as const;
  const [assessed] = assessBlock(page, reading, block, [{ start: 0, end: line.length, block: 0 }], []);
  if (!assessed) throw new Error(`Not a sentence: ${text}`);
  const quantities = assessed.judgement.quantities.length;
  const refused = findNonClaim(reading.folded, { start: 0, end: line.length }, reading.language, false);
  const { features } = observe(reading, assessed.attributed, 'paragraph', quantities, refused?.kind);
  const seen = features.map((name) => `#${name}`).filter((name) => !BY_HAND.has(name));
  return { label, features: withWords ? [...seen, ...ngramsOf(reading.folded, pack.tag)] : seen };
}

function featuresOf({ weights }: Model): string {
  const lines = FEATURES.map((name) => `    '${name}': ${weights.get(`#${name}`) ?? 0},`);
  return lines.join('\n').replaceAll(/'([a-z]+)':/gu, '$1:');
}

function sharedFile(model: Model): string {
  const what = 'Check-worthiness without words: for languages that have no training data.';
  const body = `bias: ${model.bias},\n  features: {\n${featuresOf(model)}\n  },`;
  return `${HEADER(what)}import type { LearnedWeights } from './check-worthiness';\n
export const sharedWeights: LearnedWeights = {\n  ${body}\n};\n`;
}

function wordsFile(model: Model): string {
  const byWeight = new Map<number, string[]>();
  for (const [name, weight] of model.weights) {
    if (name.startsWith('#')) continue;
    const tenths = Math.round(weight * 10);
    byWeight.set(tenths, [...(byWeight.get(tenths) ?? []), name]);
  }
  const lines = [...byWeight]
    .sort(([a], [b]) => a - b)
    .map(([tenths, ngrams]) => {
      const chunks = chunksOf(ngrams.sort()).map((chunk) => `      ${JSON.stringify(chunk)},`);
      return `    '${tenths}': [\n${chunks.join('\n')}\n    ],`;
    });
  const body = `bias: ${model.bias},\n  features: {\n${featuresOf(model)}\n  },\n  words: {\n${lines.join('\n')}\n  },`;
  return `${HEADER('Check-worthiness in English, words included.')}import type { LearnedWords } from '../../engine/language-pack';\n
export const learned: LearnedWords = {\n  ${body}\n};\n`;
}

function chunksOf(ngrams: readonly string[]): string[] {
  const chunks: string[] = [];
  for (const ngram of ngrams) {
    const last = chunks[chunks.length - 1];
    if (last === undefined || last.length + ngram.length >= CHUNK_CHARS) chunks.push(ngram);
    else chunks[chunks.length - 1] = `${last}|${ngram}`;
  }
  return chunks;
}
