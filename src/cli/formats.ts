/** The formats of `whence check`. Each writes a page when it is read and keeps as little as it can (F164). */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report, Sourcing } from '../engine/types';
import { toJsonLine } from '../export/json';
import { type JunitSuite, junitDocument, junitSuite } from '../export/junit';
import { toMarkdown } from '../export/markdown';
import { type SarifNotification, type SarifResult, sarifLog, sarifNotifications, sarifResults } from '../export/sarif';
import { toText } from '../export/text';
import { type Condition, conditionWords, failingClass } from './fail-on';
import type { Input } from './input-files';
import { findLines } from './source-lines';

export const FORMATS = ['json', 'text', 'markdown', 'sarif', 'junit'] as const;
export type Format = (typeof FORMATS)[number];

/** One page that was read, and what of `--fail-on` it crosses. */
export interface CheckedPage {
  readonly input: Input;
  readonly html: string;
  readonly report: Report;
  readonly crossed: readonly Condition[];
}

/** Gives the output piece by piece. */
export interface Writer {
  /** What to print once this page is read. */
  page(page: CheckedPage): string;
  /** What to print when all are. Nothing when no page could be read. */
  end(): string;
}

/** @param color for `text` alone. */
export function writerFor(format: Format, { color }: { color: boolean }): Writer {
  if (format === 'sarif') return sarifWriter();
  if (format === 'junit') return junitWriter();
  let pages = 0;
  const show = {
    json: ({ report }: CheckedPage) => `${toJsonLine(report)}\n`,
    text: ({ report, input }: CheckedPage) => toText(report, { name: input.name, color }),
    markdown: ({ report, input }: CheckedPage) => toMarkdown(report, input.name),
  }[format];
  return {
    page(page) {
      pages += 1;
      return `${pages > 1 && format !== 'json' ? '\n' : ''}${show(page)}`;
    },
    end: () => '',
  };
}

function sarifWriter(): Writer {
  const results: SarifResult[] = [];
  const notifications: SarifNotification[] = [];
  let engine = '';
  return {
    page({ report, input, html }) {
      const page = { report, uri: uriOf(input, report), lineOf: findLines(html) };
      results.push(...sarifResults(page));
      notifications.push(...sarifNotifications(page));
      engine = report.engine;
      return '';
    },
    end: () => (engine === '' ? '' : sarifLog(results, notifications, engine)),
  };
}

function junitWriter(): Writer {
  const suites: JunitSuite[] = [];
  return {
    page({ report, input, crossed }) {
      const failing = new Set(
        crossed.map(failingClass).filter((sourcing): sourcing is Sourcing => sourcing !== undefined),
      );
      const unmet = crossed.filter((condition) => failingClass(condition) === undefined);
      suites.push(
        junitSuite({
          report,
          name: input.name,
          failing,
          unmet: unmet.map((condition) => conditionWords(condition, report)),
        }),
      );
      return '';
    },
    end: () => (suites.length === 0 ? '' : junitDocument(suites)),
  };
}

/** Relative where the file was given so: a code host knows the files of its checkout by such names. */
function uriOf(input: Input, report: Report): string {
  if (input.path === null) return report.url ?? 'standard-input';
  if (path.isAbsolute(input.name)) return pathToFileURL(input.path).href;
  return input.name
    .replace(/^(?:\.\/)+/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
