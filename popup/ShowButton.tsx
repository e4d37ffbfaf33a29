/** Scrolls the page to some of its words. */
import type { Span } from '../src/engine/types';
import { Icon } from './Icon';
import { useText } from './text';

/** What a view does when the reader wants to see words on the page. */
export type Reveal = (span: Span) => void;

interface ShowButtonProps {
  readonly span: Span;
  /** What the button does, for those who cannot see beside which words it stands. */
  readonly name: string;
  readonly onReveal: Reveal;
}

export function ShowButton({ span, name, onReveal }: ShowButtonProps) {
  return (
    <button
      type="button"
      class="drawn show"
      aria-label={name}
      title={useText().say('showOnPage')}
      onClick={() => onReveal(span)}
    >
      <Icon name="show" />
    </button>
  );
}
