/**
 * Draws the icons' PNG files from their SVG sources with the Chromium of this machine:
 * `node tests/tools/run.mjs tests/tools/icons.ts`. Run it after a change to `icons/*.svg`, and look at the result.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser, isRoot } from './browsers';
import { ROOT } from './run-command';

interface Drawing {
  readonly source: string;
  readonly file: string;
  /** Pixels of the whole picture, and of the transparent border on each side. */
  readonly size: number;
  readonly border?: number;
}

const DRAWINGS: readonly Drawing[] = [
  { source: 'toolbar.svg', file: '16.png', size: 16 },
  { source: 'whence.svg', file: '32.png', size: 32 },
  { source: 'whence.svg', file: '48.png', size: 48 },
  // The Chrome Web Store wants 96 pixels of art inside 128.
  { source: 'whence.svg', file: '128.png', size: 128, border: 16 },
  { source: 'quiet.svg', file: 'quiet-16.png', size: 16 },
  { source: 'quiet.svg', file: 'quiet-32.png', size: 32 },
];

/** @returns the exit code: 0 drawn, 1 no browser. */
export default async function main(): Promise<number> {
  const found = await ensureBrowser('chromium');
  if ('missing' in found) {
    console.error(found.missing);
    return 1;
  }
  const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: !isRoot() });
  try {
    const page = await browser.newPage();
    for (const { source, file, size, border = 0 } of DRAWINGS) {
      const svg = await readFile(path.join(ROOT, 'icons', source), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:${border}px}svg{display:block;width:${size - 2 * border}px;height:${size - 2 * border}px}</style>${svg}`,
      );
      await writeFile(path.join(ROOT, 'icons', file), await page.screenshot({ omitBackground: true }));
      console.log(`icons/${file}`);
    }
  } finally {
    await browser.close();
  }
  return 0;
}
