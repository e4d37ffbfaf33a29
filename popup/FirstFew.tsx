/** A list that shows its first few and more when asked: 5,000 claims must not take longer to open than five (F141). */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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
  const list = useRef<HTMLElement | null>(null);
  const [current, setCurrent] = useState(0);
  const keepList = (element: HTMLElement | null) => {
    list.current = element;
  };
  useEffect(() => {
    if (list.current) keepOneStop(list.current, Math.min(current, shown - 1));
  });
  return (
    <>
      <List
        class="rows"
        ref={keepList}
        onKeyDown={moveBetweenRows}
        onFocusIn={({ target, currentTarget }) => setCurrent(rowOf(currentTarget, target))}
      >
        {items.slice(0, shown).map(children)}
      </List>
      {next > 0 && (
        <button type="button" class="more" onClick={() => setLimit(shown + next)}>
          {text.count('showMore', next)}
        </button>
      )}
    </>
  );
}

/** The tab key stops at one row of a list, and goes on behind it (roving focus, WAI-ARIA practices). */
function keepOneStop(list: Element, current: number): void {
  for (const [at, row] of [...list.children].entries())
    for (const control of row.querySelectorAll<HTMLElement>('button, a')) control.tabIndex = at === current ? 0 : -1;
}

function rowOf(list: Element, target: EventTarget | null): number {
  return Math.max(
    0,
    [...list.children].findIndex((row) => target instanceof Node && row.contains(target)),
  );
}

/**
 * Up and down go to the same button of the row before or after, Home and End to the first and last: a long list need not be
 * walked through with the tab key (WAI-ARIA practices, "keyboard navigation inside components").
 */
function moveBetweenRows(event: KeyboardEvent): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLButtonElement) || !(currentTarget instanceof Element)) return;
  const rows = [...currentTarget.children];
  const at = rows.findIndex((row) => row.contains(target));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  const row = to === undefined ? undefined : rows[to];
  const which = [...(rows[at]?.querySelectorAll('button') ?? [])].indexOf(target);
  const button = row?.querySelectorAll('button')[which];
  if (!button) return;
  event.preventDefault();
  button.focus();
}
