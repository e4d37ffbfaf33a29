/** The reader's own colors of the lines, for pages of ours: the style sheets have the usual ones. */
import { type Colors, MARKABLE } from './settings';

/** How much of a color stays in it on a dark ground, percent; as on pages (`content-scripts/highlighter.ts`). */
const ON_DARK = 55;

/** Gives a document of ours the reader's colors, or takes them away again. */
export function paintColors({ documentElement: { style } }: Document, colors: Colors): void {
  for (const sourcing of MARKABLE) {
    const own = colors[sourcing];
    if (own === undefined) style.removeProperty(`--own-${sourcing}`);
    else style.setProperty(`--own-${sourcing}`, `light-dark(${own}, color-mix(in srgb, ${own} ${ON_DARK}%, white))`);
  }
}
