/** A list that shows its first few and more when asked: 5,000 claims must not take longer to open than five (F141). */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from './text';

interface FirstFewProps<T> {
  readonly items: readonly T[];
  /** How many at first. */
  readonly few: number;
  /** How many more at each press; the rest when absent. */
  readonly step?: number;
  readonly ordered?: boolean;
  /** Draws one `<li>`. */
  readonly children: (item: T) => ComponentChildren;
}

export function FirstFew<T>({ items, few, step = items.length, ordered = false, children }: FirstFewProps<T>) {
  const text = useText();
  const [limit, setLimit] = useState(few);
  // One item behind a button takes as much room as the button.
  const shown = items.length - limit <= 1 ? items.length : limit;
  const next = Math.min(step, items.length - shown);
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <List class="rows">{items.slice(0, shown).map(children)}</List>
      {next > 0 && (
        <button type="button" class="more" onClick={() => setLimit(shown + next)}>
          {text.count('showMore', next)}
        </button>
      )}
    </>
  );
}
