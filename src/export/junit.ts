/**
 * Reports → JUnit XML, which every build server shows. A page is a suite, a claim a test case. Which claims fail is the
 * caller's wish, not ours: without one nothing does. A claim that we could not tell is skipped.
 */
import type { Claim, Report, Sourcing } from '../engine/types';
import { plain, xml } from './escape';
import { saidBy } from './said-by';
import { CLAIM_KINDS, CLAUSES, SCOPES, WHY } from './words';

/** A report, what its page is called, and what of it shall fail. */
export interface JunitPage {
  readonly report: Report;
  readonly name: string;
  /** Claims sourced like this fail. */
  readonly failing?: ReadonlySet<Sourcing>;
  /** Wishes about the whole page that it does not meet, each in one line: a failing test case apiece. */
  readonly unmet?: readonly string[];
}

/** One page's suite, and its part of the sums. */
export interface JunitSuite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
}

interface TestCase {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly message: string;
  readonly lines: readonly string[];
}

/** A case's name is a line in somebody's list. UTF-16 units. */
const NAME_CHARS = 120;

/** All pages as one document, ended by a line break. */
export function toJunit(pages: readonly JunitPage[]): string {
  return junitDocument(pages.map(junitSuite));
}

/** The document around the suites. */
export function junitDocument(suites: readonly JunitSuite[]): string {
  const sum = (part: 'tests' | 'failures' | 'skipped') => suites.reduce((total, suite) => total + suite[part], 0);
  const counts = `tests="${sum('tests')}" failures="${sum('failures')}" errors="0" skipped="${sum('skipped')}"`;
  const body = suites.map((suite) => suite.xml).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="whence" ${counts}>\n${body}</testsuites>\n`;
}

/** One page's suite, so that a caller with many pages need not keep their reports. */
export function junitSuite({ report, name, failing = new Set(), unmet = [] }: JunitPage): JunitSuite {
  const cases = [
    ...unmet.map((wish): TestCase => ({ name: wish, outcome: 'failed', message: wish, lines: noticeLines(report) })),
    ...(report.assessed === 'full' ? [] : [notRead(report)]),
    ...report.claims.map((claim) => claimCase(claim, failing)),
  ];
  const failures = cases.filter(({ outcome }) => outcome === 'failed').length;
  const skipped = cases.filter(({ outcome }) => outcome === 'skipped').length;
  const head = `<testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}">`;
  const body = cases.map((each) => caseXml(each, name)).join('');
  return { xml: `  ${head}\n${body}  </testsuite>\n`, tests: cases.length, failures, skipped };
}

function claimCase(claim: Claim, failing: ReadonlySet<Sourcing>): TestCase {
  const { ours, theirs } = saidBy(claim);
  const words = plain(claim.exact);
  return {
    name: `${claim.id}: ${words.length > NAME_CHARS ? `${words.slice(0, NAME_CHARS)}…` : words}`,
    outcome: failing.has(claim.sourcing) ? 'failed' : claim.sourcing === 'unclear' ? 'skipped' : 'passed',
    message: theirs === undefined ? ours : `${ours}: ${theirs}`,
    lines: [
      `“${claim.exact}”`,
      `${CLAIM_KINDS[claim.kind]}, check-worthiness ${claim.checkWorthiness}`,
      ...claim.reasons.map(({ rule, exact }) => `${rule}: “${exact}”`),
    ],
  };
}

function notRead({ why, notices }: Report): TestCase {
  const message = why ? WHY[why] : 'Claims were not read.';
  return { name: 'claims', outcome: 'skipped', message, lines: notices.map(({ exact }) => `“${exact}”`) };
}

function noticeLines({ notices }: Report): string[] {
  return notices.map(
    ({ exact, scope, clauses }) =>
      `${SCOPES[scope]}, ${clauses.map((clause) => CLAUSES[clause]).join(', ')}: “${exact}”`,
  );
}

function caseXml({ name, outcome, message, lines }: TestCase, suite: string): string {
  const open = `    <testcase classname="${xml(suite)}" name="${xml(name)}">`;
  const words = [message, ...lines].map(xml).join('\n');
  if (outcome === 'failed') return `${open}<failure message="${xml(message)}">${words}</failure></testcase>\n`;
  if (outcome === 'skipped') return `${open}<skipped message="${xml(message)}"/></testcase>\n`;
  return `${open}<system-out>${words}</system-out></testcase>\n`;
}
