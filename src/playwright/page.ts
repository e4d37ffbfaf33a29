/** `page.whence`: what Whence says of the page, once it has said it. */
import type { Page, Worker } from '@playwright/test';
import type { Report } from '../engine/types';

export interface ReportOptions {
  /** Read the claims of this page though it does not disown its content. Default: false, as a reader has it. */
  readonly readAll?: boolean;
  /** Milliseconds until the page must have been read. Default: 10,000. */
  readonly timeout?: number;
}

export interface WhencePage {
  /**
   * Waits until the page is read.
   *
   * @throws Error when it is not read in time, or not at all, such as a PDF or a page that is all editor.
   */
  report(options?: ReportOptions): Promise<Report>;
}

export type PageWithWhence = Page & { readonly whence: WhencePage };

const TIMEOUT_MS = 10_000;

/** What the extension's test hooks show of a page. */
interface Shown {
  readonly status: string | null;
  readonly report: string | null;
}

/** Gives a page its `whence`. */
export function withWhence(page: Page): PageWithWhence {
  const report = async ({ readAll = false, timeout = TIMEOUT_MS }: ReportOptions = {}): Promise<Report> => {
    const seen = await reportOf(page, timeout);
    if (!readAll || seen.why !== 'not-asked') return seen;
    await askToRead(page);
    return reportOf(page, timeout);
  };
  return Object.assign(page, { whence: { report } });
}

async function reportOf(page: Page, timeout: number): Promise<Report> {
  const settled = await page
    .waitForFunction(() => /^(?:done|skipped)$/.test(document.documentElement.dataset['whence'] ?? ''), null, {
      timeout,
    })
    .then(() => true)
    .catch((error: unknown) => {
      if (error instanceof Error && error.name === 'TimeoutError') return false;
      throw error;
    });
  const { status, report } = await page.evaluate(
    (): Shown => ({
      status: document.documentElement.getAttribute('data-whence'),
      report: document.documentElement.getAttribute('data-whence-report'),
    }),
  );
  if (report !== null && status === 'done') return JSON.parse(report) as Report;
  const why = settled ? 'it is a kind of page that Whence leaves alone' : `it was not read within ${timeout} ms`;
  throw new Error(`Whence has no report of ${page.url()}: ${why} (state: ${status ?? 'none'}).`);
}

/** Presses, as it were, *Read this page*. */
async function askToRead(page: Page): Promise<void> {
  const worker = workerOf(page);
  // The extension may not know addresses of tabs; it does know which tab is in front.
  await page.bringToFront();
  await worker.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, 'chrome') as {
      tabs: {
        query(which: object): Promise<{ id?: number }[]>;
        sendMessage(tab: number, message: object, options: object): Promise<unknown>;
      };
    };
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await tabs.sendMessage(tab.id, { method: 'readNow', args: [] }, { frameId: 0 });
  });
}

function workerOf(page: Page): Worker {
  const [worker] = page.context().serviceWorkers();
  if (!worker)
    throw new Error('The extension does not run in this browser: take `page` from whence/playwright’s test.');
  return worker;
}
