/** From a report to exactly what the popup shows. */
import { describe, expect, test } from 'vitest';
import { summarize } from '../../popup/summarize';
import type { Claim, Notice, Report, Sourcing } from '../../src/engine/types';
import { report, unread } from './fixtures/report';

const claimOf = (sourcing: Sourcing, change: Partial<Claim> = {}): Claim => {
  const found = report().claims.find((claim) => claim.sourcing === sourcing);
  if (!found) throw new Error(`Give tests/unit/fixtures/report.fr.json a claim that is ${sourcing}.`);
  return { ...found, ...change };
};
const saidBy = (claim: Claim, change: Partial<Report> = {}) =>
  summarize(report({ claims: [claim], ...change })).claims[0]?.saidBy;

test('the fixture is a report: every passage is at its place', () => {
  const { text, claims, notices } = report();
  const passages = [
    ...notices,
    ...claims,
    ...claims.flatMap(({ quantities, links, reasons }) => [...quantities, ...links, ...reasons]),
  ];
  for (const { exact, start, end } of passages) expect(text.slice(start, end)).toBe(exact);
});

describe('the order of what is shown', () => {
  test("the page's own notice comes before the others, whatever the order in the page", () => {
    const [own] = report().notices;
    const at = (scope: Notice['scope'], start: number): Notice => ({ ...own, scope, start, end: start + 1 }) as Notice;
    const { notices } = summarize(report({ notices: [at('site', 1), at('widget', 5), at('page', 9), at('page', 7)] }));
    expect(notices.map(({ scope, start }) => [scope, start])).toEqual([
      ['page', 7],
      ['page', 9],
      ['widget', 5],
      ['site', 1],
    ]);
    expect(notices.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('claims stay in reading order and carry their number', () => {
    const { claims } = summarize(report());
    expect(claims.map(({ id }) => id)).toEqual(report().claims.map(({ id }) => id));
    expect(claims.map(({ number }) => number)).toEqual(claims.map((_, index) => index + 1));
  });

  test('every class has its place in the legend, also without claims', () => {
    expect(summarize(unread()).classes.map(({ sourcing, count }) => `${sourcing} ${count}`)).toEqual([
      'none 0',
      'vague 0',
      'anonymous 0',
      'unclear 0',
      'named 0',
      'linked 0',
    ]);
  });
});

describe('who is said to have said it', () => {
  test.each<[why: string, claim: Claim, expected: object]>([
    ['nobody', claimOf('none'), { kind: 'none' }],
    [
      'somebody by name, with the words that show it',
      claimOf('named'),
      { kind: 'named', name: 'Tidemark', words: ['Selon Tidemark'] },
    ],
    ['somebody without a name', claimOf('anonymous'), { kind: 'anonymous', type: 'crowd' }],
    ['nobody, by the form of the verb', claimOf('vague'), { kind: 'hearsay', words: ['aurait'] }],
    [
      'a hearsay form that is told by its reason alone',
      claimOf('vague', { attributions: [] }),
      { kind: 'hearsay', words: ['aurait'] },
    ],
    [
      'a link, with its host',
      claimOf('linked'),
      { kind: 'linked', words: ['rapport annuel'], host: 'www.altamar.example' },
    ],
    [
      'a cue that could not be attached, with its words',
      claimOf('unclear'),
      { kind: 'unclear', words: ['Comme indiqué plus haut'] },
    ],
  ])('%s', (_, claim, expected) => {
    expect(saidBy(claim)?.[0]).toMatchObject(expected);
  });

  test('a claim whose source is unclear is never said to have none', () => {
    for (const sourcing of ['unclear', 'vague', 'anonymous', 'named', 'linked'] as const) {
      const lines = saidBy(claimOf(sourcing, { attributions: [], links: [], reasons: [] }));
      expect(
        lines?.map(({ kind }) => kind),
        sourcing,
      ).toEqual(['unclear']);
    }
  });

  test('a source takes its class from the list of sources, where it is listed', () => {
    const claim = claimOf('named');
    const lines = saidBy(claim, {
      sources: report().sources.map((source) => ({ ...source, class: 'vague' as const })),
    });
    expect(lines?.[0]).toMatchObject({ kind: 'vague' });
  });

  test('words that stand apart are quoted apart, in reading order', () => {
    const text = 'Profits rose by half, said the company.';
    const source = { exact: 'the company', start: 27, end: 38, name: 'the company', type: 'organization' as const };
    const cue = { rule: 'en/verbs/said', exact: 'said', start: 22, end: 26 };
    const far = { rule: 'en/verbs/said', exact: 'Profits', start: 0, end: 7 };
    const attribution = { source, cue, content: { start: 0, end: 20 }, form: 'indirect' as const, carried: false };
    const lines = (changed: object) =>
      saidBy(claimOf('named', { attributions: [{ ...attribution, ...changed }] }), { text });
    expect(lines({})?.[0]).toMatchObject({ words: ['said the company'] });
    expect(lines({ cue: far })?.[0]).toMatchObject({ words: ['Profits', 'the company'] });
  });

  test('an address that may not become a link does not (R29)', () => {
    const [link] = claimOf('linked').links;
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'nonsense']) {
      const [line] = saidBy(claimOf('linked', { links: [{ ...link, href }] as Claim['links'] })) ?? [];
      expect(line, href).not.toHaveProperty('href');
      expect(line, href).not.toHaveProperty('host');
    }
  });

  test('no more than three lines, none twice', () => {
    const { attributions } = claimOf('named');
    expect(saidBy(claimOf('named', { attributions: [...attributions, ...attributions] }))).toHaveLength(1);
  });
});

describe('figures', () => {
  test('each figure once, where it is best sourced', () => {
    const { figures } = summarize(report());
    const large = figures.filter(({ quantity }) => quantity.value === 340e9);
    expect(large.map(({ sourcing }) => sourcing)).toEqual(['named']);
    expect(figures[0]).toBe(large[0]);
  });

  test('a year is no figure', () => {
    expect(summarize(report()).figures.map(({ quantity }) => quantity.value)).not.toContain(2027);
  });

  test('the words around a figure are those of its claim, cut between words', () => {
    for (const { before, after, quantity } of summarize(report()).figures) {
      const whole = `${before.replace(/^…/, '')}${quantity.exact}${after.replace(/…$/, '')}`;
      expect(report().text).toContain(whole);
    }
  });
});

describe('what else is told', () => {
  test('the headline check only where the text gives what the headline leaves out', () => {
    expect(summarize(report()).headline?.words).toEqual(['Selon Tidemark']);
    const headline = { claim: 'claim-1', sourcing: 'named', body: 'claim-2', bodySourcing: 'none' } as const;
    expect(summarize(report({ headline }))).not.toHaveProperty('headline');
    expect(summarize(report({ headline: { ...headline, sourcing: 'none', body: 'claim-8' } }))).not.toHaveProperty(
      'headline',
    );
  });

  test('links to documents and outlets are counted also when there is none', () => {
    const kinds = Object.fromEntries(
      Object.keys(report().links.kinds).map((kind) => [kind, 0]),
    ) as Report['links']['kinds'];
    expect(summarize(report({ links: { total: 0, kinds } })).links).toEqual([
      { kind: 'document', count: 0 },
      { kind: 'outlet', count: 0 },
    ]);
  });

  test('what was not read is told apart from rules that failed', () => {
    const problems = ['unread/frame', 'unread/frame', 'unread/too-large', 'claims/one', 'claims/two'].map((rule) => ({
      rule,
      message: '',
    }));
    expect(summarize(report({ problems }))).toMatchObject({ unread: ['frame', 'too-large'], failed: 2 });
  });

  test.each([
    ['full', {}, 'full'],
    ['asked for nothing', { assessed: 'notices', why: 'not-asked' }, 'not-asked'],
    ['without a reason', { assessed: 'nothing', why: undefined }, 'no-text'],
  ] as const)('how far it was read: %s', (_, change, reading) => {
    expect(summarize({ ...report(), ...change } as Report).reading).toBe(reading);
  });

  test('declarations without a value are left out', () => {
    const provenance = { authors: ['', '  '], basedOn: [], credits: ['Photo: Ana'], publisher: 'Corvane' };
    expect(summarize(report({ provenance })).declared).toEqual([
      { name: 'publisher', values: ['Corvane'] },
      { name: 'credits', values: ['Photo: Ana'] },
    ]);
  });
});
