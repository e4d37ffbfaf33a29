/** Every state of the popup, drawn: which screen it is, what it says, what can be pressed. */
import { describe, expect, test } from 'vitest';
import type { Known } from '../../popup/view';
import type { Claim } from '../../src/engine/types';
import { defaultSettings } from '../../src/settings';
import { done, draw, drawPopup, press, wordsOf } from './fixtures/drawn';
import { report, unread } from './fixtures/report';

const settings = defaultSettings();
const url = 'https://www.corvane.example/fr/posts/4821';
const off = { ...settings, offHosts: ['www.corvane.example'] };

describe('one screen for each state', () => {
  test.each<[state: string, known: Partial<Known>, screen: string, says: RegExp, button: string | null]>([
    ['nothing is known yet', {}, 'waiting', /Reading this page/, null],
    ['the page is read', { answer: { status: 'reading' } }, 'waiting', /Reading this page/, null],
    [
      'the page is read for long',
      { answer: { status: 'reading' }, isSlow: true },
      'still-reading',
      /Still reading/,
      'Look again',
    ],
    [
      'nothing is disowned',
      { answer: done(unread({ notices: [], kinds: [] })) },
      'quiet',
      /passes on other people’s content\. Read it anyway\?/,
      'Read this page',
    ],
    [
      'notices, and nobody asked for claims',
      { answer: done(unread()) },
      'report',
      /have not been read yet/,
      'Read this page',
    ],
    [
      'a language without claim grammar',
      { answer: done(unread({ why: 'language-not-supported', language: 'de' })) },
      'report',
      /in this language yet: German/,
      null,
    ],
    [
      'a language that is no tag',
      { answer: done(unread({ why: 'language-not-supported', language: '"><b' })) },
      'report',
      /could not tell which language/,
      null,
    ],
    [
      'no text',
      { answer: done(unread({ assessed: 'nothing', why: 'no-text', notices: [], kinds: [] })) },
      'report',
      /no text to read/,
      null,
    ],
    ['nobody answers', { answer: 'silent', url }, 'unreachable', /not on this page yet/, 'Read this page'],
    [
      'the browser keeps the page',
      { answer: 'silent', url: 'chrome://version' },
      'closed',
      /browser does not let extensions/,
      null,
    ],
    [
      'the browser refused',
      { answer: 'silent', url, refused: true },
      'closed',
      /browser does not let extensions/,
      null,
    ],
    ['off for this site', { settings: off, url }, 'off', /off for www\.corvane\.example/, 'On for this site'],
    ['paused', { settings: { ...settings, paused: true }, url, answer: done(report()) }, 'paused', /paused/, 'Resume'],
    [
      'off, and the browser does not say where',
      { answer: { status: 'skipped', why: 'off' } },
      'skipped',
      /off for this site/,
      null,
    ],
    ['no page', { answer: { status: 'skipped', why: 'not-a-page' } }, 'skipped', /not a page of text/, null],
    ['an empty document', { answer: { status: 'skipped', why: 'no-body' } }, 'skipped', /no text to read/, null],
    [
      'a sheet to type on',
      { answer: { status: 'skipped', why: 'editable' } },
      'skipped',
      /never reads what people type/,
      null,
    ],
    [
      'our own failure',
      { answer: { status: 'skipped', why: 'failed' } },
      'skipped',
      /could not read this page/,
      'Read this page',
    ],
    ['no tab', { lost: true }, 'lost', /lost its tab/, null],
    [
      'switched on again, and the page has not heard',
      { answer: { status: 'skipped', why: 'off' }, url },
      'waiting',
      /Reading/,
      null,
    ],
  ])('%s', (_, known, screen, says, button) => {
    const body = drawPopup(known);
    expect(body.querySelector('main')?.getAttribute('data-screen')).toBe(screen);
    expect(wordsOf(body.querySelector('main'))).toMatch(says);
    const offered = [...body.querySelectorAll('button.primary')].map(wordsOf);
    expect(offered).toEqual(button === null ? [] : [button]);
  });
});

