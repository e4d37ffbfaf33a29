/**
 * What a test driver may see, and only with the setting *Test hooks* on: `<html data-whence="reading|done|skipped">`
 * and the report as JSON in `data-whence-report`. With the setting off, no attribute is ever set.
 */
import type { PageState } from '../src/messages';

/** Shows the state on `<html>`. */
export function showState(document: Document, state: PageState): void {
  const root = document.documentElement;
  root.setAttribute('data-whence', state.status);
  if (state.status === 'done') root.setAttribute('data-whence-report', JSON.stringify(state.report));
  else root.removeAttribute('data-whence-report');
}

/** Takes both attributes away. */
export function hideState(document: Document): void {
  document.documentElement.removeAttribute('data-whence');
  document.documentElement.removeAttribute('data-whence-report');
}
