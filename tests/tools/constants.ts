/** The build's constants (`src/globals.d.ts`), the same for extension, command line and tests. */
import path from 'node:path';
import { runnerImport } from 'vite';
import pkg from '../../package.json' with { type: 'json' };

/** What Vite's `define` needs; `hooks` presets the *Test hooks* setting. Without `triggers`, the engine makes its own. */
export function constants({ hooks, triggers = '' }: { hooks: boolean; triggers?: string }): Record<string, string> {
  return {
    __TEST_HOOKS__: JSON.stringify(hooks),
    __TRIGGERS__: JSON.stringify(triggers),
    __VERSION__: JSON.stringify(pkg.version),
  };
}

/** What all packs listen for, for {@link constants}: a tenth of a second that no page waits for. */
export async function triggersOfAllPacks(): Promise<string> {
  const maker = path.resolve(import.meta.dirname, 'written-triggers.ts');
  const { module } = await runnerImport<{ writtenTriggers(): string }>(maker, {
    configFile: false,
    logLevel: 'error',
    define: constants({ hooks: false }),
  });
  return module.writtenTriggers();
}
