/** Mentions → distinct sources: the roll call of who is said to have said how much. */
import type { Attribution, Claim, Passage, Source, SourceClass, SourceType } from './types';

/** A claim with the class of its strongest source, before sources have ids. */
export interface DraftClaim {
  readonly claim: Claim;
  readonly class: SourceClass | 'unclear' | null;
}

interface Draft {
  name: string;
  readonly type: SourceType;
  readonly class: SourceClass;
  readonly claims: string[];
  readonly mentions: Passage[];
}

/**
 * Collects the sources of all claims and gives each attribution the id of its own.
 *
 * Two mentions are one source when one name holds the other ("Ana Ruiz, head of Solvex" and "Ruiz").
 */
export function collectSources(drafts: readonly DraftClaim[]): { claims: Claim[]; sources: Source[] } {
  const found: Draft[] = [];
  const claims = drafts.map(({ claim, class: strongest }) => ({
    ...claim,
    attributions: claim.attributions.map((attribution, at) =>
      withId(attribution, at === 0 ? strongest : null, claim.id, found),
    ),
  }));
  const sources = found.map((draft, at) => ({ ...draft, id: sourceId(at) }));
  return { claims, sources };
}

function withId(attribution: Attribution, strongest: DraftClaim['class'], claim: string, found: Draft[]): Attribution {
  const { source } = attribution;
  if (!source || strongest === 'unclear') return attribution;
  const known = found.findIndex((draft) => isSame(draft.name, source.name));
  const at = known === -1 ? found.length : known;
  const draft = found[at] ?? {
    name: source.name,
    type: source.type,
    class: strongest ?? 'named',
    claims: [],
    mentions: [],
  };
  if (known === -1) found.push(draft);
  if (source.name.length < draft.name.length && !attribution.carried) draft.name = source.name;
  // Claims come one after the other.
  if (draft.claims.at(-1) !== claim) draft.claims.push(claim);
  draft.mentions.push({ exact: source.exact, start: source.start, end: source.end });
  return { ...attribution, source: { ...source, id: sourceId(at) } };
}

function sourceId(at: number): `source-${number}` {
  return `source-${at + 1}`;
}

/** Is the shorter name a part of the longer one, whole words only? */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3) return false;
  const at = long.indexOf(short);
  return at !== -1 && !ENDS_IN_WORD.test(long.slice(0, at)) && !BEGINS_IN_WORD.test(long.slice(at + short.length));
}

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{M}\p{N}]/u;
