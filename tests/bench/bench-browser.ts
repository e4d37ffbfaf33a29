/** A browser without the extension, and our pages in it with the scripts that time and are timed. */
import { type Driver, launch, type Surface } from '../extension/driver';
import { type Server, serve } from '../extension/server';
import type { BrowserName } from '../tools/browsers';
import { expectedOf } from './expected';
import type { CaseName, Expected } from './in-page/cases';
import { type BenchPage, benchPage, nameOf } from './make-pages';
import { type PageScript, pageScripts } from './page-scripts';
import { type ShippedScript, shippedScript } from './shipped-script';

declare const whenceBench: {
  time(name: CaseName, expected: Expected, once: boolean): Promise<number>;
  timeStart(script: string, mark: string): number;
};
declare const standIn: (starts: boolean) => unknown;

export interface Bench {
  readonly name: BrowserName;
  readonly driver: Driver;
  readonly server: Server;
  readonly script: ShippedScript;
  readonly scripts: Readonly<Record<PageScript, string>>;
}

/** Starts a browser. @throws Error when there is none, or no build. */
export async function startBench(name: BrowserName): Promise<Bench> {
  const script = await shippedScript(name === 'chromium' ? 'chrome' : 'firefox');
  const scripts = await pageScripts();
  const server = await serve([], { alone: true });
  try {
    return { name, server, script, scripts, driver: await launch(name, { extension: null, measuring: true }) };
  } catch (error) {
    await server.close();
    throw error;
  }
}

export async function endBench({ driver, server }: Bench): Promise<void> {
  await driver.close();
  await server.close();
}

/** Opens a bench page with nothing of ours in it. */
export async function openBare({ driver, server }: Bench, page: BenchPage): Promise<Surface> {
  return driver.open(server.put(`/${nameOf(page)}`, benchPage(page)));
}

/** Opens a bench page with the content script, waiting to be called, and the peers that are asked for. */
export async function openReady(bench: Bench, page: BenchPage, peers: readonly PageScript[]): Promise<Surface> {
  const surface = await openBare(bench, page);
  for (const name of ['stand-in', ...peers, 'cases'] as const) await surface.inject(bench.scripts[name]);
  await surface.evaluate(() => {
    standIn(false);
  });
  await surface.inject(bench.script.open);
  return surface;
}

/** What the page's cases must come to. Asks the page once; the answer is kept. */
export async function expectedIn(surface: Surface, page: BenchPage): Promise<Expected> {
  return expectedOf(surface, nameOf(page));
}

/** Times one case in an open page. @returns milliseconds a call. */
export function time(surface: Surface, name: CaseName, expected: Expected, once = false): Promise<number> {
  return surface.evaluate(({ name, expected, once }) => whenceBench.time(name, expected, once), {
    name,
    expected,
    once,
  });
}

/** Times how long a script takes to start in an open page that has not had it. @returns milliseconds. */
export function timeStart(surface: Surface, script: string): Promise<number> {
  return surface.evaluate(({ script, mark }) => whenceBench.timeStart(script, mark), {
    script,
    mark: String(process.hrtime.bigint()),
  });
}
