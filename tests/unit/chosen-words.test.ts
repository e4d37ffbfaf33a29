/** The interface's words, when the reader chose a language: what is kept, and how it is read back. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Storage } from 'webextension-polyfill';
import { chooseWords, loadText, messagesFrom, parseWords, WORDS_KEY } from '../../src/chosen-words';
import { INTERFACE_LANGUAGES, keepLanguage, loadFreshWords, wordsOf } from '../../src/options/interface-languages';
import { makeText } from '../../src/text';
import { messagesIn, textIn } from './fixtures/interface-text';

const TAGS = readdirSync(path.resolve(import.meta.dirname, '../../_locales'));

function memory(stored: Record<string, unknown> = {}) {
  const area = {
    get: async () => stored,
    set: async (change: object) => void Object.assign(stored, change),
    remove: async (key: string) => void Reflect.deleteProperty(stored, key),
  };
  return { stored, area: area as unknown as Storage.StorageArea };
}

test('every language of the interface can be chosen', () => {
  expect(INTERFACE_LANGUAGES.map(({ tag }) => tag).toSorted()).toEqual(TAGS.toSorted());
});

describe.each(TAGS)('%s', (tag) => {
  test('says the same as when the browser speaks it', async () => {
    const own = textIn(tag);
    const chosen = makeText(messagesFrom(await wordsOf(tag), messagesIn('en')));
    expect(chosen.language).toBe(own.language);
    expect(chosen.direction).toBe(own.direction);
    expect(chosen.count('badgeUnsourced', 5)).toBe(own.count('badgeUnsourced', 5));
    expect(chosen.say('siteRemoveNamed', 'a.example')).toBe(own.say('siteRemoveNamed', 'a.example'));
    expect(chosen.parts('offTitle', 1)).toEqual(own.parts('offTitle', 1));
  });
});

test('a value that looks like a place for a value is said as it is', () => {
  const words = chooseWords('en', {
    siteRemoveNamed: { message: 'Remove $HOST$', placeholders: { host: { content: '$1' } } },
  });
  expect(makeText(messagesFrom(words, messagesIn('en'))).say('siteRemoveNamed', '$1 $2')).toBe('Remove $1 $2');
});

describe('what is kept', () => {
  test('goes when the browser’s language is wanted again', async () => {
    const { stored, area } = memory();
    await keepLanguage(area, 'fr');
    expect((await loadText(area, messagesIn('en'))).language).toBe('fr');
    await keepLanguage(area, '');
    expect(stored).toEqual({});
    expect((await loadText(area, messagesIn('en'))).language).toBe('en');
  });

  test('and is of an earlier version, is taken anew', async () => {
    const { stored, area } = memory();
    stored[WORDS_KEY] = { tag: 'de', version: '0.0.0', messages: { settings: 'Alte Wörter' } };
    const words = await loadFreshWords(area);
    expect(words?.messages['settings']).toBe('Einstellungen');
    expect(parseWords(stored[WORDS_KEY])).toEqual(words);
  });

  test('and is a language that we no longer speak, stays', async () => {
    const { area } = memory({ [WORDS_KEY]: { tag: 'tlh', version: '0.0.0', messages: { settings: 'SeH' } } });
    expect((await loadFreshWords(area))?.messages).toEqual({ settings: 'SeH' });
  });

  test.each<[why: string, stored: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'de'],
    ['no words', { tag: 'de', version: '1' }],
    ['a tag that is none', { tag: 7, version: '1', messages: {} }],
  ])('and is no words: %s (F130)', (_, stored) => {
    expect(parseWords(stored)).toBeUndefined();
  });

  test('and is no message, is left out (F130)', () => {
    const messages = { one: 'one', two: 2, three: 'x'.repeat(5_000) };
    expect(parseWords({ tag: 'de', version: '1', messages })?.messages).toEqual({ one: 'one' });
  });
});
