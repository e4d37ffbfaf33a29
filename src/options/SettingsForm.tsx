/** The settings page. Props in, callbacks out; nothing is kept here. */
import type { Settings } from '../settings';
import type { Text } from '../text';
import { Care } from './Care';
import { Choice } from './Choice';
import { DeleteEverything } from './DeleteEverything';
import { type Key, Keys } from './Keys';
import { LanguageChoice } from './LanguageChoice';
import { MarkSettings } from './MarkSettings';
import { Sites } from './Sites';

interface SettingsFormProps {
  readonly text: Text;
  readonly settings: Settings;
  readonly keys: readonly Key[];
  /** The language of the interface that the reader chose; `''` for the browser's. */
  readonly language: string;
  /** What the last change led to. */
  readonly said: string;
  readonly onChange: (settings: Settings) => void;
  readonly onLanguage: (tag: string) => void;
  readonly onDelete: () => void;
}

const WHEN = ['disowned', 'asked', 'always'] as const;

export function SettingsForm(props: SettingsFormProps) {
  const { text, settings, keys, language, said, onChange, onLanguage, onDelete } = props;
  return (
    <main>
      <h1>{text.say('optionsTitle')}</h1>
      <fieldset>
        <legend>{text.say('whenHeading')}</legend>
        {WHEN.map((when) => (
          <Choice
            key={when}
            kind="radio"
            name="when"
            label={text.say(`when_${when}`)}
            hint={text.say(`when_${when}_hint`)}
            checked={settings.when === when}
            onPick={() => onChange({ ...settings, when })}
          />
        ))}
      </fieldset>
      <MarkSettings text={text} settings={settings} onChange={onChange} />
      <Sites text={text} settings={settings} onChange={onChange} />
      <Keys text={text} keys={keys} />
      <LanguageChoice text={text} chosen={language} onChoose={onLanguage} />
      <Care text={text} />
      <section aria-labelledby="testing">
        <h2 id="testing">{text.say('testingHeading')}</h2>
        <Choice
          kind="checkbox"
          name="testHooks"
          label={text.say('hooksLabel')}
          hint={text.say('hooksHint')}
          checked={settings.testHooks}
          onPick={(testHooks) => onChange({ ...settings, testHooks })}
        />
      </section>
      <DeleteEverything text={text} onDelete={onDelete} />
      <p role="status" class="said">
        {said}
      </p>
    </main>
  );
}
