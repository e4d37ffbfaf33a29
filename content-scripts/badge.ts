/** A page's state → what its toolbar button says: a number, no text, no address. */
import type { Claim } from '../src/engine/types';
import type { BadgeState, PageState } from '../src/messages';

export function badgeOf(state: PageState): BadgeState {
  if (state.status !== 'done') return { state: state.status };
  if (state.report.assessed !== 'full') return { state: 'quiet' };
  return { state: 'read', unsourced: state.report.claims.filter(isUnsourced).length };
}

/** No named source and no link. */
function isUnsourced({ sourcing }: Claim): boolean {
  return sourcing === 'none' || sourcing === 'vague' || sourcing === 'anonymous';
}
