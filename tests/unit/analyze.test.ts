/** The engine's door: total, deterministic, and never accusing without cause. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine/analyze';
import { pageOfText } from '../../src/engine/bare-text';
import type { Page } from '../../src/engine/types';
import { packs } from '../../src/languages';
import { fullPacks } from '../full-packs';

const ARTICLE = [
  'Solvex closed its last coal plant in January, two years early, and 400 people lost their jobs.',
  'The company spent $310 million on the site in 2024, and the ground has been sold to the city of Hull.',
].join('\n');

const EMPTY: Page = {
  url: null,
  title: '',
  lang: null,
  text: '',
  blocks: [],
  groups: [],
  links: [],
  unread: [],
  metadata: { authors: [], basedOn: [], types: [] },
};

describe('is total', () => {
  const broken: readonly (readonly [because: string, page: Page])[] = [
    ['nothing at all', EMPTY],
    [
      'blocks beyond the text',
      { ...EMPTY, text: 'x', blocks: [{ start: 0, end: 99, role: 'paragraph', region: 'main', group: 7 }] },
    ],
    ['a group that is its own parent', { ...EMPTY, text: 'x', groups: [{ parent: -1, article: true }] }],
    ['lone surrogates', pageOfText('\ud800 said \udc00 “\ud83d” in 2024.', 'en')],
    ['only punctuation', pageOfText('“”«»"\' .,;:!?— ()[]{}', 'fr')],
    ['one word, very often', pageOfText('word '.repeat(20_000), 'en')],
    ['unclosed quotations', pageOfText('“'.repeat(3_000), 'en')],
    ['digits without end', pageOfText('1'.repeat(20_000), 'en')],
    ['a malformed language', { ...pageOfText(ARTICLE, 'en'), lang: '{{lang}}' }],
  ];
  it.each(broken)('%s', (_because, page) => {
    for (const readAll of [true, false]) {
      const report = analyze(page, packs, { readAll });
      expect(report.version).toBe(1);
      for (const claim of report.claims) expect(report.text.slice(claim.start, claim.end)).toBe(claim.exact);
    }
  });
});

it('gives the same report for the same page', () => {
  const page = pageOfText(ARTICLE, 'en');
  expect(analyze(page, packs, { readAll: true })).toEqual(analyze(page, packs, { readAll: true }));
});

it('reads no claims of a page that does not disown its content, unless asked', () => {
  const page = pageOfText(ARTICLE, 'en');
  expect(analyze(page, packs, { readAll: false })).toMatchObject({ assessed: 'notices', why: 'not-asked', claims: [] });
  expect(analyze(page, packs, { readAll: true })).toMatchObject({ assessed: 'full', tally: { claims: 2, none: 2 } });
});

it('says so when it has no grammar for a language', () => {
  const swedish =
    'Hamnen stängdes på måndagen sedan två av kranarna skadats i stormen, men ingen människa kom till skada.';
  const report = analyze({ ...pageOfText(swedish, 'sv'), lang: 'sv' }, packs, { readAll: true });
  expect(report).toMatchObject({ language: 'sv', assessed: 'notices', why: 'language-not-supported', claims: [] });
});

it('takes names with signs in them as one source', () => {
  const text =
    'The KDP-C (review) for SLS said 40 jobs were lost in 2024.\nThe ship sank in May, the KDP-C (review) said.';
  const report = analyze(pageOfText(text, 'en'), packs, { readAll: true });
  expect(report.problems).toEqual([]);
  expect(report.tally.claims).toBe(2);
});

it('names a rule that failed, and reports the rest', () => {
  const failing = fullPacks.map((pack) =>
    pack.tag === 'en' ? { ...pack, claims: { ...pack.claims, event: ['(unbalanced'] } } : pack,
  );
  const report = analyze(pageOfText(ARTICLE, 'en'), failing, { readAll: true });
  expect(report.problems[0]?.rule).toBe('patterns');
  expect(report.language).toBe('en');
});

it('never calls a claim unsourced when a cue, a link or a quotation is in it', () => {
  const cues = [
    'said Ana Ruiz',
    'according to Statia',
    'reportedly',
    'as noted above',
    '“we never saw it ourselves”',
    'experts say',
    'Solvex said',
  ];
  for (const cue of cues) {
    const report = analyze(
      pageOfText(`${ARTICLE}\nThe yard built 40 ships in 2024, ${cue}, and sold 12 of them.`, 'en'),
      packs,
      { readAll: true },
    );
    expect(report.claims.at(-1)?.sourcing, `The cue is: ${cue}`).not.toBe('none');
  }
});
