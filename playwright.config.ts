/**
 * The built extension, end to end. Playwright runs the cases and counts them; in the project `firefox` the browser
 * itself is driven by `tests/extension/firefox.ts`, for Playwright cannot drive the ESR that Debian ships.
 */
import { defineConfig } from '@playwright/test';
import type { WhenceOptions } from './tests/extension/fixtures';

export default defineConfig<object, WhenceOptions>({
  testDir: 'tests/extension',
  testMatch: '*.spec.ts',
  // One browser at a time: its toolbar popup needs the only window in front.
  workers: 1,
  fullyParallel: false,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  forbidOnly: Boolean(process.env['CI']),
  outputDir: 'test-results',
  reporter: 'list',
  projects: [
    { name: 'chromium', use: { browserUnderTest: 'chromium' } },
    // Firefox has no page that lists a manifest's faults; its add-on linter asks the same questions. A package is packed once.
    { name: 'firefox', use: { browserUnderTest: 'firefox' }, testIgnore: ['manifest.spec.ts', 'package.spec.ts'] },
  ],
});
