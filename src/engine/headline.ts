/** Headline against body: says the headline as fact what the text credits to somebody? Shows the pair, judges nothing. */
import type { Claim, HeadlineCheck } from './types';

/**
 * Finds the first body claim that shares a figure with the headline and is sourced otherwise.
 *
 * @param claims in reading order.
 */
export function checkHeadline(claims: readonly Claim[]): HeadlineCheck | undefined {
  const headline = claims.find((claim) => claim.role === 'headline');
  if (!headline) return undefined;
  const body = claims.find(
    (claim) => claim.role === 'body' && claim.sourcing !== headline.sourcing && sharesFigure(claim, headline),
  );
  if (!body) return undefined;
  return { claim: headline.id, sourcing: headline.sourcing, body: body.id, bodySourcing: body.sourcing };
}

function sharesFigure(a: Claim, b: Claim): boolean {
  return a.quantities.some((one) => b.quantities.some((other) => one.value === other.value && one.unit === other.unit));
}
