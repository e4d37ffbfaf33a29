/**
 * The content script as it is shipped, for a page of the bench: the built file, byte for byte, and before its last line one
 * that hands out the functions that are timed. Nothing is compiled anew, so what is measured is what readers get.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folderOf, type Target } from '../tools/build';
import { SHIPPED_AT, SHIPPED_NAMES } from './in-page/shipped';

const END = /\n\}\)\(\);\s*$/u;

export interface ShippedScript {
  /** The file itself. */
  readonly plain: string;
  /** The file, with a way in. */
  readonly open: string;
}

/** @throws Error when the build has another shape than the bench knows. */
export async function shippedScript(target: Target): Promise<ShippedScript> {
  const plain = await readFile(path.join(folderOf(target), 'content-scripts/whence.js'), 'utf8');
  const missing = SHIPPED_NAMES.filter(
    (name) => !new RegExp(`^\\t(?:async )?(?:function\\*?|var) ${name}\\b`, 'mu').test(plain),
  );
  if (!END.test(plain) || missing.length > 0)
    throw new Error(
      `dist/${target}/content-scripts/whence.js is not built as the bench expects (${missing.join(', ') || 'its end'}): tell tests/bench/shipped-script.ts the new shape.`,
    );
  return { plain, open: plain.replace(END, `\nglobalThis.${SHIPPED_AT} = { ${SHIPPED_NAMES.join(', ')} };\n})();\n`) };
}
