/** `expect(page).toNameItsSources()`: fails with the sentences that name nobody. */
import { expect as base } from '@playwright/test';
import type { Claim, Sourcing } from '../engine/types';
import type { PageWithWhence, ReportOptions } from './page';

export interface Allowed extends Pick<ReportOptions, 'timeout'> {
  /** Claims that need no source: words that they hold, or an expression that they match. */
  readonly allow?: readonly (string | RegExp)[];
  /** Which classes fail. Default: `none` alone, the strictest. */
  readonly failing?: readonly Sourcing[];
  /** Must headlines name their source as well? Default: false; the text below them does. */
  readonly headlines?: boolean;
}

/** Longer sentences are cut in the message. Characters. */
const MAX_QUOTED = 300;

export const expect = base.extend({
  /**
   * Does every claim of the page say where it comes from? The page is read for claims whether or not it disowns them.
   *
   * @throws Error when the page could not be read, or its language's claims are not assessed: nothing is then known.
   */
  async toNameItsSources(
    page: PageWithWhence,
    { allow = [], failing = ['none'], headlines = false, timeout }: Allowed = {},
  ) {
    if (!page.whence) throw new Error('This page has no whence: take `test` and `expect` from whence/playwright.');
    const report = await page.whence.report({ readAll: true, ...(timeout === undefined ? {} : { timeout }) });
    if (report.assessed !== 'full')
      throw new Error(`The claims of ${page.url()} were not assessed (${report.why ?? report.assessed}).`);
    const claims = report.claims.filter(({ role }) => headlines || role !== 'headline');
    const found = claims.filter((claim) => failing.includes(claim.sourcing) && !isAllowed(claim, allow));
    return {
      pass: found.length === 0,
      name: 'toNameItsSources',
      message: () =>
        found.length === 0
          ? `All claims of ${page.url()} name a source or are allowed, and at least one was expected not to.`
          : `${found.length} of ${claims.length} claims of ${page.url()} (${failing.join(', ')}):\n\n${found
              .map((claim) => `  ${claim.sourcing.padEnd(9)} “${shortened(claim.exact)}”`)
              .join('\n')}\n\nName a source beside each, or allow it: toNameItsSources({ allow: ['…'] })`,
    };
  },
});

/** An expression’s own place to go on from, as `g` has, is none of ours. */
function isAllowed({ exact }: Claim, allow: readonly (string | RegExp)[]): boolean {
  return allow.some((each) => (typeof each === 'string' ? exact.includes(each) : exact.search(each) !== -1));
}

function shortened(words: string): string {
  const letters = [...words.replace(/\s+/gu, ' ')];
  return letters.length > MAX_QUOTED ? `${letters.slice(0, MAX_QUOTED).join('')}…` : letters.join('');
}
