/** How many tests passed and failed: read from the reports that vitest and Playwright write. */
import { readFileSync } from 'node:fs';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One step that is a test of its own: types, lint, a build. */
export function countStep(ok: boolean): Count {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Vitest's JSON report (`--reporter=json`). A file that cannot even be loaded has no failed test in it, and counts as
 * one.
 *
 * @param ok did vitest itself end well?
 */
export function countVitest(file: string, ok: boolean): Count {
  const report = readJson(file);
  const files: unknown = Reflect.get(report, 'testResults');
  const unloaded = Array.isArray(files) ? files.filter(couldNotLoad).length : 0;
  return atLeastOne(
    { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') + unloaded },
    ok,
  );
}

function couldNotLoad(file: {
  readonly status?: string;
  readonly assertionResults?: readonly { readonly status?: string }[];
}): boolean {
  return file.status === 'failed' && !(file.assertionResults ?? []).some(({ status }) => status === 'failed');
}

/** Playwright's JSON report. A test that passed only when tried again counts as failed. */
export function countPlaywright(file: string, ok: boolean): Count {
  const stats: unknown = Reflect.get(readJson(file), 'stats') ?? {};
  return atLeastOne(
    { passed: numberAt(stats, 'expected'), failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') },
    ok,
  );
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

function atLeastOne({ passed, failed }: Count, ok: boolean): Count {
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}

function readJson(file: string): object {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    // The runner ended before it wrote a report; its exit code says so.
    return {};
  }
}

function numberAt(report: unknown, key: string): number {
  const value: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
  return typeof value === 'number' ? value : 0;
}
