/** Documents that nobody meant for us: no exception, nothing changed, and the popup says what was not read and why. */
import type { SkipReason } from '../../src/messages';
import { type Driver, until } from './driver';
import { expect, test } from './fixtures';
import { type MessageKey, sentence } from './interface-words';
import { outerHtml } from './page-scripts';
import type { Server } from './server';

/** How Whence may take a document. `nobody`: the browser runs no content script there. */
type Outcome = SkipReason | 'nobody' | 'nothing' | 'partly' | 'read';

interface Case {
  readonly name: string;
  /** A file of `pages/`, or a page made here. */
  readonly page: string | ((server: Server) => string);
  readonly outcome: readonly Outcome[];
  /** Must be among the claims. */
  readonly claim?: string;
  /** Firefox shows some kinds of document in viewers of its own. */
  readonly inFirefox?: readonly Outcome[];
  /** The page changes itself, so it cannot be compared with itself. */
  readonly restless?: true;
}

const NOTICE = '<p>This article may contain third-party content. We do not guarantee the accuracy of this content.</p>';

const CASES: readonly Case[] = [
  { name: 'a page of frames has no body to read (F13)', page: 'frameset.html', outcome: ['no-body'] },
  { name: 'XML is not a page', page: 'list.xml', outcome: ['not-a-page'] },
  { name: 'SVG is not a page', page: 'drawing.svg', outcome: ['not-a-page'] },
  { name: 'JSON is not a page', page: 'data.json', outcome: ['not-a-page'], inFirefox: ['nobody', 'not-a-page'] },
  { name: 'plain text', page: 'plain.txt', outcome: ['not-a-page', 'read', 'nothing'] },
  { name: 'a PDF is not a page', page: 'leaflet.pdf', outcome: ['not-a-page', 'nobody'] },
  { name: 'a picture is not a page', page: 'picture.png', outcome: ['not-a-page', 'nobody'] },
  { name: 'an empty page has nothing to read (F12)', page: 'empty.html', outcome: ['nothing', 'no-body'] },
  { name: 'a page that is one editor is not read (R11)', page: 'editor.html', outcome: ['editable', 'nothing'] },
  {
    name: 'a page whose designMode is on is not read (R11)',
    page: (server) =>
      server.put(
        '/design-mode',
        `<!doctype html><html lang="en"><title>Editor</title><body><p>The mill lost 120 jobs.</p>${NOTICE}<script>document.designMode = 'on'</script></body></html>`,
      ),
    outcome: ['editable'],
  },
  {
    name: "a form that hides the DOM's own names (X4)",
    page: 'clobbered.html',
    outcome: ['read'],
    claim: 'The mill in the valley made 40 tonnes of flour in March.',
  },
  {
    name: 'a page that takes nodes away while they are read',
    page: 'vanishing.html',
    outcome: ['read', 'partly', 'nothing'],
    restless: true,
  },
  {
    name: '1.1 MB of text in one node: the first 1,000,000 characters are read (F01)',
    page: (server) => {
      const sentences =
        'The mill in the valley made 40 tonnes of flour in March. Its owner was pleased with the weather that spring. '.repeat(
          10_000,
        );
      return server.put(
        '/one-node',
        `<!doctype html><html lang="en"><title>Long</title><body><article>${NOTICE}<p>${sentences}</p></article></body></html>`,
      );
    },
    outcome: ['partly'],
  },
  {
    name: '300 kB without a space (F06)',
    page: (server) =>
      server.put(
        '/no-space',
        `<!doctype html><html lang="en"><title>No space</title><body><article>${NOTICE}<p>${'a1'.repeat(150_000)}</p></article></body></html>`,
      ),
    outcome: ['read', 'partly', 'nothing'],
  },
  {
    name: 'a tree of 400 elements in each other (F03)',
    page: (server) =>
      server.put(
        '/deep',
        `<!doctype html><html lang="en"><title>Deep</title><body>${'<div>'.repeat(400)}<p>The mill lost 120 jobs in 2019.</p>${NOTICE}</body></html>`,
      ),
    outcome: ['read', 'partly'],
    claim: 'The mill lost 120 jobs in 2019.',
  },
];

for (const { name, page, outcome, inFirefox, claim, restless } of CASES) {
  test(name, async ({ whence, bare, server }) => {
    const url = typeof page === 'string' ? `${server.origin}/${page}` : page(server);
    await whence.open(url);
    const { taken, claims } = await takenAs(whence);
    expect(whence.name === 'firefox' ? (inFirefox ?? outcome) : outcome).toContain(taken);
    if (claim) expect(claims).toContain(claim);

    const popup = await whence.popup();
    if (taken !== 'read')
      expectOneOf(
        popup.text,
        SAYS[taken].map((key) => sentence(key)),
      );
    expect(await whence.faults()).toEqual([]);

    if (restless) return;
    await bare.open(url);
    // A browser's own viewers go on building their document for a while, with and without us.
    await expect
      .poll(async () => (await whence.page.evaluate(outerHtml)) === (await bare.page.evaluate(outerHtml)), {
        message: 'the page must be the same with and without Whence',
      })
      .toBe(true);
  });
}

/** The sentences of which the popup must say one, by their keys. */
const SAYS: Readonly<Record<Exclude<Outcome, 'read'>, readonly MessageKey[]>> = {
  off: ['skip_off', 'offTitle'],
  'not-a-page': ['skip_not_a_page'],
  'no-body': ['skip_no_body'],
  editable: ['skip_editable'],
  failed: ['skip_failed'],
  nobody: ['unreachableTitle', 'closedTitle'],
  nothing: ['why_no_text'],
  partly: ['unread_too_large', 'unread_changed'],
};

/** Waits until Whence has decided, or until it is certain that no content script is there to decide. */
async function takenAs(driver: Driver): Promise<{ taken: Outcome; claims: readonly string[] }> {
  const end = Date.now() + 2_500;
  const state = await until(
    'Whence has decided about the page',
    async () => {
      const now = await driver.ask('getState');
      if (now === undefined) return Date.now() > end ? 'nobody' : undefined;
      return now.status === 'reading' ? undefined : now;
    },
    { timeout: 20_000 },
  );
  if (state === 'nobody') return { taken: 'nobody', claims: [] };
  if (state.status === 'skipped') return { taken: state.why, claims: [] };
  const { assessed, claims, problems } = state.report;
  const taken = problems.some(({ rule }) => rule.startsWith('unread/'))
    ? 'partly'
    : assessed === 'nothing'
      ? 'nothing'
      : 'read';
  return { taken, claims: claims.map(({ exact }) => exact) };
}

function expectOneOf(text: string, sentences: readonly string[]): void {
  const said = sentences.some((one) => text.includes(one));
  expect(said, `The popup must say “${sentences.join('” or “')}”, and says:\n${text}`).toBe(true);
}
