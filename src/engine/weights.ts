/**
 * Every number that was tuned, and nothing else. A test pins them: moving one is a visible decision.
 * Set by hand on 2026-11-26, reading the news gold and the whole pages of the data sets; scores in CHANGELOG.md.
 */

/** How the main text is found among a page's groups (`main-text.ts`). */
export const MAIN_TEXT = {
  /** A block shorter than this, in UTF-16 units, is no prose unless it ends like a sentence. */
  proseChars: 80,
  shortProseChars: 25,
  /** Above this share of linked characters a block is a list of links. */
  maxLinkShare: 0.5,
  /** A group beside the best one counts too when it holds this share of its prose. */
  siblingShare: 0.12,
  /** What a page's own `<article>` or `<main>` adds to a group's prose. */
  articleBonus: 1.25,
  /** What of a group's prose counts for its parent, and for the parent's parent. */
  parentShare: 0.6,
} as const;

/** How the language of the text is told (`languages.ts`). Shares of words that are a language's commonest words. */
export const LANGUAGE = {
  /** Of the main text, so much is looked at. UTF-16 units. */
  chars: 2_000,
  /** A declared language needs so many of its words in the text, any other language so many. */
  declared: 0.1,
  found: 0.2,
  /** … and so many more than the next best. */
  lead: 1.25,
  /** So many of the letters are of the language's script. */
  script: 0.5,
  /** Without spaces, common words cover fewer characters than they make words with them: what makes up for it. */
  unspaced: 4,
  /** More letters than this share that the language does not write make it another. */
  foreignLetters: 0.012,
} as const;

/**
 * Is a sentence a claim: a sum of what it shows (`claims/features.ts`). By our own definition, which is wider than
 * *check-worthy*; how much a claim is worth checking is learned (`claims/MODEL-CARD.md`).
 */
export const CLAIM = {
  bias: -0.45,
  quantity: 1.3,
  date: 0.5,
  name: 0.7,
  event: 0.9,
  change: 0.8,
  plan: 1.0,
  forecast: 0.7,
  cause: 0.5,
  comparison: 0.6,
  rule: 0.9,
  state: 0.3,
  record: 0.3,
  negation: 0.2,
  accusation: 0.6,
  attributed: 0.3,
  long: 0.4,
  opinion: -1.7,
  hedge: -0.2,
  short: -1.2,
  heading: -0.5,
  exclamation: -1.0,
  /** A sum from this on is a claim. */
  threshold: 0,
  /** … and so does a sentence of this check-worthiness. */
  learned: 0.3,
} as const;
