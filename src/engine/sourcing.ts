/**
 * Attributions + links → how a claim is sourced: the strongest class in scope (labelling guide, axis B, R8). *None* is
 * the strictest label there is: no cue, no link, no quotation and no source noun was found (R16).
 */
import type { AttributedSentence, ClassedAttribution } from './attributions/attributed';
import { isSourcingLink } from './links';
import type { ClaimFlag, ClaimLink, Reason, Sourcing } from './types';

export interface Sourced {
  readonly sourcing: Sourcing;
  readonly flags: readonly ClaimFlag[];
  readonly reasons: readonly Reason[];
}

/** Passed on by another medium, whether that is the only source or stands between: "X reported, citing Y". */
function isOutlet({ attribution }: ClassedAttribution): boolean {
  return attribution.source?.type === 'outlet';
}

/**
 * Decides one sentence.
 *
 * @param links the links in the sentence, with their kinds.
 */
export function resolveSourcing(attributed: AttributedSentence, links: readonly ClaimLink[]): Sourced {
  const { found, hearsay, elsewhere, inquiry, unattributedQuote } = attributed;
  const strongest = found[0];
  const link = links.find((each) => isSourcingLink(each.kind));
  const flags: ClaimFlag[] = [];
  if (hearsay) flags.push('hearsay');
  if (strongest?.attribution.carried) flags.push('carried');
  if (strongest?.class === 'named' && found.some(isOutlet)) flags.push('second-hand');
  if (strongest?.class === 'named' && attributed.self) flags.push('self');
  const cue = strongest ? [strongest.attribution.cue] : [];
  const from = (sourcing: Sourcing, reasons: readonly Reason[]): Sourced => ({ sourcing, flags, reasons });

  if (strongest?.class === 'named') return from('named', cue);
  if (link) return from('linked', [{ rule: `link/${link.kind}`, exact: link.exact, start: link.start, end: link.end }]);
  if (strongest?.class === 'anonymous') return from('anonymous', cue);
  if (strongest?.class === 'vague') return from('vague', cue);
  if (hearsay) return from('vague', [hearsay]);
  if (elsewhere) return from('unclear', [elsewhere]);
  if (strongest) return from('unclear', cue);
  if (inquiry) return from('unclear', [inquiry]);
  if (unattributedQuote) return from('unclear', [unattributedQuote]);
  return from('none', []);
}
