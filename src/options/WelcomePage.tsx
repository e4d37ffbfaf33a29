/** The first page after installation: what Whence does, what its lines mean, and what it never does. */
import { MARKABLE } from '../settings';
import type { Text } from '../text';
import { Care } from './Care';
import { SampleLine } from './MarkSettings';

interface WelcomeProps {
  readonly text: Text;
  readonly onSettings: () => void;
}

export function WelcomePage({ text, onSettings }: WelcomeProps) {
  return (
    <main>
      <h1>{text.say('welcomeTitle')}</h1>
      <p>{text.say('welcomeText')}</p>
      <p>{text.say('welcomeElsewhere')}</p>
      <section aria-labelledby="lines">
        <h2 id="lines">{text.say('welcomeLines')}</h2>
        <ul class="samples">
          {MARKABLE.map((sourcing) => (
            <li key={sourcing}>
              <SampleLine sourcing={sourcing} />
              {text.say(`sourcing_${sourcing}`)}
            </li>
          ))}
        </ul>
        <p>{text.say('markMeaning')}</p>
      </section>
      <Care text={text} />
      <section>
        <p>{text.say('welcomePin')}</p>
        <div class="buttons">
          <button type="button" class="primary" onClick={onSettings}>
            {text.say('welcomeSettings')}
          </button>
        </div>
      </section>
    </main>
  );
}
