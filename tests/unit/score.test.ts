/** The statistics behind `npm run score`, on cases whose answers can be worked out by hand. */
import { describe, expect, it, test } from 'vitest';
import { ClassCounts, Counts, f1, macroF1, precision, recall, type Tally } from '../tools/score/counts';
import { spread, spreadPages } from '../tools/score/data';
import { meansOf } from '../tools/score/means';
import { noPack, type ScoreRow } from '../tools/score/row';
import { isMeant } from '../tools/score/sets';
import { distinct, isSame, matchSpans, matchTokens, overlaps, type Span } from '../tools/score/spans';
import { areaUnderCurve, bootstrap, interval, meanOf, randomNumbers } from '../tools/score/statistics';
import { jsonOf, tableOf } from '../tools/score/table';
import { targetOf } from '../tools/score/targets';

const ONCE = [1, 1, 1, 1, 1, 1];

describe('area under the curve', () => {
  const CASES = [
    { because: 'all positives above', scores: [0.1, 0.2, 0.8, 0.9], labels: [0, 0, 1, 1], is: 1 },
    { because: 'all positives below', scores: [0.8, 0.9, 0.1, 0.2], labels: [0, 0, 1, 1], is: 0 },
    { because: 'ties count half', scores: [0.5, 0.5, 0.5, 0.5], labels: [0, 0, 1, 1], is: 0.5 },
    { because: 'three of four pairs in order', scores: [0.1, 0.6, 0.4, 0.9], labels: [0, 0, 1, 1], is: 0.75 },
    { because: 'a tie between the classes', scores: [0.1, 0.4, 0.4, 0.9], labels: [0, 0, 1, 1], is: 0.875 },
    { because: 'the order of the lines says nothing', scores: [0.9, 0.1, 0.4, 0.4], labels: [1, 0, 1, 0], is: 0.875 },
    {
      because: 'a sentence drawn twice counts twice',
      scores: [0.1, 0.5, 0.3],
      labels: [0, 0, 1],
      times: [2, 1, 1],
      is: 2 / 3,
    },
    { because: 'one drawn never does not count', scores: [0.1, 0.5, 0.3], labels: [0, 0, 1], times: [1, 0, 1], is: 1 },
  ];
  it.each(CASES)('$because', ({ scores, labels, times = ONCE, is }) => {
    const items = scores.map((score, unit) => ({ score, positive: labels[unit] === 1, unit }));
    expect(areaUnderCurve(items)(times)).toBeCloseTo(is, 10);
  });

  test('without negatives nothing is known', () => {
    const items = [0.1, 0.5].map((score, unit) => ({ score, positive: true, unit }));
    expect(areaUnderCurve(items)(ONCE)).toBeNaN();
  });
});

describe('tallies', () => {
  const CASES: readonly { because: string; tally: Tally; p: number; r: number; f: number }[] = [
    { because: 'all right', tally: { hit: 3, said: 3, gold: 3 }, p: 1, r: 1, f: 1 },
    { because: 'half said, all of it right', tally: { hit: 2, said: 2, gold: 4 }, p: 1, r: 0.5, f: 2 / 3 },
    { because: 'all wrong', tally: { hit: 0, said: 2, gold: 3 }, p: 0, r: 0, f: 0 },
    { because: 'nothing said', tally: { hit: 0, said: 0, gold: 3 }, p: 1, r: 0, f: 0 },
    { because: 'nothing to say, nothing said', tally: { hit: 0, said: 0, gold: 0 }, p: 1, r: 1, f: 1 },
  ];
  it.each(CASES)('$because', ({ tally, p, r, f }) => {
    expect([precision(tally), recall(tally), f1(tally)]).toEqual([p, r, f]);
  });

  test('the mean over classes leaves out one that occurs nowhere', () => {
    const there = { hit: 1, said: 2, gold: 2 };
    expect(macroF1([there, { hit: 0, said: 0, gold: 0 }])).toBe(0.5);
    expect(macroF1([there, { hit: 0, said: 1, gold: 0 }])).toBe(0.25);
  });

  test('units are counted apart and weighed', () => {
    const counts = new Counts();
    counts.add(0, true, true);
    counts.add(0, false, true);
    counts.add(2, true, false);
    expect(counts.total()).toEqual({ hit: 1, said: 2, gold: 2 });
    expect(counts.total([3, 5, 0])).toEqual({ hit: 3, said: 3, gold: 6 });
  });

  test('classes are counted against each other, and one that gold lacks is no class of the mean', () => {
    const counts = new ClassCounts(['a', 'b', 'c']);
    counts.add(0, 'a', 'a');
    counts.add(1, 'c', 'b');
    counts.add(2, 'b', 'b');
    expect(counts.known).toEqual(['a', 'b']);
    expect(counts.macroF1().value).toBeCloseTo((1 + 2 / 3) / 2, 10);
  });
});

