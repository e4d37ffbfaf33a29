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
  ar: /صحيح|خطأ|صواب|كاذب|كذب|مضلل|موثوق|مشكوك/u,
  de: /(?<!\p{L})(wahr\p{L}*|falsch\p{L}*|Lüge\p{L}*|irreführend\p{L}*|(un)?glaubwürdig\p{L}*|(un)?zuverlässig\p{L}*|verifiziert\p{L}*|zweifelhaft\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(true|false|fake|hoax|lie|lies|misleading|unreliable|reliable|trust\p{L}*|(un)?verified|debunked|dubious|score)(?!\p{L})/iu,
  es: /(?<!\p{L})(verdader\p{L}*|fals\p{L}*|mentira\p{L}*|engaños\p{L}*|fiable\p{L}*|verificad\p{L}*|dudos\p{L}*|bulo\p{L}*)(?!\p{L})/iu,
  fr: /(?<!\p{L})(vrai\p{L}*|faux|fausse\p{L}*|mensong\p{L}*|trompeu\p{L}*|fiab\p{L}*|vérifié\p{L}*|douteu\p{L}*|infox|score)(?!\p{L})/iu,
  id: /(?<!\p{L})(benar|salah|palsu|bohong|hoaks|menyesatkan|tepercaya|terverifikasi|meragukan)(?!\p{L})/iu,
  it: /(?<!\p{L})(ver[oaie]|fals\p{L}*|bugi\p{L}*|ingannevol\p{L}*|affidabil\p{L}*|verificat\p{L}*|dubbi\p{L}*|bufal\p{L}*)(?!\p{L})/iu,
  ja: /正しい|誤り|虚偽|嘘|偽|誤解を招く|信頼|検証済|疑わしい/u,
  ko: /거짓|사실이 아|가짜|오해를 부르|신뢰|검증|의심스/u,
  nl: /(?<!\p{L})(waar|onwaar|vals\p{L}*|leugen\p{L}*|misleidend\p{L}*|(on)?betrouwba\p{L}*|geverifieerd\p{L}*|twijfelachtig\p{L}*)(?!\p{L})/iu,
  pl: /(?<!\p{L})((nie)?prawd\p{L}*|fałsz\p{L}*|kłam\p{L}*|(nie)?wiarygodn\p{L}*|zweryfikowan\p{L}*|wątpliw\p{L}*|myląc\p{L}*)(?!\p{L})/iu,
  pt_BR:
    /(?<!\p{L})(verdadeir\p{L}*|fals\p{L}*|mentira\p{L}*|enganos\p{L}*|confiáve\p{L}*|verificad\p{L}*|duvidos\p{L}*)(?!\p{L})/iu,
  pt_PT:
    /(?<!\p{L})(verdadeir\p{L}*|fals\p{L}*|mentira\p{L}*|enganos\p{L}*|fiáve\p{L}*|verificad\p{L}*|duvidos\p{L}*)(?!\p{L})/iu,
  ru: /(?<!\p{L})((не)?правд\p{L}*|лож\p{L}*|лжи\p{L}*|фейк\p{L}*|(не)?достоверн\p{L}*|(не)?надёжн\p{L}*|сомнительн\p{L}*)(?!\p{L})/iu,
  tr: /(?<!\p{L})(doğru|yanlış|yalan\p{L}*|sahte\p{L}*|yanıltıcı|güvenilir\p{L}*|doğrulan\p{L}*|şüpheli)(?!\p{L})/iu,
  uk: /(?<!\p{L})((не)?правд\p{L}*|брех\p{L}*|фейк\p{L}*|(не)?достовірн\p{L}*|(не)?надійн\p{L}*|сумнівн\p{L}*)(?!\p{L})/iu,
  vi: /(?<!\p{L})(giả mạo|sai|đúng|lừa|đáng tin|xác minh|đáng ngờ)(?!\p{L})/iu,
  zh_CN: /正确|错误|虚假|谎言|误导|可靠|可信|已核实|可疑/u,
  zh_TW: /正確的|錯誤|虛假|謊言|誤導|可靠|可信|已核實|可疑/u,
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
    const forms = new Intl.PluralRules(tag.replaceAll('_', '-')).resolvedOptions().pluralCategories;
    const wrong = counted.filter(
      (stem) =>
        forms.some((form) => !(`${stem}_${form}` in messages)) ||
        Object.keys(messages).some(
          (key) => key.replace(PLURAL, '') === stem && !forms.some((form) => key.endsWith(form)),
        ),
    );
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
