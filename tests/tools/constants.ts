/** The build's constants (`src/globals.d.ts`), the same for extension, command line and tests. */
import pkg from '../../package.json' with { type: 'json' };

/** What Vite's `define` needs; `hooks` presets the *Test hooks* setting. */
export function constants({ hooks }: { hooks: boolean }): Record<string, string> {
  return { __TEST_HOOKS__: JSON.stringify(hooks), __VERSION__: JSON.stringify(pkg.version) };
}
