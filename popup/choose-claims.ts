/** Which claims the popup lists, and in which order: what the reader chose and looks for. */
import type { Sourcing } from '../src/engine/types';
import { type ShownClaim, SOURCING_ORDER } from './summarize';

export type Order = 'reading' | 'source';

export interface Choice {
  readonly order: Order;
  readonly shown: Sourcing | 'all';
  /** Words to look for, in whatever case. */
  readonly query: string;
}

export const EVERYTHING: Choice = { order: 'reading', shown: 'all', query: '' };

/** Keeps the order of reading where nothing else decides. */
export function chooseClaims(claims: readonly ShownClaim[], { order, shown, query }: Choice): readonly ShownClaim[] {
  const wanted = foldCase(query.trim());
  const chosen = claims.filter(
    (claim) => (shown === 'all' || claim.sourcing === shown) && (wanted === '' || wordsOf(claim).includes(wanted)),
  );
  if (order === 'reading') return chosen;
  return chosen.toSorted((a, b) => SOURCING_ORDER.indexOf(a.sourcing) - SOURCING_ORDER.indexOf(b.sourcing));
}

/** The claim and who said it. */
function wordsOf({ words, saidBy }: ShownClaim): string {
  const said = saidBy.flatMap((by) => ('name' in by ? [by.name] : []));
  return foldCase([words, ...said].join('\n'));
}

/** Accents count as nothing: a reader's keyboard may lack them. */
function foldCase(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('und');
}
