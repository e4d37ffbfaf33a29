/** Which claims are marked on the page, how strongly, and whether a mark that is pointed at opens its card. */
import { MARKABLE, type Markable, type Settings, STRENGTHS } from '../settings';
import type { Text } from '../text';
import { Choice } from './Choice';

/** Our own colors on light pages, where a choice begins. */
const USUAL: Readonly<Record<Markable, string>> = {
  none: '#b45309',
  vague: '#7c3aed',
  anonymous: '#7c3aed',
  named: '#0f766e',
  linked: '#1d4ed8',
};

interface MarkSettingsProps {
  readonly text: Text;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

export function MarkSettings({ text, settings, onChange }: MarkSettingsProps) {
  const marked = new Set(settings.marks);
  const hasOwnColors = Object.keys(settings.colors).length > 0;
  const mark = (sourcing: Markable, isMarked: boolean) => {
    const marks = MARKABLE.filter((each) => (each === sourcing ? isMarked : marked.has(each)));
    onChange({ ...settings, marks });
  };
  return (
    <>
      <fieldset>
        <legend>{text.say('marksHeading')}</legend>
        <p class="quiet">{text.say('marksHint')}</p>
        {MARKABLE.map((sourcing) => (
          <div class="marked-class" key={sourcing}>
            <Choice
              kind="checkbox"
              name={`mark-${sourcing}`}
              sign={<SampleLine sourcing={sourcing} />}
              label={text.say(`sourcing_${sourcing}`)}
              checked={marked.has(sourcing)}
              onPick={(isMarked) => mark(sourcing, isMarked)}
            />
            <input
              type="color"
              name={`color-${sourcing}`}
              aria-label={text.say('colorNamed', text.say(`sourcing_${sourcing}`))}
              title={text.say('colorNamed', text.say(`sourcing_${sourcing}`))}
              value={settings.colors[sourcing] ?? USUAL[sourcing]}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...settings, colors: { ...settings.colors, [sourcing]: value } })
              }
            />
          </div>
        ))}
        {hasOwnColors && (
          <div class="buttons">
            <button type="button" class="plain" onClick={() => onChange({ ...settings, colors: {} })}>
              {text.say('colorsReset')}
            </button>
          </div>
        )}
        <Choice
          kind="checkbox"
          name="cards"
          label={text.say('cardsLabel')}
          checked={settings.cards}
          onPick={(cards) => onChange({ ...settings, cards })}
        />
      </fieldset>
      <fieldset class="inline-choices">
        <legend>{text.say('strengthLabel')}</legend>
        {STRENGTHS.map((strength) => (
          <Choice
            key={strength}
            kind="radio"
            name="strength"
            label={text.say(`strength_${strength}`)}
            checked={settings.strength === strength}
            onPick={() => onChange({ ...settings, strength })}
          />
        ))}
      </fieldset>
    </>
  );
}

/** The line of a class, as it is drawn under its claims. */
export function SampleLine({ sourcing }: { readonly sourcing: Markable }) {
  return (
    <span class={`sample of-${sourcing}`} aria-hidden="true">
      {'\u00a0'.repeat(8)}
    </span>
  );
}
