/**
 * `npm run screenshots`: takes the README's pictures anew, from the English sample page in Chromium: the page with the card at
 * one of its claims, the popup, the settings. They go to `.store`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { builtExtension, type Driver, launch, settled, stillText } from '../extension/driver';
import { serve } from '../extension/server';
import { build } from './build';
import { ROOT } from './run-command';

const FOLDER = path.join(ROOT, '.store');
const SAMPLE = 'market-digest.en/source.html';
/** Words of a claim of the sample page, on one line of it. */
const SHOWN = 'the insurer Brandt';
/** The card opens at once and is drawn a moment later. Milliseconds. */
const DRAWN_MS = 400;

/** @returns the exit code. */
export default async function main(): Promise<number> {
  const problem = await build('chrome');
  if (problem) {
    console.error(problem);
    return 1;
  }
  const server = await serve();
  const driver = await launch('chromium', { extension: builtExtension('chrome') });
  try {
    await mkdir(FOLDER, { recursive: true });
    await driver.open(`${server.origin}/${SAMPLE}`);
    await settled(driver);
    await keep('page.png', await pictureOfCard(driver));
    await keep('popup.png', (await driver.popup()).screenshot);
    const settings = await driver.ownPage('src/options/index.html');
    await stillText('the settings are drawn', () => settings.evaluate(() => document.body.textContent));
    await keep('settings.png', await settings.screenshot());
    return 0;
  } finally {
    await driver.close();
    await server.close();
  }
}

async function pictureOfCard({ page }: Driver): Promise<Buffer> {
  const { x, y } = await page.evaluate((words) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const start = text.textContent?.indexOf(words) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + words.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`The sample page no longer says “${words}”: name another of its claims.`);
  }, SHOWN);
  await page.clickAt(x, y);
  await new Promise((resolve) => setTimeout(resolve, DRAWN_MS));
  return page.screenshot();
}

async function keep(name: string, picture: Buffer): Promise<void> {
  await writeFile(path.join(FOLDER, name), picture);
  console.log(path.join('.store', name));
}
