/**
 * Runs a TypeScript tool of this folder: `node tests/tools/run.mjs tests/tools/start.ts [arguments]`. Vite is here
 * already and understands our sources, `import.meta.glob` included; a second TypeScript runner would not. The tool's
 * default export is run; what it returns is the exit code.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createServer, isRunnableDevEnvironment } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const [, , tool, ...rest] = process.argv;
// The tool sees its own name and its arguments, as if Node had started it.
process.argv.splice(1, process.argv.length - 1, path.resolve(tool), ...rest);

// The same constants as `constants.ts`, which this file cannot import before Vite runs.
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  define: { __TEST_HOOKS__: 'false', __TRIGGERS__: '""', __VERSION__: JSON.stringify(version) },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
  appType: 'custom',
});
const environment = server.environments.ssr;
if (!isRunnableDevEnvironment(environment)) throw new Error('This Vite cannot run TypeScript in Node.');
try {
  const module = await environment.runner.import(path.resolve(tool));
  process.exitCode = (await module.default?.()) ?? process.exitCode;
} finally {
  await server.close();
}
