/** Why claims were not read on a page whose notices were; and the button, where asking helps. */
import type { Reading } from './summarize';
import { type Text, underscored, useText } from './text';

interface NotReadProps {
  readonly why: Exclude<Reading, 'full'>;
  /** BCP 47 of the page's text. */
  readonly language: string | null;
  readonly onRead: () => void;
}

export function NotRead({ why, language, onRead }: NotReadProps) {
  const text = useText();
  return (
    <section class="part not-read" aria-live="polite">
      <p>{sentenceFor(why, language, text)}</p>
      {why === 'not-asked' && (
        <button type="button" class="primary" onClick={onRead}>
          {text.say('readThisPage')}
        </button>
      )}
    </section>
  );
}

function sentenceFor(why: NotReadProps['why'], language: string | null, text: Text): string {
  if (why === 'not-asked') return text.say('notAskedTitle');
  if (why !== 'language-not-supported') return text.say(`why_${underscored(why)}`);
  const name = language === null ? undefined : nameOf(language, text);
  return name === undefined ? text.say('why_language_unknown') : text.say('why_language_not_supported', name);
}

function nameOf(language: string, text: Text): string | undefined {
  try {
    return new Intl.DisplayNames([text.locale], { type: 'language' }).of(language);
  } catch {
    // A tag that is no BCP 47.
    return undefined;
  }
}
