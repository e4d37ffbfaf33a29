/** A radio button or a checkbox with its name and, where it needs one, a sentence that explains it. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps {
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Stands before the name, for the eye alone. */
  readonly sign?: ComponentChildren;
  readonly checked: boolean;
  readonly onPick: (checked: boolean) => void;
}

export function Choice({ kind, name, label, hint, sign, checked, onPick }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        type={kind}
        id={id}
        name={name}
        checked={checked}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        onChange={({ currentTarget }) => onPick(currentTarget.checked)}
      />
      <label for={id}>
        {sign}
        {label}
      </label>
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}
