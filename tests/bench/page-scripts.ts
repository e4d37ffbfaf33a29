/** The bench's own scripts, each made into one that a page can run. */
import path from 'node:path';
import { build } from 'vite';
import { constants } from '../tools/constants';
import { ROOT } from '../tools/run-command';

const SCRIPTS = ['cases', 'observer', 'stand-in', 'readability', 'marker', 'language-peers'] as const;
export type PageScript = (typeof SCRIPTS)[number];

/** Our own keep the names of their functions, for the profile; peers are minified, as a site would have them. */
const READABLE: readonly PageScript[] = ['cases', 'observer', 'stand-in'];

/** All scripts. */
export async function pageScripts(): Promise<Readonly<Record<PageScript, string>>> {
  const made = await Promise.all(
    SCRIPTS.map(async (name) => {
      const entry = path.join(ROOT, `tests/bench/in-page/${name}.ts`);
      return [name, await bundled(entry, { minify: !READABLE.includes(name) })] as const;
    }),
  );
  return Object.fromEntries(made) as Record<PageScript, string>;
}

interface BundleOptions {
  readonly minify?: boolean;
  /** Modules, by the end of their path, that are to hold other code. */
  readonly replace?: Readonly<Record<string, string>>;
  /** What all languages listen for, as the build writes it into the script. */
  readonly triggers?: string;
}

/** One plain script from an entry file and all that it imports. */
export async function bundled(
  entry: string,
  { minify = true, replace = {}, triggers = '' }: BundleOptions = {},
): Promise<string> {
  const made = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    define: { ...constants({ hooks: false, triggers }), 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'other-code',
        load: (id) => Object.entries(replace).find(([ending]) => id.endsWith(ending))?.[1] ?? null,
      },
    ],
    build: {
      write: false,
      target: 'es2023',
      minify,
      lib: { entry, formats: ['iife'], name: 'whenceScript' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error(`Nothing was made of ${entry}.`);
  const chunk = first.output.find((each) => each.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`No script was made of ${entry}.`);
  return chunk.code;
}
