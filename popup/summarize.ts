/**
 * Report → exactly what the popup shows, in its order. Pure: no words of the interface, no browser; a test reads it
 * without either. Components turn it into elements and add nothing.
 */
import type {
  Claim,
  ClaimFlag,
  LinkKind,
  PageKind,
  Problem,
  Report,
  SourceClass,
  SourceType,
  Sourcing,
} from '../src/engine/types';
import { hostOf } from '../src/wording/addresses';
import { type QuotedWords, quoteAttribution } from '../src/wording/quoted-words';
import { type SaidBy, whoSaid } from '../src/wording/who-said';
import { type Declaration, declarations } from './declarations';
import { type Figure, findFigures } from './find-figures';
import { orderNotices, type ShownNotice } from './order-notices';

/** The classes in the order of bar and legend: what a reader should look at first stands first. */
export const SOURCING_ORDER: readonly Sourcing[] = ['none', 'vague', 'anonymous', 'unclear', 'named', 'linked'];

/** Link kinds that are told even when there is none of them: whether the page leads to a source at all. */
const ALWAYS_TOLD: readonly LinkKind[] = ['document', 'outlet'];
const LINK_ORDER: readonly LinkKind[] = [
  'document',
  'filing',
  'authority',
  'statistics',
  'research',
  'outlet',
  'reference',
  'archive',
  'own-article',
  'own-page',
  'commercial',
  'social',
  'unclear',
];

export interface ShownClaim {
  readonly id: string;
  /** From 1, in reading order. */
  readonly number: number;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly role: Claim['role'];
  readonly sourcing: Sourcing;
  /** Strongest first, never empty. */
  readonly saidBy: readonly SaidBy[];
  readonly flags: readonly ClaimFlag[];
}

export interface ShownSource {
  readonly id: string;
  readonly name: string;
  readonly type: SourceType;
  readonly class: SourceClass;
  /** How many claims it carries. */
  readonly claims: number;
}

export interface ShownHeadline {
  /** The words in the text that name the source; absent when the text gives it by a link. */
  readonly words?: QuotedWords;
  /** Where the text says it, in the report's text. */
  readonly start: number;
  readonly end: number;
}

/** Why a report is not full; `full` when it is. */
export type Reading = 'full' | NonNullable<Report['why']>;

export interface Summary {
  readonly title: string;
  readonly url: string | null;
  readonly host: string | null;
  /** BCP 47 of the page's words. */
  readonly language: string | null;
  readonly reading: Reading;
  /** Page first, then what is beside another item, then the site's small print. */
  readonly notices: readonly ShownNotice[];
  readonly kinds: readonly PageKind[];
  readonly sentences: number;
  readonly claimCount: number;
  /** All classes in `SOURCING_ORDER`, with those that have none. */
  readonly classes: readonly { readonly sourcing: Sourcing; readonly count: number }[];
  readonly headline?: ShownHeadline;
  readonly figures: readonly Figure[];
  readonly claims: readonly ShownClaim[];
  readonly sources: readonly ShownSource[];
  readonly linkCount: number;
  readonly links: readonly { readonly kind: LinkKind; readonly count: number }[];
  readonly declared: readonly Declaration[];
  /** Rules `unread/*` without their prefix, each once. */
  readonly unread: readonly string[];
  /** How many rules of ours failed. */
  readonly failed: number;
}

/** Sums up a report. Total: what a report lacks is shown as lacking. */
export function summarize(report: Report): Summary {
  const classOf = new Map(report.sources.map((source) => [source.id as string, source.class]));
  const headline = headlineOf(report);
  return {
    title: report.title,
    url: report.url,
    host: hostOf(report.url),
    language: report.language,
    reading: report.assessed === 'full' ? 'full' : (report.why ?? 'no-text'),
    notices: orderNotices(report.notices),
    kinds: report.kinds,
    sentences: report.tally.sentences,
    claimCount: report.tally.claims,
    classes: SOURCING_ORDER.map((sourcing) => ({ sourcing, count: report.tally[sourcing] })),
    ...(headline && { headline }),
    figures: findFigures(report.claims),
    claims: report.claims.map((claim, index) => showClaim(claim, index + 1, report.text, classOf)),
    sources: report.sources.map(({ claims, id, name, type, class: kind }) => ({
      id,
      name,
      type,
      class: kind,
      claims: claims.length,
    })),
    linkCount: report.links.total,
    links: LINK_ORDER.map((kind) => ({ kind, count: report.links.kinds[kind] })).filter(
      ({ kind, count }) => count > 0 || ALWAYS_TOLD.includes(kind),
    ),
    declared: declarations(report.provenance),
    unread: [...new Set(report.problems.filter(isUnread).map(({ rule }) => rule.slice(UNREAD.length)))],
    failed: report.problems.filter((problem) => !isUnread(problem)).length,
  };
}

const UNREAD = 'unread/';
/** Only of these may we say that the text gives what the headline leaves out. */
const GIVES_A_SOURCE: ReadonlySet<Sourcing> = new Set(['linked', 'named', 'anonymous', 'vague']);

function isUnread({ rule }: Problem): boolean {
  return rule.startsWith(UNREAD);
}

function showClaim(claim: Claim, number: number, text: string, classOf: ReadonlyMap<string, SourceClass>): ShownClaim {
  const saidBy = whoSaid(claim, text, classOf);
  // What a "said by" line tells already needs no second telling.
  const told = new Set<ClaimFlag>(saidBy.some(({ kind }) => kind === 'hearsay') ? ['hearsay'] : []);
  const { id, exact, start, end, role, sourcing } = claim;
  return {
    id,
    number,
    words: exact,
    start,
    end,
    role,
    sourcing,
    saidBy,
    flags: claim.flags.filter((flag) => !told.has(flag)),
  };
}

function headlineOf({ headline, claims, text }: Report): ShownHeadline | undefined {
  const body = claims.find(({ id }) => id === headline?.body);
  if (!headline || !body || headline.sourcing !== 'none' || !GIVES_A_SOURCE.has(body.sourcing)) return undefined;
  const [strongest] = body.attributions;
  const { start, end } = body;
  return strongest ? { words: quoteAttribution(strongest, text), start, end } : { start, end };
}
