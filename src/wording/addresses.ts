/** What may be done with an address from a page. */

/** The address, when it may become a link: http and https only (R29). Anything else stays text. */
export function safeHref(href: string): string | undefined {
  const url = parse(href);
  return url && isWeb(url) ? url.href : undefined;
}

/**
 * The host of an address (with its port, if it has one of its own), or null: what is shown and what settings keep. Always in its ASCII form, so that a host of mixed scripts cannot pass for
 * another (R31).
 */
export function hostOf(address: string | null | undefined): string | null {
  const url = parse(address ?? '');
  return url && isWeb(url) ? url.host : null;
}

/** Is this an address at which an extension can never read? Unknown addresses are not: the browser may not tell us. */
export function isClosed(address: string | undefined): boolean {
  const url = parse(address ?? '');
  return url !== undefined && !isWeb(url) && url.protocol !== 'file:';
}

function isWeb(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
