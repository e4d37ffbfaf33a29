/** Romanian: words of the page around the text, which tell what kind of page it is. */
import type { PageWords } from '../../engine/notices/notice-words';

export const pageWords = {
  legalTitles: [
    '(termeni și condiții|condiții de utilizare|politica (de confidențialitate|cookie|de cookies)|protecția datelor|notă legală|declinarea responsabilității)',
  ],
  postActions: [
    '(urmărește|urmărești|abonează-te|distribuie|redistribuie|răspunde|răspunsuri|comentează|comentari(i|u)|apreciază|îmi place|citează|fixează|raportează|salvează|vezi profilul|donează)',
  ],
  viewOriginal: [
    '(vezi|afișează|citește) (originalul|textul original|postarea originală)',
    '(vezi|afișează|ascunde) traducerea',
    'tradus (din|de|automat)',
  ],
  machineSummary: [
    'rezumat (generat|creat|realizat) (de|cu) (AI|IA|inteligența)',
    'rezumat (automat|AI)',
    'se generează rezumatul',
  ],
  opinionKickers: [
    '(opini(e|i|a|ile)|editorial(e)?|comentariu|analiză|punct de vedere|blog(uri)?|scrisori|scrisoare deschisă|tribună|dezbatere|eseu|cronică)',
  ],
  paidKickers: [
    '(publicitate|advertorial|conținut (sponsorizat|plătit|publicitar)|sponsorizat|branded content|parteneriat|promo|comunicat comercial|articol publicitar)',
  ],
  pressContacts: ['(contact|contacte) (pentru)? (presă|media)', 'birou de presă'],
  aboutIssuer: ['despre (noi|companie|compania)'],
  credits: ['(sursa|surse|sursă|foto|via|de)'],
  ownReporting: ['(redacția|corespondent|reporter|text|foto|de la corespondentul|un articol de)'],
  dataTerms: [
    '(volum 24h|capitalizare(a)? de piață|volum de tranzacționare|preț de (deschidere|închidere)|maxim|minim|variație zilnică|cotație în timp real|randamentul dividendelor)',
  ],
} satisfies PageWords;
