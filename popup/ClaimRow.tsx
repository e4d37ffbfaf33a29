/** One claim: its words, with its mark in the margin, and who is said to have said it. */
import { Icon } from './Icon';
import { MarginLine } from './Marks';
import { PageWords } from './PageWords';
import { SaidByLine } from './SaidByLine';
import { type Reveal, ShowButton } from './ShowButton';
import type { ShownClaim } from './summarize';
import { underscored, useText } from './text';

interface ClaimRowProps {
  readonly claim: ShownClaim;
  readonly language: string | null;
  readonly onReveal: Reveal;
  readonly onCopy: (id: string) => void;
}

export function ClaimRow({ claim, language, onReveal, onCopy }: ClaimRowProps) {
  const text = useText();
  return (
    <li class={`row of-${claim.sourcing}`}>
      <MarginLine sourcing={claim.sourcing} />
      <div>
        {claim.role !== 'body' && (
          <p class="role">{text.say(claim.role === 'headline' ? 'headlineRole' : 'captionRole')}</p>
        )}
        <p>
          <PageWords words={claim.words} language={language} />
        </p>
        {claim.saidBy.map((by, index) => (
          <SaidByLine key={`${index} ${by.kind}`} by={by} language={language} />
        ))}
        {claim.flags.length > 0 && (
          <ul class="inline quiet flags">
            {claim.flags.map((flag) => (
              <li key={flag}>{text.say(`flag_${underscored(flag)}`)}</li>
            ))}
          </ul>
        )}
      </div>
      <span class="row-buttons">
        <ShowButton span={claim} name={text.say('showClaim', text.number(claim.number))} onReveal={onReveal} />
        <button
          type="button"
          class="drawn copy"
          aria-label={text.say('copyClaim', text.number(claim.number))}
          title={text.say('copyHeading')}
          onClick={() => onCopy(claim.id)}
        >
          <Icon name="copy" />
        </button>
      </span>
    </li>
  );
}
