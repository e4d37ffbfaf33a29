/** A button that unfolds a few others: ways to copy, files to save. Closes after a choice. */
import { useRef } from 'preact/hooks';

interface MenuProps {
  readonly name: string;
  readonly choices: readonly { readonly name: string; readonly onPick: () => void }[];
}

export function Menu({ name, choices }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const pick = (onPick: () => void) => {
    onPick();
    if (!menu.current) return;
    menu.current.open = false;
    // The pressed button is gone: the keyboard goes on where it came from.
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details class="menu" ref={menu}>
      <summary>{name}</summary>
      <ul>
        {choices.map((choice) => (
          <li key={choice.name}>
            <button type="button" class="plain" onClick={() => pick(choice.onPick)}>
              {choice.name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
