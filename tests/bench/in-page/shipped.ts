/** What the bench calls of the content script, by the names that it has in the built file (`shipped-script.ts`). */
import type { Highlighter } from '../../../content-scripts/highlighter';
import type { marksOf } from '../../../content-scripts/marks';
import type { readPageInSteps } from '../../../content-scripts/read-page';
import type { runInSlices } from '../../../content-scripts/slices';
import type { analyzeInSteps } from '../../../src/engine/analyze';
import type { ReadingMemory } from '../../../src/engine/reading-memory';
import type { packs } from '../../../src/languages';
import type { defaultSettings } from '../../../src/settings';

export interface Shipped {
  readonly analyzeInSteps: typeof analyzeInSteps;
  readonly defaultSettings: typeof defaultSettings;
  readonly Highlighter: typeof Highlighter;
  readonly marksOf: typeof marksOf;
  readonly packs: typeof packs;
  readonly ReadingMemory: typeof ReadingMemory;
  readonly readPageInSteps: typeof readPageInSteps;
  readonly runInSlices: typeof runInSlices;
}

export const SHIPPED_NAMES = [
  'analyzeInSteps',
  'defaultSettings',
  'Highlighter',
  'marksOf',
  'packs',
  'ReadingMemory',
  'readPageInSteps',
  'runInSlices',
] as const satisfies readonly (keyof Shipped)[];

/** Where {@link Shipped} lies in a bench page. */
export const SHIPPED_AT = 'whenceShipped';

/** @throws Error when the content script was not loaded. */
export function shipped(): Shipped {
  const found: unknown = Reflect.get(globalThis, SHIPPED_AT);
  if (typeof found !== 'object' || found === null) throw new Error('The content script is not in this page.');
  return found as Shipped;
}
