/**
 * Builds one extension from one manifest: `vite build --mode chrome`, `--mode firefox`; with `-hooks` after the
 * browser's name, a test build that presets the *Test hooks* setting. Everything that differs between the browsers
 * is in this file and nowhere else.
 */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { constants, triggersOfAllPacks } from './tests/tools/constants.ts';

const CONTENT_SCRIPT = 'content-scripts/whence.ts';

const PANEL = 'popup/panel.html';

/** What Chrome alone understands; Firefox's linter would warn of each. */
const CHROME_ONLY = {
  minimum_chrome_version: '144',
  externally_connectable: { ids: [] },
  side_panel: { default_path: PANEL },
  permissions: [...manifest.permissions, 'sidePanel'].toSorted(),
};

/** What Firefox alone understands: its name for the place beside the page. */
const FIREFOX_ONLY = {
  sidebar_action: {
    default_panel: PANEL,
    default_title: manifest.action.default_title,
    default_icon: manifest.action.default_icon,
    // Firefox would open it by itself when Whence is installed.
    open_at_install: false,
  },
};

/**
 * Preact can set `innerHTML` for a prop that we never use (`dangerouslySetInnerHTML`). Taking the sink out of the
 * bundle makes that a fact that a reviewer can check, and the add-ons linter silent.
 */
const noInnerHtml: Plugin = {
  name: 'no-inner-html',
  transform(code, id) {
    if (!/\/preact\/dist\//.test(id)) return null;
    return { code: code.replace(/\.innerHTML\s*=(?!=)/g, '.textContent='), map: null };
  },
};

export default defineConfig(async ({ mode }) => {
  const [browser = 'chrome', hooks] = mode.split('-');
  const forFirefox = browser === 'firefox';
  const shipped = { ...manifest, ...(forFirefox ? FIREFOX_ONLY : CHROME_ONLY) };
  return {
    define: constants({ hooks: hooks === 'hooks', triggers: await triggersOfAllPacks() }),
    plugins: [
      noInnerHtml,
      crx({
        // The plugin's type lacks Firefox's keys and the second kind of background; the built manifest is tested.
        manifest: structuredClone(shipped) as unknown as ManifestV3Export,
        browser: forFirefox ? 'firefox' : 'chrome',
        // One plain script: no loader, so nothing of ours is reachable for the page (R22).
        contentScripts: { standaloneFiles: [CONTENT_SCRIPT] },
      }),
    ],
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: 'es2023',
      // Vite's polyfill fetches, and a bundle of ours holds no network code at all.
      modulePreload: { polyfill: false },
      // Pages that the manifest does not name, or not in a key that the plugin reads.
      rolldownOptions: { input: { welcome: 'src/options/welcome.html', panel: PANEL } },
      // Reviewers read what we ship; minifying saves little and hides much.
      minify: false,
    },
  };
});
