/** How stored settings are read back, kept and switched. */

import { describe, expect, test } from 'vitest';
import type { Storage } from 'webextension-polyfill';
import {
  defaultSettings,
  isAlwaysRead,
  isOff,
  loadSettings,
  parseSettings,
  SETTINGS_KEY,
  type Settings,
  saveSettings,
  withSite,
} from '../../src/settings';

const defaults = defaultSettings(false);
const kept: Settings = {
  version: 1,
  when: 'always',
  offHosts: ['a.example', 'b.example:8080'],
  alwaysHosts: ['c.example'],
  paused: true,
  marks: ['none', 'linked'],
  strength: 'quiet',
  colors: { none: '#00ff00', linked: '#ABCDEF' },
  cards: false,
  testHooks: true,
};

describe('settings are read field by field (F130)', () => {
  test.each<[why: string, stored: unknown, settings: Settings]>([
    ['nothing stored', undefined, defaults],
    ['null', null, defaults],
    ['a string', 'always', defaults],
    ['a list', [], defaults],
    ['all of them', kept, kept],
    ['an unknown choice', { ...kept, when: 'sometimes' }, { ...kept, when: 'disowned' }],
    ['a switch that is no boolean', { ...kept, paused: 'yes' }, { ...kept, paused: false }],
    ['hooks that are no boolean', { ...kept, testHooks: 1 }, { ...kept, testHooks: false }],
    ['marks out of order, and one that is none', { ...kept, marks: ['linked', 'false', 'none'] }, kept],
    ['marks that are no list', { ...kept, marks: 'all' }, { ...kept, marks: defaults.marks }],
    ['an unknown strength', { ...kept, strength: 11 }, { ...kept, strength: 'plain' }],
    ['cards that are no boolean', { ...kept, cards: 'no' }, { ...kept, cards: true }],
    ['a host in both lists', { ...kept, alwaysHosts: ['a.example', 'c.example'] }, kept],
    ['always-hosts that are no list', { ...kept, alwaysHosts: {} }, { ...kept, alwaysHosts: [] }],
    ['colours that are none', { ...kept, colors: 'red' }, { ...kept, colors: {} }],
    [
      'colours of a class that is none, and one that is a style sheet',
      { ...kept, colors: { ...kept.colors, named: 'red;} *{display:none', unclear: '#000000' } },
      kept,
    ],
    [
      'the settings of the first version',
      { version: 1, when: 'asked', offHosts: ['a.example'], paused: false, testHooks: false },
      { ...defaults, when: 'asked', offHosts: ['a.example'] },
    ],
    ['hosts that are no list', { ...kept, offHosts: 'a.example' }, { ...kept, offHosts: [] }],
    [
      'hosts that are none',
      { ...kept, offHosts: ['a.example', 7, '', null, 'a/b', 'a b', 'x'.repeat(300)] },
      { ...kept, offHosts: ['a.example'] },
    ],
    ['keys that nobody knows', { ...kept, more: 'x' }, kept],
    ['values in the prototype', Object.create(kept), defaults],
  ])('%s', (_, stored, settings) => {
    expect(parseSettings(stored, defaults)).toEqual(settings);
  });

  test('a list of hosts cannot grow without end', () => {
    const offHosts = Array.from({ length: 5_000 }, (_, index) => `${index}.example`);
    expect(parseSettings({ offHosts }, defaults).offHosts).toHaveLength(2_000);
  });

  test('a test build presets its hooks, and a reader’s choice wins', () => {
    expect(parseSettings({}, defaultSettings(true)).testHooks).toBe(true);
    expect(parseSettings({ testHooks: false }, defaultSettings(true)).testHooks).toBe(false);
  });
});

describe('switching sites', () => {
  test('off, twice, and on again', () => {
    const off = withSite(withSite(defaults, 'a.example', 'off'), 'a.example', 'off');
    expect(off.offHosts).toEqual(['a.example']);
    expect(isOff(off, 'a.example')).toBe(true);
    expect(isOff(off, 'www.a.example')).toBe(false);
    expect(withSite(off, 'a.example', 'as-others')).toEqual(defaults);
  });

  test('always read, until it is switched off', () => {
    const always = withSite(defaults, 'a.example', 'always');
    expect(isAlwaysRead(always, 'a.example')).toBe(true);
    expect(isAlwaysRead(always, 'b.example')).toBe(false);
    expect(isAlwaysRead(withSite(always, 'a.example', 'off'), 'a.example')).toBe(false);
    expect(isAlwaysRead({ ...defaults, when: 'always' }, 'b.example')).toBe(true);
  });

  test('paused is off everywhere', () => {
    expect(isOff({ ...defaults, paused: true }, 'a.example')).toBe(true);
  });
});

describe('keeping settings', () => {
  const area = (change: Partial<Storage.StorageArea>) => change as Storage.StorageArea;

  test('what was saved is loaded', async () => {
    const store: Record<string, unknown> = {};
    const memory = area({ get: async () => store, set: async (items) => void Object.assign(store, items) });
    await saveSettings(memory, kept);
    expect(store).toEqual({ [SETTINGS_KEY]: kept });
    expect(await loadSettings(memory)).toEqual(kept);
  });

  test('a storage that fails gives the defaults and is not written to (F128)', async () => {
    const written: unknown[] = [];
    const broken = area({
      get: () => Promise.reject(new Error('corrupt')),
      set: async (items) => void written.push(items),
    });
    expect(await loadSettings(broken)).toEqual(defaultSettings());
    expect(written).toEqual([]);
  });

  test('a storage that is full says so', async () => {
    const full = area({ set: () => Promise.reject(new Error('QuotaExceededError')) });
    await expect(saveSettings(full, kept)).rejects.toThrow('Quota');
  });
});
