/** Blocks → sentences: the cases that `Intl.Segmenter` alone gets wrong, and what must hold for any text. */
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/engine/sentences';
import en from '../../src/languages/en';
import fr from '../../src/languages/fr';

const CASES = [
  { because: 'titles', pack: en, is: ['Mr. Jones met Dr. Smith.', 'They left.'] },
  { because: 'initials', pack: en, is: ['J. K. Rowling wrote it.', 'It sold.'] },
  { because: 'an acronym inside a sentence', pack: en, is: ['The U.S. Army left.', 'Nobody saw it.'] },
  { because: 'an acronym at the end', pack: en, is: ['He moved to the U.S.', 'In May he left.'] },
  { because: 'a number begins a sentence (F26)', pack: en, is: ['Most agreed.', '45% of people said no.'] },
  { because: 'a footnote mark belongs before (F28)', pack: en, is: ['They left.[1]', 'Then it rained.'] },
  { because: 'a question inside a sentence', pack: en, is: ['“Really?” she asked.', 'Nobody knew.'] },
  { because: 'a closing guillemet moves back', pack: fr, is: ['« Tout va bien. »', 'Puis il partit.'] },
  { because: 'French titles', pack: fr, is: ['M. Dupont et Mme. Martin sont là.', 'Ils restent.'] },
  { because: 'a decimal comma', pack: fr, is: ['Le taux est de 3,5 %.', 'Il baisse.'] },
  { because: 'a French question', pack: fr, is: ['Le signe le plus révélateur ?', 'Un modèle à venir.'] },
  { because: 'a colon and a sum', pack: fr, is: ['La somme phare : $600 milliards réservés.'] },
] as const;

describe('splits', () => {
  it.each(CASES)('$because', ({ pack, is }) => {
    const text = is.join(' ');
    const sentences = splitSentences(text, { start: 0, end: text.length }, 0, pack);
    expect(sentences.map((sentence) => text.slice(sentence.start, sentence.end))).toEqual(is);
  });
});

const TEXTS = [
  '',
  '   ',
  'a'.repeat(5_000),
  '. '.repeat(3_000),
  'No end '.repeat(2_000),
  '😀'.repeat(3_000),
  'A. B. C. D. E. F.',
  '\ud800 x. \udc00 Y.',
  '» ” ) . ! ?',
  'x.\u00a0Y.',
];

it.each(TEXTS)('loses no word and gives no empty sentence: %.12s', (text) => {
  const sentences = splitSentences(text, { start: 0, end: text.length }, 0, en);
  const joined = sentences.map((sentence) => text.slice(sentence.start, sentence.end)).join('');
  expect(joined.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  let last = 0;
  for (const sentence of sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(last);
    expect(sentence.end).toBeGreaterThan(sentence.start);
    expect(sentence.end - sentence.start).toBeLessThanOrEqual(2_000);
    last = sentence.end;
  }
});
