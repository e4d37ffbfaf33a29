/**
 * No text may make a regular expression of ours run away (R-rules on time). Literals are judged by recheck; the patterns of
 * the packs by their notation, which knows no unbounded repetition.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isFull } from '../../src/engine/languages';
import { toSource } from '../../src/engine/pattern';
import { packs } from '../../src/languages';

const ROOTS = ['src', 'content-scripts', 'popup'];
/** `*`, `+` or `{n,}`: repetition without an end. */
const UNBOUNDED = /[*+]|\{\d{1,4},\}/u;
/** What one place in a text may cost one pattern: the product of what its parts may vary. Two gaps of 60 are enough. */
const MAX_CHOICES = 61 * 61 * 5 ** 4;
const MAX_STRING = 2_000;

interface Literal {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const literals = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .flatMap((file) => literalsOf(path.join(root, file))),
);

function literalsOf(file: string): Literal[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const close = node.text.lastIndexOf('/');
      found.push({ where: file, source: node.text.slice(1, close), flags: node.text.slice(close + 1) });
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

describe('regular expressions of ours', () => {
  it('are found at all', () => {
    expect(literals.length).toBeGreaterThan(150);
  });

  it.each(literals.map(({ where, source, flags }) => [where, source, flags] as const))(
    '%s: %s',
    (_where, source, flags) => {
      const finding = checkSync(source, flags, { randomSeed: 1, timeout: 20_000 });
      const complexity = finding.status === 'vulnerable' ? finding.complexity : undefined;
      // A repetition that ends costs a constant at each place, which recheck counts as polynomial.
      const bounded = complexity?.type === 'polynomial' && !UNBOUNDED.test(source.replace(/\\.|\[[^\]]*\]/gu, 'x'));
      expect(
        finding.status === 'safe' || bounded,
        `Bound its repetitions: recheck calls it ${finding.status} ${complexity?.summary}`,
      ).toBe(true);
    },
    30_000,
  );
});

/** Every list of patterns of a pack, with the path to it. */
function stringsOf(value: unknown, where: string): (readonly [where: string, text: string])[] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${where}/${key}`));
}

/**
 * How often the parts of a regular expression can vary at one place, at most. A run of spaces does not: what follows it is
 * no space, so there is one way to read it.
 */
function choicesOf(source: string): number {
  let choices = 1;
  for (const [, least, most] of source.replaceAll(' {1,4}', '').matchAll(/\{(\d{1,4}),(\d{1,4})\}/gu))
    choices *= Number(most) - Number(least) + 1;
  return choices;
}

describe.each(packs.map((pack) => [pack.tag, pack] as const))('patterns of %s', (_tag, pack) => {
  const patterns = [
    ...stringsOf(pack.notices, 'notices'),
    ...(isFull(pack) ? [...stringsOf(pack.attributions, 'attributions'), ...stringsOf(pack.claims, 'claims')] : []),
  ];

  it('repeat nothing without end, and vary within bounds', () => {
    const wild = patterns.filter(([, pattern]) => {
      const source = toSource(pattern);
      const bare = source.replace(/\\.|\[[^\]]*\]/gu, 'x');
      return UNBOUNDED.test(bare) || choicesOf(withoutAlternatives(source)) > MAX_CHOICES;
    });
    expect(wild, 'Fewer gaps (…) and stems (*) in one pattern: write two').toEqual([]);
  });

  it(`has no string above ${MAX_STRING} characters`, () => {
    const long = stringsOf({ ...pack }, pack.tag).filter(([, text]) => text.length > MAX_STRING);
    expect(long.map(([where, text]) => `${where}: ${text.length}`)).toEqual([]);
  });
});

/** The longest way through: of alternatives only the one that varies most counts. */
function withoutAlternatives(source: string): string {
  let flat = source;
  for (let before = ''; before !== flat; ) {
    before = flat;
    flat = flat.replace(/\(\?:([^()]*)\)\??/gu, (_whole, inner: string) =>
      inner.split('|').reduce((most, each) => (choicesOf(each) > choicesOf(most) ? each : most), ''),
    );
  }
  return flat.split('|').reduce((most, each) => (choicesOf(each) > choicesOf(most) ? each : most), '');
}
