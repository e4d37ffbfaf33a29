/** What a report says across claims: who carries how many, who speaks of itself, what was passed on, headline and body. */
import { expect, it } from 'vitest';
import { analyze } from '../../src/engine/analyze';
import { pageOfText } from '../../src/engine/bare-text';
import type { Report } from '../../src/engine/types';
import { packs } from '../../src/languages';

function read(lines: readonly string[], headed = false): Report {
  const page = pageOfText(lines.join('\n'), 'en');
  const blocks = page.blocks.map((block, at) =>
    headed && at === 0 ? ({ ...block, role: 'heading', level: 1 } as const) : block,
  );
  return analyze({ ...page, blocks }, packs, { readAll: true });
}

it('counts the claims that each source carries, under one name', () => {
  const { sources } = read([
    'The line carried 40,000 people in May, said Maren Holt, head of Tidemark.',
    'It lost 12 million euros in 2025, Holt said.',
    'Fares rose 8% in June, according to the statistics office Statia.',
  ]);
  expect(sources.map(({ name, claims }) => [name, claims.length])).toEqual([
    ['Holt', 2],
    ['the statistics office Statia', 1],
  ]);
});

const FLAGS: readonly (readonly [because: string, text: string, flag: 'self' | 'second-hand', holds: boolean])[] = [
  [
    'an officer speaks of his own company',
    'Solvex doubled its sales in 2025, said Ana Ruiz, head of Solvex.',
    'self',
    true,
  ],
  [
    'somebody else speaks of it',
    'Solvex doubled its sales in 2025, said Ana Ruiz, an analyst at Bank Alder.',
    'self',
    false,
  ],
  ['an outlet alone', 'Solvex will close four plants in 2027, the Daily Ledger reported.', 'second-hand', true],
  ['an outlet that cites', 'Solvex cut 400 jobs, the Daily Ledger reported, citing Bank Alder.', 'second-hand', true],
  ['a person', 'In May, Solvex cut 400 of its jobs, said Ana Ruiz.', 'second-hand', false],
];

it.each(FLAGS)('%s: %s', (_because, text, flag, holds) => {
  const [claim] = read([text]).claims;
  expect(claim?.flags.includes(flag), `look at what ${flag} asks for in sourcing.ts`).toBe(holds);
});

it('shows a headline that says as fact what the body credits, by figure', () => {
  const { headline } = read(
    [
      'Solvex earmarks $600 billion for chips',
      'Solvex has earmarked $600 billion for chips, the Daily Ledger reported.',
    ],
    true,
  );
  expect(headline).toMatchObject({ sourcing: 'none', bodySourcing: 'named' });
});

it('… and by its words, where it has no figure', () => {
  const { headline } = read(
    [
      'Solvex closed its largest mine in Portugal on Monday',
      'On Monday, Solvex closed its largest mine in the south of Portugal, two people familiar with the plan said.',
    ],
    true,
  );
  expect(headline).toMatchObject({ sourcing: 'none', bodySourcing: 'anonymous' });
});

it('leaves a headline alone that the body says in its own name as well', () => {
  const { headline } = read(['Solvex closes two mines', 'Solvex closed 2 mines in March.'], true);
  expect(headline).toBeUndefined();
});
