/** A radio button or a checkbox with its name and a sentence that explains it. */
import { useId } from 'preact/hooks';

interface ChoiceProps {
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onPick: (checked: boolean) => void;
}

export function Choice({ kind, name, label, hint, checked, onPick }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        type={kind}
        id={id}
        name={name}
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onPick(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <small id={`${id}-hint`}>{hint}</small>
    </div>
  );
}
