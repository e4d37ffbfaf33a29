/** The popup's talk with a tab: how long it asks, and how it comes into a tab where nobody answers. */
import { describe, expect, test } from 'vitest';
import { type Answer, listen, readPage } from '../../popup/conversation';
import type { PageState } from '../../src/messages';
import { fakeBrowser, type Tab } from './fixtures/fake-browser';
import { report } from './fixtures/report';

const noWait = () => Promise.resolve();
const reading: PageState = { status: 'reading' };
const done: PageState = { status: 'done', report: report() };
const off: PageState = { status: 'skipped', why: 'off' };
const manifest = { content_scripts: [{ js: ['content-scripts/whence.js'] }] };

/** Answers one after the other, the last for ever. */
function inTurn(...answers: unknown[]): Tab {
  let turn = 0;
  return () => {
    const next = answers[Math.min(turn, answers.length - 1)];
    turn += 1;
    if (next instanceof Error) throw next;
    return next;
  };
}

describe('listen', () => {
  const heard = async (tab: Tab | undefined, isCurrent = () => true) => {
    const answers: [Answer, boolean][] = [];
    await listen(
      fakeBrowser(tab).browser,
      1,
      (answer, isSlow) => void answers.push([answer, isSlow]),
      isCurrent,
      noWait,
    );
    return answers;
  };

  test('hears a page that has been read, once', async () => {
    expect(await heard(inTurn(done))).toEqual([[done, false]]);
  });

  test('asks again while the page is read', async () => {
    expect(await heard(inTurn(reading, reading, done))).toEqual([
      [reading, false],
      [reading, false],
      [done, false],
    ]);
  });

  test('hears that nobody is there', async () => {
    expect(await heard(undefined)).toEqual([['silent', false]]);
  });

  test('waits for a page that was just switched on again', async () => {
    expect((await heard(inTurn(off, done))).at(-1)).toEqual([done, false]);
  });

  test('gives up after some seconds, and says so', async () => {
    const answers = await heard(inTurn(reading));
    expect(answers.at(-1)).toEqual([reading, true]);
    expect(answers.filter(([, isSlow]) => isSlow)).toHaveLength(1);
    expect(answers.length).toBeLessThan(40);
  });

  test('stops when a newer question was asked', async () => {
    let asked = 0;
    expect(await heard(inTurn(reading), () => ++asked < 4)).toHaveLength(1);
  });
});

describe('readPage', () => {
  const gone = new Error('Receiving end does not exist.');

  test('asks the page that is there', async () => {
    const { browser, calls } = fakeBrowser(inTurn(done), manifest);
    expect(await readPage(browser, 1, noWait)).toEqual(done);
    expect(calls).toEqual(['tabs.sendMessage 1 readNow {"frameId":0}']);
  });

  test('brings the content script that the built manifest names, and asks until it is there', async () => {
    const { browser, calls } = fakeBrowser(inTurn(gone, gone, done), manifest);
    expect(await readPage(browser, 1, noWait)).toEqual(done);
    expect(calls[1]).toBe('scripting.executeScript {"target":{"tabId":1},"files":["content-scripts/whence.js"]}');
  });

  test('says that the browser refused', async () => {
    const { browser } = fakeBrowser(undefined, manifest);
    browser.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents of the page.'));
    expect(await readPage(browser, 1, noWait)).toBe('refused');
  });

  test.each([
    ['no script that could come', {}],
    ['a script that comes and never answers', manifest],
  ])('%s', async (_, which) => {
    expect(await readPage(fakeBrowser(undefined, which).browser, 1, noWait)).toBe('refused');
  });
});
