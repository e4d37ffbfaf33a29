/** The content script as it starts by itself: the slices it works in, long tasks, messages, and what it keeps in memory. */
import { devtools } from '../extension/chromium';
import { type Surface, until } from '../extension/driver';
import { type Bench, openBare, openReady } from './bench-browser';
import { slowDown } from './cold';
import type { Figure, Mode, Unit } from './figures';
import type { Shipped } from './in-page/shipped';
import type { StandIn } from './in-page/stand-in';
import { type BenchPage, nameOf } from './make-pages';

declare const whenceObserver: {
  observe(): void;
  resume(): void;
  pause(): void;
  felt(): { slices: number[]; longTasks: number[]; observers: number };
};
declare const standIn: (starts: boolean) => StandIn;
declare const whenceShipped: Shipped;
declare const Readability: typeof import('@mozilla/readability').Readability;

const BYTES_A_MB = 1_000_000;

interface LiveRun {
  readonly page: BenchPage;
  readonly rounds: number;
}

/** What a page feels while it is read, as often as `rounds` says, each time in a fresh page. */
export async function live(
  bench: Bench,
  { page, rounds }: LiveRun,
  mode: Exclude<Mode, 'warm'> = 'cold',
): Promise<Figure[]> {
  const runs = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await feltBy(bench, page, mode));
  const figure = (name: string, unit: Unit, values: readonly number[]): Figure => ({
    name,
    browser: bench.name,
    page: nameOf(page),
    mode,
    unit,
    values,
  });
  return [
    figure(
      'longest slice',
      'ms',
      runs.map(({ slices }) => Math.max(...slices)),
    ),
    // Firefox tells no long tasks: a slice over 50 ms is one.
    figure(
      'tasks over 50 ms',
      'times',
      runs.map(({ slices, longTasks }) => Math.max(longTasks.length, slices.filter((ms) => ms > 50).length)),
    ),
    figure(
      'observers',
      'times',
      runs.map(({ observers }) => observers),
    ),
    figure(
      'messages',
      'times',
      runs.map(({ messages }) => messages),
    ),
  ];
}

async function feltBy(bench: Bench, page: BenchPage, mode: Mode) {
  const surface = await openBare(bench, page);
  if (mode === 'slow') await slowDown(bench);
  for (const name of ['stand-in', 'observer'] as const) await surface.inject(bench.scripts[name]);
  await surface.evaluate(() => {
    whenceObserver.observe();
    const stand = standIn(true);
    Object.assign(globalThis, { stand });
    // What the script tells last, it tells at the end of a stretch.
    const { runtime } = (globalThis as unknown as { browser: { runtime: { sendMessage(message: unknown): unknown } } })
      .browser;
    const send = runtime.sendMessage;
    runtime.sendMessage = (message) => {
      if (JSON.stringify(message).includes('"unsourced"') || JSON.stringify(message).includes('"quiet"'))
        whenceObserver.pause();
      return send(message);
    };
  });
  await surface.inject(bench.script.open);
  await until('the page is read', () => isRead(surface), { timeout: 60_000 });
  return surface.evaluate(async (asks) => {
    const { stand } = globalThis as unknown as { stand: StandIn };
    // As the popup asks for the claims of a page that nothing was found on.
    if (asks) {
      whenceObserver.resume();
      await stand.ask('readNow');
    }
    return { ...whenceObserver.felt(), messages: stand.told.length };
  }, page.shape !== 'no-notice');
}

function isRead(surface: Surface): Promise<true | undefined> {
  return surface.evaluate(async () => {
    const { stand } = globalThis as unknown as { stand: StandIn };
    const state = (await stand.ask('getState')) as { readonly status: string };
    if (state.status === 'skipped') throw new Error('The content script did not read the page.');
    return state.status === 'done' ? true : undefined;
  });
}

/** What stays in memory after one reading, of ours and of Readability's; Chromium only, which tells. */
export async function heap(bench: Bench, { page, rounds }: LiveRun): Promise<Figure[]> {
  const whole = [];
  const readability = [];
  for (let round = 0; round < rounds; round += 1) {
    whole.push(await keptBy(bench, await openReady(bench, page, ['readability']), readWhole));
    readability.push(await keptBy(bench, await openReady(bench, page, ['readability']), readArticle));
  }
  const about = { browser: bench.name, page: nameOf(page), mode: 'cold', unit: 'MB' } as const;
  return [
    { ...about, name: 'heap whole', values: whole },
    { ...about, name: 'heap readability', values: readability },
  ];
}

async function keptBy({ driver }: Bench, surface: Surface, run: () => void): Promise<number> {
  const session = await devtools(driver);
  const used = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await used();
  await surface.evaluate(run);
  return ((await used()) - before) / BYTES_A_MB;
}

/** As the content script does, with what it keeps: the report, the way back to the nodes, the memory, the marks. */
function readWhole(): void {
  const { readPageInSteps, analyzeInSteps, packs, marksOf, defaultSettings, ReadingMemory, Highlighter } =
    whenceShipped;
  const finish = <Result>(steps: Generator<void, Result>): Result => {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
  const settings = defaultSettings();
  const memory = new ReadingMemory();
  const { page, map } = finish(readPageInSteps(document, location.href));
  const report = finish(analyzeInSteps(page, packs, { readAll: true, memory }));
  const highlighter = new Highlighter(document);
  highlighter.show(marksOf(document, { report, map }, settings), settings);
  Object.assign(globalThis, { kept: { report, map, memory, highlighter } });
}

function readArticle(): void {
  Object.assign(globalThis, { kept: new Readability(document.cloneNode(true) as Document).parse() });
}
