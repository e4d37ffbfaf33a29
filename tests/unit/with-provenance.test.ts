/** What is copied, saved, sent as a question: in the reader's words, safe for where it goes. */
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/export/csv';
import { toWebAnnotations } from '../../src/export/web-annotation';
import { draftMessage, mailAddress } from '../../src/wording/ask-publisher';
import { addressOfWords } from '../../src/wording/text-fragment';
import { withProvenance } from '../../src/wording/with-provenance';
import { textIn } from './fixtures/interface-text';
import { report } from './fixtures/report';

const sample = report();
const hostile = { ...sample, title: '<img src=x onerror=alert(1)> [a](b)', url: 'https://news.example/a?b=1#c' };

describe('the address of words on a page', () => {
  test.each<[exact: string, url: string | null, address: string | undefined]>([
    ['It rose.', 'https://a.example/p#top', 'https://a.example/p#:~:text=It%20rose.'],
    ['Up-to-date, they say', 'https://a.example/p', 'https://a.example/p#:~:text=Up%2Dto%2Ddate%2C%20they%20say'],
    [
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
      'https://a.example/',
      'https://a.example/#:~:text=one%20two%20three%20four%20five,eleven%20twelve%20thirteen%20fourteen%20fifteen',
    ],
    ['It rose.', null, undefined],
    ['It rose.', 'file:///tmp/a.html', undefined],
    ['It rose.', 'javascript:alert(1)', undefined],
  ])('%s on %s', (exact, url, address) => {
    expect(addressOfWords(url, { exact })).toBe(address);
  });
});

describe('a copy', () => {
  test('says of each claim who said it, in the reader’s language', () => {
    const words = withProvenance(sample, sample.claims, textIn('fr'), 'text');
    for (const { exact } of sample.claims) expect(words).toContain(exact.replace(/\s+/gu, ' ').slice(0, 40));
    expect(words).toContain('Aucune source');
    expect(words).not.toContain('No source');
  });

  test('as formatted text holds no markup of the page', () => {
    const words = withProvenance(hostile, hostile.claims, textIn('en'), 'html');
    expect(words).not.toMatch(/<img|onerror=alert\(1\)>/u);
    expect(words.match(/<a href="https:\/\/news\.example\/a\?b=1#:~:text=/gu)?.length).toBe(hostile.claims.length);
  });

  test('as Markdown holds no markup of the page', () => {
    const words = withProvenance(hostile, hostile.claims, textIn('en'), 'markdown');
    expect(words).toContain('\\<img');
    expect(words).toContain('\\[a\\](b)');
  });
});

describe('files', () => {
  test('a table has a row for each claim, and no cell that a spreadsheet would compute', () => {
    const [claim] = sample.claims;
    if (!claim) throw new Error('The sample report has no claims: give it one.');
    const rows = toCsv({ ...sample, claims: [{ ...claim, exact: '=HYPERLINK("x")' }, claim] }).split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[1]).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('annotations have a selector that finds the words', () => {
    const collection = JSON.parse(toWebAnnotations(sample));
    expect(collection.total).toBe(sample.claims.length);
    for (const [at, { target }] of collection.first.items.entries()) {
      const [quote, position] = target.selector;
      expect(quote.exact).toBe(sample.claims[at]?.exact);
      expect(sample.text.slice(position.start, position.end)).toBe(quote.exact);
    }
  });
});

describe('a question to the publisher', () => {
  const claims = Array.from({ length: 9 }, (_, at) => `The harbor of Lindmouth has ${at} berths.`);

  test('quotes a few claims, and says where they stand', () => {
    const { subject, body } = draftMessage('Harbor notes', 'https://a.example/p', claims, textIn('en'));
    expect(subject).toContain('Harbor notes');
    expect(body).toContain('https://a.example/p');
    expect(body.match(/^– /gmu)).toHaveLength(5);
  });

  test('is an address that mail programs take, whatever its length', () => {
    const address = mailAddress({ subject: 'a&b?', body: 'ü'.repeat(5_000) });
    expect(address.length).toBeLessThanOrEqual(1_900);
    expect(address).toMatch(/^mailto:\?subject=a%26b%3F&body=(?:%C3%BC)+$/u);
  });
});
