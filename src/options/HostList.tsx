/** A list of sites that the reader chose something for, each of which can be taken off it. */
import { useRef } from 'preact/hooks';
import type { Text } from '../text';

interface HostListProps {
  readonly id: string;
  readonly name: string;
  readonly text: Text;
  readonly hosts: readonly string[];
  readonly onChange: (hosts: readonly string[]) => void;
}

export function HostList({ id, name, text, hosts, onChange }: HostListProps) {
  const sorted = hosts.toSorted();
  const heading = useRef<HTMLHeadingElement>(null);
  const keepOnly = (kept: readonly string[]) => {
    onChange(kept);
    // The pressed button goes with its row: the keyboard goes on at the head of the list.
    heading.current?.focus();
  };
  return (
    <>
      <h3 id={id} tabIndex={-1} ref={heading}>
        {name}
      </h3>
      {sorted.length === 0 ? (
        <p class="quiet">{text.say('sitesNone')}</p>
      ) : (
        <ul class="hosts" aria-labelledby={id}>
          {sorted.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                class="plain"
                aria-label={text.say('siteRemoveNamed', host)}
                onClick={() => keepOnly(hosts.filter((other) => other !== host))}
              >
                {text.say('siteRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {sorted.length > 1 && (
        <div class="buttons">
          <button type="button" class="plain" onClick={() => keepOnly([])}>
            {text.say('sitesRemoveAll')}
          </button>
        </div>
      )}
    </>
  );
}
