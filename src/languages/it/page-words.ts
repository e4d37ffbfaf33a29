/** Italian: words of the page around the text, which tell what kind of page it is. */
import type { PageWords } from '../../engine/notices/notice-words';

export const pageWords = {
  legalTitles: [
    "(termini|condizioni) (e condizioni|d'uso|di utilizzo|di servizio|generali)",
    'note legali',
    '(informativa|politica) (sulla)? (privacy|cookie)',
    '(privacy|cookie) policy',
    'esclusione di responsabilità',
    'avvertenze legali',
  ],
  postActions: [
    '(segui|seguiti|iscriviti|condividi|ripubblica|rispondi|risposte|commenta|commenti|mi piace|cita|segnala|salva|vedi profilo|retweet|dona)',
  ],
  viewOriginal: [
    "(vedi|mostra|leggi) (l')?(originale|testo originale|post originale)",
    '(mostra|nascondi|vedi) (la)? traduzione',
    'tradott(o|a) (da|dal|dall)',
  ],
  machineSummary: [
    "(riassunto|sintesi) (generat|creat|fatt)(o|a) (da|con|dall'|con l') ?(IA|AI|intelligenza artificiale)",
    '(riassunto|sintesi) (automatic(o|a)|IA|AI)',
    '(generazione|creazione) (del)? riassunto',
  ],
  opinionKickers: [
    "(opinion(e|i)|editorial(e|i)|rubric(a|he)|commento|commenti|l'analisi|analisi|punto di vista|lettere|lettera aperta|l'intervento|interventi|il dibattito|blog|corsivo)",
  ],
  paidKickers: [
    '(pubblicità|sponsorizzato|contenuto sponsorizzato|pubbliredazionale|publiredazionale|informazione pubblicitaria|messaggio promozionale|branded content|in collaborazione con|partner|promo|advertorial|offerto da)',
  ],
  pressContacts: ['(contatti|ufficio) (per la)? (stampa|i media)', 'ufficio stampa'],
  aboutIssuer: ['(informazioni su|chi siamo|profilo|su di noi)'],
  credits: ['(fonte|fonti|via|credits|con|da)'],
  ownReporting: [
    '(di|dal nostro inviato|dalla redazione|a cura di|redazione|foto|servizio di|dal nostro corrispondente)',
  ],
  dataTerms: [
    '(volume 24h|capitalizzazione di mercato|prezzo di (apertura|chiusura)|massimo|minimo|variazione giornaliera|quotazione in tempo reale|offerta circolante|offerta massima)',
  ],
} satisfies PageWords;
