/**
 * Reports → SARIF 2.1.0 (OASIS), which code hosts and editors show beside a file. One result a claim, one a notice.
 *
 * A claim that the page sources is a `pass`; one that we could not tell is `open`, SARIF's word for "not enough to
 * decide". Nothing is an `error`: how a claim is sourced does not say whether it is true.
 */
import type { Claim, Notice, Report, Sourcing } from '../engine/types';
import { plain } from './escape';
import { saidBy } from './said-by';
import { CLAUSES, SCOPES, SOURCING } from './words';

/** A report, and where its page is. */
export interface SarifPage {
  readonly report: Report;
  /** The file, relative and percent-encoded, or the page's address. */
  readonly uri: string;
  /** In which line of that file these words begin, from 1; nothing when it cannot be told. Test seam and shortcut. */
  readonly lineOf?: (passage: Claim | Notice) => number | undefined;
}

/** One entry of `runs[0].results`. */
export interface SarifResult {
  readonly ruleId: string;
  readonly kind?: 'pass' | 'open' | 'informational';
  readonly level: 'none' | 'note' | 'warning';
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: object }];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** One entry of `runs[0].invocations[0].toolExecutionNotifications`: what was not read. */
export interface SarifNotification {
  readonly level: 'warning';
  readonly descriptor: { readonly id: string };
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: object }];
}

const HOW: Readonly<Record<Sourcing, Pick<SarifResult, 'kind' | 'level'>>> = {
  none: { level: 'warning' },
  vague: { level: 'note' },
  anonymous: { level: 'note' },
  unclear: { kind: 'open', level: 'none' },
  named: { kind: 'pass', level: 'none' },
  linked: { kind: 'pass', level: 'none' },
};

/** All pages as one log, ended by a line break. */
export function toSarif(pages: readonly SarifPage[]): string {
  return sarifLog(pages.flatMap(sarifResults), pages.flatMap(sarifNotifications), pages[0]?.report.engine ?? '0.0.0');
}

/** One page's results, so that a caller with many pages need not keep them all. */
export function sarifResults(page: SarifPage): SarifResult[] {
  const { report } = page;
  const notices = report.notices.map(
    (notice): SarifResult => ({
      ruleId: 'notice',
      kind: 'informational',
      level: 'none',
      message: message(
        `${SCOPES[notice.scope]}, ${notice.clauses.map((clause) => CLAUSES[clause]).join(', ')}: “${notice.exact}”`,
      ),
      locations: [location(page, notice)],
      properties: { clauses: notice.clauses, scope: notice.scope, language: notice.language, rules: notice.rules },
    }),
  );
  return [...notices, ...report.claims.map((claim) => claimResult(page, claim))];
}

/** What one page's report says was not read. */
export function sarifNotifications(page: SarifPage): SarifNotification[] {
  return page.report.problems.map(({ rule, message: text }) => ({
    level: 'warning',
    descriptor: { id: rule },
    message: message(text),
    locations: [location(page)],
  }));
}

/** @param version the engine's. */
export function sarifLog(
  results: readonly SarifResult[],
  notifications: readonly SarifNotification[],
  version: string,
): string {
  const rules = [
    ...(Object.keys(SOURCING) as Sourcing[]).map((sourcing) => ({
      id: `sourcing/${sourcing}`,
      shortDescription: { text: SOURCING[sourcing] },
    })),
    { id: 'notice', shortDescription: { text: 'the page says something about its own content' } },
  ];
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'whence', version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function claimResult(page: SarifPage, claim: Claim): SarifResult {
  const { ours, theirs } = saidBy(claim);
  const said = theirs === undefined ? ours : `${ours}: ${theirs}`;
  return {
    ruleId: `sourcing/${claim.sourcing}`,
    ...HOW[claim.sourcing],
    message: message(`${said} · “${claim.exact}”`),
    locations: [location(page, claim)],
    properties: {
      claim: claim.id,
      kind: claim.kind,
      checkWorthiness: claim.checkWorthiness,
      flags: claim.flags,
      reasons: claim.reasons.map(({ rule }) => rule),
    },
  };
}

function location({ uri, lineOf }: SarifPage, passage?: Claim | Notice): { physicalLocation: object } {
  const startLine = passage && lineOf?.(passage);
  // A region must say where it begins (§3.30.1); the report's own offsets are not the file's.
  const region = startLine === undefined ? {} : { region: { startLine } };
  return { physicalLocation: { artifactLocation: { uri }, ...region } };
}

/** A message's brackets would be links, its braces places to fill in (§3.11.5, §3.11.6). */
function message(text: string): { text: string } {
  return {
    text: plain(text)
      .replace(/[\\[\]]/gu, '\\$&')
      .replace(/[{}]/gu, '$&$&'),
  };
}
