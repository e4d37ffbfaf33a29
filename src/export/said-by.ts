/** Who is said to have said a claim, in the words of the exports. */
import type { Claim } from '../engine/types';
import { SAID_BY } from './words';

/** Our words, and the page's words that they are about. The latter are never safe as they are: see `escape.ts`. */
export interface Note {
  readonly ours: string;
  readonly theirs?: string;
}

/** The one line that says how a claim is sourced: "source: Tidemark", "no source named here". */
export function saidBy({ sourcing, attributions, links, reasons }: Claim): Note {
  const [strongest] = attributions;
  if (sourcing === 'none') return { ours: SAID_BY.none };
  if (sourcing === 'linked') {
    const link = links.find(({ start }) =>
      reasons.some((reason) => reason.rule.startsWith('link/') && reason.start === start),
    );
    return note(SAID_BY.linked, (link ?? links[0])?.exact ?? strongest?.source?.name);
  }
  if (sourcing === 'unclear') return note(SAID_BY.unclear, strongest?.cue.exact ?? reasons[0]?.exact);
  if (sourcing === 'vague' && !strongest?.source)
    return note(SAID_BY.hearsay, strongest?.cue.exact ?? reasons[0]?.exact);
  return note(SAID_BY[sourcing], strongest?.source?.name);
}

function note(ours: string, theirs: string | undefined): Note {
  return theirs === undefined ? { ours } : { ours, theirs };
}
