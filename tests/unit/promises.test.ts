/** What Whence promises, read from the built files: R15, R22, R24, R27, R36, R51. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale, folderOf, SHIPPED } from '../tools/build';
import { ROOT } from '../tools/run-command';

/** What no file of ours may contain, and why a reader would mind. */
const FORBIDDEN: readonly [what: string, pattern: RegExp][] = [
  ['fetch(', /\bfetch\s*\(/],
  ['XMLHttpRequest', /XMLHttpRequest/],
  ['WebSocket', /\bWebSocket/],
  ['EventSource', /\bEventSource/],
  ['sendBeacon', /sendBeacon/],
  ['WebTransport', /\bWebTransport/],
  ['RTCPeerConnection', /RTCPeerConnection/],
  ['importScripts', /importScripts/],
  ['new Image', /new\s+Image\b/],
  ['eval(', /\beval\s*\(/],
  ['new Function', /\bnew\s+Function\b/],
  ['innerHTML=', /\.(innerHTML|outerHTML)\s*\+?=(?!=)/],
  ['insertAdjacentHTML', /insertAdjacentHTML/],
  ['setHTMLUnsafe', /setHTMLUnsafe|createContextualFragment/],
  ['document.write', /document\.write/],
  ['a highlight style that is packaged', /::highlight\([a-z]/i],
  ['a font, picture or style from elsewhere', /url\(\s*["']?(https?:)?\/\/|@import\b|<link[^>]+href="https?:/i],
];

interface Manifest {
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts: readonly {
    readonly js: readonly string[];
    readonly css?: readonly string[];
    readonly [key: string]: unknown;
  }[];
  readonly [key: string]: unknown;
}

beforeAll(async () => {
  const problems = await buildIfStale(SHIPPED);
  // One sentence instead of a complaint per promise about files that are not there.
  if (problems.length > 0) throw new Error(problems.join('\n'));
}, 60_000);

describe.each(SHIPPED)('dist/%s', (target) => {
  const folder = folderOf(target);
  const manifest = (): Manifest => JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

  test.each(FORBIDDEN)('holds no %s', (_, pattern) => {
    const files = textFiles(folder);
    expect(files.length, 'No built file was read: npm run build').toBeGreaterThan(4);
    const places = files.flatMap(({ name, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1} ${line.trim().slice(0, 120)}`] : [])),
    );
    expect(places).toEqual([]);
  });

  test('its pages may connect to nothing (R15)', () => {
    const policy = manifest()
      .content_security_policy.extension_pages.split(';')
      .map((part) => part.trim());
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
  });

  test('asks for the permissions that were agreed on, and no other (R51)', () => {
    const agreed: unknown = JSON.parse(readFileSync(path.join(ROOT, `tests/unit/permissions.${target}.json`), 'utf8'));
    const why =
      'If the change is meant, change the file, PRIVACY.md and the stores’ justifications in the same commit.';
    expect(JSON.stringify(powersOf(manifest()), null, 2), why).toBe(JSON.stringify(agreed, null, 2));
  });

  test('lets no page and no other extension in (R22, R36)', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
    if (target === 'chrome') expect(manifest()['externally_connectable']).toEqual({ ids: [] });
    else expect(manifest()).not.toHaveProperty('externally_connectable');
    for (const { text } of textFiles(folder)) expect(text).not.toMatch(/\.on(Message|Connect)External\.addListener/);
  });

  test('its content script is one plain script and no style (R24)', () => {
    const [script, ...others] = manifest().content_scripts;
    expect(others).toEqual([]);
    expect(script?.js).toEqual(['content-scripts/whence.js']);
    expect(script?.css ?? []).toEqual([]);
    const code = readFileSync(path.join(folder, 'content-scripts/whence.js'), 'utf8');
    expect(code).toMatch(/^\s*(\/\*[\s\S]*?\*\/\s*)?(var \w+ = )?\(?function\s*\(|^\s*\(\(\)\s*=>/);
    expect(code, 'a loader imports the rest and must make it reachable for pages').not.toMatch(
      /\bimport\s*\(|^\s*(import|export)\b/m,
    );
  });

  test('is switched for readers, not for tests', () => {
    const code = readFileSync(path.join(folder, 'content-scripts/whence.js'), 'utf8');
    expect(code).not.toContain('__TEST_HOOKS__');
    expect(code).toMatch(/defaultSettings\(hooks = false\)/);
  });
});

describe('no verdicts', () => {
  /** By the interface's language; whole words, whatever their ending. */
  const VERDICTS = [
    [
      'en',
      /(?<!\p{L})(false|fake|hoax|lies?|misleading|unreliable|untrustworthy|unverified|verified|debunked|trust score|disinformation|misinformation)(?!\p{L})/iu,
    ],
    [
      'fr',
      /(?<!\p{L})(faux|fausses?|mensong\p{L}*|trompeu\p{L}*|peu fiables?|non vérifiée?s?|vérifiée?s?|démenti\p{L}*|désinformation|infox|intox)(?!\p{L})/iu,
    ],
  ] as const;
  /** Says that a mark is no verdict, and cannot say it without the word. */
  const DENIALS = ['markMeaning'];

  test.each(VERDICTS)('the interface gives none in %s', (tag, verdict) => {
    const messages: Record<string, { message: string }> = JSON.parse(
      readFileSync(path.join(ROOT, `_locales/${tag}/messages.json`), 'utf8'),
    );
    expect(Object.keys(messages).length).toBeGreaterThan(2);
    const found = Object.entries(messages).filter(
      ([key, { message }]) => !DENIALS.includes(key) && verdict.test(message),
    );
    expect(
      found.map(([key, { message }]) => `${key}: ${message}`),
      'Say what the page does, not what it is (look.md’s voice).',
    ).toEqual([]);
  });

  test('nor do names and words in the code that readers see', () => {
    // `false` is a word of TypeScript.
    const verdict =
      /fake|hoax|misleading|unreliable|untrustworthy|(un)?verified|debunked|trust ?score|disinformation|misinformation/i;
    const sources = ['popup', 'src/options', 'content-scripts'].flatMap((folder) => textFiles(path.join(ROOT, folder)));
    expect(sources.length).toBeGreaterThan(0);
    expect(
      sources.filter(({ text }) => verdict.test(text)).map(({ name, text }) => `${name}: ${verdict.exec(text)?.[0]}`),
    ).toEqual([]);
  });
});

/** Every key of a manifest that gives power over pages, tabs or other extensions; its files are left out. */
function powersOf(manifest: Manifest): Record<string, unknown> {
  const keys = [
    'permissions',
    'optional_permissions',
    'host_permissions',
    'optional_host_permissions',
    'content_scripts',
    'externally_connectable',
    'incognito',
  ];
  const powers = keys.filter((key) => key in manifest).map((key) => [key, manifest[key]]);
  const scripts = manifest.content_scripts.map(({ js: _, ...rest }) => rest);
  return { ...Object.fromEntries(powers), content_scripts: scripts };
}

function textFiles(folder: string): { name: string; text: string }[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(js|mjs|ts|tsx|html|css|json)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(ROOT, file), text: readFileSync(file, 'utf8') }));
}
