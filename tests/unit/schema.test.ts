/** The schema of the report is the types' own, and it and the checks beside it find what is wrong. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/engine/types';
import { ROOT } from '../tools/run-command';
import { makeSchema, SCHEMA_FILE } from '../tools/schema';
import { sampleReport } from './sample-report';
import { problemsOf, validReport } from './valid-report';

it('is up to date', () => {
  const kept = readFileSync(path.join(ROOT, SCHEMA_FILE), 'utf8');
  expect(kept, `The types changed. Make the schema again: node tests/tools/run.mjs tests/tools/schema.ts`).toBe(
    makeSchema(),
  );
}, 30_000);

it('accepts a good report', () => {
  expect(validReport(sampleReport)).toBe(sampleReport);
});

type Path = readonly (string | number)[];

const FLAWS: readonly { because: string; at: Path; value: unknown; complaint: RegExp }[] = [
  { because: 'a field that nobody knows', at: ['grade'], value: 3, complaint: /additional properties/ },
  { because: 'a field of the wrong type', at: ['title'], value: null, complaint: /\/title must be string/ },
  {
    because: 'a class that nobody knows',
    at: ['claims', 0, 'sourcing'],
    value: 'doubtful',
    complaint: /\/claims\/0\/sourcing must be equal to one of/,
  },
  {
    because: 'NaN',
    at: ['claims', 0, 'checkWorthiness'],
    value: Number.NaN,
    complaint: /checkWorthiness must be number/,
  },
  { because: 'a field that is there and undefined', at: ['why'], value: undefined, complaint: /trip through JSON/ },
  {
    because: 'a claim that is elsewhere',
    at: ['claims', 0, 'start'],
    value: 1,
    complaint: /claim-1 says .* and the text at 1/,
  },
  {
    because: 'a cue that is elsewhere',
    at: ['claims', 0, 'attributions', 0, 'cue', 'start'],
    value: 0,
    complaint: /claim-1 cue/,
  },
  {
    because: 'content outside the text',
    at: ['claims', 0, 'attributions', 0, 'content', 'end'],
    value: 9_999,
    complaint: /claim-1 content spans/,
  },
  { because: 'a notice that is elsewhere', at: ['notices', 0, 'exact'], value: 'x', complaint: /notices\[0\] says/ },
  { because: 'an id out of order', at: ['claims', 1, 'id'], value: 'claim-7', complaint: /should be claim-2/ },
  {
    because: 'a named claim without an attribution',
    at: ['claims', 0, 'attributions'],
    value: [],
    complaint: /claim-1 is named and has no attribution/,
  },
  { because: 'a source that is not listed', at: ['sources'], value: [], complaint: /claim-1 comes from source-1/ },
  {
    because: 'a source of a claim that is not there',
    at: ['sources', 0, 'claims', 0],
    value: 'claim-9',
    complaint: /source-1 carries claim-9/,
  },
  { because: 'a tally that does not add up', at: ['tally', 'none'], value: 5, complaint: /sum to/ },
  { because: 'a wrong prefix', at: ['claims', 1, 'prefix'], value: 'x', complaint: /prefix/ },
  { because: 'full, with a reason why not', at: ['why'], value: 'not-asked', complaint: /says why it is not/ },
  { because: 'not full, with claims', at: ['assessed'], value: 'notices', complaint: /has claims/ },
];

describe('refuses', () => {
  it.each(FLAWS)('$because', ({ at, value, complaint }) => {
    expect(problemsOf(withValue(sampleReport, at, value)).join('\n')).toMatch(complaint);
  });
});

it('says everything at once', () => {
  const broken = withValue(withValue(sampleReport, ['tally', 'none'], 5), ['claims', 1, 'id'], 'claim-7');
  expect(() => validReport(broken)).toThrow(/claim-2[\s\S]*sum to/);
});

function withValue(report: Report, at: Path, value: unknown): Report {
  const copy: Report = structuredClone(report);
  let place: unknown = copy;
  for (const key of at.slice(0, -1)) place = Reflect.get(place as object, key);
  Reflect.set(place as object, at[at.length - 1] ?? '', value);
  return copy;
}
