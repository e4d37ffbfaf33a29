/**
 * The engine's only door for pages: main text → language → notices → page kinds → read on? → sentences → attributions →
 * claims → sourcing → sources. A short loop over blocks; what is known of a language stands in its pack.
 */
import { type AssessedSentence, assessBlockInSteps } from './assess';
import type { Antecedent } from './attributions/attributed';
import type { Reading } from './attributions/find-attributions';
import { compileLanguage } from './compiled-language';
import { isDisowned } from './disowned';
import { fold } from './fold';
import { checkHeadline } from './headline';
import type { LanguagePack } from './language-pack';
import { choosePack, findLanguage, isFull } from './languages';
import { auditLinks } from './links';
import { findMainText } from './main-text';
import { findNoticesInSteps } from './notices/find-notices';
import { findPageKinds } from './page-kinds';
import { type Part, ReadingMemory } from './reading-memory';
import { splitSentences } from './sentences';
import { collectSources, type DraftClaim } from './sources';
import type { AssessedWhy, Block, Claim, Notice, Page, PageKind, Problem, Provenance, Report, Tally } from './types';

export interface AnalyzeOptions {
  /** Read the claims of every page, not only of those that disown or hand on their content. */
  readonly readAll: boolean;
  /** Read no claims at all: the reader wants to be asked first. */
  readonly onlyNotices?: boolean;
  /** What an earlier reading of the same document found; only what changed since is read again. */
  readonly memory?: ReadingMemory;
}

/** Up to so many characters around a claim's words, as in a W3C TextQuoteSelector. */
const CONTEXT_CHARS = 32;
/** A block longer than this is read in parts, one a step. UTF-16 units. */
const PART_CHARS = 4_000;
/** No reader goes through more claims than this; the rest of the page counts as not read (F11, F141). */
const MAX_CLAIMS = 5_000;

/**
 * Reads a page. Total: gives a report for every page and never throws. No clock and no chance: same page, same report.
 */
