/** What the reader chose in the settings: the language of the interface, colours of lines; marks nearest first; the view beside the page. */
import words from '../../_locales/ja/messages.json' with { type: 'json' };
import { settled, until } from './driver';
import { expect, test } from './fixtures';
import { sentence } from './interface-words';
import { ENGLISH_PAGE } from './whence-page';

/** Gives a control of the settings page a value, and waits until that is kept. */
function give({ name, value }: { name: string; value: string }): Promise<void> {
  const control = () => document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  return (async () => {
    while (!control()) await new Promise((resolve) => setTimeout(resolve, 50));
    const found = control();
    if (!found) return;
    found.value = value;
    found.dispatchEvent(new Event('change', { bubbles: true }));
    while (!document.querySelector('.said')?.textContent) await new Promise((resolve) => setTimeout(resolve, 50));
  })();
}

test('the interface speaks the language that was chosen, and the browser’s again', async ({ whence, server }) => {
  await whence.open(`${server.origin}/${ENGLISH_PAGE}`);
  await settled(whence);
  const settings = await whence.ownPage('src/options/index.html');
  try {
    await settings.evaluate(give, { name: 'language', value: 'ja' });
    expect(await settings.evaluate(() => [document.documentElement.lang, document.body.textContent])).toEqual([
      'ja',
      expect.stringContaining(words.marksHeading.message),
    ]);
    await whence.page.show();
    const { text } = await whence.popup();
    expect(text).toContain(words.switchOff.message);
    expect(text).not.toContain(sentence('switchOff'));
  } finally {
    await settings.evaluate(give, { name: 'language', value: '' });
    await until('the settings speak English again', () =>
      settings.evaluate(() => (document.documentElement.lang === 'en' ? true : undefined)),
    );
  }
  expect(await whence.faults()).toEqual([]);
});

test('a line has the colour that was chosen', async ({ whence, server }) => {
  await whence.open(`${server.origin}/${ENGLISH_PAGE}`);
  await settled(whence);
  const colors = () =>
    whence.page.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(),
    );
  const settings = await whence.ownPage('src/options/index.html');
  try {
    await settings.evaluate(give, { name: 'color-none', value: '#00ff00' });
    await until('the page has it', async () => (/rgb\(0, 255, 0\)|#00ff00/.test(await colors()) ? true : undefined));
  } finally {
    await settings.evaluate((name) => {
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
    }, sentence('colorsReset'));
    await until('the usual ones are back', async () =>
      /rgb\(0, 255, 0\)|#00ff00/.test(await colors()) ? undefined : true,
    );
  }
});

test('of more claims than can be marked, those near the reader are', async ({ whence, server }) => {
  await whence.open(`${server.origin}/many-claims.html`);
  const state = await settled(whence);
  expect(state.status === 'done' && state.report.claims.length).toBeGreaterThan(600);
  /** The numbers of the first and the last paragraph with a mark. */
  const marked = () =>
    whence.page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('main p')];
      const of = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(({ startContainer }) => paragraphs.indexOf(startContainer.parentElement as Element)),
      );
      return { count: of.length, first: Math.min(...of), last: Math.max(...of) };
    });
  const above = await marked();
  expect(above.count).toBe(500);
  expect(above.last).toBeLessThan(600);
  await whence.page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  const below = await until('the marks have followed', async () => {
    const now = await marked();
    return now.last === 700 ? now : undefined;
  });
  expect(below.count).toBe(500);
  expect(below.first).toBeGreaterThan(100);
});

test('the view beside the page shows the page in front, and follows the reader from tab to tab', async ({
  whence,
  server,
}) => {
  await whence.open(`${server.origin}/${ENGLISH_PAGE}`);
  await settled(whence);
  const panel = await whence.ownPage('popup/panel.html');
  const screen = () => panel.evaluate(() => document.querySelector('[data-screen]')?.getAttribute('data-screen'));
  // Opened as a tab, it is in front itself at first: a page of the extension, which nobody reads.
  await until('it has looked at the tab in front', async () => ((await screen()) === 'waiting' ? undefined : true));
  await whence.page.show();
  await until('it shows the page in front', async () => ((await screen()) === 'report' ? true : undefined));
  expect(await panel.evaluate(() => document.body.textContent)).not.toContain(sentence('openPanel'));
});
