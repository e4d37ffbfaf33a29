/** Kinds that the page's markup states: schema.org types, `isBasedOn`, a canonical address on another site. */
import { hostOf, site } from '../links';
import type { PageKind } from '../types';
import type { Signal } from './signal';

/** Types of https://schema.org/NewsArticle and its kin. */
const KIND_OF_TYPE: Readonly<Record<string, PageKind['kind']>> = {
  AdvertiserContentArticle: 'sponsored',
  AnalysisNewsArticle: 'opinion',
  DiscussionForumPosting: 'user-generated',
  OpinionNewsArticle: 'opinion',
  ReportageNewsArticle: 'own-reporting',
  SatiricalArticle: 'satire',
  SocialMediaPosting: 'user-generated',
};

export const markedByMetadata: Signal = ({ page }) => {
  const { types, basedOn, canonical } = page.metadata;
  const kinds: PageKind[] = types.flatMap((type) => {
    const kind = KIND_OF_TYPE[type];
    return kind ? [{ kind, evidence: 'marked', exact: type, rule: 'json-ld/type' }] : [];
  });
  const host = hostOf(page);
  // A copy that is looked at on one's own machine has no site to be elsewhere of.
  const isLocal = host === null || /^(?:localhost|[\d.]+|\[.*)$/u.test(host);
  const elsewhere = (address: string | undefined): address is string => {
    const other = /^https?:\/\/([^/?#:]+)/iu.exec(address ?? '')?.[1];
    return other !== undefined && !isLocal && page.url !== null && site(other.toLowerCase()) !== site(host);
  };
  if (elsewhere(canonical))
    kinds.push({ kind: 'republished', evidence: 'marked', exact: canonical, rule: 'link/canonical-elsewhere' });
  const original = basedOn.find(elsewhere);
  if (original) kinds.push({ kind: 'republished', evidence: 'marked', exact: original, rule: 'json-ld/is-based-on' });
  return kinds;
};
