/** What a person types is never read: R11. */
import type { Driver } from './driver';
import { expect, test } from './fixtures';
import { readReport } from './whence-page';

/** A sentence that would be a claim, were it read. */
const CANARY = 'The canary hall sold 77 birds in May.';

test('words typed before and after reading are in no report, no popup and no attribute (R11)', async ({
  whence,
  server,
}) => {
  await whence.open(`${server.origin}/fields.html`);
  const fields = await whence.page.evaluate(fieldNames);
  expect(fields.length).toBeGreaterThan(10);
  for (const field of fields) await typeInto(whence, field);
  const typed = await whence.page.evaluate(typedWords);
  expect(
    typed.filter((words) => words.includes('77')).length,
    'the test types into too few fields to prove anything',
  ).toBeGreaterThan(9);

  expect(JSON.stringify(await readReport(whence))).not.toContain('canary');
  await whence.ask('readNow');
  const report = await readReport(whence);
  expect(JSON.stringify(report)).not.toContain('canary');
  expect(report.text, 'the text around the fields is read as ever').toContain('lost 120 jobs');
  expect((await whence.popup()).text).not.toContain('canary');
  expect(await whence.page.evaluate(() => document.documentElement.outerHTML.includes('data-whence'))).toBe(false);
});

/** Clicks into a field and types, then waits until the page has it. */
async function typeInto(driver: Driver, field: string): Promise<void> {
  const { x, y } = await driver.page.evaluate(middleOf, field);
  await driver.page.clickAt(x, y);
  await driver.page.type(field === 'in a number' || field === 'select' ? '77' : CANARY);
}

function fieldNames(): string[] {
  const inShadow = document.getElementById('shadow')?.shadowRoot?.querySelectorAll('[data-field]') ?? [];
  return [...document.querySelectorAll('[data-field]'), ...inShadow].map(
    (field) => field.getAttribute('data-field') ?? '',
  );
}

function middleOf(name: string): { x: number; y: number } {
  const wanted = `[data-field="${name}"]`;
  const field = document.querySelector(wanted) ?? document.getElementById('shadow')?.shadowRoot?.querySelector(wanted);
  if (!field) throw new Error(`No field is called ${name}.`);
  field.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = field.getBoundingClientRect();
  return { x: x + Math.min(width / 2, 20), y: y + height / 2 };
}

function typedWords(): string[] {
  const inShadow = document.getElementById('shadow')?.shadowRoot?.querySelectorAll('[data-field]') ?? [];
  return [...document.querySelectorAll<HTMLInputElement>('[data-field]'), ...inShadow].map(
    (field) => ('value' in field ? String(field.value) : '') || field.textContent || '',
  );
}
