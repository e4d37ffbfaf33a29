/** The shape of what is coming. The style sheet keeps it unseen for the first 300 ms. */
import { useText } from './text';

const LINES = ['long', 'long', 'short', 'bar', 'long', 'middle', 'long', 'short'] as const;

export function Skeleton() {
  const text = useText();
  return (
    <div class="skeleton">
      <p class="for-readers">{text.say('waitingTitle')}</p>
      {LINES.map((length, index) => (
        <span key={`${index} ${length}`} class={`bone bone-${length}`} aria-hidden="true" />
      ))}
    </div>
  );
}
