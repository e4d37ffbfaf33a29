/** Pages that go on after they were loaded: late text, other routes, the way back, and people who type. */
import { type Driver, until } from './driver';
import { expect, test } from './fixtures';
import { readReport } from './whence-page';

const NOTICE =
  '<p><small>This article was written by a user. We do not guarantee the accuracy of the content provided by third parties.</small></p>';
const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>Harbor notes</title><body><main><article><h1>Harbor notes</h1>
   <p>The harbor of Lindmouth has eleven berths and a dry dock that was built in 1961 by the county.</p>
   <p>Three of the berths were closed in March after a crane fell into the water near the old quay.</p>
   ${body}</article></main></body></html>`;
const LATE = 'The county will spend 40 million dollars on the new quay, and work begins in September this year.';
const SECOND = 'The museum of Lindmouth bought 300 paintings last year and paid 12 million dollars for all of them.';

/** Waits until the report holds these words as a claim. */
function untilClaimed(whence: Driver, words: string): Promise<true> {
  return until(`the report holds “${words}”`, async () => {
    const state = await whence.ask('getState');
    const claims = state?.status === 'done' ? state.report.claims : [];
    return claims.some(({ exact }) => exact === words) ? true : undefined;
  });
}

test('text that comes late is read, with what was there before', async ({ whence, server }) => {
  await whence.open(server.put('/late.html', page(NOTICE)));
  const before = await readReport(whence);
  expect(
    before.claims.some(({ exact }) => exact === LATE),
    'not there yet, or the test proves nothing',
  ).toBe(false);
  await whence.page.evaluate((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    document.querySelector('h1')?.after(paragraph);
  }, LATE);
  await untilClaimed(whence, LATE);
  expect((await readReport(whence)).claims.length).toBeGreaterThan(before.claims.length);
  expect(await whence.faults()).toEqual([]);
});

test('another route without a new document is another page: nobody asked for its claims', async ({
  whence,
  server,
}) => {
  await whence.open(server.put('/routes.html', page('')));
  expect((await readReport(whence)).why).toBe('not-asked');
  await whence.ask('readNow');
  expect((await readReport(whence)).assessed).toBe('full');
  await whence.page.evaluate((words) => {
    history.pushState({}, '', '/museum.html');
    const article = document.querySelector('article');
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    article?.replaceChildren(paragraph);
  }, SECOND);
  const report = await until('the new route is read', async () => {
    const state = await whence.ask('getState');
    return state?.status === 'done' && state.report.url?.endsWith('/museum.html') ? state.report : undefined;
  });
  expect(report.why).toBe('not-asked');
  expect(report.text).toContain(SECOND);
  expect(await whence.faults()).toEqual([]);
});

test('an address that changes as one scrolls leaves the page what it is', async ({ whence, server }) => {
  await whence.open(server.put('/scrolled.html', page('')));
  await readReport(whence);
  await whence.ask('readNow');
  const before = await readReport(whence);
  expect(before.assessed).toBe('full');
  await whence.page.evaluate((words) => {
    history.replaceState({}, '', '/scrolled.html?part=2');
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    document.querySelector('article')?.append(paragraph);
  }, SECOND);
  await untilClaimed(whence, SECOND);
  expect((await readReport(whence)).claims.length).toBeGreaterThan(before.claims.length);
});

test('what the reader types is never a reason to read again', async ({ whence, server }) => {
  await whence.open(
    server.put('/typing.html', page(`${NOTICE}<div contenteditable="true" role="textbox" id="draft">Notes</div>`)),
  );
  const before = await readReport(whence);
  await whence.page.evaluate(async () => {
    const draft = document.querySelector('#draft');
    for (let typed = 0; typed < 1_000; typed += 1) draft?.append(typed % 6 === 0 ? ' ' : 'a');
    const paragraph = document.createElement('p');
    paragraph.textContent = 'typed '.repeat(60);
    draft?.append(paragraph);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  });
  const after = await readReport(whence);
  expect(after.text).toBe(before.text);
  expect(after.text).not.toContain('typed typed');
});

test('the way back finds the page read and marked as it was', async ({ whence, server }) => {
  const first = server.put('/first.html', page(NOTICE));
  const second = server.put('/second.html', page(`<p>${SECOND}</p>`));
  await whence.open(first);
  const before = await readReport(whence);
  await whence.page.evaluate((url) => {
    location.href = url;
  }, second);
  await until('the second page is read', async () => {
    const state = await whence.ask('getState');
    return state?.status === 'done' && state.report.url === second ? true : undefined;
  });
  await whence.page.evaluate(() => history.back());
  const again = await until('the first page is read again', async () => {
    const state = await whence.ask('getState');
    return state?.status === 'done' && state.report.url === first ? state.report : undefined;
  });
  expect(again.claims.map(({ exact }) => exact)).toEqual(before.claims.map(({ exact }) => exact));
});
