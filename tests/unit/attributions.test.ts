/** Source, cue and content in the forms that they take; more stand with each language's examples. */
import { describe, expect, it } from 'vitest';
import { labelSentences } from '../../src/engine/bare-text';
import { packs } from '../../src/languages';

interface Case {
  readonly because: string;
  readonly lang: string;
  /** One paragraph, sentence by sentence. */
  readonly said: readonly string[];
  readonly sourcing: readonly (string | null)[];
  readonly source: readonly (string | null)[];
}

const CASES: readonly Case[] = [
  {
    because: 'a pronoun with a cue carries the source on (R2)',
    lang: 'en',
    said: ['“The housings failed,” said Ingrid Solheim.', 'She added that nine vessels were towed in May.'],
    sourcing: ['named', 'named'],
    source: ['Ingrid Solheim', 'She'],
  },
  {
    because: 'without a cue nothing is carried',
    lang: 'en',
    said: ['“The housings failed,” said Ingrid Solheim.', 'Nine vessels were towed in May.'],
    sourcing: ['named', 'none'],
    source: ['Ingrid Solheim', null],
  },
  {
    because: 'a quotation over several sentences has one speaker',
    lang: 'en',
    said: ['“We replaced 40 valves in April.', 'Two of them failed within a week,” said Ana Ruiz.'],
    sourcing: ['named', 'named'],
    source: ['Ana Ruiz', 'Ana Ruiz'],
  },
  {
    because: 'a speaker goes on in the next quotation, sentence after sentence',
    lang: 'en',
    said: [
      '“The valves failed in May,” said Ana Ruiz, looking at the harbour.',
      '“We had replaced 40 of them.',
      'Two failed within a week.”',
    ],
    sourcing: ['named', 'named', 'named'],
    source: ['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
  },
  {
    because: 'who spoke stands in the next sentence',
    lang: 'en',
    said: ['“Two of the 40 valves failed in May!”', 'Ana Ruiz said, looking at the harbour.'],
    sourcing: ['named', 'named'],
    source: ['Ana Ruiz', 'Ana Ruiz'],
  },
  {
    because: 'a name behind a dash signs a quotation',
    lang: 'en',
    said: ['“Two of the 40 valves failed in May.”', '― Ana Ruiz'],
    sourcing: ['named', 'named'],
    source: ['Ana Ruiz', 'Ana Ruiz'],
  },
  {
    because: 'in a transcript a speaker goes on to the next name',
    lang: 'en',
    said: ['RUIZ: Two valves failed in May.', 'Nine vessels were towed in June.', 'OKORO: Nobody was hurt in 2024.'],
    sourcing: ['named', 'named', 'named'],
    source: ['RUIZ', 'RUIZ', 'OKORO'],
  },
  {
    because: 'who acts goes on to say so',
    lang: 'en',
    said: ['Ana Ruiz backed the plan on Friday, saying it would cost $40 million.'],
    sourcing: ['named'],
    source: ['Ana Ruiz'],
  },
  {
    because: 'a source between "as" and its verb',
    lang: 'en',
    said: ['As the Harbour Gazette noted, Solvex raised $3 million in May.'],
    sourcing: ['named'],
    source: ['the Harbour Gazette'],
  },
  {
    because: 'a description resolves to a name on the page (R12)',
    lang: 'en',
    said: ['Solvex said it had closed four plants.', 'The company told reporters that 400 jobs would go in 2027.'],
    sourcing: ['named', 'named'],
    source: ['Solvex', 'The company'],
  },
  {
    because: 'a relative clause is no part of the source',
    lang: 'en',
    said: ['Ana Ruiz, who joined in 2019 because the pay was good, says the ship sank in March.'],
    sourcing: ['named'],
    source: ['Ana Ruiz'],
  },
  {
    because: 'what reports nothing is no source (R6)',
    lang: 'en',
    said: ['This approach shows that Solvex is ready to use older models in 2027.'],
    sourcing: [null],
    source: [null],
  },
  {
    because: 'an inverted pronoun',
    lang: 'fr',
    said: [
      'Solvex ferme quatre usines, a annoncé Maud Kerviel.',
      '« 1 200 emplois seront créés ailleurs », assure-t-elle.',
    ],
    sourcing: ['named', 'named'],
    source: ['Maud Kerviel', 'assure-t-elle'],
  },
  {
    because: 'a source before the conditional makes it a flag',
    lang: 'fr',
    said: ['Selon Altimer, Solvex aurait fermé deux mines au Portugal.'],
    sourcing: ['named'],
    source: ['Altimer'],
  },
  {
    because: 'a condition is no hearsay (R10)',
    lang: 'fr',
    said: ['Solvex aurait fermé la mine si les prix avaient baissé en 2024.'],
    sourcing: ['none'],
    source: [null],
  },
  {
    because: 'a straight mark after a word closes, so that what follows is not quoted',
    lang: 'en',
    said: ['"The pumps failed," Ingrid Solheim said.', 'Nine "so-called safe" vessels were towed in May 2024.'],
    sourcing: ['named', 'none'],
    source: ['Ingrid Solheim', null],
  },
  {
    because: 'a quotation of several paragraphs is opened at each, and closed at the last',
    lang: 'en',
    said: ['“The pumps failed in 2023.', '“Nine vessels were towed in May,” said Ingrid Solheim.'],
    sourcing: ['unclear', 'named'],
    source: [null, 'Ingrid Solheim'],
  },
];

const QUOTED = ['“The pumps failed in 2023.', 'Nine vessels were towed in May,” said Ingrid Solheim.'];

it.each([
  { because: 'without block and tag they are one paragraph', where: {}, sourcing: ['named', 'named'] },
  { because: 'with a tag each is a paragraph', where: { tag: 'p' }, sourcing: ['unclear', 'named'] },
])('sentences of one page: $because', ({ where, sourcing }) => {
  const labels = labelSentences(
    QUOTED.map((text) => ({ text, lang: 'en', ...where })),
    packs,
  );
  expect(labels.map((label) => label.sourcing)).toEqual(sourcing);
});

describe.each(CASES)('$because', ({ lang, said, sourcing, source }) => {
  const labels = labelSentences(
    said.map((text) => ({ text, lang, block: 1 })),
    packs,
  );
  it.each(said.map((text, at) => [text, at] as const))('%s', (_text, at) => {
    const label = labels[at];
    expect({ sourcing: label?.sourcing, source: label?.source }).toEqual({
      sourcing: sourcing[at],
      source: source[at],
    });
  });
});
