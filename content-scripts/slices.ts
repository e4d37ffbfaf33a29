/** Runs a stepwise computation in slices of a few milliseconds, so that the page never feels it (R56). */

/** Longest slice. Well under the 50 ms that a browser calls a long task, also on a machine four times slower. */
const SLICE_MS = 6;

/**
 * Runs a generator to its end, giving the page its turn whenever a slice is used up.
 *
 * @param isCancelled asked after each slice: when true, the run ends with `undefined`.
 */
export async function runInSlices<Result>(
  steps: Generator<void, Result>,
  isCancelled: () => boolean,
): Promise<Result | undefined> {
  for (let until = performance.now() + SLICE_MS; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    if (isCancelled()) return undefined;
    until = performance.now() + SLICE_MS;
  }
}

/** Waits until the browser is idle, or a second has passed, or at once when nobody looks at the page. */
export function whenIdle(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1_000 }));
}

function nextTurn(): Promise<void> {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  const turn: unknown =
    typeof scheduler === 'object' && scheduler !== null ? Reflect.get(scheduler, 'yield') : undefined;
  if (typeof turn === 'function') return turn.call(scheduler);
  return new Promise((resolve) => setTimeout(resolve, 0));
}
