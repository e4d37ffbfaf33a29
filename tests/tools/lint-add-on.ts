/** Mozilla's own linter over `dist/firefox`: what a store reviewer's machine says, before the reviewer does. */
import path from 'node:path';
import { runNode } from './run-command';

interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Warnings that we know and accept, by code, each with its reason. Empty is the goal. */
const ACCEPTED: Readonly<Record<string, string>> = {};

/** @returns every error, and every warning that is not accepted, as a line each. */
export async function lintAddOn(folder: string): Promise<string[]> {
  const args = ['lint', '--source-dir', folder, '--no-config-discovery', '--output', 'json'];
  const { out } = await runNode('web-ext/bin/web-ext.js', args, { output: 'keep' });
  const json = out.slice(out.indexOf('{'), out.lastIndexOf('}') + 1);
  let report: { errors?: Complaint[]; warnings?: Complaint[] };
  try {
    report = JSON.parse(json);
  } catch {
    // It failed before it could lint; what it printed says why.
    return [`web-ext could not lint ${path.basename(folder)}: ${out.trim().slice(-500)}`];
  }
  const { errors = [], warnings = [] } = report;
  return [...errors, ...warnings.filter(({ code }) => !(code in ACCEPTED))].map(
    ({ code, message, file, line }) => `${code}: ${message}${file ? ` (${file}:${line ?? 1})` : ''}`,
  );
}