describe('the bootstrap', () => {
  /** The mean of units that are one or zero, so many of them one. */
  const share = (ones: number, all: number) => (times: ArrayLike<number>) => {
    let sum = 0;
    for (let unit = 0; unit < ones; unit += 1) sum += times[unit] ?? 0;
    return sum / all;
  };
  // What theory says: the share, give or take 1.96 · √(p (1 − p) / n).
  const CASES = [
    { ones: 50, all: 100, low: 0.402, high: 0.598 },
    { ones: 90, all: 100, low: 0.841, high: 0.959 },
    { ones: 500, all: 1_000, low: 0.469, high: 0.531 },
    { ones: 100, all: 100, low: 1, high: 1 },
  ];
  it.each(CASES)('$ones of $all', ({ ones, all, low, high }) => {
    const estimate = bootstrap(all, share(ones, all));
    const between = interval(estimate);
    expect(estimate.value).toBe(ones / all);
    expect(Math.abs((between?.[0] ?? Number.NaN) - low)).toBeLessThan(0.02);
    expect(Math.abs((between?.[1] ?? Number.NaN) - high)).toBeLessThan(0.02);
  });

  test('is the same every time, of a thousand resamples', () => {
    const first = bootstrap(40, share(13, 40));
    expect(first.samples).toHaveLength(1_000);
    expect(bootstrap(40, share(13, 40))).toEqual(first);
  });

  test('every resample draws as many units as there are', () => {
    const sizes = new Set<number>();
    bootstrap(17, (times) => {
      sizes.add(Array.from(times).reduce((sum, each) => sum + each, 0));
      return 0;
    });
    expect([...sizes]).toEqual([17]);
  });

  test('of one unit there is no interval', () => {
    expect(interval(bootstrap(1, share(1, 1)))).toBeNull();
  });

  test('pages that differ widen the interval that their sentences alone would give', () => {
    const byPage = new Counts();
    const bySentence = new Counts();
    for (let page = 0; page < 10; page += 1)
      for (let sentence = 0; sentence < 20; sentence += 1) {
        byPage.add(page, page % 2 === 0, true);
        bySentence.add(page * 20 + sentence, page % 2 === 0, true);
      }
    const width = (counts: Counts): number => {
      const [low, high] = interval(counts.estimate(recall)) ?? [0, 0];
      return high - low;
    };
    expect(width(byPage)).toBeGreaterThan(2 * width(bySentence));
  });

  test('a resample without anything of the kind is left out', () => {
    const counts = new Counts();
    counts.add(0, false, true);
    counts.add(9, false, false);
    expect(interval(counts.estimate(f1))).toEqual([0, 0]);
  });

  test('the mean of two sets is less unsure than either', () => {
    const one = bootstrap(50, share(20, 50));
    const other = { ...bootstrap(50, share(30, 50)), samples: [...bootstrap(50, share(30, 50)).samples].reverse() };
    const mean = meanOf([one, other]);
    const width = ([low, high]: readonly [number, number]): number => high - low;
    expect(mean.value).toBeCloseTo(0.5, 10);
    expect(width(interval(mean) ?? [0, 1])).toBeLessThan(width(interval(one) ?? [0, 0]));
  });

  test('the numbers are spread over 0 to 1', () => {
    const random = randomNumbers(7);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let at = 0; at < 10_000; at += 1) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});

describe('spans', () => {
  const TEXT = 'The harbour office, Ana Ruiz said, had closed.';
  /** Where these words stand in the text. */
  const at = (...words: string[]): Span[] =>
    words.map((each) => ({ start: TEXT.indexOf(each), end: TEXT.indexOf(each) + each.length }));
  const CASES = [
    {
      because: 'the same',
      found: at('Ana Ruiz'),
      gold: at('Ana Ruiz'),
      exact: [1, 1, 1],
      loose: [1, 1, 1],
      tokens: [2, 2, 2],
    },
    {
      because: 'too short',
      found: at('Ruiz'),
      gold: at('Ana Ruiz'),
      exact: [0, 1, 1],
      loose: [1, 1, 1],
      tokens: [1, 1, 2],
    },
    {
      because: 'beside',
      found: at('said'),
      gold: at('Ana Ruiz'),
      exact: [0, 1, 1],
      loose: [0, 1, 1],
      tokens: [0, 1, 2],
    },
    { because: 'none found', found: [], gold: at('said'), exact: [0, 0, 1], loose: [0, 0, 1], tokens: [0, 0, 1] },
    { because: 'none there', found: at('said'), gold: [], exact: [0, 1, 0], loose: [0, 1, 0], tokens: [0, 1, 0] },
    {
      because: 'two found in one: one is too many',
      found: at('Ana', 'Ruiz'),
      gold: at('Ana Ruiz'),
      exact: [0, 2, 1],
      loose: [1, 2, 1],
      tokens: [2, 2, 2],
    },
    {
      because: 'one found over two: one is missed',
      found: at('Ana Ruiz'),
      gold: at('Ana', 'Ruiz'),
      exact: [0, 1, 2],
      loose: [1, 1, 2],
      tokens: [2, 2, 2],
    },
    {
      because: 'a comma is a token',
      found: at('office,'),
      gold: at('office'),
      exact: [0, 1, 1],
      loose: [1, 1, 1],
      tokens: [1, 2, 1],
    },
    { because: 'nothing at all', found: [], gold: [], exact: [0, 0, 0], loose: [0, 0, 0], tokens: [0, 0, 0] },
  ];
  it.each(CASES)('$because', ({ found, gold, exact, loose, tokens }) => {
    const figures = ({ hit, said, gold: right }: Tally): number[] => [hit, said, right];
    expect(figures(matchSpans(found, gold, isSame))).toEqual(exact);
    expect(figures(matchSpans(found, gold, overlaps))).toEqual(loose);
    expect(figures(matchTokens(TEXT, found, gold))).toEqual(tokens);
  });

  test('a source shared by two attributions is one span', () => {
    expect(distinct([...at('Ana Ruiz'), ...at('Ana Ruiz'), ...at('said')])).toEqual(at('Ana Ruiz', 'said'));
  });
});

describe('samples', () => {
  test('are even, without repeats, and the same every time', () => {
    const items = Array.from({ length: 10 }, (_, at) => at);
    expect(spread(items, 4)).toEqual([0, 2, 5, 7]);
    expect(spread(items, 10)).toEqual(items);
    expect(spread(items, Number.POSITIVE_INFINITY)).toEqual(items);
  });

  test('keep pages whole', () => {
    const pages = new Map(['a', 'b', 'c', 'd'].map((page) => [page, [1, 2, 3]]));
    expect(spreadPages(pages, 6)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });
});

describe('what is asked for', () => {
  const pages = { name: 'saved-pages', group: 'pages' } as const;
  const french = { name: 'disrpt_attr_fr__dev', group: 'attributions' } as const;
  const CASES = [
    { set: pages, name: 'pages', is: true },
    { set: pages, name: 'saved', is: true },
    { set: { name: 'pages-of-gold', group: 'gold' } as const, name: 'pages', is: false },
    { set: french, name: 'disrpt_attr', is: true },
    { set: french, name: 'disrpt_attr_fr__dev', is: true },
    { set: french, name: 'attr', is: false },
  ];
  it.each(CASES)('$set.name is meant by $name: $is', ({ set, name, is }) => {
    expect(isMeant(set, name)).toBe(is);
  });
});

describe('the table', () => {
  const row = (set: string, measure: string, value: number, lang = 'en'): ScoreRow => ({
    set,
    lang,
    n: 10,
    of: 20,
    measure,
    estimate: { value, samples: [value] },
  });
  const TARGETS = [
    { row: row('news-gold', 'none precision', 0.92), words: '≥ .92', met: true },
    { row: row('news-gold', 'none precision', 0.919), words: '≥ .92', met: false },
    { row: row('saved-pages', 'false alarms, article scope', 0.01), words: '≤ .01', met: true },
    { row: row('saved-pages', 'false alarms, article scope', 0.02), words: '≤ .01', met: false },
    { row: row('subjectivity25_ar__dev', 'SUBJ/OBJ macro-F1', 0.6, 'ar'), words: '≥ .6', met: true },
  ];
  it.each(TARGETS)('$row.set $row.measure $row.estimate.value', ({ row: given, words, met }) => {
    expect(targetOf(given)).toEqual({ words, met });
  });

  test('a language without a pack passes nothing', () => {
    const none = noPack('news-gold', 'xx', 12);
    expect(targetOf({ ...none, measure: 'claim F1' })).toBeUndefined();
    expect(tableOf([none])).toMatch(/news-gold +xx +0 of 12 .*no pack/);
    expect(JSON.parse(jsonOf(none))).toMatchObject({ value: null, low: null, met: null, note: 'no pack' });
  });

  test('a mean for which a language is missing is no mean', () => {
    const english = row('checkthat22_1B_en__dev', 'AUC', 0.9);
    expect(
      meansOf([english, noPack('checkthat22_1B_nl__dev', 'nl', 5), noPack('checkthat22_1B_ar__dev', 'ar', 5)]),
    ).toEqual([expect.objectContaining({ estimate: null, note: 'no pack: nl, ar' })]);
    const all = [
      english,
      row('checkthat22_1B_nl__dev', 'AUC', 0.8, 'nl'),
      row('checkthat22_1B_ar__dev', 'AUC', 0.7, 'ar'),
    ];
    expect(meansOf(all)[0]?.estimate?.value).toBeCloseTo(0.8, 10);
  });

  test('says a set, language and number once', () => {
    const lines = tableOf([row('s', 'F1', 0.5), row('s', 'AUC', 0.75)]).split('\n');
    expect(lines[1]).toMatch(/^s +en +10 of 20 +F1 +\.500/);
    expect(lines[2]).toMatch(/^ +AUC +\.750/);
  });
});
