/** What is read, kept and sent, in plain words. */
import type { Text } from '../text';

const TOPICS = ['Read', 'Kept', 'Sent'] as const;

export function Care({ text }: { readonly text: Text }) {
  return (
    <section aria-labelledby="care">
      <h2 id="care">{text.say('careHeading')}</h2>
      <dl>
        {TOPICS.flatMap((topic) => [
          <dt key={`${topic} term`}>{text.say(`care${topic}Term`)}</dt>,
          <dd key={topic}>{text.say(`care${topic}`)}</dd>,
        ])}
      </dl>
    </section>
  );
}
