/** The languages of the interface: the same keys and placeholders everywhere, nothing unused, nothing left in English. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Message, readMessages } from './fixtures/interface-text';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCE = 'en';
const english = readMessages(SOURCE);
const tags = readdirSync(path.join(ROOT, '_locales'));
const translations = tags.filter((tag) => tag !== SOURCE);

/** Names, and words that two languages share. Give a line only to a word that a native speaker would not change. */
const SAME_EVERYWHERE = new Set(['extensionName', 'wordmark']);
/** Words that judge; by the interface's language. One message says that no mark means any of them. */
const JUDGING: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(true|false|fake|hoax|lie|lies|misleading|unreliable|reliable|trust\p{L}*|(un)?verified|debunked|dubious|score)(?!\p{L})/iu,
  fr: /(?<!\p{L})(vrai\p{L}*|faux|fausse\p{L}*|mensong\p{L}*|trompeu\p{L}*|fiab\p{L}*|vérifié\p{L}*|douteu\p{L}*|infox|score)(?!\p{L})/iu,
};
const MAY_JUDGE = new Set(['markMeaning']);
/** Categories that `Intl.PluralRules` may ask for. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

const placeholdersIn = ({ message }: Message) =>
  [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()).toSorted();
const stemsOf = (messages: Readonly<Record<string, Message>>) =>
  new Set(Object.keys(messages).map((key) => key.replace(PLURAL, '')));

describe.each(tags)('_locales/%s', (tag) => {
  const messages = readMessages(tag);
  const entries = Object.entries(messages);

  test('has the keys of English; of a counted one, the forms that its own grammar has', () => {
    expect([...stemsOf(messages)].toSorted()).toEqual([...stemsOf(english)].toSorted());
    const counted = Object.keys(messages)
      .filter((key) => PLURAL.test(key))
      .map((key) => key.replace(PLURAL, ''));
    const forms = new Intl.PluralRules(tag)
      .resolvedOptions()
      .pluralCategories.filter((form) => form === 'one' || form === 'other');
    const wrong = counted.filter((stem) => forms.some((form) => !(`${stem}_${form}` in messages)));
    expect(wrong, `Every counted message needs these forms: ${forms.join(', ')}.`).toEqual([]);
  });

  test('has the placeholders of English, each declared', () => {
    const wrong = entries.filter(([key, entry]) => {
      const original = english[key] ?? english[key.replace(PLURAL, '_other')];
      const declared = Object.keys(entry.placeholders ?? {}).toSorted();
      return (
        !original ||
        placeholdersIn(entry).join() !== placeholdersIn(original).join() ||
        declared.join() !== placeholdersIn(entry).join()
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('judges nothing', () => {
    const judging = JUDGING[tag];
    if (!judging) throw new Error(`Write down in JUDGING which words judge in ${tag}.`);
    expect(
      entries
        .filter(([key, { message }]) => !MAY_JUDGE.has(key) && judging.test(message))
        .map(([key, { message }]) => `${key}: ${message}`),
    ).toEqual([]);
  });

  test('is set with care: no straight quotes, no double spaces, no three dots, no exclamation', () => {
    expect(
      entries.filter(([, { message }]) => /['"]|\s{2}|\.\.\.|!|^\s|\s$|^$/u.test(message)).map(([key]) => key),
    ).toEqual([]);
  });

  test('is short where stores are strict', () => {
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
    expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(45);
  });

  test('says its own language', () => {
    expect(messages['interfaceLanguage']?.message).toBe(tag.replaceAll('_', '-'));
  });
});

test.each(translations)('nothing in %s was left in English', (tag) => {
  const messages = readMessages(tag);
  const same = Object.keys(messages).filter(
    (key) => messages[key]?.message === english[key]?.message && !SAME_EVERYWHERE.has(key),
  );
  expect(same).toEqual([]);
});

test('French stands narrow no-break spaces where French wants them', () => {
  const wrong = Object.entries(readMessages('fr')).filter(([, { message }]) =>
    /(?<!\u202f)[:;?!»](?!\p{L})|«(?!\u202f)/u.test(message),
  );
  expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
});

test('every message tells translators what it is for', () => {
  expect(
    Object.entries(english)
      .filter(([, { description = '' }]) => description.length < 10)
      .map(([key]) => key),
  ).toEqual([]);
  const withoutExample = Object.entries(english).filter(([, { placeholders = {} }]) =>
    Object.values(placeholders).some(({ example }) => !example),
  );
  expect(withoutExample.map(([key]) => key)).toEqual([]);
});

describe('messages and the code that says them', () => {
  const code = ['popup', 'src', 'content-scripts'].flatMap(sourcesIn).join('\n');
  const manifest = readFileSync(path.join(ROOT, 'manifest.json'), 'utf8');
  const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].flatMap(([, key]) => key ?? []);

  test('none is missing', () => {
    // The code's own keys are checked by the compiler, in `src/text.ts`.
    expect(inManifest.filter((key) => !(key in english))).toEqual([]);
  });

  test('none is unused', () => {
    const unused = [...stemsOf(english)].filter((stem) => !inManifest.includes(stem) && !isSaid(stem, code));
    expect(unused, 'Take them out of every _locales file.').toEqual([]);
  });
});

/** Is the key written out in the code, or can a template such as `kind_${…}` give it? */
function isSaid(stem: string, code: string): boolean {
  if (code.includes(`'${stem}'`) || code.includes(`"${stem}"`)) return true;
  const templates = [...code.matchAll(/`(\w+)\$\{[^`]*\}(\w*)`/g)];
  return templates.some(
    ([, before = '', after = '']) =>
      stem.length > before.length + after.length && stem.startsWith(before) && stem.endsWith(after),
  );
}

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}
