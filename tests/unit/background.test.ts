/** The toolbar button: which messages move it, what it shows, and that it is listened for from the first moment. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Background } from './fixtures/fake-background';

const { fake } = vi.hoisted(() => ({ fake: { current: undefined as unknown } }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.current;
  },
}));

let background: Background;
let whence: typeof import('../../src/background');

beforeEach(async () => {
  const { fakeBackground } = await import('./fixtures/fake-background');
  background = fakeBackground();
  fake.current = background.browser;
  vi.resetModules();
  whence = await import('../../src/background');
});

const reported = (badge: unknown) => ({ method: 'reported', args: [badge] });
const page = { frameId: 0, tab: { id: 4 } };

test('everything is listened for when the worker starts, with nothing awaited before', () => {
  expect(background.listened.toSorted()).toEqual([
    'commands.onCommand',
    'contextMenus.onClicked',
    'runtime.onInstalled',
    'runtime.onMessage',
    'runtime.onStartup',
    'storage.onChanged',
  ]);
});

describe('the button of the tab that reported', () => {
  test.each<[badge: object, text: string, icon: RegExp, title: RegExp]>([
    [{ state: 'reading' }, '…', /\/icons\/16/, /is reading/],
    [{ state: 'skipped' }, '', /quiet-16/, /has not read/],
    [{ state: 'quiet' }, '', /quiet-16/, /nothing to say/],
    [{ state: 'read', unsourced: 0 }, '', /\/icons\/16/, /nothing to point out/],
    [{ state: 'read', unsourced: 1 }, '1', /\/icons\/16/, /1 claim without/],
    [{ state: 'read', unsourced: 7 }, '7', /\/icons\/16/, /7 claims without/],
    [{ state: 'read', unsourced: 4_321 }, '999+', /\/icons\/16/, /4,321 claims without/],
  ])('%j', async (badge, text, icon, title) => {
    await background.deliver(reported(badge), page);
    const button = background.buttons.get(4);
    expect(button).toMatchObject({ text, title: expect.stringMatching(title), textColor: '#ffffff' });
    expect(JSON.stringify(button?.path)).toMatch(icon);
    expect([...background.buttons.keys()], 'a page speaks for its own tab only (R34)').toEqual([4]);
  });

  test('a count stands on dark amber, readable in white', async () => {
    await background.deliver(reported({ state: 'read', unsourced: 7 }), page);
    expect(background.buttons.get(4)?.color).toBe('#92400e');
  });

  test('a tab that closed in between is nobody’s fault', async () => {
    background.close(4);
    await expect(background.deliver(reported({ state: 'quiet' }), page)).resolves.not.toThrow();
  });
});

describe('what is no report moves nothing (R33)', () => {
  test.each<[why: string, message: unknown, sender?: object]>([
    ['an unknown state', reported({ state: 'false' })],
    ['no state', reported({})],
    ['no object', reported('read')],
    ['nothing', reported(null)],
    ['no arguments', { method: 'reported', args: [] }],
    ['a count that is a string', reported({ state: 'read', unsourced: '7' })],
    ['a count below nothing', reported({ state: 'read', unsourced: -1 })],
    ['half a claim', reported({ state: 'read', unsourced: 0.5 })],
    ['no number', reported({ state: 'read', unsourced: Number.NaN })],
    ['no end', reported({ state: 'read', unsourced: Number.POSITIVE_INFINITY })],
    ['more than a page can hold', reported({ state: 'read', unsourced: 1e9 })],
    ['a frame', reported({ state: 'quiet' }), { ...page, frameId: 3 }],
    ['a page of ours', reported({ state: 'quiet' }), { frameId: 0 }],
    ['another extension', reported({ state: 'quiet' }), { ...page, id: 'somebody-else' }],
    ['another method', { method: 'forget', args: [{ state: 'quiet' }] }],
  ])('%s', async (_, message, sender = page) => {
    await background.deliver(message, sender);
    expect(background.buttons.size).toBe(0);
  });

  test('10,000 random messages: no exception, no button (R35)', async () => {
    const parts = [
      undefined,
      null,
      0,
      -1,
      1e308,
      '',
      'read',
      'reported',
      [],
      {},
      { state: 'raed' },
      { state: ['read'] },
      { unsourced: 1 },
      true,
    ];
    let seed = 7;
    const pick = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return parts[seed % parts.length];
    };
    for (let count = 0; count < 10_000; count += 1) {
      const message =
        count % 3 === 0
          ? pick()
          : { method: count % 2 ? 'reported' : pick(), args: count % 5 ? [pick(), pick()] : pick() };
      await background.deliver(message, page);
    }
    expect(background.buttons.size).toBe(0);
  });
});

describe('the context menu', () => {
  test('has its items, on web pages, made anew at each start', async () => {
    await background.emit('runtime.onInstalled', { reason: 'update' });
    await background.emit('runtime.onStartup');
    expect(background.menu).toMatchObject([
      { id: 'check-selection', title: 'Check this sentence', contexts: ['selection'] },
      { id: 'read-page', title: 'Read this page', documentUrlPatterns: ['http://*/*', 'https://*/*'] },
    ]);
  });

  test('reads the page and opens the popup', async () => {
    await background.emit('contextMenus.onClicked', { menuItemId: 'read-page' }, { id: 4 });
    expect(background.calls).toEqual(['openPopup', 'ask 4 readNow']);
  });

  test('checks the words that were selected', async () => {
    await background.emit('contextMenus.onClicked', { menuItemId: 'check-selection' }, { id: 4 });
    expect(background.calls).toEqual(['ask 4 checkSelection']);
  });

  test('where the popup cannot be opened, the page is read all the same', async () => {
    background.browser.action.openPopup = () => Promise.reject(new Error('no toolbar'));
    await background.emit('contextMenus.onClicked', { menuItemId: 'read-page' }, { id: 4 });
    expect(background.calls).toEqual(['ask 4 readNow']);
  });

  test.each([
    ['somebody else’s item', { menuItemId: 'other' }, { id: 4 }],
    ['no tab', { menuItemId: 'read-page' }, undefined],
  ])('%s does nothing', async (_, info, tab) => {
    await background.emit('contextMenus.onClicked', info, tab);
    expect(background.calls).toEqual([]);
  });
});

