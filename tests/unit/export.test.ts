/** The exports: what they say, and that nothing a page holds can make them say something else (R28, R32). */
import { describe, expect, it } from 'vitest';
import type { Report, Sourcing } from '../../src/engine/types';
import { markdown, plain, safeLink, xml } from '../../src/export/escape';
import { toJsonLine } from '../../src/export/json';
import { toJunit } from '../../src/export/junit';
import { toMarkdown } from '../../src/export/markdown';
import { quantityWords } from '../../src/export/quantity-words';
import { saidBy } from '../../src/export/said-by';
import { toSarif } from '../../src/export/sarif';
import { toText } from '../../src/export/text';
import { parseXml } from './parse-xml';
import { HOSTILE_WORDS, hostileReport, sampleReport } from './sample-report';
import { validReport } from './valid-report';

const CONTROL = /[^\P{Cc}\n]/u;
const TURNS = /[\u202a-\u202e\u2066-\u2069]/u;

it('the reports are valid to begin with', () => {
  validReport(sampleReport);
  validReport(hostileReport);
});

describe('plain', () => {
  const cases: readonly (readonly [because: string, text: string, shown: string])[] = [
    ['colours', 'a \u001b[31;1mb\u001b[0m c', 'a b c'],
    ['the window’s title', 'a\u001b]0;title\u0007b\u001b]8;;https://x.example\u001b\\c', 'abc'],
    ['8-bit sequences', 'a\u009b2Jb\u009d0;t\u009cc', 'abc'],
    ['a sequence that never ends', 'a\u001b[', 'a'],
    ['device control strings', 'a\u001bPq#0\u001b\\b', 'ab'],
    ['a title that never ends', 'a\u001b]0;b', 'a0;b'],
    ['other controls', 'a\u0000\u0008\u007f\u0090b', 'ab'],
    ['line breaks of all kinds', 'a\r\nb\u2028c\u0085d\te', 'a b c d e'],
    ['turned direction', 'a\u202eb\u2066c', 'abc'],
    ['halves of pairs', 'a\ud800b', 'ab'],
    ['hidden tags', 'a\u{e0041}b', 'ab'],
    ['what people write', '“Größe” ١٢ 東京 👩‍👩‍👧 café [12]', '“Größe” ١٢ 東京 👩‍👩‍👧 café [12]'],
  ];
  it.each(cases)('%s', (_, text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  it('takes no longer on a text made of beginnings', () => {
    const started = performance.now();
    plain('\u001b]'.repeat(50_000) + '\u001b[1'.repeat(50_000) + '\u009d'.repeat(50_000) + '\u001b]x'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('markdown', () => {
  const cases: readonly (readonly [text: string, shown: string])[] = [
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['[a](b) ![c](d)', '\\[a\\](b) \\!\\[c\\](d)'],
    ['`a` *b* _c_ ~d~ $e$ |f|', '\\`a\\` \\*b\\* \\_c\\_ \\~d\\~ \\$e\\$ \\|f\\|'],
    ['a\n# b', 'a \\# b'],
    ['https://a.example', 'https\\://a.example'],
    ['3.5 % (about)', '3.5 % (about)'],
  ];
  it.each(cases)('%j', (text, shown) => {
    expect(markdown(text)).toBe(shown);
  });
});

it('xml escapes what XML must not hold', () => {
  expect(xml('<a b="c">&\'\u0000\ufffe')).toBe('&#60;a b=&#34;c&#34;&#62;&#38;&#39;');
});

it('only web addresses are links', () => {
  expect(['https://a.example/', 'http://a.example/b', 'javascript:x', 'data:,x', 'a', '', null].map(safeLink)).toEqual([
    'https://a.example/',
    'http://a.example/b',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('a line of JSON holds nothing that a terminal obeys, and parses to the same', () => {
  const value = { a: `${HOSTILE_WORDS}\u0085\u2028\u009b` };
  const line = toJsonLine(value);
  expect(line).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
  expect(JSON.parse(line)).toEqual(value);
});

it('says who said it in the words of the contract', () => {
  const said = sampleReport.claims.map((claim) => [claim.sourcing, saidBy(claim)]);
  expect(said).toEqual([
    ['named', { ours: 'source', theirs: 'Maren Holt' }],
    ['none', { ours: 'no source named here' }],
    ['anonymous', { ours: 'unnamed source', theirs: 'Two people close to the board' }],
    ['vague', { ours: 'nobody in particular', theirs: 'Experts' }],
    ['vague', { ours: 'written as hearsay', theirs: 'reportedly' }],
    ['linked', { ours: 'source linked', theirs: 'The accounts' }],
    ['unclear', { ours: 'not assessed' }],
  ]);
});

describe('quantities in words', () => {
  const base = { exact: '', start: 0, end: 0, value: 40_000, unit: null, approximate: false, bound: null };
  const cases = [
    [base, '40,000'],
    [{ ...base, unit: 'people', bound: 'at-least' as const }, 'at least 40,000 people'],
    [{ ...base, value: 6, high: 9, unit: '%', approximate: true }, 'about 6 to 9 %'],
    [{ ...base, value: 340e9, unit: 'USD', period: 'P4Y' }, '340,000,000,000 USD (P4Y)'],
  ] as const;
  it.each(cases)('%j → %s', (quantity, words) => {
    expect(quantityWords(quantity)).toBe(words);
  });
});

describe('text', () => {
  it('reads like this', () => {
    expect(toText(sampleReport, { name: 'ferry.html' })).toBe(`ferry.html
Ferry fares
Language: en. Read for notices and claims.

What the page says about its own content
  “This text comes from a partner; we do not check it.”
    this page, about its own content: may come from others, accuracy not guaranteed

Claims
  7 sentences read · 7 claims: 1 no source named here, 2 nobody in particular, or hearsay, 1 unnamed source, 1 not assessed, 1 source named, 1 source linked
  1. “The ferry line carried 40,000 people, said Maren Holt.”
       source: Maren Holt
       figure 40,000 people: 40,000 people
  2. “The old pier was closed in June.”
       no source named here
  3. “Two people close to the board say that fares will double.”
       unnamed source: Two people close to the board
  4. “Experts expect a decision in May.”
       nobody in particular: Experts
  5. “The owner reportedly wants to sell.”
       written as hearsay: reportedly
  6. “The accounts show a loss of 2 million.”
       source linked: The accounts
  7. “As noted above, the loan is due.”
       not assessed

Sources
  “Maren Holt”
    person, 1 claim
  “Two people close to the board”
    person, 1 claim
  “Experts”
    person, 1 claim

Links in the text
  1: 1 to documents

Where a claim comes from does not say whether it is true.
`);
  });

  it('has colours only when asked, and the same words', () => {
    const colored = toText(sampleReport, { color: true });
    expect(colored).toContain('\u001b[33mno source named here\u001b[0m');
    expect(plain(colored)).toBe(plain(toText(sampleReport)));
  });

  it('obeys no page', () => {
    const text = toText(hostileReport, { name: HOSTILE_WORDS });
    expect(text).not.toMatch(CONTROL);
    expect(text).not.toMatch(TURNS);
    expect(text.split('\n')).toHaveLength(toText(withHarmlessWords()).split('\n').length + 1);
  });
});

describe('markdown export', () => {
  it('is built alike', () => {
    const text = toMarkdown({ ...sampleReport, url: 'https://ferry.example/a' }, 'ferry.html');
    expect(text).toMatch(/^## “Ferry fares”\n\nFile: ferry\.html {2}\nAddress: <https:\/\/ferry\.example\/a> {2}\n/u);
    expect(text).toContain('\n### Claims\n\n7 sentences read');
    expect(text).toContain('\n2. “The old pier was closed in June.”\n   - no source named here\n');
  });

  it('obeys no page', () => {
    const text = toMarkdown(hostileReport, HOSTILE_WORDS);
    expect(text).not.toMatch(CONTROL);
    expect(text).not.toMatch(TURNS);
    expect(text).not.toMatch(/(?<!\\)[<>[\]`|]/u);
    expect(text).not.toContain('javascript:alert');
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toEqual([]);
  });
});

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly kind?: string;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly unknown[];
    }[];
    readonly invocations: readonly { readonly toolExecutionNotifications: readonly unknown[] }[];
  }[];
}

describe('sarif', () => {
  const log = (report: Report): Sarif =>
    JSON.parse(toSarif([{ report, uri: 'a.html', lineOf: ({ start }) => (start === 0 ? 12 : undefined) }]));

  it('has a result for every notice and claim, by a rule that is listed', () => {
    const [run] = log(sampleReport).runs;
    expect(run?.results.map(({ ruleId, kind = 'fail', level }) => `${ruleId} ${kind} ${level}`)).toEqual([
      'notice informational none',
      'sourcing/named pass none',
      'sourcing/none fail warning',
      'sourcing/anonymous fail note',
      'sourcing/vague fail note',
      'sourcing/vague fail note',
      'sourcing/linked pass none',
      'sourcing/unclear open none',
    ]);
    const rules = run?.tool.driver.rules.map(({ id }) => id);
    for (const { ruleId } of run?.results ?? []) expect(rules).toContain(ruleId);
  });

  it('points to a line only where there is one', () => {
    const [, first, second] = log(sampleReport).runs[0]?.results ?? [];
    expect(first?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'a.html' }, region: { startLine: 12 } } },
    ]);
    expect(second?.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'a.html' } } }]);
  });

  it('obeys no page', () => {
    const [run] = log(hostileReport).runs;
    const [, claim] = run?.results ?? [];
    expect(claim?.message.text).toContain('{{0}} \\[1\\](2)');
    expect(claim?.message.text).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(run?.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
  });
});

describe('junit', () => {
  it('counts, fails what shall fail, and skips what could not be told', () => {
    const xmlText = toJunit([
      {
        report: sampleReport,
        name: 'a.html',
        failing: new Set<Sourcing>(['none', 'anonymous']),
        unmet: ['disowned: disowned is 1'],
      },
    ]);
    const suite = parseXml(xmlText).children[0];
    expect(suite?.attributes).toEqual({ name: 'a.html', tests: '8', failures: '3', errors: '0', skipped: '1' });
    expect(suite?.children.map((each) => each.children[0]?.name)).toEqual([
      'failure',
      'system-out',
      'failure',
      'failure',
      'system-out',
      'system-out',
      'system-out',
      'skipped',
    ]);
    expect(suite?.children[2]?.children[0]?.attributes['message']).toBe('no source named here');
  });

  it('fails nothing by itself', () => {
    expect(parseXml(toJunit([{ report: sampleReport, name: 'a' }])).attributes).toMatchObject({
      tests: '7',
      failures: '0',
    });
  });

  it('says why claims were not read', () => {
    const report: Report = { ...sampleReport, assessed: 'notices', why: 'language-unknown', claims: [] };
    expect(toJunit([{ report, name: 'a' }])).toContain('<skipped message="We could not tell its language."/>');
  });

  it('obeys no page', () => {
    const text = toJunit([{ report: hostileReport, name: HOSTILE_WORDS, unmet: [HOSTILE_WORDS] }]);
    const harmless = toJunit([{ report: withHarmlessWords(), name: 'a', unmet: ['b'] }]);
    expect(text).not.toMatch(/[\p{Cs}\ufffe]/u);
    expect(text).not.toMatch(CONTROL);
    expect(tagsOf(text)).toEqual(tagsOf(harmless));
  });
});

/** The hostile report with kind words in it: what is built from either must have the same shape. */
function withHarmlessWords(): Report {
  return JSON.parse(
    JSON.stringify(hostileReport).replaceAll(JSON.stringify(HOSTILE_WORDS).slice(1, -1), 'kind words'),
    (key, value) => (key === 'url' ? 'about:blank' : value),
  );
}

function tagsOf(text: string): string[] {
  return text.match(/<[^ >]+/g) ?? [];
}
