/** Unit tests: pure code, in Node, in milliseconds. Real browsers are in `tests/extension`. */
import { defineConfig } from 'vitest/config';
import { constants } from './tests/tools/constants.ts';

export default defineConfig({
  // Kept apart from vite.config.ts, so that no extension is built for a unit test.
  define: constants({ hooks: false }),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/languages/**/*.test.ts', 'tests/pages/**/*.test.ts'] },
});
