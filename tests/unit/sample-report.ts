/** Reports for tests that do not read a page: one of every kind of claim, and one written by somebody who means us harm. */
import type { Claim, LinkKind, Passage, Report, Sourcing } from '../../src/engine/types';

const NO_LINKS: Readonly<Record<LinkKind, number>> = {
  document: 0,
  filing: 0,
  authority: 0,
  statistics: 0,
  research: 0,
  outlet: 0,
  reference: 0,
  'own-article': 0,
  'own-page': 0,
  commercial: 0,
  social: 0,
  archive: 0,
  unclear: 0,
};

/** Some words of a sentence, and what they are. */
interface Sentence {
  readonly words: string;
  readonly sourcing: Sourcing;
  readonly cue?: string;
  readonly source?: string;
  readonly link?: string;
}

const SENTENCES: readonly Sentence[] = [
  {
    words: 'The ferry line carried 40,000 people, said Maren Holt.',
    sourcing: 'named',
    cue: 'said',
    source: 'Maren Holt',
  },
  { words: 'The old pier was closed in June.', sourcing: 'none' },
  {
    words: 'Two people close to the board say that fares will double.',
    sourcing: 'anonymous',
    cue: 'say',
    source: 'Two people close to the board',
  },
  { words: 'Experts expect a decision in May.', sourcing: 'vague', cue: 'expect', source: 'Experts' },
  { words: 'The owner reportedly wants to sell.', sourcing: 'vague', cue: 'reportedly' },
  { words: 'The accounts show a loss of 2 million.', sourcing: 'linked', link: 'The accounts' },
  { words: 'As noted above, the loan is due.', sourcing: 'unclear' },
];
const NOTICE = 'This text comes from a partner; we do not check it.';

/** One claim of every class. Valid. */
export const sampleReport: Report = makeReport('Ferry fares', SENTENCES, NOTICE);

/** What a page may hold when its writer knows where its words will be shown. */
export const HOSTILE_WORDS =
  '<script>alert(1)</script> & "\'> ]]> <!-- \u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J \u0000\u0008\u007f \u202eturned \u2066x ![a](javascript:b) [c](https://d.example) `e` *f* | g www.h.example https://i.example {0} [1](2) \ud800 \ufffe\r\n# heading\n- item';

/** The same words in every field that a page can fill. Valid: offsets fit. */
export const hostileReport: Report = {
  ...makeReport(
    HOSTILE_WORDS,
    [{ words: `${HOSTILE_WORDS} said ${HOSTILE_WORDS}`, sourcing: 'named', cue: 'said', source: HOSTILE_WORDS }],
    HOSTILE_WORDS,
  ),
  url: 'javascript:alert(1)//https://a.example/<>"\u001b[31m',
  language: 'en',
  kinds: [{ kind: 'user-generated', evidence: 'declared', exact: HOSTILE_WORDS, rule: 'en/user-generated' }],
  provenance: {
    publisher: HOSTILE_WORDS,
    authors: [HOSTILE_WORDS],
    canonical: HOSTILE_WORDS,
    original: HOSTILE_WORDS,
    basedOn: [HOSTILE_WORDS],
    credits: [HOSTILE_WORDS],
  },
  problems: [{ rule: HOSTILE_WORDS, message: HOSTILE_WORDS }],
};

function makeReport(title: string, sentences: readonly Sentence[], notice: string): Report {
  let text = '';
  const claims = sentences.map((sentence, index) => {
    const start = text.length;
    text += `${sentence.words}\n`;
    return claimOf(sentence, index, start);
  });
  text += notice;
  const sources = sentences.flatMap(({ source, sourcing }, index) => {
    const claim = claims[index];
    const found = claim?.attributions[0]?.source;
    if (source === undefined || !claim || !found) return [];
    const { exact, start, end } = found;
    const kind = sourcing === 'anonymous' || sourcing === 'vague' ? sourcing : ('named' as const);
    return [
      {
        id: `source-${index + 1}` as const,
        name: source,
        type: 'person' as const,
        class: kind,
        claims: [claim.id],
        mentions: [{ exact, start, end }],
      },
    ];
  });
  const tally = {
    sentences: claims.length,
    claims: claims.length,
    linked: 0,
    named: 0,
    anonymous: 0,
    vague: 0,
    none: 0,
    unclear: 0,
  };
  for (const claim of claims) tally[claim.sourcing] += 1;
  return {
    version: 1,
    engine: '0.1.0',
    url: null,
    title,
    language: 'en',
    assessed: 'full',
    text,
    notices: [
      {
        ...find(text, notice, text.length - notice.length),
        clauses: ['third-party-origin', 'no-guarantee'],
        scope: 'page',
        language: 'en',
        rules: ['en/no-guarantee'],
      },
    ],
    kinds: [],
    provenance: { authors: [], basedOn: [], credits: [] },
    claims: claims.map((claim) => ({
      ...claim,
      prefix: text.slice(Math.max(0, claim.start - 32), claim.start),
      suffix: text.slice(claim.end, claim.end + 32),
    })),
    sources,
    links: { total: 1, kinds: { ...NO_LINKS, document: 1 } },
    tally,
    problems: [],
  };
}

function claimOf({ words, sourcing, cue, source, link }: Sentence, index: number, at: number): Claim {
  const end = at + words.length;
  const where = (part: string): Passage => find(words, part, words.lastIndexOf(part), at);
  const reasons = [
    ...(cue === undefined ? [] : [{ ...where(cue), rule: `en/verbs/${cue}` }]),
    ...(link === undefined ? [] : [{ ...where(link), rule: 'link/document' }]),
  ];
  const attribution =
    cue === undefined
      ? []
      : [
          {
            source:
              source === undefined
                ? null
                : { ...where(source), name: source, type: 'person' as const, id: `source-${index + 1}` },
            cue: { ...where(cue), rule: `en/verbs/${cue}` },
            content: { start: at, end },
            form: 'indirect' as const,
            carried: false,
          },
        ];
  return {
    id: `claim-${index + 1}`,
    exact: words,
    prefix: '',
    suffix: '',
    start: at,
    end,
    block: index,
    role: 'body',
    kind: 'event',
    checkWorthiness: 0.75,
    quantities: words.includes('40,000')
      ? [{ ...where('40,000 people'), value: 40_000, unit: 'people', approximate: false, bound: null }]
      : [],
    sourcing,
    attributions: attribution,
    flags: sourcing === 'vague' && source === undefined ? ['hearsay'] : [],
    reasons,
    links: link === undefined ? [] : [{ ...where(link), href: 'https://accounts.example/2026.pdf', kind: 'document' }],
  };
}

function find(text: string, exact: string, start: number, from = 0): Passage {
  return { exact: text.slice(start, start + exact.length), start: from + start, end: from + start + exact.length };
}
