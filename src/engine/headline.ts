/** Headline against body: says the headline as fact what the text credits to somebody? Shows the pair, judges nothing. */
import type { Claim, HeadlineCheck } from './types';

/**
 * Finds the first body claim that says what the headline says, by figure or else by most of its words, and is sourced
 * otherwise.
 *
 * @param claims in reading order.
 */
export function checkHeadline(claims: readonly Claim[]): HeadlineCheck | undefined {
  const headline = claims.find((claim) => claim.role === 'headline');
  if (!headline) return undefined;
  const others = claims.filter((claim) => claim.role === 'body' && claim.sourcing !== headline.sourcing);
  const body =
    others.find((claim) => sharesFigure(claim, headline)) ?? others.find((claim) => sharesWords(claim, headline));
  if (!body) return undefined;
  return { claim: headline.id, sourcing: headline.sourcing, body: body.id, bodySourcing: body.sourcing };
}

function sharesFigure(a: Claim, b: Claim): boolean {
  return a.quantities.some((one) => b.quantities.some((other) => one.value === other.value && one.unit === other.unit));
}

/** Words shorter than this say little of what a headline is about. */
const MIN_WORD = /[\p{L}\p{M}\p{N}]{4,40}/gu;
/** So many words, and so much of the headline's, make two sentences say the same. */
const MIN_SHARED = 3;
const MIN_SHARE = 0.6;

/** Scripts that do not separate words have one word a clause here, and then only the figures speak. */
function sharesWords(body: Claim, headline: Claim): boolean {
  const said = new Set(body.exact.match(MIN_WORD));
  const words = [...new Set(headline.exact.match(MIN_WORD))];
  const shared = words.filter((word) => said.has(word)).length;
  return shared >= MIN_SHARED && shared / words.length >= MIN_SHARE;
}
