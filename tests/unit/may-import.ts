/**
 * Who may import whom: CONTRIBUTING.md's table as data. `architecture.test.ts` holds every import of `src`, `popup` and
 * `content-scripts` against it.
 */

export interface Law {
  /** A file, a folder, or `popup/*.tsx` for the files of one kind directly in a folder. The closest law counts. */
  readonly of: string;
  /** Files and folders of ours; `.` is the importing file's own folder. */
  readonly may: readonly string[];
  /** Files and folders of which only types may be taken. */
  readonly types?: readonly string[];
  /** npm packages and `node:`; a star takes only types from it. */
  readonly packages?: readonly string[];
  /** Said to whoever breaks it. */
  readonly because: string;
}

const SHOWS =
  'Views never judge, they show: engine code and language packs stay out; what a view needs is in the report.';

export const MAY_IMPORT: readonly Law[] = [
  {
    of: 'src/engine',
    may: ['src/engine'],
    because: 'The engine is pure: it knows no browser, no language and no package, so that it runs everywhere alike.',
  },
  {
    of: 'src/languages',
    may: ['.'],
    types: [
      'src/engine/language-pack.ts',
      'src/engine/notices/notice-words.ts',
      'src/engine/quantities/quantity-words.ts',
    ],
    because: 'A language pack is data that a native speaker can review: no engine functions, no other language.',
  },
  { of: 'src/globals.d.ts', may: [], because: 'It only declares the constants of the build.' },
  {
    of: 'src/messages.ts',
    may: [],
    types: ['src/engine/types.ts'],
    packages: ['webextension-polyfill*'],
    because: 'The protocol is one page that everybody may read; it takes nothing but the vocabulary.',
  },
  {
    of: 'src/settings.ts',
    may: ['src/messages.ts'],
    packages: ['webextension-polyfill*'],
    because: 'Settings are read everywhere, so they bring nothing along.',
  },
  {
    of: 'src/wording',
    may: ['.'],
    types: ['src/engine/types.ts', 'src/text.ts'],
    because: 'How a report is put into words is shared by popup and card, so it brings nothing along.',
  },
  {
    of: 'src/text.ts',
    may: [],
    types: ['_locales/en/messages.json'],
    because: 'The interface’s words are shared by popup, settings and toolbar button, so they bring nothing along.',
  },
  {
    of: 'src/chosen-words.ts',
    may: ['src/text.ts'],
    packages: ['webextension-polyfill*'],
    because:
      'The words that the reader chose are shared by page, popup and toolbar button, so they bring nothing along.',
  },
  {
    of: 'src/paint-colors.ts',
    may: ['src/settings.ts'],
    because: 'Every page of ours paints the same colours, so the file that does it brings nothing along.',
  },
  {
    of: 'src/background.ts',
    may: ['src/chosen-words.ts', 'src/messages.ts', 'src/settings.ts', 'src/text.ts', 'icons'],
    packages: ['webextension-polyfill'],
    because: 'The background sets a badge and never analyzes: no engine, no language.',
  },
  {
    of: 'src/export',
    may: ['src/export'],
    types: ['src/engine/types.ts'],
    because: 'An export is made from the report alone, in the browser and on the command line: no DOM, no browser.',
  },
  {
    of: 'src/trace',
    may: ['src/trace', 'src/engine', 'src/languages', 'src/messages.ts'],
    packages: ['webextension-polyfill'],
    because: 'Tracing is asked for by messages and never reaches into pages or views.',
  },
  {
    of: 'src/cli',
    may: [
      'src/cli',
      'src/engine',
      'src/languages',
      'src/export',
      'content-scripts/read-page.ts',
      'content-scripts/metadata.ts',
    ],
    types: ['content-scripts/text-map.ts'],
    packages: ['node:', 'linkedom'],
    because: 'The command line reads a page as the browser does, and has no browser.',
  },
  {
    of: 'src/cli/build.mjs',
    may: [],
    packages: ['node:', 'vite'],
    because: 'It builds the command line in the checkout, and is not part of it.',
  },
  {
    of: 'src/library',
    may: ['src/library', 'src/cli/read-file.ts'],
    types: ['src/engine/types.ts'],
    because: 'The library is the command line’s way from bytes to report, with no terminal around it.',
  },
  {
    of: 'src/playwright',
    may: ['.'],
    types: ['src/engine/types.ts'],
    packages: ['node:', '@playwright/test'],
    because: 'A test driver sees what the extension’s test hooks show, and reads nothing itself.',
  },
  {
    of: 'src/options',
    may: [
      'src/options',
      'src/chosen-words.ts',
      'src/messages.ts',
      'src/paint-colors.ts',
      'src/settings.ts',
      'src/text.ts',
      'src/export',
      '_locales',
    ],
    types: ['src/engine/types.ts'],
    packages: ['preact', 'webextension-polyfill'],
    because: SHOWS,
  },
  {
    of: 'content-scripts',
    may: [
      'content-scripts',
      'src/chosen-words.ts',
      'src/engine',
      'src/languages',
      'src/messages.ts',
      'src/settings.ts',
      'src/text.ts',
      'src/wording',
    ],
    packages: ['webextension-polyfill'],
    because: 'What runs in somebody else’s page brings no view and no background along.',
  },
  {
    of: 'popup',
    may: ['popup', 'src/export', 'src/messages.ts', 'src/settings.ts', 'src/text.ts', 'src/wording'],
    types: ['src/engine/types.ts'],
    packages: ['preact', 'webextension-polyfill'],
    because: SHOWS,
  },
  {
    of: 'popup/*.tsx',
    may: ['popup', 'src/text.ts', 'src/wording'],
    types: ['src/engine/types.ts', 'src/messages.ts', 'src/settings.ts'],
    packages: ['preact'],
    because:
      'Components get props and call back; only `main.tsx` talks to the page, so that every view can be tried alone.',
  },
  {
    of: 'popup/main.tsx',
    may: [
      'popup',
      'src/chosen-words.ts',
      'src/export',
      'src/messages.ts',
      'src/options/interface-languages.ts',
      'src/paint-colors.ts',
      'src/settings.ts',
      'src/text.ts',
      'src/wording',
    ],
    types: ['src/engine/types.ts'],
    packages: ['preact', 'webextension-polyfill'],
    because: SHOWS,
  },
];
