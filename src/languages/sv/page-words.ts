/** Swedish: words of the page around the text, which tell what kind of page it is. */
import type { PageWords } from '../../engine/notices/notice-words';

export const pageWords = {
  legalTitles: [
    '(användarvillkor|allmänna villkor|villkor|integritetspolicy|cookiepolicy|personuppgiftspolicy|juridisk information|ansvarsfriskrivning|dataskydd)',
  ],
  postActions: [
    '(följ|följer|prenumerera|dela|återpublicera|svara|svar|kommentera|kommentar(er)?|gilla|citera|fäst|anmäl|spara|visa profil|donera)',
  ],
  viewOriginal: [
    '(visa|läs) (original|originaltext(en)?|originalinlägg(et)?)',
    '(visa|dölj) översättning(en)?',
    'översatt (från|av)',
  ],
  machineSummary: [
    '(sammanfattning) (skapad|genererad|gjord) (av|med) (AI|artificiell)',
    '(AI|automatisk)(-| )?sammanfattning',
    'sammanfattningen (skapas|genereras)',
  ],
  opinionKickers: [
    '(åsikt(er)?|ledare|krönika|krönikor|debatt|debattartikel|kommentar|analys|kolumn|blogg(ar)?|insändare|replik|öppet brev|essä|gästkrönika|tyckare)',
  ],
  paidKickers: [
    '(annons|reklam|sponsrat innehåll|sponsrad|betalt (samarbete|innehåll)|annonsinnehåll|i samarbete med|native|advertorial|kommersiellt innehåll|partnerinnehåll|samarbete)',
  ],
  pressContacts: ['(presskontakt(er)?|kontakt för (press|media)|presstjänst)'],
  aboutIssuer: ['om (företaget|oss|bolaget|organisationen)'],
  credits: ['(källa|källor|foto|bild|via|av)'],
  ownReporting: ['(av|text|foto|redaktionen|vår korrespondent|utsänd|från vår)'],
  dataTerms: [
    '(volym 24h|börsvärde|marknadsvärde|handelsvolym|öppningskurs|stängningskurs|högsta|lägsta|dagsförändring|realtidskurs|direktavkastning)',
  ],
} satisfies PageWords;
