/** Polish: what a page says about its own content. */
import type { NoticeWords } from '../../engine/language-pack';
import { pageWords } from './page-words';

export const notices = {
  negates: 'before',
  self: [
    '(ten|ta|to|te|tego|tej|tym|tych|niniejsz(y|a|e|ego|ej|ym|ych)|powyższ(y|a|e|ego|ych|ej|ym)|poniższ(y|a|e|ego|ych)|przedstawion(y|a|e|ych)|zawart(y|a|e|ych)|zamieszczon(y|a|e|ych)|opublikowan(y|a|e|ych)|prezentowan(y|a|e|ych)) (tu|tutaj|na (tej)? stronie|w serwisie|w)? (artykuł*|stron*|tekst*|materiał*|publikacj*|notatk*|felieton*|wpis*|post*|reportaż*|wywiad*|wideo|podcast*|podsumowani*|streszczeni*|tłumaczeni*|dokument*|raport*|list*|komunikat*|informacj*|opini*|analiz*|recenzj*|odpowied*|wiadomoś*|dan(e|ych)|komentarz*|histori*|treś*|newsletter*|poradnik*|opracowani*|serwis*|projekt*)',
    '(artykuł|tekst|materiał|treści|informacje|opinie|komentarze|dane|tłumaczenie) (powyżej|poniżej|zawarte|zamieszczone|publikowane|na (tej)? stronie|w serwisie)( (w|na) (tym|tej|niniejszym|stronie|serwisie|portalu|naszym)*)?',
    '(następujące) (komentarze|opinie|treści)',
    '(wpisy|komentarze|opinie|artykuły|posty) (użytkowników|czytelników|internautów|autorów|wyrażone)?',
    '(to|niniejsze) (jest|nie jest)',
  ],
  withinSelf: ['(w|na|o|do|z|dla|przy|po|ze) (tym|tej|tych|tego|niniejsz(ym|ej|ych|ego))'],
  site: [
    '(ten|ta|tej|tego|tym|nasz(a|e|ego|ej|ym|ych)?|niniejsz(y|a|ej|ego)) (serwis*|stron*|portal*|blog*|kanał*|for(um|a)|platform*|newsletter*|magazyn*|gazet*|redakcj*|dział*|witryn*|wydawc*|artykuł*|treś*|czasopism*)',
    '(serwis|serwisu|portal|portalu|redakcja|redakcji|wydawca|wydawcy|administrator|administratora|autor strony|strona|blog)',
  ],
  content: [
    '(wszystkie|wszelkie|całość|część|niektóre)? (informacj*|treś*|tekst*|artykuł*|dan(e|ych)|notowani*|cen(y)?|analiz*|opini*|komentarz*|streszczeni*|tłumaczeni*|dokument*|materiał*|wiadomoś*|stron*|wpis*|publikacj*|zdjęci*|wideo|wynik*|odpowied*|recenzj*|przekład*)',
  ],
  labels: [
    '(zastrzeżenie|zastrzeżenia|zastrzeżenie prawne|nota prawna|nota|uwaga|ważne|informacja prawna|wyłączenie odpowiedzialności|klauzula|disclaimer|ostrzeżenie|ostrzeżenie o ryzyku|oświadczenie|nota redakcyjna|przypis)',
    '(od|przypis) (redakcji|tłumacza|autora)',
    'przejrzystość',
  ],
  leadIns: [
    '(należy pamiętać|prosimy pamiętać|uwaga|ważne|zastrzegamy|informujemy|przypominamy|podkreślamy|pamiętaj|zwracamy uwagę|proszę (pamiętać|mieć na uwadze))( )?(,|:)? (że|iż)?',
    '(chociaż|mimo że|choć) (dokładamy|staramy|dążymy)',
  ],
  thirdPartyContent: [
    '(treś*|informacj*|dan(e|ych)|materiał*|tekst*|artykuł*|opini*|wiadomoś*|publikacj*|komentarz*|źród*) (pochodząc*|dostarczan*|dostarczon*|udostępnion*|publikowan*|tworzon*|pozyskan*|pobieran*|zebran*|zamieszczan*|przekazan*)? (automatycznie)? (od|z|przez|ze)? (podmiot*|dostawc*|źród*|stron*|serwis*|partner*|osób|firm*)? (trzec(ich|imi|ie)|zewnętrzn*|partnersk*|innych wydawców)',
    '(treś*|informacj*|dane|artykuły) (pochodząc*|pobieran*|zbieran*|agregowan*) (automatycznie)? (z|od) (różn*|wiel*|inn*) (źród*|serwis*|wydawc*|dostawc*)',
  ],
  thirdParties: [
    '((osob(y|om)|podmiot(y|ów|om)|stron(y)?) trzec(ie|ich|im)|osób trzecich|(dostawc*|źród*|partner*|autor*|podmiot*|serwis*) zewnętrzn*|zewnętrzn* (dostawc*|źród*|podmiot*|autor*|serwis*)|partner(zy|ów|a)|dostawc(y|ów)|agencj(e|i|a) (prasow*|informacyjn*)?|reklamodawc(a|y|ów))',
  ],
  supplied: [
    '(dostarczon|dostarczan|udostępnion|opublikowan|publikowan|przygotowan|napisan|stworzon|nadesłan|przesłan|zebran|pozyskan|umieszczan|zamieszczan|przekazan|tworzon)(y|a|e|ych|ymi|ego) (automatycznie|bezpośrednio)? (przez|od|z)',
    '(pochodz(i|ą)|pochodząc(y|e|a|ych)|zaczerpnięt(y|e|a)) (z|od|ze)',
  ],
  areSupplied: [
    '(jest|są) (automatycznie|bezpośrednio)? (dostarczan|zbieran|pobieran|udostępnian|agregowan)(y|a|e) (przez|z|od|automatycznie)',
    '(pochodz(i|ą)) (bezpośrednio|automatycznie)? (z|od)',
  ],
  handedOver: [
    '(został|została|zostały|jest|są) (uprzejmie|automatycznie)? (udostępnion|przekazan|dostarczon|zaimportowan|nadesłan)(y|a|e) (przez|z|nam|dzięki)',
  ],
  authors: [
    '(autor(a|zy|ów|em|ki|ka|om)?|publicyst(a|y|ów)|felietonist(a|y)|rozmówc(a|y|ów)|goś(ć|ci|cie|cia)|bloger(a|zy|ów)?|redaktor(a|zy)?|ekspert(a|ów)?|nadawc(a|y)|reklamodawc(a|y)|ich autor*|jego autor*|zleceniodawc*)',
  ],
  users: [
    '(użytkowni(k|cy|ków|kami)|internaut(a|ów|ami|ci)|czytelni(k|cy|ków|kami)|subskrybent*|odwiedzając*|uczestni(k|cy|ków)|komentując*|forumowicz*)',
  ],
  userContent: [
    '(treś*|komentarz*|opini*|wiadomoś*|artykuł*|tekst*|wpis*|recenzj*|zdjęci*|post*|list*|materiał*) (od|publikowan* przez|dodawan* przez|nadesłan* przez|pisan* przez|tworzon* przez|zamieszczan* przez|generowan* przez|umieszczan* przez)? (nasz*)? (użytkownik*|czytelnik*|internaut*|gości*|forumowicz*)',
    '(napisan|nadesłan|opublikowan|dodan|stworzon|przesłan|wysłan)(y|a|e) przez (jednego z)? (nasz*)? (użytkownik*|czytelnik*|internaut*|czytelniczk*)',
    '(komentarze|opinie|wpisy) (są|stanowią|wyrażają) (wyłącznie)? (prywatn*|własn*|opini*|subiektywn*)?',
  ],
  contributorLabels: [
    '(zamieścił|opublikował|przesłał|dodał) (sam)? (autor|użytkownik)',
    '(wpis|artykuł|felieton|tekst) (gościnny|czytelnika|zewnętrzny|sponsora)',
    '(autor|autorka|publicysta) (gościnny|gościnna|zewnętrzny)',
    '(listy|list) (do redakcji|od czytelników|czytelnika)',
    '(nadesłane|opublikowane) przez (czytelnika|użytkownika)',
  ],
  negation: ['(nie|ani|bez|żaden|żadn*|nigdy|niczego|nikt|w żadnym wypadku|w żaden sposób)'],
  clauseBreaks: ['(ale|lecz|jednak|natomiast|choć|chociaż|a jedynie|tylko)'],
  guarantee: [
    '(gwarantuj(e|ą|emy|ę)|gwarantować|gwarancj(a|i|ę|e)|gwarantowan*|zapewnia(my|ją)?|zapewnić|ręcz(y|ymy)|poręcza|odpowiada(my)? za (prawdziwość|dokładność|treść)|potwierdza(my)?)',
  ],
  noGuarantee: [
    '(bez|żadn(ej|ych)|nie (daje|dajemy|udziela|udzielamy|oferuje|oferujemy)) (jakiejkolwiek|jakichkolwiek|żadn*|żadnej)? (gwarancji)( (co do|że|dokładności|poprawności|dotycząc*))?',
    '(nie (ma|mają)) (charakteru|mocy) (wiążąc*|urzędow*|prawn*)',
  ],
  quality: [
    '(dokładnoś(ć|ci|cią)|poprawnoś(ć|ci)|prawdziwoś(ć|ci)|kompletnoś(ć|ci)|rzetelnoś(ć|ci)|wiarygodnoś(ć|ci)|aktualnoś(ć|ci)|prawidłowoś(ć|ci)|jakoś(ć|ci)|autentycznoś(ć|ci)|zgodnoś(ć|ci)|legalnoś(ć|ci)|ścisłoś(ć|ci)|precyzj(a|i|ę)|dokładn(y|a|e|ych)|poprawn(y|a|e|ych)|prawdziw(y|a|e|ych)|kompletn(y|a|e|ych)|aktualn(y|a|e|ych)|rzeteln(y|a|e|ych)|woln(e|y|a) od błędów|bezbłędn*|brak błędów)',
  ],
  unsure: [
    '(mo(że|gą)) (również|czasem|nadal|jednak)? (zawierać|zawiera|popełniać|mieć|wystąpić|występować|pojawić się|generować) (pewne|drobne|jakieś|ewentualne)? (błęd*|nieścisłoś*|niedokładnoś*|pomyłk*|nieprawidłow*|nieaktualn*|niepełn*|błędn*|literówk*|przekłamani*|omyłk*)',
    '(mo(że|gą)) (nie)? (być|okazać się|różnić się) (niedokładn|niekompletn|błędn|nieaktualn|opóźnion|niepełn|dokładn|aktualn|kompletn|nieprawidłow)(y|a|e|ych)',
    '(nie (zawsze|musi|muszą)) (jest|są|być)? (dokładn*|aktualn*|poprawn*)',
    '(sprawdź|sprawdzaj|zalecamy sprawdz*|prosimy zweryfikować|należy zweryfikować|weryfikuj) (zawsze|informacje|źródła|dane|fakty|ważne)?',
    'jeśli (znajdziesz|zauważysz|znalazłeś) błąd',
  ],
  unchecked: [
    '(nie (został*|był*|jest|są|podlega*)) (niezależnie|jeszcze|uprzednio)? (zweryfikowan*|sprawdzon*|zredagowan*|redagowan*|potwierdzon*|moderowan*|weryfikowan*|weryfikacji|moderacji|redakcji|edytowan*)',
    '(niezweryfikowan*|niesprawdzon*|niezredagowan*|niemoderowan*)',
    'bez (weryfikacji|sprawdzenia|korekty|redakcji|kontroli|ingerencji|udziału|moderacji|nadzoru|edycji) (ludzk*|człowieka|redakcj*|redakcyjn*|uprzedniej)?',
    '(nie) (weryfikuje|weryfikujemy|sprawdza|sprawdzamy|moderuje|redaguje|ingeruje) (treś*|informacj*|wszystk*|w treść|opini*|komentarz*)',
  ],
  liable: [
    '(odpowiada(my|ją)?|odpowiedzialnoś(ć|ci|cią)|odpowiedzialn(y|a|e|i)|ponos(i|imy|zą)|bierze(my)?|przyjmuj(e|emy))',
  ],
  noLiability: [
    '(zrzeka|zrzekają|zrzekamy|uchyla|wyłącza|wyłączamy|wyklucza) (się)? (wszelkiej|jakiejkolwiek|całkowicie|całej|od)? (wszelkiej)? (odpowiedzialnoś*)',
    'na (własne|swoje|twoje) (ryzyko|ryzyko i odpowiedzialność)',
    'na (własną|swoją|twoją) odpowiedzialność',
  ],
  harm: [
    '(błęd*|pomyłk*|szkod*|strat*|konsekwencj*|skutk*|wykorzystani*|użyci*|korzystani*|decyzj*|treś*|nieścisłoś*|informacj*|inwestycj*|rezultat*|nieporozumieni*|interpretacj*|opini*|materiał*|reklam*|działani*)',
  ],
  responsibilityOf: [
    '(odpowiedzialność (za (treść|treści|komentarze|reklamy|materiał|opinie))? (ponosi|ponoszą|spoczywa na) (wyłącznie|tylko)? (autor*|ich autor*|użytkownik*|reklamodawc*|nadawc*|zleceniodawc*))',
    '(wyłączną|pełną|całkowitą)? odpowiedzialność (za|ponosi|ponoszą) (autor*|użytkownik*|reklamodawc*|*)',
    '(autor*|użytkownik*|nadawc*) (ponosi|ponoszą|odpowiada|odpowiadają) (wyłączną|pełną|za|osobiście)',
  ],
  endorse: [
    '(popiera(my)?|zatwierdza(my)?|podziela(my)?|poleca(my)?|rekomenduj(e|emy)|utożsamia(my)? się|(oznacza|stanowi) (poparci*|aprobat*|zgod*)|poparci(e|a)|aprobat(a|y)|zgadza(my)? się)',
  ],
  noEndorsement: ['(nie (jest|są)) (w żaden sposób)? (powiązan*|związan*) (z)'],
  opinions: [
    '(opini(e|i|a|ę|ami)|pogląd(y|ów|ami)?|stanowisk(o|a|iem)|punkt(y)? widzenia|zdani(e|a|em)|ocen(y|a)|twierdzeni(a)|wypowiedz(i)|tez(y)|lini(a|i|ą) redakcyjn*)',
  ],
  expressed: [
    '(opini(e|i)|pogląd(y|ów)|stanowisk(o|a)|wypowiedzi|tezy|oceny) (wyrażon|zawart|przedstawion|prezentowan|wyrażan|głoszon)(e|y|a|ych|o) (w|na|tu|przez|tutaj)',
    '(wyrażon|przedstawion|zawart)(e|y|a|ych) (tu|tutaj|w)? (opini*|pogląd*|stanowisk*)',
  ],
  reflect: [
    '(wyrażać|odzwierciedlać|odpowiadać|pokrywać się|reprezentować)',
    '(odzwierciedla(ją)?|reprezentuj(e|ą)|wyraża(ją)?|przedstawia(ją)?|pokrywa(ją)? się|stanowi(ą)?|odpowiada(ją)? stanowisk*|zgodn(e|a|y) z)',
  ],
  ownership: [
    '(wyrażają|odzwierciedlają|przedstawiają|wyraża|odzwierciedla) (wyłącznie|jedynie|tylko) (ich|jego|jej|własn*|prywatn*|osobist*)? (własn*|prywatn*|osobist*)? (opini*|pogląd*|zdanie)',
    '(są|jest|stanowi|stanowią|wyraża|wyrażają|odzwierciedla|odzwierciedlają|należą|przedstawia) (wyłącznie|tylko|jedynie|do|to)? (prywatn*|osobist*|subiektywn*|własn*)? (opini*|pogląd*|stanowisk*|zdani*)? (ich|jego|jej|do)? (autor*|użytkownik*|rozmówc*|internaut*|publicyst*)',
    '(prywatna|osobista|subiektywna|wyłącznie prywatna) opinia',
    '(prywatne|osobiste|subiektywne) (opinie|poglądy)',
  ],
  ownOpinion: [
    '(opinie|poglądy|opinia) (są|jest) (wyłącznie)? (moje|moja|prywatne|osobiste|własne)',
    '(jest|są|stanowi) (wyłącznie)? (prywatn*|osobist*|subiektywn*) (opini*|pogląd*) (autor*)?',
  ],
  infoOnly: [
    '(wyłącznie|jedynie|tylko)? (w|do|na|mają|ma|charakter) (celach|celów|cele|celu|charakter|potrzeby|użytku)? (wyłącznie|jedynie|tylko)? (informacyjn*|edukacyjn*|poglądow*|ilustracyjn*|szkoleniow*)( (i|oraz) (edukacyjn*|informacyjn*|poglądow*))?',
    '(służy|służą) (wyłącznie|jedynie|tylko)? (celom|do celów) (informacyjn*|edukacyjn*)',
  ],
  advice: [
    '(rekomendacj*|zachęt*|porad*|ofert*|zaleceni*) (do)? (kupna|zakupu|sprzedaży|kupowania|inwestowania|inwestycyjn*)',
    '(porad(a|y|ę)|doradztw(o|a)|rekomendacj(a|i|ę|e)|zachęt(a|y)|ofert(a|y|ę)|zaleceni(e|a)|konsultacj(a|i)|propozycj(a|i)|opini(a|i)) (inwestycyjn*|prawn*|podatkow*|medyczn*|finansow*|handlow*|lekarsk*|profesjonaln*|do (zakup*|sprzedaż*|inwestow*|kupn*)|kupna|sprzedaży|zakupu)',
    '(doradztwa|porady|rekomendacji) (w rozumieniu|inwestycyj*)',
    'oferty w rozumieniu',
  ],
  noAdvice: ['(nie (zastępuje|zastępują|zastąpi|może zastąpić)) (porad*|konsultacj*|wizyt*|opini*|diagnoz*|leczeni*)'],
  adviceHints: [
    '(skonsultuj|należy skonsultować|skonsultować|zasięgnij|zasięgnąć) (się)? (z|porady|opinii) (lekarz*|specjalist*|prawnik*|doradc*|ekspert*|farmaceut*)',
  ],
  risk: [
    '(inwestowanie|inwestycje|inwestycja|handel|obrót|spekulacj*) (na|w)? (*)? (wiąże|wiążą|obarczon*|niesie|związan*|jest) (się)? (z)? (wysokim|dużym|znacznym)? (ryzyk*)',
    '(możesz|można|ryzyko) (stracić|utraty) (swoje|całość|część|kapitału|zainwestowan*|środk*)',
    '(wyniki|stopy zwrotu) (osiągnięte)? (w przeszłości|historyczne)',
  ],
  aiMade: [
    '(opracowała|napisała|stworzyła|przygotowała|przetłumaczyła|wygenerowała|streściła) (AI|sztuczna inteligencja)',
    '(AI|sztuczna inteligencja) (opracowała|napisała|stworzyła|przygotowała|przetłumaczyła|wygenerowała)',
    '(wygenerowan|napisan|stworzon|utworzon|przygotowan|opracowan|przetłumaczon|zredagowan|streszczon|powstał|zrobion|wspomagan|generowan|tworzon|wyprodukowan)(y|a|e|o|ych)? (częściowo|w całości|automatycznie)? (przez|za pomocą|z pomocą|przy użyciu|przy pomocy|z wykorzystaniem|z użyciem|przy wsparciu|w oparciu o|na podstawie) (narzędzi*|model*|system*|technologi*)? (opart* na)? (sztuczn* inteligencj*|AI|SI|ChatGPT|GPT|generatywn* AI|generatywn*|model* językow*|algorytm*|robot*)',
    '(AI|sztuczna inteligencja|ChatGPT|algorytm) (wygenerował*|napisał*|stworzył*|przygotował*|przetłumaczył*)',
    '(za pomocą|z pomocą|przy użyciu|przy pomocy|z wykorzystaniem|przy wsparciu) (narzędzi)? (AI|sztucznej inteligencji)',
  ],
  aiLabels: [
    '(AI|sztuczna inteligencja|odpowiedzi AI|ChatGPT) (może|mogą) (popełniać|się mylić|zawierać)',
    '(wygenerowan|stworzon|napisan|utworzon)(y|a|e|o) (przez|za pomocą|z pomocą|przy użyciu) (AI|sztuczn* inteligencj*)',
    '(treść|tekst|podsumowanie|streszczenie|odpowiedź|tłumaczenie|artykuł|obraz|treści) (wygenerowan|generowan|stworzon)(y|a|e|ą)? (przez|za pomocą) (AI|sztuczn*)',
    '(podsumowanie|streszczenie|tłumaczenie) (AI|z AI)',
  ],
  translated: [
    '(przetłumaczon|tłumaczon|przełożon)(y|a|e|o|ych) (automatycznie|maszynowo|z|przez|przy|za pomocą)',
    '(automatyczn|maszynow)(e|ego|ym) (tłumaczeni*|przekład*)',
    '(jest|są) (automatyczn*|maszynow*|nieoficjaln*)? (tłumaczeni*|przekład*)',
    '(tłumaczenie|przekład) (z (angielskiego|niemieckiego|francuskiego|ukraińskiego|rosyjskiego)|własne)',
    '(automatycznie|maszynowo) przetłumaczon*',
  ],
  translatedLabels: [
    '(tłumaczenie|przekład) (automatyczne|maszynowe|google)',
    '(tłumaczenie|przekład|tłum.|przełożył|przełożyła|tłumaczył)( )?(:|z)?',
    '(oryginał|oryginalny dokument|dokument oryginalny|wersja oryginalna|tekst oryginalny|wersja angielska) (w (jego|swoim) (języku|rodzimym języku|ojczystym języku))? (jest|należy|powinien|ma|stanowi|w języku)',
    'w (razie|przypadku) (rozbieżności|wątpliwości|sprzeczności)',
  ],
  firstPublished: [
    '(pierwotnie|po raz pierwszy|wcześniej|oryginalnie|uprzednio) (opublikowan|ukazał*|zamieszczon|publikowan)(y|a|e|o)? (się)?',
    '(opublikowan|ukazał|zamieszczon)(y|a|e|o)? (się)? (pierwotnie|po raz pierwszy|wcześniej|oryginalnie|również) (w|na|przez)?',
    '(przedruk*|przedrukowan*|publikujemy|przedrukowujemy|udostępniamy) (za zgodą|z|dzięki|na podstawie|za|za pozwoleniem|tekst|na licencji|w ramach)',
    '(za (zgodą|pozwoleniem|uprzejmą zgodą)) (autor*|redakcj*|wydawc*)',
    '(pochodzi|zaczerpnięt*|fragment|adaptacj*) (z|ze) (książki|artykułu|raportu|bloga|serwisu|portalu|strony|gazety|numeru)',
    '(nie był*|nie został*) (redagowan*|zmienian*|edytowan*|modyfikowan*) przez',
  ],
  republishedLabels: [
    '(czytaj|zobacz|przeczytaj) (oryginał|oryginalny (artykuł|tekst)|artykuł źródłowy|źródło|wersję oryginalną)',
    '(artykuł|tekst|link|wersja) (oryginaln(y|a)|źródłow(y|a))',
    '(źródło|źródło informacji|źródło artykułu|za)( )?: ',
    '(przedruk|oryginał)( )?(z|za|:)?',
  ],
  sponsored: [
    '(sponsorowan|płatn|finansowan|opłacon|przygotowan|zrealizowan|powstał)(y|a|e|o)? (przez|dla|we współpracy z|przy współpracy z|na zlecenie|dzięki wsparciu|w ramach płatnej) (nasz*)? (reklamodawc*|sponsor*|partner*|mark*|firm*|klient*|współprac*)',
    'sponsorowan(y|a|e) przez',
    '(jest|to|zawiera|stanowi) (artykuł*|materiał*|treś*|tekst*|wpis*|post*|film*)? (sponsorowan*|reklamow*|promocyjn*|płatn*|komercyjn*|reklam(a|ę)|lokowani*)',
    '(płatna|komercyjna|reklamowa) współpraca',
    'lokowanie produktu',
  ],
  gifts: [
    '(otrzymał*|dostał*|udostępnion*) … (bezpłatnie|za darmo|w prezencie|do testów|od producenta|od wydawnictwa|w ramach barteru)',
  ],
  sponsorLabels: [
    '(artykuł|materiał|treść|tekst|wpis|post|film|dział|dodatek) (sponsorowan(y|a)|reklamow(y|a)|promocyjn(y|a)|partnera|płatn(y|a)|komercyjn(y|a))',
    '(reklama|współpraca (reklamowa|płatna|komercyjna)|materiał partnera|promocja|advertorial|partner (materiału|artykułu)|we współpracy z|współpraca partnerska|treść partnera|autopromocja)',
    'sponsorowane',
  ],
  affiliateLinks: [
    '(link*|odnośnik*) (afiliacyjn*|partnersk*|reklamow*)',
    '(program*|marketing|współprac*) (afiliacyjn*|partnersk*)',
    'afiliacj(a|i)',
  ],
  commission: [
    '(możemy|mogę|może|możemy również)? (otrzymać|otrzymywać|zarobić|uzyskać|dostać|otrzymujemy|otrzymuję|otrzyma|dostajemy|zarabiamy|pobieramy) (niewielką|małą|drobną)? (prowizj*|wynagrodzeni*)',
  ],
  purchase: ['(zakup*|kupi*|link*|kliknięci*|sprzedaż*|produkt*|zamówieni*|sklep*|nab(y|ędzie)*)'],
  pressRelease: [
    'komunikat … na (wyłączną)? odpowiedzialność',
    '(jest|są|stanowi) (to)? (informacj*|materiał*|komunikat*) (prasow*)',
    '(informacja|komunikat|materiał)( prasow*)? (dostarczon*|nadesłan*|przesłan*|przygotowan*|wydan*|opracowan*) przez (firm*|spółk*|nadawc*|organizator*|*)',
    'odpowiedzialność za treść (ponosi|komunikatu)',
  ],
  pressLabels: [
    '(informacja|komunikat|materiał(y)?|notatka|info) (prasow(a|y|e))',
    '(kontakt|biuro) (dla)? (mediów|prasow(y|e)|prasy)',
    '(PR( )?Newswire|Business( )?Wire|Newseria|netPR|GlobeNewswire|PAP MediaRoom)',
    'do natychmiastowej publikacji',
  ],
  satire: [
    '(jest|to|zawiera|publikuje) (stron*|portal*|serwis*|artykuł*|treś*|tekst*)? (satyryczn*|parodi*|humorystyczn*|fikcyjn*|zmyślon*|satyr*|żart*)',
    '(portal|strona|serwis|artykuł|tekst|magazyn) (satyryczn(y|a)|humorystyczn(y|a)|parodystyczn(y|a))',
    '(wszelkie|jakiekolwiek) podobieństwo',
    'fikcja literacka',
  ],
  terms: [
    '(regulamin*|polityk* prywatności|warunk* (korzystania|użytkowania)|cookies|ciasteczk*|licencj*|umow*|platform*|aplikacj*|oprogramowani*|usług*|kont(o|a)|abonament*|zwrot*|praw* autorsk*|znak* towarow*|otwart* (źródł*|oprogramowani*)|API|sprzedawc*|konsument*|klient* (zobow*|ma)|RODO|dan* osobow*|poufn*|adresat*|repozytori*|gr(a|y))',
  ],
  elsewhere: [
    '(zewnętrzn*|inn*|obc*) (stron*|serwis*|witryn*|link*|odnośnik*)',
    '(stron*|serwis*|witryn*) (internetow*)? (zewnętrzn*|osób trzecich|podmiotów trzecich)',
    '(link*|odnośnik*) (do|zewnętrzn*)',
  ],
  reported: [
    '(powiedział*|stwierdził*|poinformował*|podał*|dodał*|według|zdaniem|jak (podaje|informuje)|ocenił*|ostrzegł*|wyjaśnił*|zaznaczył*)',
  ],
  unreal: ['(jeśli|jeżeli|gdy|kiedy|czy|aby)'],
  discusses: ['(o tym|na temat|dotycz*|omawia|opisuje|wyjaśnia|analizuje|opowiada)'],
  falseFriends: [
    '(nie (tylko|jedynie))',
    '(odpowiedzialn(y|a|i|ego|ych) za (dział*|projekt*|sprzedaż*|marketing*|atak*|wypadek*|zabójstw*|śmierć))',
    '(spółka|spółki|spółkę) z ograniczoną odpowiedzialnością',
    '(uznał*|uznan*|pociągnięt*|przyznał*) … (odpowiedzialn*|do odpowiedzialności)',
    '(okres|lat|karta|fundusz) (gwarancji|gwarancyjn*)',
    '(rynek|rynku|systemy|technologii) (tłumacze(ń|nia)) (maszynow*|automatyczn*)',
  ],
  page: pageWords,
} satisfies NoticeWords;
