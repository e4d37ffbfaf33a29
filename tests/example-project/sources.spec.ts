/** The build fails when an article states something that nobody vouches for. */
import { expect, test } from 'whence/playwright';
import { ARTICLES } from './articles';

test.beforeEach(async ({ page }) => {
  // In a project of yours, the site itself is there.
  await page.route('https://news.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: ARTICLES[new URL(route.request().url()).pathname] }),
  );
});

test('every claim of the article names its source', async ({ page }) => {
  await page.goto('https://news.example/sourced');
  await expect(page).toNameItsSources();
});

test('a claim out of nowhere fails the build', async ({ page }) => {
  test.fail();
  await page.goto('https://news.example/unsourced');
  await expect(page).toNameItsSources();
});

test('unless somebody allowed it', async ({ page }) => {
  await page.goto('https://news.example/unsourced');
  await expect(page).toNameItsSources({ allow: ['A second terminal'] });
});

test('headlines are asked for when somebody wants them', async ({ page }) => {
  await page.goto('https://news.example/sourced');
  await expect(page).not.toNameItsSources({ headlines: true });
});

test('the report is there for other questions', async ({ page }) => {
  await page.goto('https://news.example/unsourced');
  const report = await page.whence.report({ readAll: true });
  expect(report.language).toBe('en');
  expect(
    report.claims.filter(({ role, sourcing }) => role === 'body' && sourcing === 'none').map(({ exact }) => exact),
  ).toEqual(['A second terminal will cost $600 million over three years.']);
});

test('a page that does not disown its content is read when it is asked for', async ({ page }) => {
  await page.goto('https://news.example/sourced');
  expect(await page.whence.report()).toMatchObject({ why: 'not-asked', claims: [] });
});
