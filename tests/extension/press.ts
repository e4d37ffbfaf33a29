/** Presses a control of a view like a person: where it is on the screen, found by its accessible name. */
import type { Surface } from './driver';
import { until } from './until';

/** Buttons, the heads of what unfolds, and fields. */
export const CONTROLS = 'button, summary, select, input, textarea';

/** @throws Error that names the control when the view never has it. */
export async function press(view: Surface, name: string): Promise<void> {
  const place = await until(`the view has a control “${name}”`, () =>
    view.evaluate(placeOf, { name, controls: CONTROLS }),
  );
  await view.clickAt(place.x, place.y);
}

export function placeOf({ name, controls }: { name: string; controls: string }): { x: number; y: number } | undefined {
  const named = (control: Element) =>
    (control.getAttribute('aria-label') ?? control.textContent).replace(/\s+/gu, ' ').trim();
  const control = [...document.querySelectorAll(controls)].find((candidate) => named(candidate) === name);
  if (!control) return undefined;
  const own = control.matches('summary') ? control.parentElement : null;
  for (const folded of document.querySelectorAll('details'))
    if (folded !== own && folded.contains(control)) folded.open = true;
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return width > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined;
}
