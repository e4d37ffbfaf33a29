/** Czech: words of the page around the text, which tell what kind of page it is. */
import type { PageWords } from '../../engine/notices/notice-words';

export const pageWords = {
  legalTitles: [
    '(obchodní podmínky|podmínky (užití|používání)|zásady (ochrany osobních údajů|cookies|používání)|ochrana (osobních údajů|soukromí)|právní upozornění|vyloučení odpovědnosti)',
  ],
  postActions: [
    '(sledovat|sledujete|odebírat|sdílet|přeposlat|odpovědět|odpovědi|komentovat|komentář(e|ů)?|líbí se mi|citovat|připnout|nahlásit|uložit|zobrazit profil|přispět)',
  ],
  viewOriginal: [
    '(zobrazit|číst) (originál|původní (text|příspěvek))',
    '(zobrazit|skrýt) překlad',
    'přeloženo (z|automaticky)',
  ],
  machineSummary: [
    '(shrnutí|souhrn) (vytvořen*|vygenerován*|od|pomocí) (AI|uměl*)',
    '(AI|automatické) (shrnutí|souhrn)',
    'generuje se (shrnutí|souhrn)',
  ],
  opinionKickers: [
    '(názor(y)?|komentář(e)?|sloupek|sloupky|úvodník|glosa|fejeton|esej|analýza|pohled|blog(y)?|dopisy čtenářů|otevřený dopis|debata|polemika)',
  ],
  paidKickers: [
    '(reklama|inzerce|komerční sdělení|komerční (článek|prezentace|příloha)|sponzorovaný (obsah|článek)|sponzorováno|partnerský obsah|advertorial|PR článek|promo|placená spolupráce)',
  ],
  pressContacts: ['(kontakt|kontakty) (pro)? (média|novináře|tisk)', 'tiskové oddělení'],
  aboutIssuer: ['o (společnosti|nás|firmě|organizaci)'],
  credits: ['(zdroj|zdroje|foto|autor|převzato)'],
  ownReporting: ['(redakce|autor|autorka|text|foto|zpravodaj|náš zpravodaj|reportáž)'],
  dataTerms: [
    '(objem za 24|tržní kapitalizace|objem obchodů|otevírací cena|závěrečná cena|maximum|minimum|denní změna|aktuální kurz|v oběhu|dividendový výnos)',
  ],
} satisfies PageWords;
