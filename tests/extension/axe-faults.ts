/** A view of ours with a screen reader, a keyboard, or weak eyes: axe's rules for WCAG 2.2 A and AA. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Surface, stillText } from './driver';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, a line each; nothing when all is well. */
export async function faultsOf(surface: Surface): Promise<string[]> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is not rendered yet must not count as text.
  await stillText('the view shows text', () => surface.evaluate(() => document.body?.innerText ?? ''));
  await surface.inject(AXE);
  return surface.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    if (passes.length === 0) return ['axe looked at nothing'];
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help} ${html.slice(0, 160)}`));
  });
}
