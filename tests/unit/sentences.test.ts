/** Blocks → sentences: the cases that `Intl.Segmenter` alone gets wrong, and what must hold for any text. */
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/engine/sentences';
import de from '../../src/languages/de';
import en from '../../src/languages/en';
import es from '../../src/languages/es';
import fr from '../../src/languages/fr';
import ja from '../../src/languages/ja';

const CASES = [
  { because: 'titles', pack: en, is: ['Mr. Jones met Dr. Smith.', 'They left.'] },
  { because: 'initials', pack: en, is: ['J. K. Rowling wrote it.', 'It sold.'] },
  { because: 'one initial in a name', pack: en, is: ['Harry S. Truman signed it.', 'The paper is kept in a museum.'] },
  { because: 'an acronym inside a sentence', pack: en, is: ['The U.S. Army left.', 'Nobody saw it.'] },
  { because: 'an acronym at the end', pack: en, is: ['He moved to the U.S.', 'In May he left.'] },
  { because: 'a company form', pack: en, is: ['Solvex Inc. sold the plant.', 'Altimer Ltd. bought it.'] },
  { because: 'a company form at the end', pack: en, is: ['The buyer is Altimer Corp.', 'The price was not named.'] },
  { because: 'months cut short', pack: en, is: ['It opened on Jan. 5 and closed on Feb. 9.', 'Few came.'] },
  { because: 'times of day', pack: en, is: ['It began at 5 p.m. on Monday.', 'It ended at 7.'] },
  { because: 'a decimal point', pack: en, is: ['Rates rose to 3.5 per cent.', 'They fell again.'] },
  { because: 'a number cut short', pack: en, is: ['See No. 45 on the list.', 'It is new.'] },
  { because: 'versus', pack: en, is: ['Ruiz vs. the State was heard on Friday.', 'It took an hour.'] },
  { because: 'for example', pack: en, is: ['Some firms, e.g. Solvex, have left.', 'Others stayed.'] },
  { because: 'and so on', pack: en, is: ['Ships, trucks, etc. were counted.', 'Nothing else was.'] },
  {
    because: 'an address on the net',
    pack: en,
    is: ['The list is at www.solvex.example and is short.', 'It was changed in May.'],
  },
  { because: 'a number begins a sentence (F26)', pack: en, is: ['Most agreed.', '45% of people said no.'] },
  { because: 'money begins a sentence', pack: en, is: ['Most agreed.', '$40 was the price.'] },
  { because: 'a year begins a sentence', pack: en, is: ['It closed early.', '2019 was its last year.'] },
  { because: 'a footnote mark belongs before (F28)', pack: en, is: ['They left.[1]', 'Then it rained.'] },
  { because: 'two footnote marks', pack: en, is: ['They left.[1][2]', 'Then it rained.'] },
  { because: 'a raised footnote mark', pack: en, is: ['They left.²', 'Then it rained.'] },
  { because: 'a question inside a sentence', pack: en, is: ['“Really?” she asked.', 'Nobody knew.'] },
  { because: 'a cry inside a sentence', pack: en, is: ['“Stop!” he shouted.', 'The car did not.'] },
  { because: 'a quotation of two sentences', pack: en, is: ['“We sold it.', 'It was time,” Ruiz said.'] },
  { because: 'a closing quote moves back', pack: en, is: ['“We sold it.”', 'Ruiz did not say why.'] },
  { because: 'a closing bracket moves back', pack: en, is: ['(The plant is old.)', 'It will close.'] },
  { because: 'three points in a sentence', pack: en, is: ['He waited ... and left.', 'It rained.'] },
  { because: 'a sign that trails off', pack: en, is: ['Nobody answered…', 'Then it rained.'] },
  { because: 'a street', pack: en, is: ['The shop on St. James Square is shut.', 'It was old.'] },
  { because: 'a degree', pack: en, is: ['Ana Ruiz, Ph.D., wrote it.', 'It sold.'] },
  { because: 'a military title', pack: en, is: ['Gen. Ruiz and Lt. Okoro left.', 'They had orders.'] },
  { because: 'a senator', pack: en, is: ['Sen. Okoro spoke first.', 'Rep. Ruiz spoke last.'] },
  { because: 'a closing guillemet moves back', pack: fr, is: ['« Tout va bien. »', 'Puis il partit.'] },
  { because: 'French titles', pack: fr, is: ['M. Dupont et Mme. Martin sont là.', 'Ils restent.'] },
  { because: 'a decimal comma', pack: fr, is: ['Le taux est de 3,5 %.', 'Il baisse.'] },
  { because: 'a French question', pack: fr, is: ['Le signe le plus révélateur ?', 'Un modèle à venir.'] },
  { because: 'a colon and a sum', pack: fr, is: ['La somme phare : $600 milliards réservés.'] },
  { because: 'a French cry', pack: fr, is: ['« Arrêtez ! » cria-t-il.', 'Personne ne bougea.'] },
  { because: 'a French page', pack: fr, is: ['Voir p. 12 et art. 3 du décret.', 'Il date de mai.'] },
  { because: 'a saint', pack: fr, is: ['Le quai St. Paul est fermé.', 'Il rouvrira.'] },
  { because: 'a French et cetera', pack: fr, is: ['Navires, camions, etc. ont été comptés.', 'Rien de plus.'] },
  { because: 'a French initial', pack: fr, is: ['Le rapport de J.-P. Moreau est paru.', 'Il compte 40 pages.'] },
  { because: 'thousands with spaces', pack: fr, is: ['Il y avait 12 000 navires.', '450 sont restés.'] },
  {
    because: 'a guillemet over two sentences',
    pack: fr,
    is: ['« Nous avons vendu.', 'C’était le moment », dit-elle.'],
  },
  { because: 'an ordinal (F27)', pack: de, is: ['Am 3. Oktober wurde gewählt.', 'Es regnete.'] },
  { because: 'a Roman ordinal', pack: de, is: ['Papst Johannes XXIII. starb 1963.', 'Er war alt.'] },
  { because: 'German abbreviations', pack: de, is: ['Viele Firmen, z. B. Solvex, sind weg.', 'Andere blieben.'] },
  {
    because: 'German abbreviations without a space',
    pack: de,
    is: ['Viele Firmen, z.B. Solvex, sind weg.', 'Andere blieben.'],
  },
  { because: 'that is', pack: de, is: ['Die Halle, d. h. der Altbau, ist leer.', 'Sie wird verkauft.'] },
  { because: 'a German title', pack: de, is: ['Dr. Klose und Prof. Weber kamen.', 'Sie blieben kurz.'] },
  { because: 'German thousands', pack: de, is: ['Es waren 12.000 Schiffe.', 'Alle fuhren ab.'] },
  { because: 'millions cut short', pack: de, is: ['Der Umsatz lag bei 4,2 Mio. Euro.', 'Er sank.'] },
  { because: 'a street in German', pack: de, is: ['Die Filiale in der Hafenstr. 12 schließt.', 'Sie war klein.'] },
  { because: 'German quotation marks', pack: de, is: ['„Wir haben verkauft.“', 'Mehr sagte Klose nicht.'] },
  { because: 'a German question in a sentence', pack: de, is: ['„Warum?“, fragte sie.', 'Niemand wusste es.'] },
  { because: 'approximately', pack: de, is: ['Es kamen ca. 400 Leute.', 'Der Saal war voll.'] },
  { because: 'Spanish titles', pack: es, is: ['El Sr. Ruiz y la Dra. Soto llegaron.', 'Se fueron pronto.'] },
  { because: 'the United States in Spanish', pack: es, is: ['La deuda de EE. UU. creció.', 'Nadie la pagó.'] },
  { because: 'a Spanish question', pack: es, is: ['¿Quién pagó la obra?', 'Nadie lo sabe.'] },
  { because: 'a Spanish cry', pack: es, is: ['¡Basta!', 'La obra paró.'] },
  { because: 'a Spanish number', pack: es, is: ['Véase el art. 3 y la pág. 12.', 'Son nuevos.'] },
  { because: 'Spanish thousands', pack: es, is: ['Había 12.000 barcos.', 'Ninguno salió.'] },
  { because: 'a Spanish firm', pack: es, is: ['Solvex S.A. vendió la planta.', 'Fue en mayo.'] },
  { because: 'a full stop without a space', pack: ja, is: ['工場は閉鎖された。', '跡地は売却された。'] },
  {
    because: 'a quotation goes on behind its mark',
    pack: ja,
    is: ['「工場は閉鎖しない。', '跡地も売らない。」と社長は語った。', '会見は1時間で終わった。'],
  },
  {
    because: 'a quotation of two sentences in Japanese',
    pack: ja,
    is: ['社長は「残念だ」と述べた。', '質問は受けなかった。'],
  },
  { because: 'a Japanese question', pack: ja, is: ['工場はなぜ閉鎖されたのか？', '社長は答えなかった。'] },
  { because: 'a decimal point in Japanese', pack: ja, is: ['失業率は2.6%に下がった。', '前月は2.7%だった。'] },
] as const;

describe('splits', () => {
  it.each(CASES)('$because', ({ pack, is }) => {
    const text = is.join(pack.spaced ? ' ' : '');
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
