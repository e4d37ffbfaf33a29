/**
 * What is timed, by name. Each case checks what came out within its own time, so that no case can be fast by doing
 * nothing; what must be put back before it can run again is put back outside the time.
 */
import type { Readability as ReadabilityClass } from '@mozilla/readability';
import type Nlp from 'compromise';
import type MarkClass from 'mark.js';
import type { WinkMethods } from 'wink-nlp';
import { barePass, walk } from './bare-pass';
import { shipped } from './shipped';

/** What a run must come to: the page's claims as the engine finds them in Node, and words of the page. */
export interface Expected {
  readonly claims: number;
}

interface Case {
  /** Says what came out; a run that comes to nothing else than `expected` is an error. */
  run(): number | Promise<number>;
  readonly expected: (of: Expected) => number | 'some';
  /** Puts the page in the state in which it is timed. */
  prepare?(): void;
  /** Makes the page what it was. */
  undo?(): void;
}

declare const Readability: typeof ReadabilityClass;
declare const Mark: typeof MarkClass;
declare const compromise: typeof Nlp;
declare const wink: WinkMethods;

/** Fewer than these would be too quick to time, more would be no reader's page. */
const MARKS = 100;

function finish<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Made when first needed: one Highlighter a page, as in the content script. */
let highlighter: InstanceType<ReturnType<typeof shipped>['Highlighter']> | undefined;
const highlighterOfPage = () => (highlighter ??= new (shipped().Highlighter)(document));
const unmark = (): void => highlighterOfPage().clear();

/** Extraction, language, notices, segmentation, claims, sourcing, ranges, highlights: all at once, nothing remembered. */
function whole(readAll: boolean): number {
  const { readPageInSteps, analyzeInSteps, packs, marksOf, defaultSettings } = shipped();
  const settings = defaultSettings();
  const { page, map } = finish(readPageInSteps(document, location.href));
  const report = finish(analyzeInSteps(page, packs, { readAll }));
  highlighterOfPage().show(marksOf(document, { report, map }, settings), settings);
  return readAll ? report.claims.length : report.claims.length + report.notices.length;
}

async function wholeInSlices(): Promise<number> {
  const { readPageInSteps, analyzeInSteps, packs, marksOf, runInSlices, defaultSettings } = shipped();
  const settings = defaultSettings();
  const never = (): boolean => false;
  const read = await runInSlices(readPageInSteps(document, location.href), never);
  const report = read && (await runInSlices(analyzeInSteps(read.page, packs, { readAll: true }), never));
  if (!read || !report) throw new Error('The reading was broken off.');
  highlighterOfPage().show(marksOf(document, { report, map: read.map }, settings), settings);
  return report.claims.length;
}

/** What the content script keeps from one reading of a page to the next. */
let memory: InstanceType<ReturnType<typeof shipped>['ReadingMemory']> | undefined;

/** The page is read again after something in it changed. */
function wholeAgain(): number {
  const { readPageInSteps, analyzeInSteps, packs, marksOf, defaultSettings, ReadingMemory } = shipped();
  const settings = defaultSettings();
  memory ??= new ReadingMemory();
  const { page, map } = finish(readPageInSteps(document, location.href));
  const report = finish(analyzeInSteps(page, packs, { readAll: true, memory }));
  highlighterOfPage().show(marksOf(document, { report, map }, settings), settings);
  return report.claims.length;
}

let added: Element | undefined;
let paragraphs = 0;

/** Thirty words that no other paragraph has in this order. */
function addParagraph(): void {
  paragraphs += 1;
  const text = `According to Altimer, ${paragraphs} households in Port Selwyn had no power for two days. Wheat exports of ${1900 + paragraphs} tonnes were lost in the harbour, and ${paragraphs} lorries never left the capital again.`;
  added = document.createElement('p');
  added.textContent = text;
  article().append(added);
}

const article = (): Element => document.querySelector('article') ?? document.body;

/** Marks on a page that has many. */
const MANY_MARKS = 2_000;
const MUTATIONS = 1_000;

/** What a page does to itself: elements come, elements go, and it looks where they are. */
function mutate(): number {
  const home = article();
  for (let at = 0; at < MUTATIONS; at += 1) {
    const element = document.createElement('span');
    element.textContent = 'now';
    home.insertBefore(element, home.firstChild);
    element.remove();
  }
  return MUTATIONS;
}

/** Text nodes of the article that are long enough to mark a part of. */
function longNodes(): Text[] {
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).data.length > 20) nodes.push(node as Text);
  return nodes;
}

/** So many ranges all over the article, made anew at each call: what a marker is given. */
function markPlaces(count = MARKS): StaticRange[] {
  const nodes = longNodes();
  return Array.from({ length: count }, (_, at) => {
    const node = nodes[Math.floor((at * nodes.length) / count)] as Text;
    return new StaticRange({ startContainer: node, startOffset: 2, endContainer: node, endOffset: 18 });
  });
}

