/**
 * Scores check-worthiness on sentences labelled 0 or 1: `node tests/tools/run.mjs tests/tools/score-claims.ts FILE…`.
 * AUC says how well they are ordered, F1 how well the threshold that ships parts them.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { labelSentences } from '../../src/engine/bare-text';
import { packs } from '../../src/languages';

interface Row {
  readonly text: string;
  readonly lang: string;
  readonly label: 0 | 1;
}

export default function main(): number {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    console.error('Give files of sentences labelled 0 or 1.');
    return 2;
  }
  for (const file of files) {
    const rows = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row);
    const scored = rows.flatMap(({ text, lang, label }) => {
      const [given] = labelSentences([{ text, lang }], packs);
      return given ? [{ score: given.checkWorthiness, claim: given.claim, label }] : [];
    });
    const hit = scored.filter(({ claim, label }) => claim && label === 1).length;
    const said = scored.filter(({ claim }) => claim).length;
    const gold = scored.filter(({ label }) => label === 1).length;
    const f1 = (2 * hit) / (said + gold);
    console.log(
      `${path.basename(file, '.jsonl').padEnd(34)} AUC ${auc(scored).toFixed(3)}  P ${(hit / said).toFixed(3)}  R ${(hit / gold).toFixed(3)}  F1 ${f1.toFixed(3)}  (${gold} of ${scored.length} are claims)`,
    );
  }
  return 0;
}

/** The chance that a claim is scored above a sentence that is none (Mann–Whitney). */
function auc(scored: readonly { readonly score: number; readonly label: 0 | 1 }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]?.score === sorted[at]?.score) end += 1;
    const rank = (at + end + 1) / 2;
    for (let tie = at; tie < end; tie += 1) if (sorted[tie]?.label === 1) rankSum += rank;
    at = end;
  }
  const positives = scored.filter(({ label }) => label === 1).length;
  const negatives = scored.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
