/** What a full run leaves in the repository: every value, the tables with machine and versions, and a picture. */
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pkg from '../../package.json' with { type: 'json' };
import { ROOT } from '../tools/run-command';
import { costBySize } from './cost-by-size';
import type { Figure } from './figures';
import { outcomesOf } from './goals';
import { figureTable, goalTable, markdown } from './table';

const FOLDER = path.join(ROOT, 'tests/bench/results');

export const RESULTS = {
  json: path.join(FOLDER, 'result.json'),
  markdown: path.join(FOLDER, 'result.md'),
  picture: path.join(FOLDER, 'cost-by-size.svg'),
} as const;

/** Libraries that Whence is held against. */
const PEERS = ['@mozilla/readability', 'compromise', 'mark.js', 'wink-nlp'] as const;

/** @param browsers their names and versions. @param failed what could not be measured, in sentences. */
export async function writeResults(
  figures: readonly Figure[],
  browsers: readonly string[],
  failed: readonly string[],
): Promise<void> {
  const about = {
    day: new Date().toISOString().slice(0, 10),
    machine: `${os.cpus().length} cores, ${os.type()} ${os.arch()}`,
    browsers,
    node: process.version,
    whence: pkg.version,
    peers: PEERS.map((name) => `${name} ${pkg.devDependencies[name]}`),
  };
  await mkdir(FOLDER, { recursive: true });
  const rounded = figures.map((figure) => ({
    ...figure,
    values: figure.values.map((value) => Number(value.toPrecision(4))),
  }));
  await writeFile(
    RESULTS.json,
    `{"about":${JSON.stringify(about)},"figures":[\n${rounded.map((each) => JSON.stringify(each)).join(',\n')}\n]}\n`,
  );
  const text = [
    '# What Whence costs',
    `Written by \`npm run bench\`, ${about.day}: ${about.machine}, ${browsers.join(', ')}, Node ${about.node}; beside ${about.peers.join(', ')}. Ratios travel from machine to machine, milliseconds do not.`,
    ...failed,
    '## Goals',
    markdown(goalTable(outcomesOf(figures))),
    '## Figures',
    markdown(figureTable(figures)),
  ];
  await writeFile(RESULTS.markdown, `${text.join('\n\n')}\n`);
  await writeFile(RESULTS.picture, costBySize(figures));
}
