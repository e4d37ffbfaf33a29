/** Danish: what a page says about its own content. The negation may stand on either side of its verb. */
import type { NoticeWords } from '../../engine/language-pack';
import { pageWords } from './page-words';

export const notices = {
  negates: 'either',
  self: [
    '(denne|dette|disse|den her|det her|ovenstående|nedenstående|nærværende) (nye|seneste)? (artikel|artikler|side|sider|tekst(er)?|klumme(r)?|indlæg|blogindlæg|notits(er)?|reportage|interview|video(er)?|podcast|resumé|sammendrag|oversættelse(r)?|dokument(er)?|rapport|brev|nyhedsbrev|information(er)?|oplysninger|holdning(er)?|analyse(r)?|liste|anmeldelse(r)?|svar|meddelelse(r)?|kommentar(er)?|historie|indhold|materiale|leder|debatindlæg|pressemeddelelse|guide|bidrag|opslag)',
    '(artiklen|teksten|indholdet|oplysningerne|informationen|holdningerne|kommentarerne|materialet) (ovenfor|nedenfor|på (denne|dette) (side|websted))',
    '(her|heri) (fremførte|udtrykte|offentliggjorte|angivne|fremsatte)',
    '(følgende|offentliggjorte|fremsatte) (holdninger|kommentarer|synspunkter|tekster)',
    '(holdningerne|meningerne|synspunkterne|de holdninger|de synspunkter) (i|som|der)',
    '(resuméet|sammendraget|oversættelsen) (er|blev)',
    '(dette er|det her er|dette er ikke|der er tale om)',
    '(læserbreve|debatindlæg|gæsteindlæg)',
  ],
  withinSelf: ['(i|på|om|af|for|med|til|under) (denne|dette|disse|den her|det her)'],
  site: [
    '(dette|denne|vores) (websted|website|hjemmeside|side|portal|blog|kanal|forum|platform|nyhedsbrev|avis|tidsskrift|magasin|redaktion|afdeling|tjeneste|netavis|artikler|indhold|udgiver)',
    '(redaktionen|webstedet|hjemmesiden|avisen|mediet|udgiveren|bloggen|sitet|portalen)',
  ],
  content: [
    '(al|alt|alle|en del af|visse)? (information(er|en)?|oplysning(er|erne)|indhold(et)?|tekst(er|erne|en)?|artik(el|len|ler|lerne)|data|kurser(ne)?|priser(ne)?|analyse(r|rne)?|holdning(er|erne)|kommentar(er|erne)?|sammendrag(et)?|oversættelse(r|n|rne)?|dokument(er|et|erne)?|materiale(t|r)?|nyhed(er|erne)|side(r|rne)?|indlæg(gene|get)?|billede(r|rne)?|resultat(er|et)?|svar(ene|et)?|anmeldelse(r)?)',
  ],
  labels: [
    '(ansvarsfraskrivelse|disclaimer|bemærk|obs|vigtigt|vigtig information|vigtig meddelelse|juridisk meddelelse|juridisk information|risikoadvarsel|advarsel|redaktionel (note|kommentar)|redaktionens (note|kommentar|bemærkning)|red. anm.|gennemsigtighed|om (artiklen|oversættelsen|denne artikel))',
  ],
  leadIns: [
    '(bemærk|vær opmærksom på|vi gør opmærksom på|obs|vigtigt|husk|vi minder om)( )?(,|:|!)? (at)?',
    '(selvom|selv om|skønt) (vi)? (bestræber|forsøger|gør vores bedste)',
  ],
  thirdPartyContent: [
    '(hentes|hentet|indsamles|tages) (automatisk)? fra andre (websteder|sider|medier|kilder)',
    '(indhold|information|oplysninger|data|materiale|tekster|artikler|holdninger|nyheder|publikationer|kommentarer|kilder) (som|der)? (kommer|stammer|leveres|stilles til rådighed|udgives|hentes|hentet|indsamlet|leveret|er leveret|er hentet)? (automatisk)? (fra|af|via)? (tredjepart(er)?|tredje part|eksterne (kilder|leverandører|parter|aktører)|udenforstående|andre (kilder|udgivere|websteder)|samarbejdspartner(e)?|partnere|forskellige kilder)',
    '(tredjeparts|partner)(indhold|materiale|information|oplysninger)',
    '(hentes|indsamles|importeres) automatisk',
  ],
  thirdParties: [
    '(tredjepart(er|s)?|tredje part(er|s)?|tredjemand|eksterne (kilder|leverandører|parter|aktører|skribenter)|udenforstående|samarbejdspartner(e|es)?|partnere|leverandører|nyhedsbureau(er|et)?|annoncør(er|en)?)',
  ],
  supplied: [
    '(leveret|leveres|udgivet|udgives|skrevet|skabt|indsendt|indsamlet|hentet|hentes|produceret|delt|stillet til rådighed|stilles til rådighed|offentliggjort|publiceret) (automatisk|direkte)? (af|fra|via)',
    '(kommer|stammer) (fra)',
  ],
  areSupplied: [
    '(leveres|stilles til rådighed|hentes|indsamles|kommer|stammer|er hentet|er leveret) (automatisk|direkte)? (af|fra)',
  ],
  handedOver: [
    '(er blevet|blev|er) (automatisk)? (leveret|overdraget|indsendt|importeret|stillet til rådighed) (af|fra|til)',
  ],
  authors: [
    '(forfatter(en|e|ne|ens|nes)?|skribent(en|er|ens|ernes|erne)?|klummeskribent(en|er)?|debattør(en|er)?|gæst(en|er)?|gæsteskribent(en)?|blogger(en)?|den interviewede|undertegnede|indsender(en)?|annoncør(en|er)?|afsender(en)?|ophavsmand(en)?)',
  ],
  users: ['(bruger(e|en|ne|nes|s)|læser(e|en|ne|nes|s)|besøgende|medlem(mer|merne|met)?|abonnent(er)?|deltager(e|ne))'],
  userContent: [
    '(indhold|kommentarer|holdninger|beskeder|artikler|tekster|indlæg|anmeldelser|læserbreve|bidrag|opslag) (fra|af|skrevet af|offentliggjort af|skabt af|indsendt af) (vores|en|andre)? (bruger(e|en|ne)?|læser(e|en|ne)?|besøgende|medlemmer)',
    '(skrevet|indsendt|offentliggjort|skabt) af (en|vores|en af vores) (læser(e|es|s)?|bruger(e|es|s)?|medlem|medlemmer|gæsteskribent|gæsteblogger)',
    'brugerskabt(e)?',
    'brugergenereret',
    'læserkommentarer',
  ],
  contributorLabels: [
    '(lagt op|uploadet|offentliggjort|indsendt) af (forfatteren|skribenten|brugeren)( selv)?',
    '(gæsteklumme|gæsteindlæg|gæsteskribent|gæsteblog|læserbrev|debatindlæg|eksternt bidrag|kronik)',
  ],
  negation: [
    '(ikke|ej|ingen|intet|aldrig|hverken|uden|på ingen måde|under ingen omstændigheder|heller ikke|ikke nødvendigvis)',
  ],
  clauseBreaks: ['(men|dog|imidlertid|mens|selvom|selv om)'],
  guarantee: [
    '(garanterer|garantere|garanti(er|en)?|indestår for|indestå for|står inde for|stå inde for|kan holdes ansvarlig for rigtigheden|borger for|sikrer rigtigheden|bekræfter rigtigheden)',
  ],
  noGuarantee: [
    '(uden|ingen|giver ingen|yder ingen|der gives ingen|der ydes ingen) (nogen|form for)? (garanti(er)?)( (for|om|at|vedrørende))?',
    '(med forbehold for|der tages forbehold for|vi tager forbehold for) (fejl|trykfejl|ændringer|eventuelle fejl)',
  ],
  quality: [
    '(rigtighed(en)?|korrekthed(en)?|fuldstændighed(en)?|pålidelighed(en)?|nøjagtighed(en)?|aktualitet(en)?|sandhed(en)?|kvalitet(en)?|gyldighed(en)?|ægthed(en)?|lovlighed(en)?|korrekt(e)?|rigtig(e|t)?|fuldstændig(e|t)?|pålidelig(e|t)?|aktuel(le|t)?|fejlfri(e|t)?|nøjagtig(e|t)?|opdateret|opdaterede)',
  ],
  unsure: [
    '(kan|kunne|vil kunne) (også|dog|stadig)? (indeholde|forekomme|lave|have|begå|opstå) (visse|mindre|eventuelle|nogle)? (fejl|unøjagtigheder|mangler|fejlagtige oplysninger|ufuldstændige oplysninger|udeladelser)',
    '(kan) være (forkert|ufuldstændig|forældet|forsinket|vildledende|unøjagtig|fejlbehæftet)(e|t|de)?',
    '(er) ikke (altid|nødvendigvis) (korrekt|rigtig|fuldstændig|aktuel)(e|t|le)?',
    '(kontrollér|kontroller|tjek|dobbelttjek|verificér) (altid|vigtige|oplysningerne|fakta)',
  ],
  unchecked: [
    '(er|er blevet|blev) (ikke) (uafhængigt)? (gennemgået|kontrolleret|verificeret|redigeret|modereret|bekræftet|efterprøvet|faktatjekket)',
    '(har) (ikke) (gennemgået|kontrolleret|verificeret|redigeret|modereret|bekræftet|efterprøvet)',
    '(ukontrolleret|uverificeret|ubekræftet|uredigeret)(de)?',
    'uden (menneskelig|redaktionel|forudgående)? (gennemgang|kontrol|verifikation|redigering|indblanding|moderation)',
    '(gennemgår|kontrollerer|verificerer|modererer|redigerer|efterprøver) ikke',
  ],
  liable: ['(ansvar(et|lig|lige)?|erstatningsansvar(lig|lige)?|erstatningspligt(ig|ige)?|holdes ansvarlig(e)?|hæfter)'],
  noLiability: [
    '(fraskriver|fralægger|frasiger) (os|sig)? (ethvert|alt|udtrykkeligt)? (ansvar)?',
    '(påtager|tager|har|bærer|kan) (os|sig)? (ikke|intet|ikke noget) (ansvar)',
    'på egen risiko',
    'på eget ansvar',
  ],
  harm: [
    '(fejl|unøjagtigheder|skade(r|n)?|tab|konsekvens(er)?|brug(en)?|anvendelse(n)?|beslutning(er)?|indhold(et)?|oplysninger(ne)?|investering(er)?|resultat(er)?|misforståelser|fejltolkninger|udeladelser|holdninger)',
  ],
  responsibilityOf: [
    '(er|påhviler|ligger hos) (alene|udelukkende|helt)? (forfatter*|skribent*|annoncør*|afsender*|indsender*|bruger*) (eget|ansvar|alene)? (ansvar)?',
    '(forfatteren|skribenten|annoncøren|afsenderen|brugeren) (hæfter|står|er ansvarlig|bærer|har) (selv|alene|helt)? (for|ansvaret)',
    '(på) (forfatterens|skribentens) (eget)? ansvar',
  ],
  endorse: [
    '(støtter|godkender|anbefaler|tilslutter sig|bakker op om|deler|(indebærer|udgør|er udtryk for) (en|et)? (godkendelse|støtte|anbefaling)|godkendelse(n)?|tilslutning)',
  ],
  noEndorsement: ['(ikke) (tilknyttet|forbundet med|knyttet til)'],
  opinions: [
    '(syn|linje)',
    '(holdning(en|er|erne)?|mening(en|er|erne)?|synspunkt(er|erne|et)?|standpunkt(er|et)?|udtalelse(r|n|rne)?|vurdering(er|en)?|tanker|konklusioner|opfattelse(r)?)',
  ],
  expressed: [
    '(holdninger|holdningerne|meninger|meningerne|synspunkter|synspunkterne) (som|der)? (udtrykkes|fremføres|fremsættes|kommer til udtryk|er udtrykt|udtrykt|fremsat) (i|her|på)?',
    '(udtrykte|fremførte|fremsatte) (holdninger|synspunkter|meninger)',
    '(forfatterens|skribentens|skribenternes|forfatternes) (egne|egen|personlige)? (holdning(er)?|mening(er)?|synspunkter)',
  ],
  reflect: [
    '(afspejler|repræsenterer|svarer til|stemmer overens|udtrykker|gengiver|afspejle|repræsentere|er udtryk for|være udtryk for)',
  ],
  ownership: [
    '(udtrykker|afspejler) (kun|alene|udelukkende) (deres|hans|hendes|skribentens) (egen|egne)? (mening(er)?|holdning(er)?|synspunkt(er)?)',
    '(er|tilhører|repræsenterer|afspejler|står for|er udtryk for) (udelukkende|alene|helt|kun)? (forfatter(ens|nes)|skribent(ens|ernes)|debattør(ens)?|indsender(ens)|gæst(ens)?|hendes|hans|deres) (egen|egne|personlige)? (holdning(er)?|mening(er)?|synspunkt(er)?|standpunkt(er)?)?',
    '(personlig(e)?|egne) (holdning(er)?|mening(er)?)',
    '(er|står for) (mine|skribentens|forfatterens) egne',
  ],
  ownOpinion: [
    '(holdningerne|meningerne|dette) (er) (helt)? (mine|mine egne|personlige|min personlige|skribentens|forfatterens)',
  ],
  infoOnly: [
    '(kun|alene|udelukkende)? (til|som|tjener som|er tænkt som|stilles til rådighed (til|som)) (kun|generel|generelle|alene)? (information|orientering|informationsformål|oplysningsformål|vejledning|undervisningsformål|informationsbrug|illustration)',
    '(er) (kun|alene|udelukkende) (tænkt som|ment som)? (vejledende|orienterende|information|til orientering)',
  ],
  advice: [
    '(investerings|finansiel |finansielle |juridisk |lægelig |medicinsk |skatte|købs|økonomisk )(råd|rådgivning|anbefaling(er)?)',
    '(råd|anbefaling(er)?|tilbud|opfordring|rådgivning) (om|til|vedrørende) (at)? (købe|sælge|køb|salg|investere|investering(er)?)',
    '(investeringsråd|investeringsrådgivning|rådgivning|købsanbefaling(er)?)',
  ],
  noAdvice: [
    '(erstatter|kan erstatte|bør erstatte) (ikke|aldrig) (råd|professionel|lægelig|læge*|kontakt|diagnose)',
    '(ikke) (en)? (erstatning for)',
  ],
  adviceHints: [
    '(spørg|kontakt|konsulter|rådfør dig med|søg råd hos) (altid)? (en|din|læge) (læge|specialist|rådgiver|advokat|ekspert)?',
  ],
  risk: [
    '(din|dine|jeres)? (kapital|penge) (kan|er i) (gå tabt|tabes|fare|risiko)',
    '(investering(er)?|handel|at investere) (i|med)? (*)? (indebærer|medfører|er forbundet) (altid|med|en)? (en|stor|høj)? (risiko|risici)',
    '(historiske|tidligere) (afkast|resultater|udvikling)',
  ],
  aiMade: [
    '(sammensat|samlet|stykket sammen) (automatisk)? (af|ved hjælp af|med) (en)? (AI|kunstig intelligens|algoritme|sprogmodel)',
    '(genereret|skrevet|skabt|produceret|sammenfattet|oversat|udarbejdet|lavet|udformet|opsummeret|bearbejdet|blevet til) (delvist|helt|automatisk)? (af|med|ved hjælp af|med hjælp fra|gennem|via|med støtte fra) (en|et|kunstig|generativ)? (AI|kunstig intelligens|intelligens|ChatGPT|GPT|sprogmodel(ler)?|AI-værktøj(er)?|AI-oversættelsestjenest*|algoritme(r)?|AI-model(ler)?)',
    '(AI|kunstig intelligens|ChatGPT) (har|skrev|skabte|genererede)',
    '(ved hjælp af|med hjælp fra|med støtte fra) (AI|kunstig intelligens|AI-værktøjer|AI-oversættelsestjenest*)',
  ],
  aiLabels: [
    '(AI|kunstig intelligens|AI-svar|ChatGPT) (kan) (lave|indeholde|give|have|begå)',
    '(AI|AI-)( )?(genereret|genererede|resumé|genereret resumé|sammendrag|svar|oversættelse|skabt)( (tekst|indhold|resumé|billede|sammendrag))?',
    '(resumé|sammendrag|tekst|indhold|oversættelse) (lavet|skabt|genereret) (af|med) (AI|kunstig)',
  ],
  translated: [
    '(oversat|oversatte|oversættes) (fra|af|med|til|maskinelt|automatisk|ved hjælp af)?',
    '(maskin|automatisk|maskinel)( )?(oversat|oversættelse|oversættelser|oversatte)',
    '(er) (en)? (maskin|automatisk|uofficiel)?( )?oversættelse',
    'oversættelse (af|fra)',
  ],
  translatedLabels: [
    '(maskin|automatisk|automatiske|maskinel)( )?oversættelse(r)?',
    '(oversættelse|oversat af|oversat fra|oversætter)( )?:?',
    '(originalen|originaldokumentet|originalteksten|den originale version|det oprindelige dokument|den engelske version) (på (sit|dets) (originalsprog|oprindelige sprog|modersmål))? (gælder|skal|er|bør)',
    'i tilfælde af (uoverensstemmelser|forskelle|tvivl|uklarheder)',
  ],
  firstPublished: [
    '(oprindeligt|oprindelig|først|tidligere) (udgivet|offentliggjort|bragt|publiceret|udgav)',
    '(blev|er) (oprindeligt|først|tidligere) (udgivet|offentliggjort|bragt|publiceret) (i|på|af)?',
    '(blev bragt|udgivet|offentliggjort|bragt) (første gang) (i|på|af)?',
    '(genudgivet|gengivet|genoptrykt|bringes|bragt) (her)? (med tilladelse|fra|under licens|efter aftale)',
    '(med tilladelse) (fra|af)',
    '(uddrag|bearbejdelse) (af|fra)',
    '(er) ikke (redigeret|ændret|bearbejdet) (af)',
  ],
  republishedLabels: [
    '(læs|se) (hele)? (originalen|den originale artikel|originalartiklen|den oprindelige artikel|originalteksten|artiklen på|hele artiklen på)',
    '(original artikel|originalkilde|originaltekst|oprindelig kilde|kilde)',
    '(kilde|via)( )?:',
  ],
  sponsored: [
    '(sponsoreret|betalt|finansieret|tilbudt|præsenteret|produceret|skabt) (af|for|i samarbejde med|med støtte fra|på vegne af) (en|vores)? (annoncør(er)?|sponsor(er)?|partner(e)?|brand(s)?|kunde|virksomhed)?',
    '(er|indeholder|udgør) (en|et)? (sponsoreret|betalt|reklame|annonce|kommerciel(t)?|markedsføring) (artikel|indlæg|indhold|samarbejde|materiale|annonce|tekst)?',
    '(betalt|kommercielt) samarbejde',
    'i samarbejde med (en|vores) (annoncør*|partner*)',
  ],
  gifts: [
    '(fik|har fået|modtaget|har modtaget) … (gratis|uden beregning|af producenten|af forlaget|til (test|anmeldelse))',
  ],
  sponsorLabels: [
    '(annonce|reklame|sponsoreret( (artikel|indhold|indlæg))?|betalt (samarbejde|indhold|indlæg)|i samarbejde med|annoncørbetalt( indhold)?|annonceindhold|native|advertorial|kommercielt (samarbejde|indhold)|partnerindhold|indhold fra annoncør|kommerciel annonce)',
  ],
  affiliateLinks: [
    '(affiliate|annonce|reklame|samarbejds)( |-)?link(s|ene)?',
    '(affiliate)( |-)?(program|samarbejde|markedsføring)',
    'affiliatelink(s)?',
    'affiliate',
  ],
  commission: [
    '(vi|jeg)? (kan|får|tjener|modtager)? (vi|jeg)? (få|tjene|modtage)? (en)? (lille)? (provision|betaling|kommission)',
  ],
  purchase: ['(køb(er|e)?|link(s|et|ene)?|klik(ker)?|produkt(er)?|bestil(ler|ling)|butik(ker)?|handler)'],
  pressRelease: [
    'pressemeddelelse(n)? … på (afsenderens|udgiverens|virksomhedens) (eget)? ansvar',
    '(er|udgør) (en)? pressemeddelelse',
    'pressemeddelelse(n)? (fra|udsendt af|offentliggjort af|distribueret)',
    'afsenderen er ansvarlig',
  ],
  pressLabels: [
    'pressemeddelelse(r)?',
    '(pressekontakt(er)?|kontakt for (presse|medier)|for yderligere information, kontakt|presseafdelingen)',
    '(Ritzau|Via Ritzau|Cision|MyNewsdesk|Mynewsdesk|PR( )?Newswire|Business( )?Wire)',
  ],
  satire: [
    '(er|indeholder|udgiver) (en|et|ren|kun)? (satirisk(e)?|satire|parodi|humoristisk(e)?|opdigtet|opdigtede|fiktiv(t|e)?|humor) (side|websted|artikel|tekst|indhold|avis|site|medie)?',
    '(satirisk|humoristisk|parodisk)(e)? (side|websted|artikel|tekst|nyheder|nyhedssite|site|medie)',
    '(enhver|alle) (lighed|ligheder) med',
  ],
  terms: [
    '(brugervilkår(ene)?|brugsbetingelser|handelsbetingelser|vilkår og betingelser|privatlivspolitik(ken)?|persondata*|personoplysning*|cookies?|licens(en)?|aftale(n)?|applikation(en)?|appen|software(n)?|tjenesten (er|leveres)|konto(en)?|abonnement(et)?|refusion|ophavsret|varemærke*|open source|API|fortrolig*|modtager*|kunde(n|r|rne)? (er|skal)|GDPR)',
  ],
  elsewhere: [
    '(eksterne|andre|linkede) (websteder|sites|sider|links|hjemmesider)',
    '(tredjeparts?|tredje parts?) (websteder|sites|links|hjemmesider)',
    '(links til|linker til)',
  ],
  reported: ['(sagde|siger|oplyste|oplyser|ifølge|meddelte|skriver|forklarede|hævder|advarede|tilføjede|udtalte)'],
  unreal: ['(om|hvis|når|hvorvidt)'],
  discusses: ['(handler om|om hvordan|beskriver|forklarer|analyserer|diskuterer|behandler)'],
  falseFriends: [
    '(ikke (kun|bare|blot))',
    '(ansvarlig(e)?) (for) (afdeling*|projekt*|angrebet|ulykken|mordet|salg*|marked*)',
    '(ansvarshavende redaktør|chefredaktør)',
    '(dømt*|fundet|kendt|holdt) … (ansvarlig*|erstatningsansvarlig*)',
    '(års|lovpligtig|fuld)( )?garanti',
    '(markedet|systemer) for (maskin|automatisk)( )?oversættelse',
  ],
  page: pageWords,
} satisfies NoticeWords;
