/** The claims in reading order. */
import { ClaimRow } from './ClaimRow';
import { FirstFew } from './FirstFew';
import type { Reveal } from './ShowButton';
import type { ShownClaim } from './summarize';
import { useText } from './text';

interface ClaimsProps {
  readonly claims: readonly ShownClaim[];
  readonly language: string | null;
  readonly onReveal: Reveal;
}

const FEW = 100;

export function Claims({ claims, language, onReveal }: ClaimsProps) {
  const text = useText();
  if (claims.length === 0) return null;
  return (
    <section class="part claims" aria-labelledby="claims-heading">
      <h2 id="claims-heading">
        {text.say('claimsHeading')} <small>{text.say('inReadingOrder')}</small>
      </h2>
      <FirstFew items={claims} few={FEW} step={FEW} ordered>
        {(claim) => <ClaimRow key={claim.id} claim={claim} language={language} onReveal={onReveal} />}
      </FirstFew>
    </section>
  );
}
