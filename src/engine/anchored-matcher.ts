/**
 * A matcher that compiles nothing before it is needed: each pattern by itself, where the text holds one of its anchors. For
 * patterns by the hundred of which a page uses a few; the same matches as `compilePatterns`.
 */
import { anchorsOf } from './anchors';
import { compilePatterns, type Match, type Matcher, type Pattern } from './pattern';
import { plainOf } from './signs-ignored';

/** One pattern, asked only where it may match. */
export class AnchoredPattern {
  readonly pattern: Pattern;
  /** In every match there is one of these; undefined: nobody knows. */
  readonly anchors: readonly string[] | undefined;
  readonly #spaced: boolean;
  readonly #proclitics: readonly string[] | undefined;
  #matcher: Matcher | undefined;

  constructor(pattern: Pattern, spaced: boolean, proclitics: readonly string[] | undefined) {
    this.pattern = pattern;
    this.anchors = anchorsOf(pattern);
    this.#spaced = spaced;
    this.#proclitics = proclitics;
  }

  get matcher(): Matcher {
    this.#matcher ??= compilePatterns([this.pattern], this.#spaced, this.#proclitics);
    return this.#matcher;
  }
}

/** Finds a list of patterns in short texts. */
export class AnchoredMatcher {
  readonly #patterns: readonly AnchoredPattern[];

  constructor(patterns: readonly AnchoredPattern[]) {
    // At one place the pattern that is written longest wins.
    this.#patterns = [...patterns].sort((a, b) => b.pattern.length - a.pattern.length);
  }

  /** All matches that do not overlap, from left to right. */
  findAll(folded: string): Match[] {
    const plain = plainOf(folded);
    const nexts = this.#patterns
      .filter(({ anchors }) => anchors === undefined || anchors.some((anchor) => plain.includes(anchor)))
      .map(({ matcher }) => ({ matcher, match: matcher.find(folded) }));
    const found: Match[] = [];
    for (;;) {
      let first: Match | undefined;
      for (const { match } of nexts) if (match && (!first || match.start < first.start)) first = match;
      if (!first) return found;
      found.push(first);
      for (const next of nexts) {
        if (next.match && next.match.start < first.end) next.match = next.matcher.find(folded, first.end);
      }
    }
  }

  find(folded: string): Match | undefined {
    return this.findAll(folded)[0];
  }
}