describe('the switch for this site', () => {
  test.each<[why: string, known: Partial<Known>, footer: RegExp]>([
    ['can be switched off', { url, answer: done(report()) }, /^Off for this siteAlways read this site$/],
    ['can be switched on', { settings: off, url }, /^On for this site$/],
    ['nothing is kept in a private window (R19)', { url, isPrivate: true, answer: done(report()) }, /^Private window/],
    ['the host is not known', { answer: { status: 'reading' } }, /^$/],
  ])('%s', (_, known, footer) => {
    expect(wordsOf(drawPopup(known).querySelector('footer'))).toMatch(footer);
  });

  test('says which way it was pressed', () => {
    const pressed: string[] = [];
    const actions = { wishForSite: (wish: string) => void pressed.push(wish) };
    const always = { ...defaultSettings(), alwaysHosts: [new URL(url).host] };
    press(drawPopup({ url, answer: done(report()) }, actions), 'Off for this site');
    press(drawPopup({ settings: off, url }, actions), 'On for this site');
    press(drawPopup({ url, answer: done(report()) }, actions), 'Always read this site');
    press(drawPopup({ settings: always, url, answer: done(report()) }, actions), 'Always read this site');
    expect(pressed).toEqual(['off', 'as-others', 'always', 'as-others']);
  });

  test('has nothing to choose for a site where all pages are read', () => {
    const settings = { ...defaultSettings(), when: 'always' as const };
    expect(wordsOf(drawPopup({ settings, url, answer: done(report()) }).querySelector('footer'))).toBe(
      'Off for this site',
    );
  });

  test('opens the view beside the page, where the browser has such a place', () => {
    const pressed: string[] = [];
    const body = drawPopup({ url, answer: done(report()) }, { openPanel: () => void pressed.push('panel') });
    press(body, 'Keep open beside the page');
    expect(pressed).toEqual(['panel']);
  });
});

describe('a page that was read', () => {
  const body = () => drawPopup({ answer: done(report()) });

  test("quotes the page's own words first, in its language's marks", () => {
    const quote = body().querySelector('main blockquote bdi');
    expect(quote?.getAttribute('lang')).toBe('fr');
    expect(quote?.textContent).toMatch(/^«\u202fCette page peut contenir .* financier\.\u202f»$/u);
  });

  test('says how we know what kind of page it is', () => {
    expect(wordsOf(body().querySelector('.kinds ul'))).toBe(
      'User post its markup says soOffered in translation the page says so « Voir le texte d’origine »',
    );
  });

  test('sums up', () => {
    expect(wordsOf(body().querySelector('.tally h2'))).toBe('12 sentences read · 10 claims');
    expect([...body().querySelectorAll('.legend li')].map(wordsOf)).toEqual([
      '4 no source named',
      '2 vague or hearsay',
      '1 unnamed source',
      '1 could not tell',
      '1 source named',
      '1 source linked',
    ]);
  });

  test('draws one stretch of the bar for each class that is there', () => {
    expect(body().querySelectorAll('.bar .tint')).toHaveLength(6);
    const tally = { ...report().tally, vague: 0, unclear: 0 };
    expect(drawPopup({ answer: done(report({ tally })) }).querySelectorAll('.bar .tint')).toHaveLength(4);
  });

  test('lists claims in order, each with who is said to have said it', () => {
    const rows = [...body().querySelectorAll('.claims li.row')];
    expect(rows).toHaveLength(10);
    expect(rows.slice(1, 9).map((row) => wordsOf(row.querySelector('.who')))).toEqual([
      'No source named here.',
      'No source named here.',
      'Source: Tidemark « Selon Tidemark »',
      'Unnamed source: « Deux personnes proches du dossier, qui ont demandé à ne pas être nommées, parlent »',
      'Written as hearsay: « aurait »',
      'Source linked: « rapport annuel » www.altamar.example',
      'We could not tell who said this. « Comme indiqué plus haut »',
      'Nobody in particular: « Des analystes tablent »',
    ]);
  });

  test('says what was not read, what a mark means, and that nothing was sent', () => {
    const words = wordsOf(body().querySelector('main'));
    expect(words).toContain('Part of the page is in a frame that Whence cannot see.');
    expect(words).toContain('A mark does not mean false; an unmarked sentence does not mean true.');
    expect(words).toContain('Nothing was sent.');
  });

  test('shows on the page what is pressed', () => {
    const shown: number[] = [];
    const drawn = drawPopup({ answer: done(report()) }, { reveal: ({ start }) => void shown.push(start) });
    press(drawn, 'Show notice 1 on the page');
    press(drawn, 'Show claim 3 on the page');
    press(drawn, 'Show that sentence on the page');
    expect(shown).toEqual([report().notices[0]?.start, report().claims[2]?.start, report().claims[3]?.start]);
  });

  test('says so when there is no claim, and no notice', () => {
    const tally = { sentences: 9, claims: 0, linked: 0, named: 0, anonymous: 0, vague: 0, none: 0, unclear: 0 };
    const words = wordsOf(
      drawPopup({ answer: done(report({ claims: [], notices: [], tally })) }).querySelector('main'),
    );
    expect(words).toContain('9 sentences read · 0 claims');
    expect(words).toContain('None of the sentences read here');
    expect(words).toContain('No notice about its own content was found');
  });

  test('speaks French', () => {
    const words = wordsOf(drawPopup({ answer: done(report()) }, {}, 'fr'));
    expect(words).toContain('12 phrases lues · 10 affirmations');
    expect(words).toContain('Aucune source nommée ici.');
    expect(words).toContain('340 000 000 000 dollars des États-Unis');
  });

  test('shows the first hundred of 5,000 claims, and quickly (F141)', () => {
    const [claim] = report().claims;
    const claims = Array.from({ length: 5_000 }, (_, index) => ({ ...claim, id: `claim-${index + 1}` }) as Claim);
    const drawn = drawPopup({ answer: done(report({ claims })) });
    expect(drawn.querySelectorAll('.claims li.row')).toHaveLength(100);
    expect(wordsOf(drawn.querySelector('.claims .more'))).toBe('Show 100 more');
  });
});

