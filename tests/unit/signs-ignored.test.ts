/** Signs within words that a writer sets or leaves out: a pattern sees the same word, and offsets stay the text's own. */
import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../src/engine/pattern';

const CASES = [
  {
    because: 'soft hyphens',
    pattern: 'Bundesregierung',
    text: 'die Bundes\u00adregie\u00adrung sagt',
    is: 'Bundes\u00adregie\u00adrung',
  },
  { because: 'vowel signs of Arabic', pattern: 'فضلت', text: 'وقد فضّلت الصمت', is: 'فضّلت' },
  { because: 'vowel signs in the pattern', pattern: 'يُقال', text: 'ربما يقال ذلك', is: 'يقال' },
  { because: 'a stretched word', pattern: 'قال', text: 'ثم قـــال', is: 'قـــال' },
  { because: 'points of Hebrew', pattern: 'אמר', text: 'הוא אָמַר', is: 'אָמַר' },
] as const;

describe('signs within words', () => {
  it.each(CASES)('$because', ({ pattern, text, is }) => {
    const matcher = compilePatterns([pattern], true);
    const [match] = matcher.findAll(text);
    expect(match && text.slice(match.start, match.end)).toBe(is);
    const start = text.indexOf(is);
    expect(matcher.matchAt(text, start)?.end).toBe(start + is.length);
    expect(matcher.test(text, 0, start)).toBe(false);
  });

  it('leaves a proclitic out of the match', () => {
    const matcher = compilePatterns(['قال'], true, ['و', 'ف']);
    const text = 'وقال الوزير';
    expect(matcher.findAll(text).map(({ start, end }) => text.slice(start, end))).toEqual(['قال']);
  });

  it('finds what a phrase ends with, the longest first', () => {
    const text = '市の広報担当者';
    const matcher = compilePatterns(['(広報|担当者|広報担当者)'], false);
    expect(matcher.endingAt(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual([
      '広報担当者',
      '担当者',
    ]);
  });
});
