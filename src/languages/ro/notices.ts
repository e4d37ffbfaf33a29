/** Romanian: what a page says about its own content. Written with ș and ț, or with ş and ţ, or without marks. */
import type { NoticeWords } from '../../engine/language-pack';
import { pageWords } from './page-words';

export const notices = {
  negates: 'before',
  self: [
    '(acest|această|aceasta|aceste|acestui|acestei|acestor|prezentul|prezenta|prezentului|prezentei|acestora) (articol(e|ului|ul)?|pagin(ă|i|ii|a)|text(e|ul)?|material(e|ul|ului)?|not(ă|e)|postar(e|i)|știr(e|i)|ştir(e|i)|publicați(e|i)|interviu(ri)?|video|podcast|rezumat(e|ul)?|traducer(e|i|ea)|document(e|ul)?|raport(ul)?|scriso(are|ri)|newsletter|comunicat(e|ul)?|informați(e|i|ii|ile)|opini(e|i|ile)|analiz(ă|e|a)|recenzi(e|i)|răspuns(uri)?|mesaj(e)?|date(le)?|comentari(u|i|ile)|povest(e|i)|conținut(ul|uri|ului)?|editorial(e)?|ghid|listă|rubric(ă|i)|contribuți(e|i))',
    '(articolul|textul|materialul|conținutul|informațiile|opiniile|comentariile|datele) (de (mai)? (sus|jos)|de pe (acest|această) (site|pagină)|publicat(e)?|prezentat(e)?|exprimat(e)?|de față)',
    '(cele|opiniile|informațiile|comentariile) (prezentate|publicate|exprimate|conținute|postate|scrise) (aici|în|pe|de)',
    '(acesta este|aceasta este|este vorba despre)',
  ],
  withinSelf: ['(în|din|de|despre|la|pe|pentru|cu|prin) (acest|această|aceste|acestui|acestei|prezentul|prezenta)'],
  site: [
    '(acest|această|acestui|acestei|nostru|noastră) (site|site-ul|site-ului|portal|blog|canal|forum|platform(ă|e)|newsletter|revist(ă|e)|ziar|publicați(e|ei)|secțiun(e|i)|serviciu|pagin(ă|i)|redacți(e|ei)|editor)',
    '(site-ul|site-ului|portalul|blogul|redacția|redacţia|redacției|publicația|publicaţia|editorul|ziarul|administratorul|administratorii) (nostru)?',
  ],
  content: [
    '(toate|tot|o parte din|unele)? (informați(ile|ilor|i|a)|conținut(ul|ului)?|text(ele|ul)?|articol(ele|elor|ul)?|dat(ele|elor)|cotați(ile|i)|prețur(ile|i)|analiz(ele|a)|opini(ile|ilor|a)|comentari(ile|ilor|i)|rezumat(ul|ele)?|traducer(ea|ile|i)|document(ele|ul)?|material(ele|ul)?|știr(ile|i)|pagin(ile|a)|postăr(ile|i)|publicați(ile|i)|fotografii|rezultat(ele|e)|răspuns(urile|uri|ul)|recenzi(ile|i))',
  ],
  labels: [
    '(declinarea (responsabilității|răspunderii)|declarație de (declinare|limitare) a (responsabilității|răspunderii)|disclaimer|notă|notă de informare|notă (legală|importantă)|atenție|atenţie|avertisment|important|precizare|mențiune|exonerare de răspundere|limitarea (răspunderii|responsabilității)|transparență)',
    '(nota|notă) (redacției|redactorului|traducătorului|autorului)',
    'n.r.',
  ],
  leadIns: [
    '(vă rugăm să rețineți|rețineți|menționăm|precizăm|atenție|important|notă|vă informăm|vă atragem atenția|vă rugăm să fiți conștienți|țineți cont)( )?(,|:)? (că)?',
    '(deși|cu toate că) (ne străduim|depunem|încercăm)',
  ],
  thirdPartyContent: [
    '(preluat|preluată|importat|importată) automat (din)? (fluxul|serviciul|sistemul)? (unei|de)? agenți*',
    '(conținut(ul)?|informați(i|ile)|date(le)?|material(e|ele)|text(e)?|articol(e|ele)|opinii(le)?|știri(le)?|publicații(le)?|comentarii(le)?|surse(le)?) (provenit(e|ă)?|provenind|furnizat(e|ă)?|oferit(e|ă)?|publicat(e|ă)?|preluat(e|ă)?|colectat(e|ă)?|obținut(e|ă)?|agregat(e|ă)?|create|puse la dispoziție)? (automat)? (de la|de către|de|din|ale)? (terț(i|e|ilor)|terţ(i|e)|terțe părți|părți terțe|părților terțe|surse externe|alte surse|parteneri|furnizori externi|diverse surse)',
    '(este|sunt) (preluat|colectat|agregat)(e|ă)? automat',
  ],
  thirdParties: [
    '(terț(i|e|ilor)|terţ(i|e)|terțe părți|părți terțe|surse externe|parteneri(i|lor)?|furnizori(i|lor)?|agenți(i|ile|e) de (presă|știri)|advertiseri|clienți de publicitate|colaboratori externi)',
  ],
  supplied: [
    '(furnizat|oferit|publicat|pus|scris|redactat|creat|trimis|colectat|obținut|preluat|postat|generat|distribuit)(e|ă|i)? (automat|direct)? (de|de către|la dispoziție de|de la|din)',
    '(provin(e)?|provenind) (de la|din)',
  ],
  areSupplied: [
    '(este|sunt) (automat|direct)? (furnizat|preluat|colectat|agregat|oferit)(e|ă|i)? (de|de către|de la|din|automat)',
    '(provin|provine) (direct|automat)? (de la|din)',
  ],
  handedOver: [
    '(a fost|au fost|este|sunt) (automat)? (furnizat|oferit|importat|trimis|pus)(e|ă|i)? (de|la dispoziție|nouă|de către)',
  ],
  authors: [
    '(autor(ul|ului|ii|ilor|i|ei|ea)?|editorialist(ul|ului|ii)?|colaborator(ul|ii|i)?|invitat(ul|ului|ii)?|blogger(ul|i)?|intervievat(ul|ului)?|semnatar(ul|ii)?|redactor(ul|ului)?|emitent(ul|ului)?|cei care le|persoana care)',
  ],
  users: [
    '(utilizator(ul|ului|ii|ilor|i)?|cititor(ul|ului|ii|ilor|i)?|vizitator(ul|ii|ilor|i)?|membri(i|lor)?|abonaț(i|ii|ilor)|comentator(ii|ilor|i)|comunitat(e|ea|ii))',
  ],
  userContent: [
    '(conținut(ul)?|comentari(i|ile)|opini(i|ile)|mesaj(e|ele)|articol(e|ele)|text(e|ele)|postăr(i|ile)|recenzi(i|ile)|scrisori) (de la|ale|al|publicat(e)? de|postat(e)? de|scris(e)? de|trimis(e)? de|generat(e)? de|creat(e)? de)? (către)? (utilizator(i|ilor|ii)|cititor(i|ilor|ii)|vizitator(i|ilor)|membri(lor)?|comunitate)',
    '(scris|trimis|postat|publicat|creat)(e|ă)? (de|de către) (un|o|unul dintre|cititorii) (cititor(ii)?|utilizator(ii)?|membru|vizitator|colaborator extern|noștri)',
  ],
  contributorLabels: [
    '(încărcat|publicat|trimis|postat) (chiar)? de (autor|către autor)',
    '(articol|opinie|text|comentariu) (invitat|al unui cititor|extern)',
    '(autor|editorialist) invitat',
    '(scrisori|scrisoare) (de la|a) (cititori|cititorilor|unui cititor)',
    'tribuna cititorilor',
  ],
  negation: ['(nu|niciun|nicio|nici|fără|nimic|niciodată|în niciun caz|nu-şi|nu-și|n-)'],
  clauseBreaks: ['(dar|însă|totuși|ci|deși|iar)'],
  guarantee: [
    '(garant(ează|ăm|eze|a)|garanți(e|i|a|ile)|garantat(e|ă)?|asigur(ă|ăm)|certific(ă|ăm)|răspund(e|em)? pentru (exactitatea|corectitudinea|conținutul)|confirm(ă|ăm))',
  ],
  noGuarantee: [
    '(fără|nicio|nu (oferă|oferim|acordă|dă|există)) (nicio|niciun fel de|vreo)? (garanți*)( (privind|că|cu privire|asupra|explicită))?',
    '(nu (are|au)) (caracter|valoare) (oficial*|juridic*|contractual*)',
  ],
  quality: [
    '(acurateț(ea|ii|e)|exactitat(ea|e|ii)|corectitudin(ea|e|ii)|veridicitat(ea|e|ii)|completitudin(ea|e)|integralitat(ea|e)|fiabilitat(ea|e)|caracterul (complet|corect|actual)|actualitat(ea|e)|precizi(a|e)|calitat(ea|e)|validitat(ea|e)|autenticitat(ea|e)|legalitat(ea|e)|adevăr(ul)?|exact(e|ă)?|corect(e|ă)?|complet(e|ă)?|actualizat(e|ă)?|precis(e|ă)?|lipsa erorilor|fără erori)',
  ],
  unsure: [
    '(poate|pot|ar putea) (totuși|uneori|de asemenea)? (conține|conțină|include|avea|face|genera|prezenta|exista|să conțină|apărea) (unele|anumite|mici|eventuale)? (erori|eroare|inexactități|greșeli|omisiuni|imprecizii|informații (inexacte|greșite|incomplete|învechite|eronate))',
    '(poate|pot) (să nu)? (fi|fie) (inexact|incomplet|eronat|învechit|imprecis|greșit|depășit)(e|ă)?',
    '(nu (este|sunt)) (întotdeauna|neapărat) (exact|corect|complet|actual)(e|ă)?',
    '(verificați|vă recomandăm să verificați|trebuie verificat(e|ă)) (întotdeauna|informațiile|sursele|datele|informații)?',
  ],
  unchecked: [
    '(nu (a fost|au fost|este|sunt)) (încă|independent|în prealabil)? (verificat|revizuit|validat|moderat|editat|confirmat|redactat)(e|ă|i)?',
    '(neverificat|nerevizuit|nemoderat)(e|ă)?',
    'fără (verificare|revizuire|intervenție|control|moderare|editare) (umană|editorială|prealabilă|din partea)?',
    '(nu) (verifică|verificăm|controlează|moderează|moderăm|editează) (conținutul|informațiile|comentariile|toate)',
  ],
  liable: [
    '(responsabil(ă|i|e)?|responsabilitat(e|ea|ii)|răspunder(e|ea|ii)|răspunzător(i)?|răspund(e|em)?|asum(ă|ăm))',
  ],
  noLiability: [
    '(declin(ă|ăm)|exclud(e|em)?|respinge(m)?|nu își asumă|nu-și asumă|nu ne asumăm) (în mod expres)? (orice|toată|vreo|nicio)? (fel de)? (responsabilitat*|răspunder*)',
    'pe (propria|propriul) (dumneavoastră)? (răspundere|risc|risc și răspundere)',
    '(este|sunt) exonerat* de (orice)? (răspundere|responsabilitate)',
  ],
  harm: [
    '(eror(i|ile)|inexactităț*|omisiuni|daun(e|ele)|prejudici(i|u|ile)|pierder(i|ile)|consecinț*|utilizar(ea|e)|folosir(ea|e)|decizi(i|ile)|conținut(ul|ului)?|informați*|investiți*|rezultat*|neînțeleger*|interpretăr*|opini*|mesaj*|comentari*)',
  ],
  responsibilityOf: [
    '(este|sunt|rămâne|revine|aparține|aparțin) (în totalitate|exclusiv|integral|în întregime)? (responsabilitatea|răspunderea)? (exclusivă|integrală)? (exclusiv|în exclusivitate)? (a)? (autor*|celor care|cititor*|utilizator*|emitent*|semnatar*|persoan* care)',
    '(responsabilitatea|răspunderea) (pentru (conținut*|comentariile|opiniile|text*))? (aparține|revine) (în totalitate|exclusiv|în întregime)? (autor*|celor|utilizator*|emitent*)',
  ],
  endorse: [
    '(aprob(ă|ăm)|susțin(e|em)?|îndoss*|recomand(ă|ăm)|împărtășește|împărtășim|gir(ează|ăm)|(înseamnă|reprezintă|implică|constituie) (o)? (aprobare|susținere|acord|girare)|aprobare(a)?|susținere(a)?)',
  ],
  noEndorsement: ['(nu (are|au)) (nicio)? (legătură|afiliere) cu'],
  opinions: [
    '(opini(e|i|ile|a|ilor)|puncte(le)? de vedere|punct(ul)? de vedere|poziți(a|e|i|ile)|păreri(le)?|părere(a)?|idei(le)?|afirmați(i|ile)|viziun(e|ea)|conceptele)',
  ],
  expressed: [
    '(opiniile|punctele de vedere|ideile|părerile|opinii|afirmațiile) (exprimat|prezentat|conținut|publicat|formulat)(e) (în|aici|pe|de)',
    '(opinia|opiniile|părerea|punctul de vedere) (autor*|personal*)',
  ],
  reflect: ['(reflect(ă|a)|reprezint(ă|a)|exprim(ă|a)|coincid(e)?|corespund(e)?|angajează|aparțin)'],
  ownership: [
    '(exprimă|reflectă|reprezintă) (doar|numai|exclusiv|strict) (opinia|opiniile|părerea|punctul de vedere)',
    '(este|sunt|aparține|aparțin) (doar|exclusiv|strict|numai|în exclusivitate)? (cea a|cele ale|ale|al|a)? (autor*|celor|semnatar*|intervievat*|invitat*|editorialist*|lor|personal*)',
    '(reflectă|exprimă|reprezintă) (doar|exclusiv|numai|strict)? (opini*|punct* de vedere|păre*|viziun*)? (personal*|propri*)? (ale|a|al)? (autor*|semnatar*)',
    '(opini(e|i)|părere) personal(ă|e)',
  ],
  ownOpinion: ['(opiniile|opinia|părerea) (este|sunt|îmi) (strict|exclusiv)? (personal*|aparțin*|ale mele|a mea)'],
  infoOnly: [
    '(doar|exclusiv|numai|strict|pur)? (în|cu|are|au) (scop(uri)?|caracter|titlu|rol) (doar|exclusiv|pur|strict|general)? (informativ*|orientativ*|educativ*|educațional*|informațional*|ilustrativ*)',
    '(este|sunt) (doar|pur|strict) (informativ*|orientativ*)',
    'cu titlu (informativ|orientativ)',
  ],
  advice: [
    '(sfat(uri|ul)?|consultanț(ă|a)|recomandăr(i|e)|recomandare|consiliere|ofert(ă|e|a)|solicitare|îndemn) (financiar*|de investiți*|investițional*|juridic*|medical*|fiscal*|profesional*|de (cumpărare|vânzare|investire|a investi|tranzacționare))',
    '(de (cumpărare|vânzare)) (sau)',
  ],
  noAdvice: [
    '(nu (înlocuiește|înlocuiesc|poate înlocui|substituie)) (consultul|sfatul|diagnosticul|consultația|consultanța|opinia)',
  ],
  adviceHints: [
    '(consultați|adresați-vă|cereți sfatul) (un|unui|medicul|întotdeauna) (medic*|specialist*|avocat*|consultant*)?',
  ],
  risk: [
    '(capitalul|banii) (dumneavoastră|dvs)? (este|sunt) (expus*|supus*|în) (risc*)?',
    '(investițiile|tranzacționarea|investirea) … (implică|presupune|presupun|comportă) (un)? (risc*|grad)',
    '(performanțele|randamentele|rezultatele) (anterioare|trecute|din trecut)',
  ],
  aiMade: [
    '(alcătuit|redactat|compilat|întocmit|generat|scris|creat|realizat|tradus|rezumat)(ă|e)? (automat)? (de|cu|prin) (către)? (o|un)? (inteligență artificială|inteligența artificială|AI|IA|model lingvistic|algoritm)',
    '(generat|scris|redactat|creat|produs|realizat|rezumat|tradus|elaborat|întocmit|asistat)(e|ă|i)? (parțial|automat|integral)? (de|de către|cu|prin|folosind|utilizând|cu ajutorul|cu sprijinul|cu asistența) (un|o|unui|unei|unor|instrumente(lor)? de|modele)? (inteligenț(a|ei|ă) artificial(ă|e)|AI|IA|ChatGPT|GPT|model(e|ului)? de limbaj|algoritm*|instrumente(lor)? AI)',
    '(inteligența artificială|AI-ul|ChatGPT) (a generat|a scris|a redactat|a tradus|a creat)',
    'cu ajutorul (inteligenței artificiale|AI|unui AI|instrumentelor AI)',
  ],
  aiLabels: [
    '(inteligența artificială|AI|răspunsurile AI|ChatGPT) (poate|pot) (face|comite|conține|greși)',
    '(generat|creat|scris|tradus|rezumat)(e|ă)? (de|cu|prin) (AI|IA|inteligenț* artificial*)',
    '(rezumat|traducere|conținut|text) (AI|IA|generat(ă)? de)',
  ],
  translated: [
    '(tradus)(ă|e|i)? (automat|din|de|cu|folosind|prin|utilizând)',
    '(traducere|traducerea) (automată|neoficială|liberă|din|de|a|realizată)',
    '(a fost|au fost|este|sunt) (automat)? tradus(ă|e|i)?',
    '(este|sunt) (o)? traducer(e|i)',
  ],
  translatedLabels: [
    '(traducere|versiune) automată',
    '(traducere|traducerea|traducător|tradus de|tradus din)( )?:?',
    '(documentul|textul|versiunea|varianta) (original(ă)?|în limba engleză) (în limba (sa|maternă))? (maternă|nativă)? (trebuie|prevalează|este|va)',
    'în caz de (discrepanț*|neconcordanț*|divergenț*|conflict)',
    'traducerile automate',
  ],
  firstPublished: [
    '(inițial|original|pentru prima dată|anterior) (publicat|apărut|a apărut|difuzat)(ă|e)?',
    '(publicat|apărut|a apărut|difuzat)(ă|e)? (inițial|pentru prima dată|original|anterior|și) (în|pe|de)?',
    '(republicat|reprodus|preluat|republicăm|reproducem|preluăm)(ă|e)? (cu|din|de pe|integral|de la|după|sub)',
    '(cu (permisiunea|acordul|autorizația)) (autor*|redacți*|editur*|*)',
    '(extras|fragment|adaptat|adaptare) (din|după)',
    'nu a fost (editat|modificat|revizuit) (de)?',
  ],
  republishedLabels: [
    '(citește|citiți|vezi|vedeți) (aici)? (articolul|varianta|versiunea|sursa|textul) (original(ă)?|inițial(ă)?|integral pe)',
    '(articol|text|sursă|link) (original(ă)?|sursă)',
    '(sursa|sursă|via|preluare)( )?:',
    'sursa',
  ],
  sponsored: [
    '(sponsorizat|plătit|finanțat|oferit|prezentat|realizat|produs|susținut|creat)(ă|e)? (de|pentru|în parteneriat cu|în colaborare cu|cu sprijinul|cu susținerea) (un|o|către|partenerul|clientul)? (advertiser*|sponsor*|partener*|brand*|client*|compani*|agenți*)',
    'sponsorizat(ă|e)? de',
    '(este|conține|reprezintă) (un|o)? (articol|advertorial|conținut|material|text|publicitate|postare|comunicare)? (sponsorizat(ă)?|publicitar(ă)?|promoțional(ă)?|plătit(ă)?|comercial(ă)?|advertorial)',
  ],
  gifts: ['(am primit|primit|oferit) … (gratuit|din partea|pentru (test|recenzie)|de la producător)'],
  sponsorLabels: [
    '(articol|conținut|material|text|postare|proiect) (sponsorizat(ă)?|publicitar(ă)?|promoțional|plătit|comercial|de brand)',
    '(advertorial|publicitate|parteneriat plătit|branded content|în parteneriat cu|conținut oferit de|comunicat comercial|sponsorizat)',
  ],
  affiliateLinks: [
    '(linkuri|link-uri|link|legături) (de)? (afiliat(e)?|afiliere|parteneri)',
    '(program|marketing)(ul)? (de)? (afiliere|afiliat)',
    'afiliere',
  ],
  commission: [
    '(putem|pot|poate|vom|este posibil să) (primi|câștiga|obține|primim|încasa) (un|o)? (mic)? (comision|procent|remunerație)',
    '(primim|primesc|câștigăm|obținem|încasăm) (un|o)? (mic)? comision',
  ],
  purchase: ['(cumpăr*|achiziți*|link*|clic*|click*|produs*|comand*|magazin*|vânzăr*)'],
  pressRelease: [
    'comunicat … pe (răspunderea|responsabilitatea)',
    '(este|reprezintă) (un)? comunicat(ul)? de presă',
    'comunicat(ul)?( de presă)? (transmis|furnizat|remis|difuzat|emis|redactat) de',
    '(publicat|preluat) (integral|fără modificări)',
    'responsabilitatea (pentru conținut)? (aparține|revine) (emitentului)',
  ],
  pressLabels: [
    'comunicat(e)? de presă',
    '(contact|contacte) (pentru)? (presă|media)',
    '(PR( )?Newswire|Business( )?Wire|GlobeNewswire|Agerpres Comunicate|birou de presă)',
    'pentru publicare imediată',
  ],
  satire: [
    '(este|conține|publică) (un|o|doar|pur)? (site|articol|publicație|conținut|text|pagină|știri)? (de)? (satiric(ă)?|satiră|parodi(e|c)|umoristic(ă)?|umor|ficțiune|fictiv(e|ă)?|inventat(e|ă)?)',
    '(site|publicație|articol|ziar|text) (satiric(ă)?|de satiră|umoristic(ă)?|de umor|de ficțiune)',
    'orice asemănare cu',
  ],
  terms: [
    '(termeni(i)? și condiți*|condiții(le)? de utilizare|politica de confidențialitate|cookie*|licenț*|contract*|(platforma|această platformă) (este|nu|poate|oferă)|pe platform*|aplicați*|software|serviciul este|cont(ul|urile)?|abonament*|rambursare|drepturi de autor|mărci înregistrate|API|confidențial*|destinatar*|client(ul|ii) (este|are)|GDPR|produsul|instalare)',
  ],
  elsewhere: ['(site-uri|pagini|link-uri|linkuri) (web)? (extern(e)?|terțe|ale terților|ale altor)'],
  reported: ['(a spus|a declarat|a afirmat|a precizat|potrivit|a anunțat|a adăugat|a explicat|susține că|a avertizat)'],
  unreal: ['(dacă|în cazul în care|când|evitați)'],
  discusses: ['(despre|explică|analizează|tratează|discută|prezintă cum|descrie)'],
  falseFriends: [
    '(nu (doar|numai))',
    '(responsabil(ă|i)?) (cu|de|pentru) (departamentul|proiectul|atacul|accidentul|moartea|vânzările|marketingul|comunicarea)',
    '(găsit|considerat|declarat|tras)(ă|e|i)? (la)? (responsabil|răspunzător|răspundere)*',
    'societate cu răspundere limitată',
    '(ani de garanție|fond de garantare)',
    '(piața|sistemele) (de)? traducer* automat*',
  ],
  page: pageWords,
} satisfies NoticeWords;
