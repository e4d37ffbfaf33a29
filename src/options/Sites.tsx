/** Where Whence keeps still, everywhere or on some sites, and where it always reads. */
import type { Settings } from '../settings';
import type { Text } from '../text';
import { Choice } from './Choice';
import { HostList } from './HostList';

interface SitesProps {
  readonly text: Text;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

export function Sites({ text, settings, onChange }: SitesProps) {
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{text.say('sitesTitle')}</h2>
      <Choice
        kind="checkbox"
        name="paused"
        label={text.say('pauseLabel')}
        hint={text.say('pauseHint')}
        checked={settings.paused}
        onPick={(paused) => onChange({ ...settings, paused })}
      />
      <HostList
        id="sites-off"
        name={text.say('sitesHeading')}
        text={text}
        hosts={settings.offHosts}
        onChange={(offHosts) => onChange({ ...settings, offHosts })}
      />
      <HostList
        id="sites-always"
        name={text.say('sitesAlwaysHeading')}
        text={text}
        hosts={settings.alwaysHosts}
        onChange={(alwaysHosts) => onChange({ ...settings, alwaysHosts })}
      />
    </section>
  );
}