export function analyze(page: Page, packs: readonly LanguagePack[], options: AnalyzeOptions): Report {
  const steps = analyzeInSteps(page, packs, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same path, pausing after each block, so that the content script can run it in slices of a few milliseconds. */
export function* analyzeInSteps(
  page: Page,
  packs: readonly LanguagePack[],
  options: AnalyzeOptions,
): Generator<void, Report> {
  const problems: Problem[] = page.unread.map((reason) => ({ rule: `unread/${reason}`, message: UNREAD[reason] }));
  const attempt = <Result>(rule: string, fallback: Result, run: () => Result): Result => {
    try {
      return run();
    } catch (error) {
      problems.push({ rule, message: error instanceof Error ? error.message : String(error) });
      return fallback;
    }
  };
  function* attemptSteps<Result>(
    rule: string,
    fallback: Result,
    run: () => Generator<void, Result>,
  ): Generator<void, Result> {
    const steps = attempt(rule, undefined, run);
    for (;;) {
      const step = steps && attempt(rule, undefined, () => steps.next());
      if (!step) return fallback;
      if (step.done) return step.value;
      yield;
    }
  }
  const main = attempt('main-text', new Set<number>(), () => findMainText(page));
  yield;
  const language = attempt('language', null, () => findLanguage(wordsOf(page, main), page.lang, packs));
  const notices: readonly Notice[] = yield* attemptSteps('notices', [], () =>
    findNoticesInSteps(page, main, packs, language),
  );
  yield;
  const kinds: readonly PageKind[] = attempt('page-kinds', [], () =>
    findPageKinds(page, main, notices, packs, language),
  );
  const pack = choosePack(language, packs);
  const about = { page, language, notices, kinds, problems };
  const why = reasonNotToRead(
    page,
    main,
    language,
    pack,
    options.readAll || (!options.onlyNotices && isDisowned(notices, kinds)),
  );
  if (why || !pack || !isFull(pack)) return emptyReport(about, why ?? 'language-not-supported');

  const assessed: AssessedSentence[] = [];
  const antecedents: Antecedent[] = [];
  const reading: Reading = { text: page.text, folded: fold(page.text), language: compileLanguage(pack) };
  yield* attemptSteps('patterns', undefined, () => reading.language.prepare());
  const memory = options.memory ?? new ReadingMemory();
  memory.begin();
  let claimed = 0;
  let stopped = false;
  for (const each of partsToRead(page, main, notices)) {
    stopped = claimed >= MAX_CLAIMS;
    if (stopped) break;
    const read = yield* attemptSteps<readonly AssessedSentence[]>('sentences', [], () =>
      memory.recall(page, each, pack.tag, antecedents, () => {
        const sentences = splitSentences(page.text, each.part, each.index, pack);
        return assessBlockInSteps(page, reading, each.part, sentences, antecedents);
      }),
    );
    assessed.push(...read);
    claimed += read.filter(({ judgement }) => judgement.claim).length;
    yield;
  }
  memory.finish();
  if (stopped && page.unread.length === 0) {
    problems.push({ rule: 'unread/too-large', message: UNREAD['too-large'] });
  }
  yield;
  const drafts = attempt('claims', [], () => draftClaims(page, assessed));
  yield;
  const unlisted = { claims: drafts.map(({ claim }) => claim), sources: [] };
  const { claims, sources } = attempt('sources', unlisted, () => collectSources(drafts));
  yield;
  const headline = attempt('headline', undefined, () => checkHeadline(claims));
  yield;
  const links = auditLinks(page, main);
  yield;
  return {
    ...emptyReport(about, undefined),
    assessed: 'full',
    claims,
    sources,
    links,
    ...(headline ? { headline } : {}),
    tally: tallyOf(assessed.filter(({ sentence }) => page.blocks[sentence.block]?.role !== 'heading').length, claims),
  };
}

const UNREAD: Readonly<Record<Page['unread'][number], string>> = {
  'too-large': 'The page is larger than we read; the rest was left out.',
  frame: 'A part of the page is in a frame that we do not read.',
  changed: 'The page changed while it was read; what changed was left out.',
};

function reasonNotToRead(
  page: Page,
  main: ReadonlySet<number>,
  language: string | null,
  pack: LanguagePack | undefined,
  asked: boolean,
): AssessedWhy | undefined {
  if (page.text.trim() === '') return 'no-text';
  if (!asked) return 'not-asked';
  if (main.size === 0) return 'no-text';
  if (language === null) return 'language-unknown';
  return pack?.gate === 'full' ? undefined : 'language-not-supported';
}

interface About {
  readonly page: Page;
  readonly language: string | null;
  readonly notices: readonly Notice[];
  readonly kinds: readonly PageKind[];
  readonly problems: readonly Problem[];
}

/** A report of what the page says about itself, and of no claims. */
function emptyReport({ page, language, notices, kinds, problems }: About, why: AssessedWhy | undefined): Report {
  return {
    version: 1,
    engine: __VERSION__,
    url: page.url,
    title: page.title,
    language,
    assessed: why === 'no-text' && notices.length === 0 ? 'nothing' : 'notices',
    ...(why ? { why } : {}),
    text: page.text,
    notices,
    kinds,
    provenance: provenanceOf(page, kinds),
    claims: [],
    sources: [],
    links: auditLinks(page, new Set()),
    tally: tallyOf(0, []),
    problems,
  };
}

function provenanceOf(page: Page, kinds: readonly PageKind[]): Provenance {
  const { publisher, authors, published, modified, canonical, basedOn } = page.metadata;
  const credits = kinds
    .filter((kind) => kind.kind === 'wire' || kind.kind === 'republished')
    .flatMap((kind) => kind.exact ?? []);
  return {
    ...(publisher ? { publisher } : {}),
    authors,
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(canonical ? { canonical } : {}),
    ...(basedOn[0] ? { original: basedOn[0] } : {}),
    basedOn,
    credits: [...new Set(credits)],
  };
}

function draftClaims(page: Page, assessed: readonly AssessedSentence[]): DraftClaim[] {
  return assessed
    .filter(({ judgement }) => judgement.claim)
    .map((each, at) => ({ claim: claimOf(page, each, at), class: each.attributed.found[0]?.class ?? null }));
}

function claimOf(
  page: Page,
  { sentence, judgement, sourced, attributions, links }: AssessedSentence,
  at: number,
): Claim {
  const { start, end } = sentence;
  const block = page.blocks[sentence.block];
  return {
    id: `claim-${at + 1}`,
    exact: page.text.slice(start, end),
    prefix: page.text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    suffix: page.text.slice(end, end + CONTEXT_CHARS),
    start,
    end,
    block: sentence.block,
    role: roleOf(block),
    kind: judgement.kind as Claim['kind'],
    checkWorthiness: judgement.checkWorthiness,
    quantities: judgement.quantities,
    sourcing: sourced.sourcing,
    attributions,
    links,
    flags: [...sourced.flags, ...judgement.flags],
    reasons: [...sourced.reasons, ...judgement.reasons],
  };
}

function roleOf(block: Block | undefined): Claim['role'] {
  if (block?.role === 'heading') return 'headline';
  return block?.role === 'caption' ? 'caption' : 'body';
}

function tallyOf(sentences: number, claims: readonly Claim[]): Tally {
  const tally = { sentences, claims: claims.length, linked: 0, named: 0, anonymous: 0, vague: 0, none: 0, unclear: 0 };
  for (const claim of claims) tally[claim.sourcing] += 1;
  return tally;
}

/** The words that tell the language: the main text's, or where there is none, the page's. */
function wordsOf(page: Page, main: ReadonlySet<number>): string {
  const blocks = main.size > 0 ? [...main].flatMap((index) => page.blocks[index] ?? []) : page.blocks;
  return blocks.map((block) => page.text.slice(block.start, block.end)).join('\n');
}

/** The main text without its notices, block by block and long blocks in parts. */
function* partsToRead(page: Page, main: ReadonlySet<number>, notices: readonly Notice[]): Generator<Part> {
  for (const index of main) {
    const block = page.blocks[index];
    if (!block || isNotice(block, notices)) continue;
    for (const part of partsOf(page.text, block)) yield { part, index };
  }
}

/** A block in parts that are small enough for one step; each but the last ends where a sentence does, if one does. */
function partsOf(text: string, block: Block): Block[] {
  const parts: Block[] = [];
  for (let start = block.start; start < block.end; ) {
    const reach = Math.min(block.end, start + PART_CHARS);
    const stop =
      reach === block.end ? reach : Math.max(text.lastIndexOf('. ', reach) + 2, text.lastIndexOf('。', reach) + 1);
    const end = stop > start ? stop : reach;
    parts.push({ ...block, start, end });
    start = end;
  }
  return parts;
}

/** A block that is (nearly) all notice is not read for claims. */
function isNotice(block: Block, notices: readonly Notice[]): boolean {
  return notices.some(
    (notice) =>
      notice.start < block.end && notice.end > block.start && notice.end - notice.start > (block.end - block.start) / 2,
  );
}
