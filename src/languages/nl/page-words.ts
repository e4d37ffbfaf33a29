/** Dutch: words of the page around the text, which tell what kind of page it is. */
import type { PageWords } from '../../engine/notices/notice-words';

export const pageWords = {
  legalTitles: [
    '(algemene voorwaarden|gebruiksvoorwaarden|privacy(beleid|verklaring)|cookiebeleid|disclaimer|juridische (informatie|kennisgeving)|gegevensbescherming)',
  ],
  postActions: [
    '(volgen|volgend|abonneren|delen|doorplaatsen|reageren|reactie(s)?|antwoorden|antwoord(en)?|vind ik leuk|like|citeren|vastmaken|melden|opslaan|profiel bekijken|doneren)',
  ],
  viewOriginal: [
    '(origineel|oorspronkelijke tekst|oorspronkelijk bericht) (weergeven|bekijken|tonen)',
    '(vertaling) (weergeven|tonen|verbergen)',
    'vertaald (uit|van)',
  ],
  machineSummary: [
    '(samenvatting) (gegenereerd|gemaakt) (door|met) (AI|kunstmatige)',
    '(AI|automatische)(-| )?samenvatting',
    'samenvatting wordt (gemaakt|gegenereerd)',
  ],
  opinionKickers: [
    '(opinie(s)?|column(s)?|commentaar|hoofdredactioneel|redactioneel|analyse|standpunt|blog(s)?|ingezonden|brieven|lezersbrieven|open brief|debat|essay|gastopinie)',
  ],
  paidKickers: [
    '(advertentie|advertorial|gesponsord|partnercontent|branded content|betaalde (samenwerking|content)|sponsored|publireportage|promotie|ingezonden mededeling|commercieel)',
  ],
  pressContacts: ['(perscontact(en)?|contact voor de pers|noot voor de redactie|persvoorlichting)'],
  aboutIssuer: ['over (ons|het bedrijf|de onderneming)'],
  credits: ['(bron|bronnen|via|foto|beeld|door)'],
  ownReporting: ['(door|redactie|onze (verslaggever|correspondent)|van onze|tekst|beeld|foto)'],
  dataTerms: [
    '(24-uurs volume|marktkapitalisatie|handelsvolume|openingskoers|slotkoers|hoogste koers|laagste koers|dagwijziging|realtime koers|circulerend aanbod|dividendrendement)',
  ],
} satisfies PageWords;
