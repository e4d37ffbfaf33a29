/**
 * A matcher that compiles nothing before it is needed: each pattern by itself, where the text holds one of its anchors. For
 * patterns by the hundred of which a page uses a few; the same matches as `compilePatterns`.
 */
import { type Anchors, anchorsOf, holdsAnchors, type WrittenLanguage } from './anchors';
import { compilePatterns, type Match, type Matcher, type Pattern } from './pattern';
import { plainOf } from './signs-ignored';

/** One pattern, asked only where it may match. */
export class AnchoredPattern {
  readonly pattern: Pattern;
  readonly #language: WrittenLanguage;
  #anchors: Anchors | undefined;
  #matcher: Matcher | undefined;

  constructor(pattern: Pattern, language: WrittenLanguage) {
    this.pattern = pattern;
    this.#language = language;
  }

  get anchors(): Anchors {
    this.#anchors ??= anchorsOf(this.pattern, this.#language);
    return this.#anchors;
  }

  get matcher(): Matcher {
    const { spaced, proclitics } = this.#language;
    this.#matcher ??= compilePatterns([this.pattern], spaced, proclitics);
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
      .filter(({ anchors }) => holdsAnchors(plain, anchors))
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
