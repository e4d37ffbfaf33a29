/** Every pack's notices against its own examples and everyone else's: a closed world. */
import { describe, expect, it } from 'vitest';
import { noticeOfBlock } from '../../src/engine/notices/find-notices';
import { packs } from '../../src/languages';
import { noticeExamplesOf } from './pack-examples';

describe.each(packs.map((pack) => [pack.tag] as const))('%s', (tag) => {
  it('has positive examples and near misses', () => {
    const positive = noticeExamplesOf(tag).filter(({ clauses }) => clauses.length > 0);
    const advice = `Write both kinds in src/languages/${tag}/notice-examples.ts`;
    expect(positive.length, advice).toBeGreaterThanOrEqual(12);
    expect(noticeExamplesOf(tag).length - positive.length, advice).toBeGreaterThanOrEqual(12);
  });

  it.each(noticeExamplesOf(tag).map((example) => [example.text, example] as const))('%s', (text, { clauses }) => {
    const heard = noticeOfBlock(text, tag, packs);
    expect([...heard.clauses].sort(), `Heard by the rules: ${heard.rules.join(', ') || 'none'}`).toEqual(
      [...clauses].sort(),
    );
    if (clauses.length > 0) expect(heard.language, 'No other pack may hear it first.').toBe(tag);
  });
});
