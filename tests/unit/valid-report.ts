/**
 * Is this a report that we may hand out? Every report that a test makes goes through here: the JSON Schema, and what no
 * schema can say, such as that every passage is where it says it is.
 */
import { isDeepStrictEqual } from 'node:util';
import Ajv from 'ajv';
import schema from '../../src/engine/report.schema.json' with { type: 'json' };
import type { Attribution, Claim, Passage, Report, Sourcing, Span } from '../../src/engine/types';

const matchesSchema = new Ajv({ allErrors: true }).compile(schema);

/** Claims sourced like these may have no attribution. */
const NEEDS_NO_ATTRIBUTION: readonly Sourcing[] = ['linked', 'none', 'unclear'];
const CLASSES: readonly Sourcing[] = ['linked', 'named', 'anonymous', 'vague', 'none', 'unclear'];
/** A broken report has one cause and a thousand symptoms. */
const MAX_PROBLEMS = 20;

/**
 * Hands a report on when it is valid.
 *
 * @throws Error that lists what is wrong with it.
 */
export function validReport(report: Report): Report {
  const problems = problemsOf(report);
  if (problems.length === 0) return report;
  const shown = problems.slice(0, MAX_PROBLEMS).join('\n  ');
  throw new Error(`This report is not valid (${problems.length} problems):\n  ${shown}`);
}

/** What is wrong with a report, a line each. None: it is valid. */
export function problemsOf(report: Report): string[] {
  const sent: unknown = JSON.parse(JSON.stringify(report));
  if (!matchesSchema(sent)) {
    return (matchesSchema.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
  }
  return [
    ...(isDeepStrictEqual(sent, report) ? [] : ['it is not the same after a trip through JSON: undefined, NaN or -0']),
    ...passageProblems(report),
    ...claimProblems(report),
    ...sourceProblems(report),
    ...tallyProblems(report),
    ...assessedProblems(report),
  ];
}

function passageProblems({ text, claims, notices, sources }: Report): string[] {
  const passages: (readonly [string, Passage])[] = [
    ...notices.map((notice, index) => [`notices[${index}]`, notice] as const),
    ...claims.flatMap(passagesOfClaim),
    ...sources.flatMap(({ id, mentions }) => mentions.map((mention) => [`${id} mention`, mention] as const)),
  ];
  const contents = claims.flatMap(({ id, attributions }) =>
    attributions.map(({ content }) => [`${id} content`, content] as const),
  );
  return [
    ...passages.flatMap(([what, passage]) => {
      const found = text.slice(passage.start, passage.end);
      const wrong = outside(what, passage, text);
      if (wrong.length > 0 || found === passage.exact) return wrong;
      return [
        `${what} says ${JSON.stringify(passage.exact)}, and the text at ${passage.start}–${passage.end} says ${JSON.stringify(found)}`,
      ];
    }),
    ...contents.flatMap(([what, span]) => outside(what, span, text)),
  ];
}

function outside(what: string, { start, end }: Span, text: string): string[] {
  const fits = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
  return fits ? [] : [`${what} spans ${start}–${end}, which is not in the text (0–${text.length})`];
}

function passagesOfClaim(claim: Claim): (readonly [string, Passage])[] {
  const { id, quantities, links, reasons, attributions } = claim;
  return [
    [id, claim],
    ...quantities.map((each) => [`${id} quantity`, each] as const),
    ...links.map((each) => [`${id} link`, each] as const),
    ...reasons.map((each) => [`${id} reason ${each.rule}`, each] as const),
    ...attributions.flatMap(passagesOfAttribution(id)),
  ];
}

function passagesOfAttribution(id: string) {
  return ({ source, cue }: Attribution): (readonly [string, Passage])[] => [
    [`${id} cue ${cue.rule}`, cue],
    ...(source ? [[`${id} source`, source] as const] : []),
  ];
}

function claimProblems({ claims, text, headline }: Report): string[] {
  const ids = new Set<string>(claims.map(({ id }) => id));
  const problems = claims.flatMap((claim, index) => {
    const { id, start, end, prefix, suffix, sourcing, attributions, checkWorthiness, quantities } = claim;
    const before = claims[index - 1];
    return [
      ...(id === `claim-${index + 1}` ? [] : [`claims[${index}] is called ${id}, and should be claim-${index + 1}`]),
      ...(before && before.end > start ? [`${id} begins at ${start}, before ${before.id} ends at ${before.end}`] : []),
      ...(text.slice(Math.max(0, start - prefix.length), start) === prefix
        ? []
        : [`${id}: its prefix is not what stands before it`]),
      ...(text.slice(end, end + suffix.length) === suffix ? [] : [`${id}: its suffix is not what stands behind it`]),
      ...(attributions.length > 0 || NEEDS_NO_ATTRIBUTION.includes(sourcing)
        ? []
        : [`${id} is ${sourcing} and has no attribution`]),
      ...(checkWorthiness >= 0 && checkWorthiness <= 1
        ? []
        : [`${id}: checkWorthiness ${checkWorthiness} is not from 0 to 1`]),
      ...quantities.flatMap(({ value, high, exact }) =>
        high !== undefined && high < value ? [`${id}: “${exact}” ends below its beginning`] : [],
      ),
    ];
  });
  const pointed = headline ? [headline.claim, headline.body] : [];
  return [
    ...problems,
    ...pointed.filter((id) => !ids.has(id)).map((id) => `headline points to ${id}, which is not there`),
  ];
}

function sourceProblems({ claims, sources }: Report): string[] {
  const claimIds = new Set<string>(claims.map(({ id }) => id));
  const sourceIds = new Set<string>(sources.map(({ id }) => id));
  return [
    ...(sourceIds.size === sources.length ? [] : ['two sources have the same id']),
    ...sources.flatMap(({ id, claims: carried }) =>
      carried.filter((claim) => !claimIds.has(claim)).map((claim) => `${id} carries ${claim}, which is not there`),
    ),
    ...claims.flatMap(({ id, attributions }) =>
      attributions
        .flatMap(({ source }) => source?.id ?? [])
        .filter((source) => !sourceIds.has(source))
        .map((source) => `${id} comes from ${source}, which is not there`),
    ),
  ];
}

function tallyProblems({ tally, claims, links }: Report): string[] {
  const sum = CLASSES.reduce((total, sourcing) => total + tally[sourcing], 0);
  const counted = CLASSES.filter(
    (sourcing) => tally[sourcing] !== claims.filter((claim) => claim.sourcing === sourcing).length,
  );
  const linkSum = Object.values(links.kinds).reduce((total, count) => total + count, 0);
  return [
    ...(tally.claims === claims.length ? [] : [`tally.claims is ${tally.claims}, and there are ${claims.length}`]),
    ...(sum === tally.claims ? [] : [`the classes of the tally sum to ${sum}, and not to ${tally.claims}`]),
    ...counted.map((sourcing) => `tally.${sourcing} is ${tally[sourcing]}, and that is not how many there are`),
    ...(linkSum === links.total ? [] : [`links.kinds sum to ${linkSum}, and links.total is ${links.total}`]),
  ];
}

function assessedProblems({ assessed, why, claims }: Report): string[] {
  if (assessed === 'full') return why === undefined ? [] : [`it is full, and says why it is not: ${why}`];
  return [
    ...(why === undefined ? [`it is not full (${assessed}), and does not say why`] : []),
    ...(claims.length === 0 ? [] : [`it is not full (${assessed}), and has claims`]),
  ];
}
