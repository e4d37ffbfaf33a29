/** Waiting for what a browser does in its own time. */

/** Polls until `ask` gives something other than `undefined`. @throws Error `what` after `timeout` milliseconds. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  { timeout = 10_000, every = 50 }: { timeout?: number; every?: number } = {},
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
