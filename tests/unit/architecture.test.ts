/** Who may import whom (CONTRIBUTING.md). The table is in `may-import.ts`; here it is enforced, and shown to bite. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf } from './imports-of';
import { type Law, MAY_IMPORT } from './may-import';

const CODE = ['ts', 'tsx', 'mjs'];
const SOURCES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>(['/src/**/*.{ts,tsx,mjs}', '/popup/**/*.{ts,tsx}', '/content-scripts/**/*.{ts,tsx}'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([file, code]) => [file.slice(1), code]),
);

test('the sources were found', () => {
  for (const folder of ['src/engine/', 'src/languages/', 'popup/', 'content-scripts/']) {
    const seen = Object.keys(SOURCES).filter((file) => file.startsWith(folder));
    expect(
      seen.length,
      `No file of ${folder} was read: every law below would hold by looking at nothing.`,
    ).toBeGreaterThan(0);
  }
});

test('every file imports only what its folder may', () => {
  expect(violations(SOURCES)).toEqual([]);
});

describe('the laws bite', () => {
  const planted: readonly [file: string, code: string, complaint: RegExp][] = [
    [
      'src/engine/planted.ts',
      "import { ask } from '../messages';",
      /src\/engine\/planted\.ts:1 imports src\/messages\.ts/,
    ],
    ['src/engine/planted.ts', "import browser from 'webextension-polyfill';", /imports webextension-polyfill/],
    [
      'src/engine/planted.ts',
      "export const packs = import.meta.glob('../languages/*/index.ts');",
      /imports src\/languages/,
    ],
    ['src/languages/en/planted.ts', "import { fold } from '../../engine/fold';", /imports src\/engine\/fold\.ts/],
    ['src/languages/en/planted.ts', "import { pack } from '../fr/index';", /imports src\/languages\/fr/],
    [
      'src/messages.ts',
      "\nimport { LIMIT } from './engine/types';",
      /src\/messages\.ts:2 imports src\/engine\/types\.ts.*only its types/,
    ],
    ['src/background.ts', "const later = import('./engine/analyze');", /imports src\/engine\/analyze\.ts/],
    ['src/export/planted.ts', "import { renderToString } from 'preact';", /imports preact/],
    ['popup/Planted.tsx', "import { ask } from '../src/messages';", /only its types/],
    ['popup/planted.ts', "export { analyze } from '../src/engine/analyze';", /imports src\/engine\/analyze\.ts/],
    ['content-scripts/planted.ts', "import { Popup } from '../popup/summarize';", /imports popup/],
    ['src/unheard-of/planted.ts', '', /Give this folder a line in MAY_IMPORT/],
  ];
  test.each(planted)('%s: %s', (file, code, complaint) => {
    const targets = { 'src/languages/fr/index.ts': '', 'popup/summarize.ts': '', 'src/engine/analyze.ts': '' };
    expect(violations({ ...targets, [file]: code }, { ...SOURCES, ...targets }).join('\n')).toMatch(complaint);
  });
});

test('types may be taken where only types may', () => {
  expect(violations({ 'popup/Planted.tsx': "import type { Report } from '../src/engine/types';" }, SOURCES)).toEqual(
    [],
  );
  expect(violations({ 'popup/Planted.tsx': "import { type Report } from '../src/engine/types';" }, SOURCES)).toEqual(
    [],
  );
});

test('no law speaks of a file that is gone', () => {
  const files = Object.keys(SOURCES);
  const dead = MAY_IMPORT.flatMap(({ types = [], may }) => [...types, ...may])
    .filter((target) => CODE.includes(path.extname(target).slice(1)))
    .filter((target) => !files.includes(target));
  expect(dead, 'Take these out of MAY_IMPORT (tests/unit/may-import.ts), or say where they went.').toEqual([]);
});

/** Each breach as a sentence that says what to do. */
function violations(sources: Readonly<Record<string, string>>, all = sources): string[] {
  return Object.entries(sources).flatMap(([file, code]) => {
    const law = lawOf(file);
    if (!law)
      return [
        `${file}: Give this folder a line in MAY_IMPORT (tests/unit/may-import.ts), and CONTRIBUTING.md's table the same.`,
      ];
    return importsOf(file, code, (wanted) => wanted in all).flatMap(({ to, isOurs, typesOnly, line }) => {
      const allowed = isOurs ? mayTake(law, file, to, typesOnly) : mayUse(law, to, typesOnly);
      if (allowed) return [];
      const types =
        mayTake(law, file, to, true) || mayUse(law, to, true)
          ? ' (only its types may be taken: write "import type")'
          : '';
      return [`${file}:${line} imports ${to}${types}. ${law.because} Move the code, or hand it over as an argument.`];
    });
  });
}

/** The closest law: the longest name that covers the file. */
function lawOf(file: string): Law | undefined {
  const covering = MAY_IMPORT.filter(({ of }) => covers(of, file));
  return covering.sort((a, b) => b.of.length - a.of.length)[0];
}

function covers(place: string, file: string): boolean {
  if (!place.includes('*')) return file === place || file.startsWith(`${place}/`);
  const [folder, ending] = place.split('*');
  return file.startsWith(folder ?? '') && file.endsWith(ending ?? '') && !file.slice(folder?.length).includes('/');
}

function mayTake({ may, types = [] }: Law, file: string, to: string, typesOnly: boolean): boolean {
  const own = path.posix.dirname(file);
  const places = typesOnly ? [...may, ...types] : may;
  // Styles bring no code with them.
  return places.some((place) => covers(place === '.' ? own : place, to)) || to.endsWith('.css');
}

function mayUse({ packages = [] }: Law, name: string, typesOnly: boolean): boolean {
  return packages.some((known) => {
    if (known.endsWith(':')) return name.startsWith(known);
    const bare = known.replace('*', '');
    return (name === bare || name.startsWith(`${bare}/`)) && (typesOnly || !known.endsWith('*'));
  });
}