describe('a language that the reader chose', () => {
  const words = { tag: 'de', version: 'x', messages: { menuReadPage: 'Diese Seite lesen', badgeQuiet: 'Nichts' } };

  test('is spoken by the menu and the button; what it lacks is said in the browser’s', async () => {
    background.stored['words'] = words;
    await background.emit('storage.onChanged', { words: { newValue: words } }, 'local');
    await vi.waitFor(() => expect(background.menu).toHaveLength(2));
    expect(background.menu).toMatchObject([{ title: 'Check this sentence' }, { title: 'Diese Seite lesen' }]);
    await background.deliver(reported({ state: 'quiet' }), page);
    expect(background.buttons.get(4)?.title).toBe('Nichts');
  });

  test('other changes make no menu', async () => {
    await background.emit('storage.onChanged', { settings: {} }, 'local');
    await new Promise((resolve) => setTimeout(resolve));
    expect(background.menu).toEqual([]);
  });
});

describe('keys', () => {
  test.each([
    ['next-claim', { id: 4 }, 'ask 4 step 1'],
    ['previous-claim', { id: 4 }, 'ask 4 step -1'],
    ['next-claim', undefined, 'ask 9 step 1'],
  ])('%s, in %j', async (name, tab, call) => {
    await background.emit('commands.onCommand', name, tab);
    expect(background.calls).toEqual([call]);
  });

  test('switch a site off, and on again', async () => {
    const tab = { id: 4, url: 'https://news.example:8080/a?b', incognito: false };
    await background.emit('commands.onCommand', 'toggle-site', tab);
    expect(background.stored['settings']).toMatchObject({ offHosts: ['news.example:8080'] });
    await background.emit('commands.onCommand', 'toggle-site', tab);
    expect(background.stored['settings']).toMatchObject({ offHosts: [] });
  });

  test.each([
    ['a private window (R19)', { id: 4, url: 'https://news.example/', incognito: true }],
    ['a page of the browser', { id: 4, url: 'chrome://settings/', incognito: false }],
    ['a tab whose address is not told', { id: 4, incognito: false }],
  ])('switch nothing in %s', async (_, tab) => {
    await background.emit('commands.onCommand', 'toggle-site', tab);
    expect(background.stored).toEqual({});
  });
});

describe('the first page', () => {
  test('opens once, when a reader has installed Whence', async () => {
    await background.emit('runtime.onInstalled', { reason: 'install' });
    await vi.waitFor(() => expect(background.calls).toEqual(['open src/options/welcome.html']));
  });

  test.each(['update', 'browser_update'])('stays shut at an %s', async (reason) => {
    await background.emit('runtime.onInstalled', { reason });
    await new Promise((resolve) => setTimeout(resolve));
    expect(background.calls).toEqual([]);
  });

  test('stays shut for who loads a build to work on it', async () => {
    background.inDevelopment();
    await background.emit('runtime.onInstalled', { reason: 'install' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(background.calls).toEqual([]);
  });
});

test('a badge state is read back as it was sent', () => {
  expect(whence.readBadgeState({ state: 'read', unsourced: 3, more: 'x' })).toEqual({ state: 'read', unsourced: 3 });
  expect(whence.readBadgeState({ state: 'quiet', unsourced: 3 })).toEqual({ state: 'quiet' });
});
