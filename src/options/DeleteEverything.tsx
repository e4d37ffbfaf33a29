/** Forgets everything that is kept, after a second press. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../text';

interface DeleteEverythingProps {
  readonly text: Text;
  readonly onDelete: () => void;
}

export function DeleteEverything({ text, onDelete }: DeleteEverythingProps) {
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  // The pressed button is gone: the keyboard goes on at the harmless one.
  useEffect(() => keep.current?.focus(), [isAsking]);
  const confirm = () => {
    setAsking(false);
    onDelete();
  };
  return (
    <section aria-labelledby="delete">
      <h2 id="delete">{text.say('deleteHeading')}</h2>
      <p>{text.say('deleteText')}</p>
      <div class="buttons">
        {isAsking ? (
          <>
            <button type="button" class="primary" onClick={confirm}>
              {text.say('deleteConfirm')}
            </button>
            <button type="button" class="plain" ref={keep} onClick={() => setAsking(false)}>
              {text.say('deleteCancel')}
            </button>
          </>
        ) : (
          <button type="button" class="plain" onClick={() => setAsking(true)}>
            {text.say('deleteHeading')}
          </button>
        )}
      </div>
    </section>
  );
}
