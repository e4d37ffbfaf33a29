/** The protocol: who is answered, who is not, and what silence means. */
import { describe, expect, test } from 'vitest';
import { answer, ask, type PageToBackground, type PopupToPage, tell } from '../../src/messages';
import { fakeBrowser } from './fixtures/fake-browser';

const page = {
  getState: () => ({ status: 'reading' }) as const,
  readNow: () => Promise.resolve({ status: 'skipped', why: 'failed' } as const),
  reveal: (_sender: unknown, start: number, end: number) => start < end,
  step: () => true,
  checkSelection: () => false,
};

describe('answer', () => {
  test('answers the calls of its direction with what the handler gives', async () => {
    const { browser, deliver } = fakeBrowser();
    answer<PopupToPage>(browser, page);
    expect(await deliver({ method: 'getState', args: [] })).toEqual({ status: 'reading' });
    expect(await deliver({ method: 'readNow', args: [] })).toEqual({ status: 'skipped', why: 'failed' });
    expect(await deliver({ method: 'reveal', args: [3, 7] })).toBe(true);
  });

  test.each<[why: string, message: unknown, sender?: object]>([
    ['another extension', { method: 'getState', args: [] }, { id: 'somebody-else' }],
    ['nobody in particular', { method: 'getState', args: [] }, { id: undefined }],
    ['a method that it does not have', { method: 'forget', args: [] }],
    ['a method that every object has', { method: 'toString', args: [] }],
    ['a prototype', { method: '__proto__', args: [] }],
    ['a method that is no name', { method: 7, args: [] }],
    ['no arguments', { method: 'getState' }],
    ['arguments that are no list', { method: 'getState', args: { length: 1 } }],
    ['a string', 'getState'],
    ['nothing', null],
    ['nothing at all', undefined],
  ])('stays silent for %s, so that others may answer', (_, message, sender) => {
    const { browser, deliver } = fakeBrowser();
    answer<PopupToPage>(browser, page);
    expect(deliver(message, sender)).toBeUndefined();
  });

  test('two that answer do not get in each other’s way', async () => {
    const { browser, deliver } = fakeBrowser();
    answer<PageToBackground>(browser, { reported: () => undefined });
    answer<PopupToPage>(browser, page);
    expect(await deliver({ method: 'getState', args: [] })).toEqual({ status: 'reading' });
  });

  test('stops when told to', () => {
    const { browser, deliver, listeners } = fakeBrowser();
    answer<PopupToPage>(browser, page)();
    expect(listeners).toEqual([]);
    expect(deliver({ method: 'getState', args: [] })).toBeUndefined();
  });
});

describe('ask', () => {
  test('asks the top frame and gives its answer', async () => {
    const { browser, calls } = fakeBrowser(({ args }) => args.length === 2);
    expect(await ask(browser, 9, 'reveal', 1, 2)).toBe(true);
    expect(calls).toEqual(['tabs.sendMessage 9 reveal {"frameId":0}']);
  });

  test.each<[why: string, tab: Parameters<typeof fakeBrowser>[0]]>([
    ['nobody is there', undefined],
    ['nobody answers, in Chromium', () => null],
    ['nobody answers, in Firefox', () => undefined],
    ['the page’s handler throws', () => Promise.reject(new Error('broken'))],
  ])('gives undefined when %s', async (_, tab) => {
    expect(await ask(fakeBrowser(tab).browser, 9, 'getState')).toBeUndefined();
  });

  test('a false answer is an answer', async () => {
    expect(await ask(fakeBrowser(() => false).browser, 9, 'reveal', 1, 2)).toBe(false);
  });
});

describe('tell', () => {
  test('sends and does not wait', () => {
    const { browser, calls } = fakeBrowser();
    expect(tell(browser, 'reported', { state: 'read', unsourced: 3 })).toBeUndefined();
    expect(calls).toEqual(['runtime.sendMessage {"method":"reported","args":[{"state":"read","unsourced":3}]}']);
  });

  test('is silent when the extension is gone (F103)', async () => {
    const { browser } = fakeBrowser();
    browser.runtime.sendMessage = () => Promise.reject(new Error('Extension context invalidated.'));
    tell(browser, 'reported', { state: 'quiet' });
    // A rejection that nobody catches fails the run.
    await new Promise((resolve) => setTimeout(resolve));
  });
});
