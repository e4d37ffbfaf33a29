/** Serves the sample pages and our hostile pages on this machine, and nothing else to nobody else. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ROOT } from '../tools/run-command';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
};

export interface Server {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Paths asked for so far, with their query, in order. */
  readonly hits: readonly string[];
  /** Serves text under a path that is no file: a page that a test makes up. */
  put(path: string, body: string, type?: string): string;
  close(): Promise<void>;
}

/** With these a page is alone in its process, and its browser lets it have an exact clock. */
const ALONE = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/**
 * Starts a server on a free port of 127.0.0.1.
 *
 * With `?watch` a page gets one script before all others, which remembers the document as the parser left it and
 * counts every later change to it (R01, R02). It leaves `watched` on the page's window.
 *
 * @param folders looked into in this order; a path's first folder that has the file wins.
 * @param alone are pages to be isolated from all other origins, so that time can be measured in them?
 */
export async function serve(
  folders: readonly string[] = ['tests/pages', 'tests/extension/pages'],
  { alone = false }: { readonly alone?: boolean } = {},
): Promise<Server> {
  const hits: string[] = [];
  const made = new Map<string, { body: string; type: string }>();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    hits.push(url.pathname + url.search);
    const found = made.get(url.pathname) ?? (await readBelow(folders, decodeURIComponent(url.pathname)));
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
      return;
    }
    const headers = { 'content-type': found.type, 'cache-control': 'no-store' };
    response.writeHead(200, alone ? { ...headers, ...ALONE } : headers);
    response.end(url.searchParams.has('watch') ? withWatcher(String(found.body)) : found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    hits,
    put: (place, body, type = 'text/html; charset=utf-8') => {
      made.set(place, { body, type });
      return origin + place;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBelow(
  folders: readonly string[],
  wanted: string,
): Promise<{ body: Buffer; type: string } | undefined> {
  for (const folder of folders) {
    const base = path.resolve(ROOT, folder);
    const file = path.join(base, wanted);
    if (!file.startsWith(base + path.sep)) return undefined;
    try {
      return { body: await readFile(file), type: TYPES[path.extname(file)] ?? 'application/octet-stream' };
    } catch {
      // Not in this folder; perhaps in the next.
    }
  }
  return undefined;
}

/** What the page knows about itself: before us, and what has changed since. */
export interface Watched {
  before: string;
  records: string[];
}

/** Runs in the page, as its very first script. */
function watch(): void {
  const watched: Watched = { before: '', records: [] };
  Object.assign(globalThis, { watched });
  addEventListener('DOMContentLoaded', () => {
    watched.before = document.documentElement.outerHTML;
    const observer = new MutationObserver((records) => {
      for (const record of records)
        watched.records.push(`${record.type} ${record.attributeName ?? ''} on ${record.target.nodeName}`);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

function withWatcher(html: string): string {
  const script = `<script>(${watch})()</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
}
