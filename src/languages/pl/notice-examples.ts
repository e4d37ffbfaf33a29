/** Co strona mówi o własnej treści i co tylko to przypomina. Napisane dla Whence. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'Nagłówki i streszczenia na tej stronie pochodzą z innych serwisów i nie są przez nas sprawdzane; mogą zawierać błędy.',
    clauses: ['no-guarantee'],
  },
  {
    text: 'Autor pisze we własnym imieniu; tekst nie musi wyrażać stanowiska gazety.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'Artykuł ukazał się najpierw w Głosie Portu i jest tu przedrukowany za zgodą wydawcy; redakcja niczego w nim nie zmieniła.',
    clauses: ['republished'],
  },
  {
    text: 'Ta depesza została automatycznie pobrana z serwisu agencji i nie była redagowana przez naszą redakcję.',
    clauses: ['no-guarantee', 'republished'],
  },
  {
    text: 'Komunikat publikowany jest na wyłączną odpowiedzialność firmy, która go wydała.',
    clauses: ['press-release'],
  },
  {
    text: 'Streszczenie napisane przez sztuczną inteligencję i nieprzejrzane przez redakcję: może zawierać błędy.',
    clauses: ['ai-involved'],
  },
  {
    text: 'Tekst przetłumaczony automatycznie z norweskiego; w razie rozbieżności rozstrzyga wersja oryginalna.',
    clauses: ['translated'],
  },
  {
    text: 'Ten artykuł został opracowany przez sztuczną inteligencję na podstawie doniesień osób trzecich i nie był sprawdzany przez człowieka przed publikacją.',
    clauses: ['ai-involved'],
  },
  {
    text: 'Treści publikowane tutaj pochodzą z zewnętrznych źródeł; operator nie ponosi odpowiedzialności za ich prawdziwość.',
    clauses: ['third-party-origin', 'no-liability'],
  },
  {
    text: 'Wpisy są tworzone przez użytkowników i wyrażają wyłącznie ich opinię, a nie opinię platformy.',
    clauses: ['opinions-own', 'user-generated'],
  },
  {
    text: 'Liczby mają charakter wyłącznie informacyjny i nie są rekomendacją kupna ani sprzedaży.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Tekst przetłumaczono automatycznie z niemieckiego. Oryginał może się różnić.', clauses: ['translated'] },
  { text: 'Treść płatna: za ten tekst odpowiada wyłącznie reklamodawca.', clauses: ['sponsored'] },
  {
    text: 'Ta strona może zawierać treści podmiotów zewnętrznych, których dokładności nie gwarantujemy.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: 'Redakcja nie gwarantuje prawdziwości informacji zawartych w tym artykule.', clauses: ['no-guarantee'] },
  {
    text: 'Redakcja nie ponosi odpowiedzialności za szkody wynikłe z wykorzystania tych informacji.',
    clauses: ['no-liability'],
  },
  {
    text: 'Opinie wyrażone w tym artykule nie odzwierciedlają stanowiska redakcji.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  { text: 'Ten tekst wyraża wyłącznie prywatną opinię autora.', clauses: ['opinions-own'] },
  {
    text: 'Artykuł ma charakter wyłącznie informacyjny i nie stanowi porady inwestycyjnej.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Ten artykuł został przetłumaczony automatycznie z angielskiego.', clauses: ['translated'] },
  { text: 'To podsumowanie zostało wygenerowane przez sztuczną inteligencję.', clauses: ['ai-involved'] },
  { text: 'Tekst opublikowano pierwotnie w „Gazecie Portowej”.', clauses: ['republished'] },
  { text: 'Artykuł sponsorowany', clauses: ['sponsored'] },
  { text: 'Ten wpis zawiera linki afiliacyjne, za zakupy możemy otrzymać prowizję.', clauses: ['affiliate'] },
  { text: 'Informacja prasowa', clauses: ['press-release'] },
  { text: 'Ten tekst został napisany przez czytelnika.', clauses: ['user-generated'] },
  { text: 'To portal satyryczny, wszystkie teksty są zmyślone.', clauses: ['satire'] },
  { text: 'Czytaj oryginalny artykuł', clauses: ['republished'] },
  // Co tylko to przypomina.
  { text: 'Sąd uznał wydawcę za odpowiedzialnego za szkodę.', clauses: [] },
  { text: 'Firma gwarantuje baterie przez dziesięć lat.', clauses: [] },
  { text: 'Czynsze wzrosły o 9% w trzecim kwartale.', clauses: [] },
  { text: 'Wszelkie prawa zastrzeżone. Kopiowanie zabronione.', clauses: [] },
  { text: 'Artystka narysowała mapę portu przy użyciu sztucznej inteligencji.', clauses: [] },
  { text: 'Przetłumaczona na czterdzieści języków książka uczyniła ją bogatą.', clauses: [] },
  { text: 'Powieść ukazała się w 1925 roku i jest czytana do dziś.', clauses: [] },
  { text: 'Nadzór stwierdził, że platforma nie gwarantuje depozytów.', clauses: [] },
  { text: 'Festiwal przez trzydzieści lat sponsorował browar.', clauses: [] },
  { text: 'Fot. PAP', clauses: [] },
  { text: 'Przed rejestracją przeczytaj regulamin.', clauses: [] },
  { text: 'Udostępniamy dane podmiotom trzecim, aby mierzyć oglądalność.', clauses: [] },
  { text: 'Nie odpowiadamy za treść zewnętrznych stron internetowych.', clauses: [], because: 'o cudzych stronach' },
  { text: 'Rynek tłumaczeń maszynowych podwoił się w pięć lat.', clauses: [] },
] satisfies readonly NoticeExample[];
