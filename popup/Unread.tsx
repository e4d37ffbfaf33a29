/** What was not read or not done, and why. */
import type { UnreadReason } from '../src/engine/types';
import { type Text, underscored, useText } from './text';

interface UnreadProps {
  /** Rules without `unread/`; a report of another version may know reasons that we do not. */
  readonly unread: readonly string[];
  /** How many rules of ours failed. */
  readonly failed: number;
}

const KNOWN: readonly UnreadReason[] = ['too-large', 'frame', 'changed'];

export function Unread({ unread, failed }: UnreadProps) {
  const text = useText();
  if (unread.length === 0 && failed === 0) return null;
  return (
    <section class="part aside" aria-labelledby="unread-heading">
      <h2 id="unread-heading">{text.say('unreadHeading')}</h2>
      <ul>
        {unread.map((reason) => (
          <li key={reason}>{sentenceFor(reason, text)}</li>
        ))}
        {failed > 0 && <li>{text.count('checksFailed', failed)}</li>}
      </ul>
    </section>
  );
}

function sentenceFor(reason: string, text: Text): string {
  const known = KNOWN.find((each) => each === reason);
  return known ? text.say(`unread_${underscored(known)}`) : text.say('unreadOtherwise');
}
