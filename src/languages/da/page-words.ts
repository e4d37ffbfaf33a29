/** Danish: words of the page around the text, which tell what kind of page it is. */
import type { PageWords } from '../../engine/notices/notice-words';

export const pageWords = {
  legalTitles: [
    '(brugervilkår|brugsbetingelser|vilkår og betingelser|vilkår|privatlivspolitik|cookiepolitik|persondatapolitik|juridisk information|ansvarsfraskrivelse|databeskyttelse|handelsbetingelser)',
  ],
  postActions: [
    '(følg|følger|abonner|abonnér|del|svar|kommenter|kommentér|kommentar(er)?|synes godt om|citer|fastgør|anmeld|gem|vis profil|doner)',
  ],
  viewOriginal: [
    '(vis|se|læs) (original|originaltekst(en)?|originalen|originalt opslag)',
    '(vis|skjul) oversættelse(n)?',
    'oversat (fra|af)',
  ],
  machineSummary: [
    '(resumé|sammendrag) (skabt|genereret|lavet) (af|med) (AI|kunstig)',
    '(AI|automatisk)(-| )?(resumé|sammendrag)',
    '(resuméet|sammendraget) (laves|genereres)',
  ],
  opinionKickers: [
    '(holdning(er)?|leder|klumme|klummer|debat|debatindlæg|kommentar|analyse|blog(s)?|læserbrev(e)?|replik|åbent brev|essay|gæsteklumme|kronik|synspunkt)',
  ],
  paidKickers: [
    '(annonce|reklame|sponsoreret( indhold)?|betalt (samarbejde|indhold)|annoncørbetalt( indhold)?|i samarbejde med|native|advertorial|kommercielt indhold|partnerindhold)',
  ],
  pressContacts: ['(pressekontakt(er)?|kontakt for (presse|medier)|presseafdelingen)'],
  aboutIssuer: ['om (virksomheden|os|selskabet|organisationen)'],
  credits: ['(kilde|kilder|foto|billede|via|af)'],
  ownReporting: ['(af|tekst|foto|redaktionen|vores korrespondent|udsendt|fra vores)'],
  dataTerms: [
    '(volumen 24t|markedsværdi|handelsvolumen|åbningskurs|lukkekurs|højeste|laveste|dagsændring|realtidskurs|direkte afkast)',
  ],
} satisfies PageWords;
