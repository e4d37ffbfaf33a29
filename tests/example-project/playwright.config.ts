/** A news site’s own tests, with Whence in the browser. */
import { defineConfig } from '@playwright/test';

export default defineConfig({ testDir: '.', use: { browserName: 'chromium' } });
