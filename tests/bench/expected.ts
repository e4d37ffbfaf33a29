/**
 * What a reading of a bench page must come to: the page as the browser read it, analyzed by the engine's sources in Node. A
 * build that is fast because it leaves something out is so found out, and no list of numbers needs keeping.
 */
import { analyze } from '../../src/engine/analyze';
import type { Page } from '../../src/engine/types';
import { packs } from '../../src/languages';
import type { Surface } from '../extension/driver';
import type { Expected } from './in-page/cases';
import type { Shipped } from './in-page/shipped';

declare const whenceShipped: Shipped;

const known = new Map<string, Expected>();

/** @param name the page's; asked once for each. @throws Error when a page that is read in full has no claims. */
export async function expectedOf(surface: Surface, name: string): Promise<Expected> {
  const before = known.get(name);
  if (before) return before;
  const read = await surface.evaluate((): string => {
    const steps = whenceShipped.readPageInSteps(document, location.href);
    for (;;) {
      const step = steps.next();
      if (step.done) return JSON.stringify(step.value.page);
    }
  });
  const report = analyze(JSON.parse(read) as Page, packs, { readAll: true });
  if (report.assessed === 'full' && report.claims.length === 0)
    throw new Error(`${name} has no claims for Whence: give tests/bench/phrases.ts sentences that it reads.`);
  const expected = { claims: report.claims.length };
  known.set(name, expected);
  return expected;
}
