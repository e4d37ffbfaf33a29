/** Where Whence keeps still: everywhere, or on the sites that the reader switched off. */
import { useRef } from 'preact/hooks';
import { type Settings, withHost } from '../settings';
import type { Text } from '../text';
import { Choice } from './Choice';

interface OffSitesProps {
  readonly text: Text;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

export function OffSites({ text, settings, onChange }: OffSitesProps) {
  const hosts = settings.offHosts.toSorted();
  const heading = useRef<HTMLHeadingElement>(null);
  const keepOnly = (offHosts: readonly string[]) => {
    onChange({ ...settings, offHosts });
    // The pressed button goes with its row: the keyboard goes on at the head of the list.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites" tabIndex={-1} ref={heading}>
        {text.say('sitesHeading')}
      </h2>
      <Choice
        kind="checkbox"
        name="paused"
        label={text.say('pauseLabel')}
        hint={text.say('pauseHint')}
        checked={settings.paused}
        onPick={(paused) => onChange({ ...settings, paused })}
      />
      {hosts.length === 0 ? (
        <p class="quiet">{text.say('sitesNone')}</p>
      ) : (
        <ul class="hosts">
          {hosts.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                class="plain"
                aria-label={text.say('siteRemoveNamed', host)}
                onClick={() => keepOnly(withHost(settings, host, false).offHosts)}
              >
                {text.say('siteRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {hosts.length > 1 && (
        <div class="buttons">
          <button type="button" class="plain" onClick={() => keepOnly([])}>
            {text.say('sitesRemoveAll')}
          </button>
        </div>
      )}
    </section>
  );
}
