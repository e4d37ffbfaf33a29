/** Where the time of a whole analysis goes, function by function: Chromium's own sampling profiler over the shipped file. */
import type { CDPSession } from '@playwright/test';
import { devtools } from '../extension/chromium';
import { type Bench, expectedIn, openReady, time } from './bench-browser';
import type { BenchPage } from './make-pages';
import { number, type Table } from './table';

type Profile = Awaited<ReturnType<typeof stopped>>;

/** Microseconds between two samples. */
const INTERVAL = 250;
const WARM_UP = 4;
const SHOWN = 14;
/** UTF-16 units of a line of code. */
const LINE = 60;

/** @returns two tables: of a first call in a fresh page, and of a call when the code is hot. */
export async function profiles(bench: Bench, page: BenchPage): Promise<Readonly<Record<'cold' | 'warm', Table>>> {
  return { cold: await profileOf(bench, page, 0), warm: await profileOf(bench, page, WARM_UP) };
}

async function profileOf(bench: Bench, page: BenchPage, before: number): Promise<Table> {
  const surface = await openReady(bench, page, []);
  // The claims to expect come from another page, so that this one has read nothing yet.
  const expected = await expectedIn(surface, page);
  const fresh = await openReady(bench, page, []);
  for (let call = 0; call < before; call += 1) await time(fresh, 'whole', expected, true);
  const session = await devtools(bench.driver);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await time(fresh, 'whole', expected, true);
  return tableOf(await stopped(session), bench.script.open);
}

async function stopped(session: CDPSession) {
  return (await session.send('Profiler.stop')).profile;
}

/** Share of the time that a function is on the stack (`within`), and that it runs itself (`itself`). */
function tableOf({ nodes, samples = [], timeDeltas = [] }: Profile, script: string): Table {
  const lines = script.split('\n');
  const ours = nodes.find(({ callFrame }) => callFrame.functionName === 'analyzeInSteps')?.callFrame.scriptId;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const within = new Map<string, number>();
  const itself = new Map<string, number>();
  let total = 0;
  samples.forEach((id, at) => {
    const spent = timeDeltas[at] ?? 0;
    const stack = stackOf(id);
    if (!stack.includes('whole')) return;
    total += spent;
    add(itself, stack[0] ?? '', spent);
    for (const name of new Set(stack)) add(within, name, spent);
  });
  const share = (spent: number | undefined): string => `${number((100 * (spent ?? 0)) / total)} %`;
  const names = [...within]
    .toSorted(([, one], [, other]) => other - one)
    .map(([name]) => name)
    .filter((name) => !UNTELLING.has(name));
  const hottest = [...itself].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
  const shown = [...new Set([...names.slice(0, SHOWN), ...hottest.slice(0, SHOWN)])];
  return [
    ['function', 'within', 'itself'],
    ...shown.map((name) => [name, share(within.get(name)), share(itself.get(name))]),
  ];

  function stackOf(id: number): string[] {
    const stack: string[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const { functionName = '', lineNumber = 0, scriptId } = byId.get(at)?.callFrame ?? {};
      // A function without a name is told by its line.
      const line = scriptId === ours ? (lines[lineNumber] ?? '').trim().slice(0, LINE) : `line ${lineNumber + 1}`;
      stack.push(functionName || line);
    }
    return stack;
  }
}

/** The bench's own functions, and what is on every stack. */
const UNTELLING = new Set(['(root)', 'line 1', 'whole', 'finish', 'time', 'run', 'evaluate', 'whenceBench.time']);

function add(sums: Map<string, number>, name: string, more: number): void {
  sums.set(name, (sums.get(name) ?? 0) + more);
}
