/** A state that is no report: one sentence, perhaps a reason, at most one button. */
import type { ComponentChildren } from 'preact';
import { Sign } from './Icon';

interface StateScreenProps {
  readonly title: ComponentChildren;
  readonly text?: string;
  readonly button?: { readonly name: string; readonly onPress: () => void };
}

export function StateScreen({ title, text, button }: StateScreenProps) {
  return (
    <div class="state">
      <Sign />
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {button && (
        <button type="button" class="primary" onClick={button.onPress}>
          {button.name}
        </button>
      )}
    </div>
  );
}
