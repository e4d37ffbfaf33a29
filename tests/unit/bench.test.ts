/** The bench's own arithmetic and pages, since nobody checks what a bench says. */
import { describe, expect, test } from 'vitest';
import type { Figure } from '../bench/figures';
import { ends, median, pairedRatio } from '../bench/figures';
import { GOALS, outcomesOf, standingOf } from '../bench/goals';
import { addedParagraphs, benchPage, SHAPES, SIZES, type Size } from '../bench/make-pages';
import { LANGUAGES } from '../bench/phrases';

const figure = (name: string, values: readonly number[]): Figure => ({
  name,
  browser: 'chromium',
  page: 'en-10k-plain',
  mode: 'warm',
  unit: 'ms',
  values,
});

describe('medians', () => {
  test.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, expected) => expect(median(values)).toBe(expected));
});

test('a ratio is taken round by round, so that a slow round is slow for both', () => {
  const ratio = pairedRatio(figure('one', [2, 40, 4]), figure('other', [1, 20, 2]));
  expect(ratio.value).toBe(2);
  expect(ends(ratio)).toEqual([2, 2]);
});

describe('standings', () => {
  const standing = (above: readonly number[]) => {
    const figures = [figure('whole', above), figure('readability', [10, 10, 10])];
    return outcomesOf(figures).map(standingOf);
  };
  test.each([
    ['under the moonshot', [2, 2, 2], 'moonshot'],
    ['under the must', [4, 4, 4], 'met'],
    ['over the must, maybe by noise', [4, 6, 7], 'perhaps'],
    ['over the must', [9, 9, 9], 'not met'],
  ] as const)('%s', (_, values, expected) => expect(standing(values)).toEqual([expected]));
});

test('a moonshot is never easier than its must', () => {
  expect(GOALS.filter(({ must, moonshot }) => moonshot > must).map(({ what }) => what)).toEqual([]);
});

describe('bench pages', () => {
  const every = LANGUAGES.flatMap((language) => SHAPES.map((shape) => ({ language, size: '1k', shape }) as const));
  test.each(every)('$language $shape is the same at every run', (page) => {
    const [once, again] = [benchPage(page), benchPage(page)];
    expect(once === again).toBe(true);
    // Japanese says the most in the fewest characters.
    expect(once.length).toBeGreaterThan(5_000);
  });

  /** Words of the article, without tags; a third more or less is still that size. */
  test.each([
    ['1k', 1_000],
    ['10k', 10_000],
    ['100k', 100_000],
  ] as const satisfies readonly (readonly [Size, number])[])('%s has about %d words', (size, words) => {
    const [, article = ''] =
      /<article>([\s\S]*)<\/article>/u.exec(benchPage({ language: 'en', size, shape: 'plain' })) ?? [];
    const found = article.replaceAll(/<[^>]+>/gu, '').split(/\s+/u).length;
    expect(found, `Change WORDS_A_BLOCK of ${size} (${SIZES[size]} blocks) in make-pages.ts`).toBeGreaterThan(
      words * 0.67,
    );
    expect(found).toBeLessThan(words * 1.33);
  });

  test('no two added paragraphs are the same', () => {
    expect(new Set(addedParagraphs('en', 200)).size).toBe(200);
  });
});
