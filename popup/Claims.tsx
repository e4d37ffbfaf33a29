/** The claims, as the reader wants them listed. */
import { useState } from 'preact/hooks';
import { ClaimRow } from './ClaimRow';
import { type Choice, chooseClaims, EVERYTHING } from './choose-claims';
import { FirstFew } from './FirstFew';
import type { Reveal } from './ShowButton';
import type { ShownClaim, Summary } from './summarize';
import { useText } from './text';

interface ClaimsProps {
  readonly claims: readonly ShownClaim[];
  readonly classes: Summary['classes'];
  readonly language: string | null;
  readonly onReveal: Reveal;
  readonly onCopy: (id: string) => void;
}

const FEW = 100;
/** Fewer claims are seen at a glance. */
const MIN_TO_CHOOSE = 4;
const ORDERS = ['reading', 'source'] as const;

export function Claims({ claims, classes, language, onReveal, onCopy }: ClaimsProps) {
  const text = useText();
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  if (claims.length === 0) return null;
  const chosen = chooseClaims(claims, choice);
  return (
    <section class="part claims" aria-labelledby="claims-heading">
      <h2 id="claims-heading">{text.say('claimsHeading')}</h2>
      {claims.length >= MIN_TO_CHOOSE && <Chooser classes={classes} choice={choice} onChoose={setChoice} />}
      {chosen.length === 0 ? (
        <p class="quiet" role="status">
          {text.say('noMatch')}
        </p>
      ) : (
        <FirstFew key={JSON.stringify(choice)} items={chosen} few={FEW} step={FEW} ordered>
          {(claim) => <ClaimRow key={claim.id} claim={claim} language={language} onReveal={onReveal} onCopy={onCopy} />}
        </FirstFew>
      )}
    </section>
  );
}

interface ChooserProps {
  readonly classes: Summary['classes'];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function Chooser({ classes, choice, onChoose }: ChooserProps) {
  const text = useText();
  const present = classes.filter(({ count }) => count > 0);
  return (
    <search class="chooser">
      <select
        aria-label={text.say('orderLabel')}
        value={choice.order}
        onChange={({ currentTarget }) => {
          const order = ORDERS.find((each) => each === currentTarget.value) ?? 'reading';
          onChoose({ ...choice, order });
        }}
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {text.say(`order_${order}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={text.say('filterLabel')}
        value={choice.shown}
        onChange={({ currentTarget }) => {
          const shown = present.find(({ sourcing }) => sourcing === currentTarget.value)?.sourcing ?? 'all';
          onChoose({ ...choice, shown });
        }}
      >
        <option value="all">{text.say('filter_all')}</option>
        {present.map(({ sourcing, count }) => (
          <option key={sourcing} value={sourcing}>
            {`${text.say(`sourcing_${sourcing}`)} (${text.number(count)})`}
          </option>
        ))}
      </select>
      <input
        type="search"
        aria-label={text.say('searchLabel')}
        placeholder={text.say('searchLabel')}
        value={choice.query}
        onInput={({ currentTarget }) => onChoose({ ...choice, query: currentTarget.value })}
      />
    </search>
  );
}