let places: StaticRange[] | undefined;
let offsets: { start: number; length: number }[] | undefined;

const layOut = (): number => document.body.offsetHeight;

let englishText: string | undefined;
const articleText = (): string => (englishText ??= document.querySelector('main')?.textContent ?? '');

let marker: MarkClass | undefined;

export const CASES = {
  walk: { run: walk, expected: () => 'some' },
  bare: { run: barePass, expected: () => 'some' },
  whole: { run: () => whole(true), expected: ({ claims }) => claims, undo: unmark },
  sliced: { run: wholeInSlices, expected: ({ claims }) => claims, undo: unmark },
  /** A page that says nothing of its content, as most: nothing is found, nothing is marked. */
  gate: { run: () => whole(false), expected: () => 0, undo: unmark },
  readPage: {
    run: () => finish(shipped().readPageInSteps(document, location.href)).page.text.length,
    expected: () => 'some',
  },
  readability: {
    run: () => new Readability(document.cloneNode(true) as Document).parse()?.length ?? 0,
    expected: () => 'some',
  },
  register: {
    run: () => {
      const settings = shipped().defaultSettings();
      places ??= markPlaces();
      highlighterOfPage().show(
        places.map((range) => ({ range, sourcing: 'none' as const })),
        settings,
      );
      layOut();
      return places.length;
    },
    expected: () => MARKS,
    undo: () => {
      places = markPlaces();
      unmark();
    },
  },
  markJs: {
    run: () => {
      offsets ??= markOffsets();
      marker ??= new Mark(document.querySelector('main') ?? document.body);
      marker.markRanges(offsets);
      layOut();
      return document.querySelectorAll('mark').length;
    },
    expected: () => 'some',
    undo: () => {
      marker?.unmark();
    },
  },
  again: { run: wholeAgain, expected: () => 'some', prepare: addParagraph, undo: () => added?.remove() },
  mutations: { run: mutate, expected: () => MUTATIONS },
  mutationsMarked: {
    prepare: () => {
      const marks = markPlaces(MANY_MARKS).map((range) => ({ range, sourcing: 'none' as const }));
      highlighterOfPage().show(marks, shipped().defaultSettings());
      layOut();
    },
    run: mutate,
    expected: () => MUTATIONS,
    undo: unmark,
  },
  compromise: {
    run: () => {
      const read = compromise(articleText());
      return [read.sentences(), read.quotations(), read.money()].flatMap((found) => found.out('array') as string[])
        .length;
    },
    expected: () => 'some',
  },
  wink: {
    run: () => {
      const read = wink.readDoc(articleText());
      return read.sentences().out().length + read.entities().out().length;
    },
    expected: () => 'some',
  },
} as const satisfies Readonly<Record<string, Case>>;

export type CaseName = keyof typeof CASES;

/** The same places as `markPlaces`, counted as mark.js counts: from the article's beginning, in its text. */
function markOffsets(): { start: number; length: number }[] {
  const total = articleText().length;
  return Array.from({ length: MARKS }, (_, at) => ({ start: Math.floor((at * (total - 20)) / MARKS), length: 16 }));
}

/** Quick cases are repeated until so much time is in them: a clock's step is then small. Milliseconds. */
const LEAST_MS = 5;
const MOST_REPEATS = 500;

/**
 * Times one case.
 *
 * @param once only the first call is of interest.
 * @returns milliseconds a call. @throws Error when a call came to something else than it must.
 */
export async function time(name: CaseName, expected: Expected, once: boolean): Promise<number> {
  const { run, prepare, undo, expected: expect }: Case = CASES[name];
  const must = expect(expected);
  let spent = 0;
  let calls = 0;
  layOut();
  (globalThis as { gc?: () => void }).gc?.();
  while (calls === 0 || (!once && spent < LEAST_MS && calls < MOST_REPEATS)) {
    prepare?.();
    const start = performance.now();
    const running = run();
    const got = typeof running === 'number' ? running : await running;
    spent += performance.now() - start;
    calls += 1;
    if (must === 'some' ? !(got > 0) : got !== must)
      throw new Error(`${name} came to ${got}, and must come to ${must} on ${location.pathname}.`);
    undo?.();
    if (undo) layOut();
  }
  return spent / calls;
}

/**
 * Times how long a script takes to start.
 *
 * @param mark makes the text one that the browser has never compiled. @returns milliseconds.
 */
export function timeStart(script: string, mark: string): number {
  const text = `${script}\n//${mark}`;
  (globalThis as { gc?: () => void }).gc?.();
  const start = performance.now();
  // biome-ignore lint/security/noGlobalEval: as a browser does with a content script, in the page's own scope.
  globalThis.eval(text);
  return performance.now() - start;
}

Object.assign(globalThis, { whenceBench: { time, timeStart } });
