/** Swedish: what a page says about its own content. The negation may stand on either side of its verb. */
import type { NoticeWords } from '../../engine/language-pack';
import { pageWords } from './page-words';

export const notices = {
  negates: 'either',
  self: [
    '(denna|detta|dessa|den här|det här|de här|ovanstående|nedanstående|föreliggande) (nya|senaste)? (artikel(n)?|artiklar(na)?|sida(n)?|sidor(na)?|text(en|er|erna)?|krönik(a|an|or)|inlägg(et|en)?|blogginlägg|notis(en)?|reportage(t)?|intervju(n)?|video(n)?|podd(en)?|podcast|sammanfattning(en|ar)?|översättning(en|ar)?|dokument(et|en)?|rapport(en)?|brev(et)?|nyhetsbrev(et)?|information(en)?|åsikt(en|er|erna)?|analys(en|er)?|lista(n)?|recension(en|er)?|svar(et|en)?|meddelande(t)?|uppgifter(na)?|kommentar(en|er|erna)?|berättelse(n)?|innehåll(et)?|material(et)?|ledare(n)?|debattartikel(n)?|pressmeddelande(t)?|guide(n)?|bidrag(et)?)',
    '(artikeln|texten|innehållet|informationen|åsikterna|kommentarerna|materialet) (ovan|nedan|på (denna|den här) (sida|webbplats))',
    '(här|häri) (framförda|uttryckta|publicerade|angivna)',
    '(följande|publicerade|framförda|åsikter) (åsikter|kommentarer|texter|som (framförs|uttrycks|förs fram))',
    '(åsikterna|uppfattningarna|de åsikter|synpunkterna) (i|som)',
    '(sammanfattningen|översättningen) (är|har)',
    '(detta är|det här är|detta är inte|det rör sig om)',
    '(insändare|debattartiklar|gästkrönikor)',
  ],
  withinSelf: ['(i|på|om|av|för|med|till|under) (denna|detta|dessa|den här|det här|de här)'],
  site: [
    '(denna|den här|vår|våra|vårt) (webbplats|sajt|sida|portal|blogg|kanal|forum|plattform|nyhetsbrev|tidning|tidskrift|redaktion|avdelning|tjänst|hemsida|artiklar|innehåll|utgivare)',
    '(redaktionen|webbplatsen|sajten|tidningen|utgivaren|ansvarig utgivare|administratören|bloggen|hemsidan)',
  ],
  content: [
    '(all|allt|alla|en del av|vissa)? (information(en)?|innehåll(et)?|text(er|erna|en)?|artikel(n)?|artikl(ar|arna)|uppgifter(na)?|data|kurser(na)?|priser(na)?|analys(er|erna)?|åsikt(er|erna)?|kommentar(er|erna)?|sammanfattning(ar|en)?|översättning(ar|en|arna)?|dokument(en)?|material(et)?|nyheter(na)?|sidor(na)?|inlägg(en)?|bilder(na)?|resultat(en)?|svar(en)?|recension(er)?)',
  ],
  labels: [
    '(ansvarsfriskrivning|friskrivning|disclaimer|obs|observera|notera|viktigt|viktig information|anmärkning|juridisk information|riskvarning|varning|redaktionell kommentar|redaktionens (kommentar|anmärkning)|red. anm.|transparens|om (artikeln|översättningen|denna artikel))',
  ],
  leadIns: [
    '(observera|notera|vänligen notera|obs|viktigt|tänk på|var medveten om|vi vill påpeka|vi påminner om)( )?(,|:|!)? (att)?',
    '(även om|trots att) (vi)? (strävar|försöker|gör vårt bästa)',
  ],
  thirdPartyContent: [
    '(hämtas|hämtade|samlas in|tas) (automatiskt)? från andra (webbplatser|sajter|medier|källor)',
    '(innehåll|information|uppgifter|data|material|texter|artiklar|åsikter|nyheter|publikationer|kommentarer|källor) (som)? (kommer|tillhandahålls|levereras|publiceras|hämtas|hämtad|hämtade|insamlad|tillhandahållen|tillhandahållna|skapats)? (automatiskt)? (från|av|via)? (tredje part|tredjepart|tredjeparter|externa (källor|leverantörer|parter|aktörer)|utomstående|andra (källor|utgivare|webbplatser)|samarbetspartner(s)?|partners|olika källor)',
    '(tredjeparts|partner)(innehåll|material|information)',
    '(hämtas|samlas in|importeras) automatiskt',
  ],
  thirdParties: [
    '(tredje part(er|s)?|tredjepart(er|s)?|externa (källor|leverantörer|parter|aktörer|skribenter)|utomstående|samarbetspartner(s)?|partners|leverantörer|nyhetsbyrå(er|n)?|annonsör(er|en)?)',
  ],
  supplied: [
    '(tillhandahåll|levere|public|skriv|skap|skick|samla|hämta|produce|lämna|inskick|dela)(s|ras|its|na|en|ts|et|ad|ade|at|d|de|erad|erat|erade|it|its|en|in|da|t|ats) (automatiskt|direkt)? (av|från|via)',
    '(kommer) (från)',
  ],
  areSupplied: ['(tillhandahålls|levereras|hämtas|samlas in|kommer|är hämtad(e)?) (automatiskt|direkt)? (av|från)'],
  handedOver: [
    '(har|är|blev) (automatiskt)? (tillhandahållits|överlämnats|levererats|skickats in|importerats|tillhandahållet) (av|från|till)',
  ],
  authors: [
    '(författar(en|e|na|nas|ens)?|skribent(en|er|ens|ernas|erna)?|krönikör(en|er|ens)?|debattör(en|er)?|gäst(en|er)?|gästskribent(en)?|bloggare(n)?|intervjuperson(en)?|undertecknad(e)?|insändar(en|skribent*)|annonsör(en)?|avsändar(en|e)|upphovsman(nen)?)',
  ],
  users: [
    '(användar(e|en|na|nas)|läsar(e|en|na|nas)|besökar(e|en|na)|medlem(mar|marna|men)?|prenumerant(er)?|deltagar(e|na)|kommentator(er)?)',
  ],
  userContent: [
    '(innehåll|kommentarer|åsikter|meddelanden|artiklar|texter|inlägg|recensioner|insändare|bidrag) (från|av|skriv(et|na|en) av|publicera(de|t|d) av|skapa(t|de) av|inskicka(de|t) av) (våra|en|andra)? (användare|läsare|besökare|medlemmar)',
    '(skriven|skrivet|skrivna|inskickad|inskickat|publicerad|publicerat|skapad|skapat) av (en|våra|en av våra) (läsare|användare|medlem|besökare|gästskribent|gästbloggare|medlemmar)',
    'användargenerera(t|d|de)',
    'läsarkommentarer',
  ],
  contributorLabels: [
    '(upplagd|uppladdad|publicerad|inskickad)(t|e)? av (författaren|skribenten|användaren)( själv)?',
    '(gästkrönika|gästinlägg|gästskribent|gästblogg|insändare|läsarbrev|debattinlägg|externt bidrag|gästkrönikör)',
  ],
  negation: ['(inte|ej|icke|ingen|inget|inga|aldrig|varken|utan|på intet sätt|under inga omständigheter|inte heller)'],
  clauseBreaks: ['(men|dock|emellertid|medan|även om)'],
  guarantee: [
    '(garanterar|garantera|garanti(er|n)?|ansvarar för (riktigheten|att)|intygar|svarar för (riktigheten|innehållet)|försäkrar|borgar)',
  ],
  noGuarantee: [
    '(utan|ingen|lämnar ingen|ger ingen|inga|lämnar inga|ger inga) (som helst|någon|några)? (garanti(er)?)( (för|om|att|avseende))?',
    '(med reservation för) (fel|tryckfel|ändringar|eventuella fel)',
  ],
  quality: [
    '(riktighet(en)?|korrekthet(en)?|fullständighet(en)?|tillförlitlighet(en)?|noggrannhet(en)?|exakthet(en)?|aktualitet(en)?|sanningshalt(en)?|kvalitet(en)?|giltighet(en)?|äkthet(en)?|laglighet(en)?|korrekt(a)?|riktig(a|t)?|fullständig(a|t)?|tillförlitlig(a|t)?|aktuell(a|t)?|felfri(a|tt)?|exakt(a)?|uppdaterad(e)?)',
  ],
  unsure: [
    '(kan|kunde|skulle kunna) (också|ibland|fortfarande)? (innehålla|förekomma|göra|ha|finnas|uppstå) (vissa|mindre|eventuella|några)? (fel|felaktigheter|misstag|brister|oriktigheter|felaktig information|ofullständig information|onoggrannheter|utelämnanden)',
    '(kan) vara (felaktig|ofullständig|inaktuell|fördröjd|missvisande|oriktig)(a|t)?',
    '(är) inte (alltid|nödvändigtvis) (korrekt|riktig|fullständig|aktuell)(a|t)?',
    '(kontrollera|verifiera|dubbelkolla) (alltid|viktig|informationen|uppgifterna|fakta)',
  ],
  unchecked: [
    '(har|är|blivit) inte (oberoende|förhands)?(granskats|kontrollerats|verifierats|redigerats|modererats|bekräftats|granskad(e)?|verifierad(e)?|kontrollerad(e)?|redigerad(e)?|modererad(e)?|förhandsgranskats)',
    '(ogranskad|overifierad|okontrollerad)(e|at)?',
    'utan (mänsklig|redaktionell|föregående)? (granskning|kontroll|verifiering|redigering|inblandning|moderering)',
    '(granskar|kontrollerar|verifierar|förhandsgranskar|modererar|redigerar) inte',
  ],
  liable: [
    '(ansvar(ar|et|ig|iga|sskyldig*)?|ansvarsskyldig(a)?|ansvarig(a)?|skadeståndsskyldig*|ersättningsskyldig*|hållas ansvarig*)',
  ],
  noLiability: [
    '(frånsäger|friskriver|avsäger|frånsäger oss|fritar) (sig|oss)? (allt|från|uttryckligen)? (allt)? (ansvar)?',
    '(tar|påtar|åtar|har|bär) (sig|oss)? (inget|inte något|inte) (som helst)? (ansvar)',
    'på egen risk',
    'på (eget|ditt eget) ansvar',
  ],
  harm: [
    '(fel|felaktigheter|skad(a|or)|förlust(er)?|konsekvens(er)?|användning(en)?|beslut|innehåll(et)?|information(en)?|investering(ar)?|resultat|missförstånd|tolkning(ar)?|åsikter|utelämnanden)',
  ],
  responsibilityOf: [
    '(är|står|ansvarar|svarar) (helt|uteslutande|själv|ensam)? (författar*|skribent*|annonsör*|avsändar*|insändar*|användar*) (själv|helt|ensam)? (för|s ansvar|ansvar)',
    '(författaren|skribenten|annonsören|avsändaren|användaren) (ansvarar|svarar|står|är ansvarig|bär) (själv|ensam|helt)? (för|ansvaret)',
    '(på) (författarens|skribentens) (eget)? ansvar',
  ],
  endorse: [
    '(stödjer|stöder|delar|godkänner|rekommenderar|ställer sig bakom|instämmer|(innebär|utgör) (ett)? (godkännande|stöd|ställningstagande|rekommendation)|godkännande(t)?|ställningstagande)',
  ],
  noEndorsement: ['(inte|ej) (knuten till|ansluten till|kopplad till)'],
  opinions: [
    '(syn|linje)',
    '(åsikt(en|er|erna)?|uppfattning(en|ar|arna)?|synpunkt(er|erna)?|ståndpunkt(en|er|erna)?|hållning(en)?|ställningstagande(n|t)?|uttalande(n|na)?|bedömning(ar|en)?|tankar|slutsatser)',
  ],
  expressed: [
    '(åsikter|åsikterna|synpunkter|uppfattningar|ståndpunkter) (som)? (uttrycks|framförs|förs fram|presenteras|framkommer|uttryckta|framförda) (i|här|på)?',
    '(uttryckta|framförda) (åsikter|synpunkter|uppfattningar)',
    '(författarens|skribentens|skribenternas|författarnas|krönikörens) (egna|personliga|egen|personlig)? (åsikt(er)?|uppfattning(ar)?|synpunkter)',
  ],
  reflect: [
    '(återspeglar|speglar|representerar|företräder|motsvarar|överensstämmer|sammanfaller|uttrycker|avspeglar|återspegla|spegla|representera)',
  ],
  ownership: [
    '(speglar|återspeglar|uttrycker) (bara|enbart|endast|uteslutande) (deras|hans|hennes|skribentens) (egen|egna)? (åsikt(er)?|uppfattning(ar)?)',
    '(är|tillhör|representerar|speglar|återspeglar|står för) (uteslutande|enbart|endast|helt|bara)? (författar(ens|nas)|skribent(ens|ernas)|krönikör(ens)?|debattör(ens)?|insändar(ens|skribentens)|gäst(ens)?|skribentens|intervjuperson(ens)?|hennes|hans|deras) (egna|egen|personliga|personlig)? (åsikt(er)?|uppfattning(ar)?|synpunkt(er)?|ståndpunkt(er)?)?',
    '(personlig(a)?|egna) (åsikt(er)?|uppfattning(ar)?)',
    '(är|står för) (mina|skribentens|författarens) egna',
  ],
  ownOpinion: [
    '(åsikterna|åsikter|detta) (är) (helt)? (mina|mina egna|personliga|min personliga|skribentens|författarens)',
  ],
  infoOnly: [
    '(endast|enbart|uteslutande|bara)? (i|för|avsedd(a|t)? (för|som)|utgör|tillhandahålls (i|för|som)) (endast|enbart|allmänt)? (informationssyfte|informationsändamål|utbildningssyfte|allmän information|information|informativt syfte|illustrativt syfte|upplysningssyfte)',
    '(är) (endast|enbart|bara) (avsedd(a|t)?)? (vägledande|information|informativ(t|a)?)',
  ],
  advice: [
    '(investerings|finansiell |juridisk |medicinsk |placerings|skatte|köp|finansiella |ekonomisk )(råd|rådgivning|rekommendation(er)?)',
    '(råd|rekommendation(er)?|erbjudande|uppmaning|rådgivning) (om|att|till|för) (köpa|sälja|köp|försäljning|investera|investering(ar)?|att köpa|att investera)',
    '(investeringsråd|investeringsrådgivning|rådgivning|köprekommendation(er)?)',
  ],
  noAdvice: [
    '(ersätter|kan ersätta|ersätta) (inte|aldrig) (råd|professionell|medicinsk|läkar*|kontakt|diagnos)',
    '(inte) (ersätta|någon ersättning för)',
  ],
  adviceHints: [
    '(rådfråga|kontakta|konsultera|rådgör med) (alltid)? (en|din|läkare) (läkare|specialist|rådgivare|jurist|expert)?',
  ],
  risk: [
    '(ditt|era)? (kapital|pengar) (kan|är i) (gå förlorade|förloras|fara|risk*)',
    '(investering(ar)?|handel|att investera|sparande) (i|med)? (*)? (innebär|medför|är förenat|är förknippat) (alltid|med|en)? (en|stor|hög)? (risk(er)?)',
    '(historisk|tidigare) (avkastning|resultat|utveckling)',
  ],
  aiMade: [
    '(genererad|skriven|skapad|producerad|sammanfattad|översatt|framtagen|gjord|utformad|skapat|skrivet|genererat|framtaget|skrivits|skapats|genererats|tagits fram|sammanställts|översatts|bearbetad)(e|s)? (delvis|helt|automatiskt)? (av|med|med hjälp av|genom|med stöd av|via) (en|ett|artificiell|generativ)? (AI|artificiell intelligens|intelligens|ChatGPT|GPT|språkmodell(er)?|AI-verktyg|algoritm(er)?|AI-modell(er)?)',
    '(AI|artificiell intelligens|ChatGPT) (har|skrev|skapade|genererade)',
    '(med hjälp av|med stöd av) (AI|artificiell intelligens|AI-verktyg)',
  ],
  aiLabels: [
    '(AI|artificiell intelligens|AI-svar|ChatGPT) (kan) (göra|innehålla|ge|ha)',
    '(AI|AI-)( )?(genererad|genererat|genererade|sammanfattning|genererad sammanfattning|svar|översättning|skapat|skapad)( (text|innehåll|sammanfattning|bild))?',
    '(sammanfattning|text|innehåll|översättning) (gjord|skapad|genererad|skapat|genererat) (av|med) (AI|artificiell)',
  ],
  translated: [
    '(översatt|översatta|översatts|översattes) (från|av|med|till|maskinellt|automatiskt)?',
    '(maskin|automatisk|automatiskt|maskinell)( )?(översatt|översättning|översatts|översatta)',
    '(är) (en)? (maskin|automatisk|inofficiell)?( )?översättning',
    'översättning (av|från)',
  ],
  translatedLabels: [
    '(maskin|automatisk|maskinell)( )?översättning(ar)?',
    '(översättning|översatt av|översatt från|översättare)( )?:?',
    '(originalet|originaldokumentet|originaltexten|originalversionen|det ursprungliga dokumentet|den engelska versionen) (på (sitt|dess) (originalspråk|ursprungliga språk|modersmål))? (gäller|ska|är|bör)',
    'vid (avvikelser|skillnader|tveksamhet|oklarheter)',
  ],
  firstPublished: [
    '(ursprungligen|först|tidigare) (publicerad|publicerades|publicerat|publicerats|publicerade)',
    '(publicerades|publicerad|publicerat|publicerats) (ursprungligen|först|även|tidigare|första gången) (i|på|av)?',
    '(återpublicer|återgiv|publicer)(as|ad|at|es|er|na|en)? (med tillstånd|här med|med benäget|från|ur|enligt|under licens)',
    '(med tillstånd) (av|från)',
    '(utdrag|bearbetning) (ur|av)',
    '(har) inte (redigerats|ändrats|bearbetats) (av)',
  ],
  republishedLabels: [
    '(läs|se) (hela)? (originalet|originalartikeln|ursprungliga artikeln|originaltexten|den ursprungliga artikeln|artikeln i original|hela artikeln på)',
    '(originalartikel|originalkälla|originaltext|ursprunglig källa|källa)',
    '(källa|via)( )?:',
  ],
  sponsored: [
    '(sponsra|betala|finansiera|erbju|presentera|producera|skapa)(d|t|s|de|ts|ts av|ds|ta|ad|n)? (av|för|i samarbete med|med stöd av|på uppdrag av) (en|våra|vår)? (annonsör(er)?|sponsor(er)?|partner(s)?|varumärke(n)?|kund|företag)?',
    '(är|innehåller|utgör) (en|ett)? (sponsr(ad|at)|betal(d|t)|reklam|annons|kommersiell(t)?|marknadsföring) (artikel|inlägg|innehåll|samarbete|material|annons|text)?',
    '(betalt|kommersiellt) samarbete',
    'i samarbete med (en|våra|vår) (annonsör*|partner*)',
  ],
  gifts: ['(fick|har fått|fått) … (gratis|kostnadsfritt|av tillverkaren|av förlaget|för (test|recension))'],
  sponsorLabels: [
    '(annons|reklam|sponsr(ad|at) (artikel|innehåll|inlägg)|sponsrad|sponsrat|betalt (samarbete|innehåll|inlägg)|i samarbete med|reklamsamarbete|annonssamarbete|annonsinnehåll|native|advertorial|kommersiellt (samarbete|innehåll)|partnerinnehåll|innehåll från annonsör|hela denna sida är en annons)',
  ],
  affiliateLinks: [
    '(affiliate|annons|reklam|samarbets)( |-)?länk(ar|en)?',
    '(affiliate)( |-)?(program|samarbete|marknadsföring)',
    'affiliatelänk(ar)?',
    'affiliate',
  ],
  commission: [
    '(vi|jag)? (kan|får|tjänar|erhåller)? (vi|jag)? (få|tjäna|erhålla)? (en)? (liten)? (provision|ersättning|kommission)',
  ],
  purchase: ['(köp(er|a)?|länk(ar|en|arna)?|klick(ar)?|produkt(er)?|beställ(er|ning)|butik(er)?|handlar)'],
  pressRelease: [
    'pressmeddelande(t)? … på (avsändarens|utgivarens|företagets) (eget)? ansvar',
    '(är|utgör) (ett)? pressmeddelande',
    'pressmeddelande(t)? (från|skickat av|publicerat av|distribuerat)',
    'avsändaren ansvarar',
  ],
  pressLabels: [
    'pressmeddelande(n)?',
    '(presskontakt(er)?|kontakt för (press|media)|för mer information, kontakta|presstjänst)',
    '(Cision|MyNewsdesk|Mynewsdesk|PR( )?Newswire|Business( )?Wire|via TT|TT Pressmeddelanden)',
  ],
  satire: [
    '(är|innehåller|publicerar) (en|ett|ren|bara)? (satirisk(t|a)?|satir|parodi|humoristisk(t|a)?|påhittad(e)?|påhittat|fiktiv(t|a)?|humor) (sajt|webbplats|artikel|text|innehåll|sida|tidning)?',
    '(satirisk|humoristisk|parodisk)(a|t)? (sajt(en)?|webbplats(en)?|artikel|text|nyheter|nyhetssajt)',
    '(alla|varje) likheter? med',
  ],
  terms: [
    '(användarvillkor(en)?|allmänna villkor|integritetspolicy(n)?|personuppgift*|cookies?|kakor|licens(en)?|avtal(et)?|applikation(en)?|appen|programvara(n)?|tjänsten (är|tillhandahålls)|konto(t)?|abonnemang(et)?|återbetalning|upphovsrätt|varumärk*|öppen källkod|API|konfidentiell*|mottagar*|kund(en|er) (är|ska)|GDPR)',
  ],
  elsewhere: [
    '(externa|andra|länkade) (webbplatser|sajter|sidor|länkar|hemsidor)',
    '(tredje parts?|tredjeparts?) (webbplatser|sajter|länkar)',
    '(länkar till)',
  ],
  reported: ['(sade|sa|säger|uppgav|enligt|meddelade|skriver|förklarade|hävdar|varnade|tillade)'],
  unreal: ['(om|ifall|när|huruvida)'],
  discusses: ['(handlar om|om hur|beskriver|förklarar|analyserar|diskuterar|behandlar)'],
  falseFriends: [
    '(inte (bara|enbart|endast))',
    '(ansvarig(a)?) (för) (avdelning*|projekt*|attacken|olyckan|mordet|försäljning*|marknad*|dödet)',
    '(ansvarig utgivare|chefredaktör)',
    '(fälld*|dömd*|ansåg|fann|hölls) … (ansvarig*|skadeståndsskyldig*)',
    '(års|garanti på|lagstadgad)( )?garanti',
    '(marknaden|system) för (maskin|automatisk)( )?översättning',
  ],
  page: pageWords,
} satisfies NoticeWords;
