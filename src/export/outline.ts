/** Report → what a person reads, in order: our words and the page's kept apart, so that each export escapes the latter. */
import type { Claim, LinkKind, Report, Sourcing } from '../engine/types';
import { quantityWords } from './quantity-words';
import { type Note, saidBy } from './said-by';
import {
  ASSESSED,
  CLAUSES,
  EVIDENCE,
  FLAGS,
  HEADINGS,
  LINK_KINDS,
  MEANING,
  NO_NOTICE,
  NO_SOURCE,
  PAGE_KINDS,
  SCOPES,
  SOURCE_TYPES,
  SOURCING,
  WHY,
} from './words';

/** Something to list: the page's words, when it is about some, and what there is to say of them. */
export interface Item {
  readonly quote?: string;
  readonly notes: readonly Note[];
  /** For claims. */
  readonly sourcing?: Sourcing;
}

export interface Section {
  readonly heading: string;
  /** Our own words; stands first. */
  readonly summary?: string;
  readonly items: readonly Item[];
}

export interface Outline {
  /** The page's title; empty when it has none. */
  readonly title: string;
  readonly url: string | null;
  readonly about: readonly string[];
  readonly sections: readonly Section[];
  readonly closing: string;
}

/** Evidence is often a whole notice, which stands in full above. Code points. */
const EVIDENCE_CHARS = 80;

function shorten(words: string): string {
  const characters = [...words];
  return characters.length > EVIDENCE_CHARS ? `${characters.slice(0, EVIDENCE_CHARS).join('').trimEnd()}…` : words;
}

/** The whole report as an outline. Total. */
export function outline(report: Report): Outline {
  const sections = [
    notices(report),
    kinds(report),
    declared(report),
    claims(report),
    sources(report),
    links(report),
    problems(report),
  ];
  return {
    title: report.title,
    url: report.url,
    about: [
      `Language: ${report.language ?? 'unknown'}. ${ASSESSED[report.assessed]}${report.why ? ` ${WHY[report.why]}` : ''}`,
    ],
    sections: sections.filter((section) => section.items.length > 0 || section.summary !== undefined),
    closing: MEANING,
  };
}

/** "3 claims", "1 claim". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "14 claims: 9 source named, 3 unnamed source, 2 no source named here". Classes without a claim are left out. */
export function tallyWords({ tally }: Report): string {
  const classes = (Object.keys(SOURCING) as Sourcing[]).filter((sourcing) => tally[sourcing] > 0);
  const parts = classes.map((sourcing) => `${tally[sourcing]} ${SOURCING[sourcing]}`);
  const claimed = count(tally.claims, 'claim');
  return `${count(tally.sentences, 'sentence')} read · ${parts.length > 0 ? `${claimed}: ${parts.join(', ')}` : claimed}`;
}

function notices(report: Report): Section {
  const items = report.notices.map(({ exact, scope, clauses }) => ({
    quote: exact,
    notes: [{ ours: `${SCOPES[scope]}: ${clauses.map((clause) => CLAUSES[clause]).join(', ')}` }],
  }));
  return { heading: HEADINGS.notices, items, ...(items.length === 0 ? { summary: NO_NOTICE } : {}) };
}

function kinds(report: Report): Section {
  const items = report.kinds.map(({ kind, evidence, exact }) => ({
    notes: [
      {
        ours: `${PAGE_KINDS[kind]} (${EVIDENCE[evidence]})`,
        ...(exact === undefined ? {} : { theirs: shorten(exact) }),
      },
    ],
  }));
  return { heading: HEADINGS.kinds, items };
}

function declared({ provenance }: Report): Section {
  const { publisher, authors, published, modified, canonical, original, basedOn, credits } = provenance;
  const rows: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['publisher', [publisher]],
    ['by', authors],
    ['published', [published]],
    ['changed', [modified]],
    ['address', [canonical]],
    ['first published at', [original]],
    ['based on', basedOn.filter((address) => address !== original)],
    ['credits', credits],
  ];
  const notes = rows.flatMap(([ours, values]) =>
    values.flatMap((theirs) => (theirs === undefined ? [] : [{ ours, theirs }])),
  );
  return { heading: HEADINGS.declared, items: notes.map((note) => ({ notes: [note] })) };
}

function claims(report: Report): Section {
  if (report.assessed !== 'full') return { heading: HEADINGS.claims, items: [] };
  const { headline } = report;
  const items = report.claims.map((claim) => ({
    quote: claim.exact,
    sourcing: claim.sourcing,
    notes: [saidBy(claim), ...details(claim), ...(headline?.claim === claim.id ? headlineNotes(report) : [])],
  }));
  return { heading: HEADINGS.claims, summary: tallyWords(report), items };
}

function details(claim: Claim): Note[] {
  const flags = claim.flags
    .filter((flag) => flag !== 'hearsay' || claim.sourcing !== 'vague')
    .map((flag) => FLAGS[flag]);
  const figures = claim.quantities.map((quantity) => ({
    ours: `figure ${quantityWords(quantity)}`,
    theirs: quantity.exact,
  }));
  return [...figures, ...(flags.length > 0 ? [{ ours: flags.join(', ') }] : [])];
}

function headlineNotes({ headline, claims: all }: Report): Note[] {
  const body = all.find(({ id }) => id === headline?.body);
  if (!body || body.sourcing === 'none' || body.sourcing === 'unclear') return [];
  return [{ ours: `the headline says it as fact; the text (${body.id})`, theirs: body.exact }];
}

function sources(report: Report): Section {
  if (report.assessed !== 'full') return { heading: HEADINGS.sources, items: [] };
  const items = report.sources.map(({ name, type, claims: carried }) => ({
    quote: name,
    notes: [{ ours: `${SOURCE_TYPES[type]}, ${count(carried.length, 'claim')}` }],
  }));
  return { heading: HEADINGS.sources, items, ...(items.length === 0 ? { summary: NO_SOURCE } : {}) };
}

function links(report: Report): Section {
  if (report.assessed !== 'full') return { heading: HEADINGS.links, items: [] };
  const kinds = (Object.keys(LINK_KINDS) as LinkKind[]).filter((kind) => report.links.kinds[kind] > 0);
  const parts = kinds.map((kind) => `${report.links.kinds[kind]} to ${LINK_KINDS[kind]}`);
  return {
    heading: HEADINGS.links,
    summary: parts.length > 0 ? `${report.links.total}: ${parts.join(', ')}` : 'none',
    items: [],
  };
}

/** A rule that fails may fail on every sentence; said once is enough. */
function problems(report: Report): Section {
  const messages = new Map(report.problems.map(({ rule, message }) => [message, rule]));
  return { heading: HEADINGS.problems, items: [...messages].map(([theirs, ours]) => ({ notes: [{ ours, theirs }] })) };
}
