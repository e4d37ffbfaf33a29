/** A page that changed is read again where it changed, and the report is the one that a first reading would give. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze, analyzeInSteps } from '../../src/engine/analyze';
import { pageOfText } from '../../src/engine/bare-text';
import { ReadingMemory } from '../../src/engine/reading-memory';
import type { Page } from '../../src/engine/types';
import { packs } from '../../src/languages';

const TEXT = [
  'Solvex closed its last coal plant in January, two years early, and 400 people lost their jobs.',
  'Mayor Ada Quill said the city would buy the site for $310 million.',
  'She expects 120 new jobs by 2027. “We have waited for this day for ten long years,” she said.',
  'The company spent €45 million on filters in 2024, according to its annual report.',
  'Local analysts put the loss at 12% of the town’s income.',
];

/** What happens to the page between two readings, and how many of its paragraphs must be read for it. */
const CHANGES: readonly (readonly [what: string, to: readonly string[], read: number])[] = [
  ['nothing', TEXT, 0],
  ['a paragraph is added below', [...TEXT, 'The dam holds 90 million cubic meters of water.'], 1],
  ['a paragraph that names nobody is added above', ['In all, 7,000 homes are heated from there.', ...TEXT], 1],
  ['a paragraph in the middle goes', TEXT.filter((_, at) => at !== 3), 0],
  ['the last two change places', [...TEXT.slice(0, 3), ...TEXT.slice(3).reverse()], 2],
  ['somebody else speaks before “she”', ['Ben Ott said 30 shops had closed.', ...TEXT], TEXT.length + 1],
];

const pageOf = (paragraphs: readonly string[]): Page => pageOfText(paragraphs.join('\n'), 'en');

describe('what changed is read, and nothing else', () => {
  it.each(CHANGES)('%s', (_what, to, read) => {
    const memory = new ReadingMemory();
    analyze(pageOf(TEXT), packs, { readAll: true, memory });
    expect(memory.readParts).toBe(TEXT.length);
    const again = analyze(pageOf(to), packs, { readAll: true, memory });
    expect(again).toEqual(analyze(pageOf(to), packs, { readAll: true }));
    expect(memory.readParts, 'parts that had to be read').toBeLessThanOrEqual(read);
  });
});

it('a link that comes to the words makes them another part', () => {
  const memory = new ReadingMemory();
  const page = pageOf(TEXT);
  analyze(page, packs, { readAll: true, memory });
  const linked = { ...page, links: [{ start: 0, end: 6, href: 'https://www.sec.gov/Archives/filing.pdf' }] };
  const again = analyze(linked, packs, { readAll: true, memory });
  expect(memory.readParts).toBe(1);
  expect(again).toEqual(analyze(linked, packs, { readAll: true }));
});

it('a reading that is broken off forgets nothing', () => {
  const memory = new ReadingMemory();
  analyze(pageOf(TEXT), packs, { readAll: true, memory });
  const steps = analyzeInSteps(pageOf(TEXT), packs, { readAll: true, memory });
  while (memory.readParts === TEXT.length && !steps.next().done);
  steps.return(analyze(pageOf(['']), packs, { readAll: true }));
  analyze(pageOf(TEXT), packs, { readAll: true, memory });
  expect(memory.readParts).toBe(0);
});

it('every sample page reads the same with a paragraph put before it', () => {
  for (const slug of ['exchange-post.fr', 'market-digest.en']) {
    const report = JSON.parse(readFileSync(`tests/pages/${slug}/report.json`, 'utf8')) as { text: string };
    const lang = slug.slice(-2);
    const memory = new ReadingMemory();
    analyze(pageOfText(report.text, lang), packs, { readAll: true, memory });
    const grown = pageOfText(`12 345\n${report.text}`, lang);
    const again = analyze(grown, packs, { readAll: true, memory });
    expect(again).toEqual(analyze(grown, packs, { readAll: true }));
    expect(memory.readParts).toBeLessThan(4);
  }
});
