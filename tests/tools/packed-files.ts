/** Which files a store package may hold, and which a source archive is made of. */

/** Each kind of file that belongs in a package; whatever none of them describes is refused by name. */
const BELONGS: readonly [what: string, pattern: RegExp][] = [
  ['the manifest', /^manifest\.json$/],
  ['the licences of what ships', /^LICENSES\.txt$/],
  ['the background', /^service-worker-loader\.js$/],
  ['the script beside a page', /^content-scripts\/whence\.js$/],
  ['the interface’s words', /^_locales\/[a-zA-Z]{2,3}(_[A-Za-z0-9]+)*\/messages\.json$/],
  ['our pictures', /^icons\/(quiet-)?\d{1,3}\.png$/],
  ['our pages', /^(popup\/(index|panel)|src\/options\/(index|welcome))\.html$/],
  ['what our pages load', /^assets\/[A-Za-z0-9_.-]+-[A-Za-z0-9_-]{8}\.(js|css|png)$/],
];

/** Without these a package cannot be installed, or tells nobody whose code it carries. */
const NEEDED = ['LICENSES.txt', 'content-scripts/whence.js', 'manifest.json', 'popup/index.html'];

/** Everything that a build on another machine needs: files, and folders with all below them. */
export const SOURCES: readonly string[] = [
  '.npmrc',
  '.store/BUILD.md',
  'LICENSE',
  'PRIVACY.md',
  '_locales',
  'content-scripts',
  'icons',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'popup',
  'src',
  'tests/tools',
  'tsconfig.json',
  'vite.config.ts',
];

/** What speaks against packing these files (paths with `/`), one sentence each; empty when nothing does. */
export function objections(names: readonly string[]): string[] {
  const unexpected = names.filter((name) => !BELONGS.some(([, pattern]) => pattern.test(name)));
  const missing = NEEDED.filter((name) => !names.includes(name));
  return [
    ...unexpected.map(
      (name) => `${name} is not expected in a package: keep it out, or describe it in packed-files.ts.`,
    ),
    ...missing.map((name) => `${name} is missing: build anew.`),
  ];
}
