/** What each link really is, offline: by the shape of its address. No grade, ever. */
import {
  ARCHIVE_HOST,
  ARTICLE_PATH,
  AUTHORITY_HOST,
  COMMERCIAL_PATH,
  COMMERCIAL_QUERY,
  DOCUMENT_FILE,
  DOCUMENT_PATH,
  DOI_PATH,
  FILING_HOST,
  FILING_PATH,
  LISTING_PATH,
  RESEARCH_HOST,
  SECOND_LEVEL,
  SOCIAL_HOST,
  STATISTICS_HOST,
  STATISTICS_PATH,
} from './link-kinds';
import type { ClaimLink, Link, LinkAudit, LinkKind, Page, Span } from './types';

const ADDRESS = /^https?:\/\/(?:www\d?\.)?([^/?#:]{1,253})(?::\d{1,5})?([^?#]{0,2048})(\?[^#]{0,2048})?/iu;

/** Kinds that can stand as a claim's source (labelling guide LNK, R15). */
const SOURCING: ReadonlySet<LinkKind> = new Set<LinkKind>([
  'document',
  'filing',
  'authority',
  'statistics',
  'research',
  'outlet',
  'reference',
  'own-article',
  'archive',
]);

/**
 * Says what an address leads to.
 *
 * @param href an absolute http or https address. @param pageHost the page's own host, or null when it is not known.
 */
export function linkKind(href: string, pageHost: string | null): LinkKind {
  const address = ADDRESS.exec(href);
  if (!address) return 'unclear';
  const host = (address[1] ?? '').toLowerCase();
  const path = address[2] ?? '';
  const query = address[3] ?? '';
  if (ARCHIVE_HOST.test(host)) return 'archive';
  const own = pageHost !== null && site(host) === site(pageHost);
  if (!own && SOCIAL_HOST.test(host)) return 'social';
  if (!own) {
    const known = kindOfHost(host, path);
    if (known) return known;
  }
  if (DOCUMENT_FILE.test(path)) return 'document';
  if (COMMERCIAL_PATH.test(path) || COMMERCIAL_QUERY.test(query)) return 'commercial';
  if (own) return ARTICLE_PATH.test(path) && !LISTING_PATH.test(path) ? 'own-article' : 'own-page';
  if (path.replaceAll('/', '') === '' && query === '') return 'unclear';
  if (FILING_PATH.test(path)) return 'filing';
  if (STATISTICS_PATH.test(path)) return 'statistics';
  if (DOCUMENT_PATH.test(path)) return 'document';
  if (LISTING_PATH.test(path)) return /^\/?wiki\//u.test(path) ? 'reference' : 'unclear';
  return ARTICLE_PATH.test(path) ? 'outlet' : 'reference';
}

/** What the host is known for; a body's front page is no document of its. */
function kindOfHost(host: string, path: string): LinkKind | undefined {
  if (path.replaceAll('/', '') === '') return undefined;
  if (RESEARCH_HOST.test(host) || DOI_PATH.test(path)) return 'research';
  if (FILING_HOST.test(host)) return 'filing';
  if (STATISTICS_HOST.test(host)) return 'statistics';
  return AUTHORITY_HOST.test(host) ? 'authority' : undefined;
}

/** Can a link of this kind stand as the source of the sentence it is in? */
export function isSourcingLink(kind: LinkKind): boolean {
  return SOURCING.has(kind);
}

/** The links whose words lie in this span, with their kinds. */
export function linksIn(page: Page, span: Span): ClaimLink[] {
  const within = page.links.filter((link) => link.start < span.end && link.end > span.start);
  if (within.length === 0) return [];
  const host = hostOf(page);
  return within.map((link) => claimLink(page, link, host));
}

/** Counts the links of these blocks by kind. */
export function auditLinks(page: Page, blocks: ReadonlySet<number>): LinkAudit {
  const kinds: Record<LinkKind, number> = {
    document: 0,
    filing: 0,
    authority: 0,
    statistics: 0,
    research: 0,
    outlet: 0,
    reference: 0,
    'own-article': 0,
    'own-page': 0,
    commercial: 0,
    social: 0,
    archive: 0,
    unclear: 0,
  };
  const host = hostOf(page);
  const spans = [...blocks].flatMap((index) => page.blocks[index] ?? []).sort((a, b) => a.start - b.start);
  let total = 0;
  let first = 0;
  for (const link of [...page.links].sort((a, b) => a.start - b.start)) {
    // Blocks do not overlap: what ends before this link ends before every later one.
    while ((spans[first]?.end ?? Number.POSITIVE_INFINITY) <= link.start) first += 1;
    if ((spans[first]?.start ?? Number.POSITIVE_INFINITY) >= link.end) continue;
    kinds[linkKind(link.href, host)] += 1;
    total += 1;
  }
  return { total, kinds };
}

/** The page's own host: of its address, else of its canonical. */
export function hostOf(page: Page): string | null {
  const host = ADDRESS.exec(page.url ?? page.metadata.canonical ?? '')?.[1];
  return host ? host.toLowerCase() : null;
}

function claimLink(page: Page, link: Link, host: string | null): ClaimLink {
  return {
    href: link.href,
    kind: linkKind(link.href, host),
    exact: page.text.slice(link.start, link.end),
    start: link.start,
    end: link.end,
  };
}

/** The registrable part of a host, near enough to tell one site from another without a list of all suffixes. */
export function site(host: string): string {
  const labels = host.replace(/^www\d?\./u, '').split('.');
  const take = labels.length > 2 && SECOND_LEVEL.test(labels[labels.length - 2] ?? '') ? 3 : 2;
  return labels.slice(-take).join('.');
}
