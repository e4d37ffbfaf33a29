/** The keys that do something on a page, as the browser has them now. */
import type { Text } from '../text';

/** A command and its keys; none where the reader or the browser took them away. */
export interface Key {
  readonly name: string;
  readonly keys: string;
}

export function Keys({ text, keys }: { readonly text: Text; readonly keys: readonly Key[] }) {
  if (keys.length === 0) return null;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{text.say('keysHeading')}</h2>
      <dl>
        {keys.flatMap((key) => [
          <dt key={`${key.name} term`}>{key.name}</dt>,
          <dd key={key.name}>{key.keys === '' ? text.say('keyNone') : <kbd>{key.keys}</kbd>}</dd>,
        ])}
      </dl>
      <p class="quiet">{text.say('keysHint')}</p>
    </section>
  );
}
