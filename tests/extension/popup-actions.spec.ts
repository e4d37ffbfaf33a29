/** What a reader does in the popup: orders, filters, searches and copies claims; and what the settings do to a page. */
import { type Driver, type Surface, settled, until } from './driver';
import { expect, test } from './fixtures';
import { sentence } from './interface-words';
import { press } from './press';
import { ENGLISH_PAGE, readReport } from './whence-page';

async function openPopup(whence: Driver, origin: string): Promise<Surface> {
  await whence.open(`${origin}/${ENGLISH_PAGE}`);
  await settled(whence);
  const popup = await whence.popupTab();
  await until('the popup lists claims', async () => ((await rows(popup)).length > 0 ? true : undefined));
  return popup;
}

/** The class of each claim that is listed, in its order. */
function rows(popup: Surface): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('.claims .row')].map((row) => /of-(\w+)/.exec(row.className)?.[1] ?? ''),
  );
}

/** Chooses in a list by what the choice is worth to the page, as a keyboard would. */
function choose(popup: Surface, name: string, value: string): Promise<void> {
  return popup.evaluate(
    ([label, wanted]) => {
      const list = [...document.querySelectorAll('select')].find((each) => each.getAttribute('aria-label') === label);
      if (!list) throw new Error(`There is no list “${label}”.`);
      list.value = wanted ?? '';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, value],
  );
}

test('claims are put in another order, kept to one class, and searched', async ({ whence, server }) => {
  const popup = await openPopup(whence, server.origin);
  const all = await rows(popup);

  await choose(popup, sentence('orderLabel'), 'source');
  await until('those without a source stand first', async () => ((await rows(popup))[0] === 'none' ? true : undefined));
  expect((await rows(popup)).toSorted()).toEqual(all.toSorted());

  await choose(popup, sentence('filterLabel'), 'named');
  await until('only those with a named source are left', async () =>
    (await rows(popup)).every((sourcing) => sourcing === 'named') ? true : undefined,
  );
  expect((await rows(popup)).length).toBe(all.filter((sourcing) => sourcing === 'named').length);

  await choose(popup, sentence('filterLabel'), 'all');
  await press(popup, sentence('searchLabel'));
  await popup.type('zzz');
  await until('nothing is left', async () => ((await rows(popup)).length === 0 ? true : undefined));
  expect(await popup.evaluate(() => document.querySelector('.claims')?.textContent)).toContain(sentence('noMatch'));
  expect(await whence.faults()).toEqual([]);
});

test('a claim is copied with its source, and the popup says so', async ({ whence, server }) => {
  const popup = await openPopup(whence, server.origin);
  await press(popup, sentence('copyClaim', '1'));
  await until('the popup says that it was copied', () =>
    popup.evaluate((said) => (document.body.textContent.includes(said) ? true : undefined), sentence('copied')),
  );
  expect(await whence.faults()).toEqual([]);
});

for (const format of ['exportJson', 'exportAnnotations', 'exportCsv', 'exportMarkdown'] as const) {
  test(`the report is saved as a file: ${sentence(format)}`, async ({ whence, server }) => {
    const popup = await openPopup(whence, server.origin);
    await press(popup, sentence('exportHeading'));
    await press(popup, sentence(format));
    const said = await until('the popup says where it went', () =>
      popup.evaluate(() => document.querySelector('.said')?.textContent || undefined),
    );
    expect(said).toMatch(/whence-127\.0\.0\.1-\d+\.(?:json|jsonld|csv|md)/);
    expect(await whence.faults()).toEqual([]);
  });
}

test('arrow keys go from claim to claim', async ({ whence, server }) => {
  const popup = await openPopup(whence, server.origin);
  await popup.evaluate(
    (name) => {
      [...document.querySelectorAll('button')].find((each) => each.getAttribute('aria-label') === name)?.focus();
    },
    sentence('copyClaim', '1'),
  );
  await popup.show();
  await popup.key('ArrowDown');
  await until('the next claim has the focus', () =>
    popup.evaluate(
      (name) => (document.activeElement?.getAttribute('aria-label') === name ? true : undefined),
      sentence('copyClaim', '2'),
    ),
  );
});

test('the draft to the publisher quotes what names no source, and goes to nobody yet', async ({ whence, server }) => {
  const popup = await openPopup(whence, server.origin);
  await press(popup, sentence('askPublisher'));
  const draft = await until('the draft is there', () =>
    popup.evaluate(() => {
      const address = document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href;
      const words = document.querySelector('textarea')?.value;
      return address && words ? { address, words } : undefined;
    }),
  );
  expect(draft.words).toContain('Quayline');
  expect(draft.address).toMatch(/^mailto:\?subject=/);
});

test('a class that is not to be marked loses its marks at once, and keeps its place in the list', async ({
  whence,
  server,
}) => {
  await whence.open(`${server.origin}/${ENGLISH_PAGE}`);
  const before = await readReport(whence);
  const page = whence.page;
  const marks = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  const painted = await marks();
  expect(painted).toBeGreaterThan(0);
  const settings = await whence.ownPage('src/options/index.html');
  try {
    await settings.evaluate(async () => {
      const box = () => document.querySelector<HTMLInputElement>('input[name=mark-none]');
      while (!box()) await new Promise((resolve) => setTimeout(resolve, 50));
      box()?.click();
    });
    const unsourced = before.claims.filter(({ sourcing }) => sourcing === 'none').length;
    await until('the marks are gone', async () => ((await marks()) === painted - unsourced ? true : undefined));
    expect((await readReport(whence)).claims.length).toBe(before.claims.length);
  } finally {
    await settings.evaluate(() => document.querySelector<HTMLInputElement>('input[name=mark-none]')?.click());
    await until('the marks are back', async () => ((await marks()) === painted ? true : undefined));
  }
});