describe('page text stays text (R28, R30)', () => {
  const EVIL = '<img src=x onerror="alert(1)"><script>alert(2)</script>\u202eevil';
  const everywhere = () => {
    const { claims, notices, sources, kinds } = report();
    return report({
      language: 'fr" onload="x',
      claims: claims.map((claim) => ({ ...claim, exact: EVIL })),
      notices: notices.map((notice) => ({ ...notice, exact: EVIL, language: '"><b>' })),
      sources: sources.map((source) => ({ ...source, name: EVIL })),
      kinds: kinds.map((kind) => ({ ...kind, exact: EVIL })),
      provenance: { publisher: EVIL, authors: [EVIL], basedOn: [], credits: [EVIL], published: EVIL },
    });
  };

  test('no element, no attribute and no address comes from the page', () => {
    const drawn = drawPopup({ answer: done(everywhere()) });
    expect(drawn.querySelectorAll('img, script, iframe, object')).toHaveLength(0);
    // The draft of a message has no address to go to yet.
    expect([...drawn.querySelectorAll('a')].every(({ href }) => /^(?:https:\/\/|mailto:\?)/.test(href))).toBe(true);
    for (const element of drawn.querySelectorAll('*'))
      for (const { name } of element.attributes) expect(name).not.toMatch(/^(on|style|srcdoc)/i);
    expect([...drawn.querySelectorAll('[lang]')].map((element) => element.getAttribute('lang'))).toEqual([]);
  });

  test('its words stand apart from ours, and what is unseen is marked', () => {
    const drawn = drawPopup({ answer: done(everywhere()) });
    expect(wordsOf(drawn)).not.toMatch(/\u202e/u);
    // What stands in the draft of a message is the reader's to change: words, and nothing else.
    for (const draft of drawn.querySelectorAll('textarea')) draft.remove();
    const quoted = [...drawn.querySelectorAll('bdi')].map(wordsOf).join(' ');
    expect(wordsOf(drawn).split('onerror').length).toBe(quoted.split('onerror').length);
    expect(drawn.querySelectorAll('bdi .unseen').length).toBeGreaterThan(10);
  });
});

test('a component that is drawn without words says what is missing', async () => {
  const { Skeleton } = await import('../../popup/Skeleton');
  expect(() => draw(<Skeleton />)).toThrow('Wrap the component in TextProvider.');
});
