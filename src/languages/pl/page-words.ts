/** Polish: words of the page around the text, which tell what kind of page it is. */
import type { PageWords } from '../../engine/notices/notice-words';

export const pageWords = {
  legalTitles: [
    '(regulamin|warunki (korzystania|użytkowania)|polityka (prywatności|cookies|plików cookies)|nota prawna|zastrzeżenia prawne|ochrona danych|wyłączenie odpowiedzialności)',
  ],
  postActions: [
    '(obserwuj|obserwujesz|subskrybuj|udostępnij|podaj dalej|odpowiedz|odpowiedzi|skomentuj|komentarz(e|y)?|lubię to|polub|cytuj|przypnij|zgłoś|zapisz|zobacz profil|wesprzyj)',
  ],
  viewOriginal: [
    '(pokaż|zobacz|wyświetl) (oryginał|oryginalny (tekst|wpis|post))',
    '(pokaż|ukryj|zobacz) tłumaczenie',
    'przetłumaczono (z|przez|automatycznie)',
  ],
  machineSummary: [
    '(podsumowanie|streszczenie) (wygenerowane|stworzone|przygotowane) (przez|za pomocą) (AI|sztuczn*)',
    '(podsumowanie|streszczenie) (AI|automatyczne)',
    '(generowanie|tworzenie) (podsumowania|streszczenia)',
  ],
  opinionKickers: [
    '(opini(a|e)|felieton(y)?|komentarz(e)?|publicystyka|od redakcji|wstępniak|analiza|punkt widzenia|blog(i)?|listy (czytelników|do redakcji)|list otwarty|debata|esej)',
  ],
  paidKickers: [
    '(reklama|artykuł sponsorowany|materiał (sponsorowany|partnera|promocyjny|reklamowy)|treść sponsorowana|promocja|advertorial|sponsorowane|współpraca reklamowa|partner)',
  ],
  pressContacts: ['(kontakt|biuro) (dla)? (mediów|prasow(y|e)|prasy)', 'rzecznik prasowy'],
  aboutIssuer: ['(o (firmie|nas|spółce|organizacji))'],
  credits: ['(źródło|źródła|za|fot|oprac|autor)'],
  ownReporting: ['(tekst|autor|autorka|redakcja|korespondent|nasz korespondent|zdjęcia|fot|opracowanie|rozmawiał(a)?)'],
  dataTerms: [
    '(wolumen 24h|kapitalizacja (rynkowa)?|wolumen obrotu|kurs (otwarcia|zamknięcia)|maksimum|minimum|zmiana (dzienna|procentowa)|notowania na żywo|podaż w obiegu|stopa dywidendy)',
  ],
} satisfies PageWords;
