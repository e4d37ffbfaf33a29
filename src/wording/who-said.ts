/** Who is said to have said a claim, and the words that show it. */
import type { Attribution, Claim, SourceClass, SourceType } from '../engine/types';
import { hostOf, safeHref } from './addresses';
import { type QuotedWords, quoteAttribution } from './quoted-words';

/** One line under a claim. `words` are the page's, quoted. */
export type SaidBy =
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear'; readonly words?: QuotedWords }
  | { readonly kind: 'linked'; readonly words: QuotedWords; readonly href?: string; readonly host?: string }
  | {
      readonly kind: 'named' | 'anonymous' | 'vague';
      readonly name: string;
      readonly type: SourceType;
      readonly words: QuotedWords;
    }
  | { readonly kind: 'hearsay'; readonly words: QuotedWords };

/** More lines than these help nobody at a glance. */
const MAX_LINES = 3;

/**
 * The lines under a claim, strongest first, never empty.
 *
 * @param text the report's text, into which the attributions' offsets point.
 * @param classOf the class of each source of the report, by its id.
 */
export function whoSaid(claim: Claim, text: string, classOf: ReadonlyMap<string, SourceClass>): readonly SaidBy[] {
  if (claim.sourcing === 'unclear') return [unclearLine(claim)];
  const attributed = claim.attributions.map((attribution) => attributionLine(attribution, claim, text, classOf));
  const lines = withoutRepeats([...sourceLinks(claim).map(linkLine), ...attributed]).slice(0, MAX_LINES);
  return lines.length > 0 ? lines : [lineWithoutSource(claim)];
}

/** The links that make a claim *linked*, and not the other links beside them. */
function sourceLinks({ sourcing, links, reasons }: Claim): Claim['links'] {
  if (sourcing !== 'linked') return [];
  const counted = links.filter(({ start }) =>
    reasons.some((reason) => reason.rule.startsWith('link/') && reason.start === start),
  );
  return counted.length > 0 ? counted : links;
}

function lineWithoutSource({ sourcing, reasons }: Claim): SaidBy {
  if (sourcing === 'none') return { kind: 'none' };
  // A conditional or a "reportedly" stands for a source that nobody names.
  const [reason] = reasons;
  return sourcing === 'vague' && reason ? { kind: 'hearsay', words: [reason.exact] } : { kind: 'unclear' };
}

function linkLine({ exact, href }: Claim['links'][number]): SaidBy {
  const safe = safeHref(href);
  const host = hostOf(href);
  return { kind: 'linked', words: [exact], ...(safe && { href: safe }), ...(host && { host }) };
}

function attributionLine(
  attribution: Attribution,
  claim: Claim,
  text: string,
  classOf: ReadonlyMap<string, SourceClass>,
): SaidBy {
  const words = quoteAttribution(attribution, text);
  const { source } = attribution;
  if (!source) return { kind: 'hearsay', words };
  return { kind: classOf.get(source.id ?? '') ?? classOfClaim(claim), name: source.name, type: source.type, words };
}

/** A source that the report does not list takes the class of the claim that it carries. */
function classOfClaim({ sourcing }: Claim): SourceClass {
  if (sourcing === 'anonymous' || sourcing === 'vague') return sourcing;
  return 'named';
}

/** Says which words look like a source, so that a reader can tell what we could not. */
function unclearLine({ attributions, reasons }: Claim): SaidBy {
  const cue = attributions[0]?.cue.exact ?? reasons[0]?.exact;
  return cue === undefined ? { kind: 'unclear' } : { kind: 'unclear', words: [cue] };
}

function withoutRepeats(lines: readonly SaidBy[]): readonly SaidBy[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = 'name' in line ? `${line.kind} ${line.name}` : JSON.stringify(line);
    return !seen.has(key) && seen.add(key);
  });
}
