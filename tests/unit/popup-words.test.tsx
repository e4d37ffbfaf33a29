/** How the popup writes: page text made visible, quotation marks, addresses, figures, the words of the interface. */
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/engine/types';
import { makeText, underscored } from '../../src/text';
import { hostOf, isClosed, safeHref } from '../../src/wording/addresses';
import { formatQuantity } from '../../src/wording/format-quantity';
import { quotationMarks } from '../../src/wording/quotation-marks';
import { visibleString, visibleText } from '../../src/wording/visible-text';
import { messagesIn, textIn } from './fixtures/interface-text';

/** `Intl` writes with several kinds of space; which one is not our business here. */
const plainSpaces = (words: string) => words.replace(/[\u00a0\u202f]/gu, ' ');

describe('page text is shown with nothing invisible in it (R30)', () => {
  test.each([
    ['plain words', 'Prices rose.', 'Prices rose.'],
    ['line breaks and tabs', ' one\n\t two\u2028three ', 'one two three'],
    ['no-break spaces stay', '«\u202foui\u202f» 5\u00a0%', '«\u202foui\u202f» 5\u00a0%'],
    ['a turn of direction (F18)', '9\u202e8', '9[U+202E]8'],
    ['isolates', '\u2066x\u2069', '[U+2066]x[U+2069]'],
    ['a zero-width space', 'a\u200bb', 'a[U+200B]b'],
    ['a byte order mark', 'a\ufeffb', 'a[U+FEFF]b'],
    ['a control character', 'a\u0007b\u001b[31m', 'a[U+0007]b[U+001B][31m'],
    ['a tag character', 'a\u{e0041}', 'a[U+E0041]'],
    ['a Hangul filler', 'a\u3164b', 'a[U+3164]b'],
    ['half of a pair', 'a\ud800b', 'a[U+D800]b'],
    ['a joiner where nothing joins', 'a\u200db', 'a[U+200D]b'],
    ['a joiner in Persian is spelling', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['a joiner in an emoji', '👩\u200d🚀', '👩\u200d🚀'],
  ])('%s', (_, words, shown) => {
    expect(visibleString(words)).toBe(shown);
  });

  test('an unseen character is a piece of its own, so that it can be drawn as a mark', () => {
    expect(visibleText('a\u200bb')).toEqual(['a', { unseen: 'U+200B' }, 'b']);
  });

  test.each([
    ['300 graphemes and no more', 'é'.repeat(301), 300],
    ['emoji count as one', '👩‍🚀'.repeat(400), 300],
    ['fewer when asked', 'abcdef', 3],
  ])('%s', (_, words, limit) => {
    const shown = visibleString(words, limit);
    expect(shown.endsWith('…')).toBe(true);
    expect([...new Intl.Segmenter().segment(shown)]).toHaveLength(limit + 1);
  });

  test('a pile of accents cannot grow without end', () => {
    expect(visibleString(`a${'\u0301'.repeat(100_000)}`).length).toBeLessThan(100);
  });
});

describe('quotation marks are those of the quoted language', () => {
  test.each([
    ['fr', '«\u202f', '\u202f»'],
    ['fr-FR', '«\u202f', '\u202f»'],
    ['fr-CH', '«', '»'],
    ['en-GB', '“', '”'],
    ['de', '„', '“'],
    ['ja', '「', '」'],
    ['zh-Hans', '“', '”'],
    ['zh-Hant', '「', '」'],
    ['pt-BR', '“', '”'],
    ['pt-PT', '«', '»'],
    ['sv', '”', '”'],
  ])('%s', (tag, open, close) => {
    expect(quotationMarks(tag)).toEqual([open, close]);
  });

  test.each([null, '', '-', 'not a tag', 'x-y-z'])('nobody knows the language: %s', (tag) => {
    expect(quotationMarks(tag)).toEqual(['“', '”']);
  });
});

describe('addresses', () => {
  test.each([
    ['https://a.example/x?y', 'https://a.example/x?y'],
    ['HTTP://A.example', 'http://a.example/'],
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['data:text/html,<b>', undefined],
    ['/relative', undefined],
  ])('%s becomes a link only over http and https (R29)', (address, link) => {
    expect(safeHref(address)).toBe(link);
  });

  test.each([
    ['https://www.example/a', 'www.example'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['https://аррӏе.example/', 'xn--80ak6aa92e.example'],
    ['about:blank', null],
    [null, null],
  ])('%s is shown in ASCII (R31)', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  test.each([
    ['chrome://version', true],
    ['about:addons', true],
    ['view-source:https://a.example', true],
    ['https://a.example', false],
    ['file:///a.html', false],
    [undefined, false],
  ])('%s is closed to extensions: %s', (address, closed) => {
    expect(isClosed(address)).toBe(closed);
  });
});

describe('figures are written out the way of the reader', () => {
  const quantity = (change: Partial<Quantity>): Quantity => ({
    exact: '',
    start: 0,
    end: 0,
    value: 0,
    unit: null,
    approximate: false,
    bound: null,
    ...change,
  });
  test.each<[change: Partial<Quantity>, en: string, fr: string]>([
    [{ value: 6e11, unit: 'USD' }, '600,000,000,000 US dollars', '600 000 000 000 dollars des États-Unis'],
    [{ value: 2.5e9, unit: 'EUR', bound: 'at-least' }, 'at least 2,500,000,000 euros', 'au moins 2 500 000 000 euros'],
    [{ value: 12.5, unit: '%' }, '12.5%', '12,5 %'],
    [{ value: 6, high: 9, unit: '%' }, '6 to 9%', '6 à 9 %'],
    [{ value: 18_400, unit: 'people', approximate: true }, 'about 18,400 people', 'environ 18 400 personnes'],
    [{ value: 1, unit: 'people' }, '1 person', '1 personne'],
    [{ value: 90, unit: 't', bound: 'at-most' }, 'at most 90 t', 'au plus 90 t'],
    [{ value: 40_000 }, '40,000', '40 000'],
    [{ value: 0.000001 }, '0.000001', '0,000001'],
    [{ value: 1, unit: 'XQZ' }, '1 XQZ', '1 XQZ'],
  ])('%j', (change, en, fr) => {
    expect(plainSpaces(formatQuantity(quantity(change), textIn('en')))).toBe(en);
    expect(plainSpaces(formatQuantity(quantity(change), textIn('fr')))).toBe(fr);
  });
});

describe('the words of the interface', () => {
  test.each([
    ['en', 0, '0 claims'],
    ['en', 1, '1 claim'],
    ['en', 2, '2 claims'],
    ['fr', 0, '0 affirmation'],
    ['fr', 1, '1 affirmation'],
    ['fr', 2, '2 affirmations'],
    // French has a form for millions that this translation does not need.
    ['fr', 1_000_000, '1 000 000 affirmations'],
  ])('%s counts %i', (tag, count, words) => {
    expect(plainSpaces(textIn(tag).count('claimsFound', count))).toBe(words);
  });

  test.each([
    ['en', 'en-GB', 'en-GB'],
    ['fr', 'fr-CA', 'fr-CA'],
    // The browser speaks a language that we do not: numbers go with the words.
    ['en', 'de-DE', 'en'],
    ['en', 'C', 'en'],
    ['en', 'en_US', 'en-US'],
  ])('words in %s, browser in %s: numbers as in %s', (tag, browserTag, locale) => {
    const text = textIn(tag, browserTag);
    expect([text.language, text.locale, text.direction]).toEqual([tag, locale, 'ltr']);
  });

  test('a language that is written from right to left says so', () => {
    const words = { ...messagesIn('en'), getMessage: (name: string) => (name === 'interfaceLanguage' ? 'ar' : '') };
    expect(makeText(words).direction).toBe('rtl');
  });

  test('a sentence is cut at its placeholders, wherever the language has them', () => {
    expect(textIn('fr').parts('offTitle', 1)).toEqual(['Whence est désactivé pour ', { hole: 0 }, '.']);
    expect(textIn('en').parts('skip_off', 1)).toEqual(['Whence is off for this site.']);
  });

  test('a value of the report becomes part of a key', () => {
    expect(underscored('third-party-origin')).toBe('third_party_origin');
  });
});
