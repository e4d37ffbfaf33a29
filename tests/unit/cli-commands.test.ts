/** What the commands say and how they end, told inside the test; `cli.test.ts` starts real processes (contract.md). */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import pkg from '../../package.json';
import type { Report } from '../../src/engine/types';
import { FILES, makeFolder, page } from './cli-files';
import { parseXml } from './parse-xml';
import { jsonLines, runCommand } from './run-whence';
import { validReport } from './valid-report';

const COMMANDS = ['check', 'explain', 'label', 'notices', 'quantities'];
const { folder, remove } = makeFolder();
afterAll(remove);

/** Runs a command on the folder's files, which are called by their names there; and are so called in what it says. */
async function run(args: readonly string[], stdin: string | Uint8Array = '') {
  const placed = args.map((arg) =>
    /^(?:empty|saved|linked|[\w/]+\.(?:html|jsonl))$/.test(arg) ? path.join(folder, arg) : arg,
  );
  const { code, out, err } = await runCommand(placed, stdin);
  // A SARIF file's addresses are absolute and stay so.
  const named = (said: string) => said.replaceAll(new RegExp(`(?<!file://)${folder}/`, 'g'), '');
  return { code, out: named(out), err: named(err) };
}

describe('wrong input: one line on standard error, nothing on standard output, exit 2', () => {
  const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [[], /which command/],
    [['read'], /no command "read"/],
    [['check'], /which page/],
    [['check', 'nowhere.html'], /nowhere\.html: there is no such file/],
    [['check', 'empty'], /empty: there is no \.html/],
    [['check', 'picture.html'], /this is a PNG picture/],
    [['check', 'paper.html'], /this is a PDF file/],
    [['check', 'nul.html'], /binary file/],
    [['check', '--colour', 'a.html'], /does not know --colour; it knows --url/],
    [['check', 'a.html', '--format', 'xml'], /--format knows json, text, markdown, sarif, junit/],
    [['check', 'a.html', '--format'], /--format needs a value/],
    [['check', 'a.html', '--read-all=yes'], /--read-all takes no value/],
    [['check', 'a.html', '--fail-on', 'lies>0'], /cannot read "lies>0"/],
    [['check', 'a.html', '--fail-on', 'none>many'], /cannot read "none>many"/],
    [['check', 'a.html', '--fail-on', ''], /cannot read ""/],
    [['check', 'a.html', '--url', 'example'], /wants an http or https address/],
    [['check', 'saved', '--url', 'https://a.example/'], /address of one page, and there are 3/],
    [['label'], /which lines/],
    [['label', 'a', 'b'], /reads one file, and 2 were given/],
    [['notices', 'nowhere.jsonl'], /nowhere\.jsonl: there is no such file/],
    [['quantities', 'picture.html'], /this is a PNG picture/],
    [['quantities', 'saved'], /this is a folder/],
    [['explain'], /which text/],
    [['explain', '--lang', 'xx', 'words'], /--lang knows .*en.*, and not "xx"/],
    [['explain', '-5 % in May'], /does not know -5.*stands after --/],
  ];
  it.each(cases)('whence %j', async (args, says) => {
    const { code, out, err } = await run(args);
    expect(err).toMatch(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('help', () => {
  it.each([['--help'], ['-h'], ...COMMANDS.map((name) => [name, '--help'])])('whence %s %s', async (...args) => {
    const { code, out, err } = await run(args.filter((arg) => arg !== undefined));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Exit code: 0 done/);
    expect(
      Math.max(...out.split('\n').map((line) => line.length)),
      'A line is wider than most terminals',
    ).toBeLessThanOrEqual(120);
  });

  it('names every command', async () => {
    const { out } = await run(['--help']);
    for (const name of COMMANDS) expect(out).toContain(`\n  ${name} `);
  });

  it('tells the version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${pkg.version}\n`, err: '' });
  });
});

describe('check', () => {
  it('prints a report a line, in the order given, folders by name', async () => {
    const { code, out, err } = await run(['check', 'saved', 'a.html', '--read-all']);
    const reports = jsonLines<Report>(out).map(validReport);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(reports.map(({ title }) => title)).toEqual(['A', 'Z', 'B', 'First']);
    for (const { text } of reports) expect(text).toContain('40,000 people');
  });

  it('reads standard input, and knows the address it is told', async () => {
    const { code, out } = await run(['check', '-', '--url', 'https://harbour.example/a'], page('In'));
    expect(code).toBe(0);
    expect(validReport(JSON.parse(out))).toMatchObject({ title: 'In', url: 'https://harbour.example/a' });
  });

  it('takes no address from the page', async () => {
    const stdin = page('In').replace('</head>', '<link rel="canonical" href="https://harbour.example/c"></head>');
    const report = validReport(JSON.parse((await run(['check', '-'], stdin)).out));
    expect(report.url).toBeNull();
    expect(report.provenance.canonical).toBe('https://harbour.example/c');
  });

  it('reads the others when one cannot be read', async () => {
    const { code, out, err } = await run(['check', 'nowhere.html', 'a.html', 'picture.html', 'empty.html']);
    expect(code).toBe(2);
    expect(jsonLines<Report>(out).map(({ title, assessed }) => [title, assessed])).toEqual([
      ['First', 'notices'],
      ['', 'nothing'],
    ]);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
  });

  it('does not run in circles, and reads files behind links', async () => {
    const { code, out } = await run(['check', 'linked']);
    expect(code).toBe(0);
    expect(jsonLines(out)).toHaveLength(1);
  });
});

describe('check --fail-on', () => {
  const cases: readonly (readonly [conditions: string, code: number])[] = [
    ['none>1000', 0],
    ['sentences>=1', 1],
    ['sentences<1', 0],
    ['claims <= 1000', 1],
    ['notices', 0],
    ['notices<1', 1],
    ['none>1000,sentences', 1],
    ['disowned', 0],
    ['satire,wire', 0],
  ];
  it.each(cases)('%s → %i', async (conditions, code) => {
    const ended = await run(['check', 'a.html', '--read-all', '--fail-on', conditions]);
    expect(ended.code, ended.err).toBe(code);
    expect(jsonLines(ended.out)).toHaveLength(1);
    expect(ended.err.split('\n').filter((line) => line.startsWith('a.html: '))).toHaveLength(code);
  });

  it('a file that cannot be read weighs more', async () => {
    expect((await run(['check', 'a.html', 'nowhere.html', '--fail-on', 'sentences<1000'])).code).toBe(2);
  });

  it('says when claims were not read at all', async () => {
    expect((await run(['check', 'a.html', '--fail-on', 'none'])).err).toMatch(
      /a\.html: its claims were not read.*--read-all/,
    );
  });
});

interface Place {
  readonly artifactLocation: { readonly uri: string };
  readonly region?: { readonly startLine: number };
}

describe('check --format', () => {
  const check = async (format: string) =>
    (await run(['check', 'a.html', 'saved/b.html', '--read-all', '--format', format, '--fail-on', 'sentences>0'])).out;

  it('text, without colours where nobody sees them', async () => {
    const out = await check('text');
    expect(out).toMatch(/^a\.html\nFirst\n[\s\S]*\n\nsaved\/b\.html\nB\n/);
    expect(out).not.toContain('\u001b');
  });

  it('markdown', async () => {
    expect(await check('markdown')).toMatch(/^## “First”\n[\s\S]*\n\n## “B”\n/);
  });

  it('sarif, with lines of the file', async () => {
    const { runs }: { runs: { results: { locations: { physicalLocation: Place }[] }[] }[] } = JSON.parse(
      await check('sarif'),
    );
    const places =
      runs[0]?.results.flatMap(({ locations }) => locations.map((location) => location.physicalLocation)) ?? [];
    expect(places.length, 'The sample page has claims in it.').toBeGreaterThan(2);
    expect([...new Set(places.map(({ artifactLocation }) => artifactLocation.uri))]).toEqual(
      ['a.html', 'saved/b.html'].map((name) => pathToFileURL(path.join(folder, name)).href),
    );
    for (const { region } of places) expect(region?.startLine).toBeGreaterThanOrEqual(1);
  });

  it('junit, with what was asked for as a failure', async () => {
    const suites = parseXml(await check('junit'));
    expect(suites.children.map(({ attributes }) => attributes['name'])).toEqual(['a.html', 'saved/b.html']);
    expect(suites.attributes['failures']).toBe('2');
  });

  it.each(['sarif', 'junit'])('%s says nothing when there is nothing', async (format) => {
    expect(await run(['check', 'nowhere.html', '--format', format])).toMatchObject({ code: 2, out: '' });
  });
});

interface Answer {
  readonly id: string | number | null;
  readonly error?: string;
  readonly [field: string]: unknown;
}

describe('lines', () => {
  const FIELDS: Readonly<Record<string, readonly string[]>> = {
    label: ['id', 'claim', 'checkWorthiness', 'kind', 'sourcing', 'source', 'cue', 'attributions'],
    notices: ['id', 'positive', 'clauses', 'language'],
    quantities: ['id', 'quantities'],
  };
  const names = Object.keys(FIELDS);

  it.each(names)('%s answers each, with the fields of the contract', async (name) => {
    const { code, out, err } = await run([name, 'lines.jsonl']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = jsonLines<Answer>(out);
    expect(answers.map(({ id }) => id)).toEqual(['x', 2]);
    for (const answer of answers) expect(Object.keys(answer)).toEqual(FIELDS[name]);
  });

  it.each(names)('%s answers a bad line in its place', async (name) => {
    const { code, out, err } = await run([name, 'bad.jsonl']);
    expect({ code, err: err.split('\n').length }).toEqual({ code: 2, err: 2 });
    expect(jsonLines<Answer>(out).map(({ id, error }) => [id, error])).toEqual([
      ['a', undefined],
      [null, 'line 2 is not JSON'],
      [null, 'line 3 is empty'],
      [3, 'line 4: "text" is missing'],
      [null, 'line 5 is not an object'],
      [null, 'line 6: "id" must be text or a number'],
      [4, 'line 7: "text" must be text'],
      [5, 'line 8: "lang" must be text'],
      [6, undefined],
    ]);
  });

  it.each(names)('%s reads standard input', async (name) => {
    const { code, out } = await run([name, '-'], FILES['lines.jsonl'] ?? '');
    expect({ code, lines: jsonLines(out).length }).toEqual({ code: 0, lines: 2 });
  });

  const inputs: readonly (readonly [because: string, stdin: string | Uint8Array, ids: readonly unknown[]])[] = [
    ['nothing', '', []],
    ['no line feed at the end', '{"id":1,"text":"x"}', [1]],
    ['carriage returns', '{"id":1,"text":"x"}\r\n{"id":2,"text":"x"}\r\n', [1, 2]],
    ['a line separator inside a text', '{"id":1,"text":"x\u2028y"}\n', [1]],
    ['a byte order mark', '\ufeff{"id":1,"text":"x"}\n', [1]],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeff{"id":1,"text":"x"}\n', 'utf16le')), [1]],
  ];
  it.each(inputs)('reads %s', async (_, stdin, ids) => {
    const { code, out } = await run(['quantities', '-'], stdin);
    expect({ code, ids: jsonLines<Answer>(out).map(({ id }) => id) }).toEqual({ code: 0, ids });
  });

  const badFields: readonly (readonly [fields: string, error: string])[] = [
    ['"page":{}', '"page" must be text or a number'],
    ['"block":"1"', '"block" must be a number'],
    ['"tag":1', '"tag" must be text'],
    ['"links":{}', '"links" must be a list'],
    ['"links":[{"t":"x"}]', '"links" must hold {"t": words, "h": address}'],
  ];
  it.each(badFields)('label refuses %s', async (fields, error) => {
    const { code, out } = await run(['label', '-'], `{"id":1,"text":"x",${fields}}\n`);
    expect({ code, answer: JSON.parse(out) }).toEqual({ code: 2, answer: { id: 1, error: `line 1: ${error}` } });
  });

  it('label lets a source carry on within a page, and no further', async () => {
    const said = 'Ana Ruiz said that prices rose by 4% in March.';
    const then = 'She added that 40,000 people had lost their jobs.';
    const label = async (pages: readonly (string | null)[]) => {
      const stdin = [said, then]
        .map((text, id) => JSON.stringify({ id, text, lang: 'en', page: pages[id], block: 1 }))
        .join('\n');
      return jsonLines<Answer>((await run(['label', '-'], stdin)).out)[1]?.['sourcing'];
    };
    const [together, apart, without] = await Promise.all([label(['p', 'p']), label(['p', 'q']), label([null, null])]);
    expect(together).toBe('named');
    expect(apart).not.toBe('named');
    expect(without).toBe(apart);
  });

  it('offsets of attributions are into the line’s own text', async () => {
    const text = 'Fares rose by 4% in March, said Maren Holt.';
    const { out } = await run(['label', '-'], JSON.stringify({ id: 1, text, lang: 'en' }));
    const [{ attributions } = { attributions: [] }] = jsonLines<{
      attributions: { source: { start: number; end: number } | null; cue: { start: number; end: number } }[];
    }>(out);
    const [attribution] = attributions;
    expect(
      attribution && [attribution.source, attribution.cue].map((span) => span && text.slice(span.start, span.end)),
    ).toEqual(['Maren Holt', 'said']);
  });
});

describe('explain', () => {
  it('shows sentences, sources and reasons', async () => {
    const { code, out, err } = await run([
      'explain',
      '--lang',
      'en',
      'Fares rose by 4% in March, said Maren Holt.',
      'What a day!',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Language: en · 2 sentences\n/);
    for (const words of [
      '1. “Fares rose',
      '2. “What a day!”',
      'source    “Maren Holt”',
      'cue       “said”',
      'quantity  “4%”',
      'reason ',
    ])
      expect(out).toContain(words);
  });

  it('reads standard input, and obeys no text', async () => {
    const { code, out } = await run(['explain', '-'], 'Fares rose by 4% \u001b[31min March\u202e.');
    expect(code).toBe(0);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});
