/** Every pack against its own examples. A new language is tested by being there. */
import { describe, expect, it } from 'vitest';
import { labelSentences } from '../../src/engine/bare-text';
import { packs } from '../../src/languages';
import { fullPacks } from '../full-packs';
import { examplesOf } from './pack-examples';

/** So many sentences show that a language is read; fewer, for now, in a language at first depth. */
const LEAST = 150;
const LEAST_AT_FIRST_DEPTH = 40;
const FIRST_DEPTH: ReadonlySet<string> = new Set(['ja', 'ar']);

describe.each(fullPacks.map((pack) => [pack.tag] as const))('%s', (tag) => {
  it('has examples', () => {
    const least = FIRST_DEPTH.has(tag) ? LEAST_AT_FIRST_DEPTH : LEAST;
    expect(
      examplesOf(tag).length,
      `Write labelled sentences in src/languages/${tag}/examples.ts`,
    ).toBeGreaterThanOrEqual(least);
  });

  it.each(examplesOf(tag).map((example) => [example.text, example] as const))('%s', (text, example) => {
    const [label] = labelSentences([{ text, lang: tag }], packs);
    const told = JSON.stringify(label, null, 1);
    const expected = {
      kind: example.kind,
      sourcing: example.sourcing ?? null,
      ...(example.source ? { source: example.source } : {}),
    };
    const found = {
      kind: label?.kind,
      sourcing: label?.sourcing,
      ...(example.source ? { source: label?.source } : {}),
    };
    // A non-claim may be sourced: a quoted opinion has a source too.
    if (example.sourcing === undefined) delete (found as { sourcing?: unknown }).sourcing;
    if (example.sourcing === undefined) delete (expected as { sourcing?: unknown }).sourcing;
    expect(
      found,
      `Change the pack's patterns, or the example if its label is wrong by the labelling guide. ${told}`,
    ).toEqual(expected);
    expect(label?.claim).toBe(example.sourcing !== undefined);
  });
});
