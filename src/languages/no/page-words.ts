/** Norwegian: words of the page around the text, which tell what kind of page it is. */
import type { PageWords } from '../../engine/notices/notice-words';

export const pageWords = {
  legalTitles: [
    '(brukervilkår|bruksvilkår|vilkår og betingelser|vilkår|personvernerklæring|personvern|informasjonskapsler|juridisk informasjon|ansvarsfraskrivelse|databeskyttelse|salgsvilkår)',
  ],
  postActions: [
    '(følg|følger|abonner|del|svar|kommenter|kommentar(er)?|liker|lik|siter|fest|rapporter|lagre|vis profil|doner)',
  ],
  viewOriginal: [
    '(vis|se|les) (original|originaltekst(en)?|originalen|originalinnlegget)',
    '(vis|skjul) oversettelse(n)?',
    'oversatt (fra|av)',
  ],
  machineSummary: [
    '(oppsummering(en)?|sammendrag(et)?) (skapt|generert|laget) (av|med) (AI|KI|kunstig)',
    '(AI|KI|automatisk)(-| )?(oppsummering(en)?|sammendrag(et)?)',
    '(sammendraget|oppsummeringen) (lages|genereres)',
  ],
  opinionKickers: [
    '(mening(er)?|leder|spalte|spalter|debatt|debattinnlegg|kommentar|analyse|blogg(er)?|leserbrev(e)?|replikk|åpent brev|essay|gjestespalte|kronikk|synspunkt)',
  ],
  paidKickers: [
    '(annonse|reklame|sponset( innhold)?|betalt (samarbeid|innhold)|annonsørbetalt( innhold)?|i samarbeid med|native|advertorial|kommersielt innhold|partnerinnhold)',
  ],
  pressContacts: ['(pressekontakt(er)?|kontakt for (presse|medier)|presseavdelingen)'],
  aboutIssuer: ['om (bedriften|oss|selskapet|organisasjonen)'],
  credits: ['(kilde|kilder|foto|bilde|via|av)'],
  ownReporting: ['(av|tekst|foto|redaksjonen|vår korrespondent|utsendt|fra vår|våre|vårt)'],
  dataTerms: [
    '(volum 24t|markedsverdi|handelsvolum|åpningskurs|sluttkurs|høyeste|laveste|dagsendring|sanntidskurs|direkteavkastning)',
  ],
} satisfies PageWords;
