/** In which language Whence speaks: the browser's, or one that the reader chooses. */
import type { Text } from '../text';
import { INTERFACE_LANGUAGES } from './interface-languages';

interface LanguageChoiceProps {
  readonly text: Text;
  /** Folder below `_locales`; `''` for the browser's own. */
  readonly chosen: string;
  readonly onChoose: (tag: string) => void;
}

export function LanguageChoice({ text, chosen, onChoose }: LanguageChoiceProps) {
  return (
    <section aria-labelledby="language">
      <h2 id="language">{text.say('languageHeading')}</h2>
      <p>
        <select
          name="language"
          aria-labelledby="language"
          value={chosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          <option value="">{text.say('languageBrowser')}</option>
          {INTERFACE_LANGUAGES.map(({ tag, bcp47, name }) => (
            <option key={tag} value={tag} lang={bcp47}>
              {name}
            </option>
          ))}
        </select>
      </p>
    </section>
  );
}
