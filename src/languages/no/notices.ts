/** Norwegian: what a page says about its own content. The negation may stand on either side of its verb. */
import type { NoticeWords } from '../../engine/language-pack';
import { pageWords } from './page-words';

export const notices = {
  negates: 'either',
  self: [
    '(denne) (pressemeldingen|kunngjøringen)',
    '(denne|dette|disse|den her|det her|ovenstående|nedenstående|nærværende) (nye|seneste)? (artikkelen|artikkel|artikler|side(n)?|sider|tekst(en|er)?|spalte(n)?|kommentarartikkel|innlegg(et)?|blogginnlegg|notis(er)?|reportasje(n)?|intervju(et)?|video(er)?|podcast|oppsummering(en)?|sammendrag(et)?|oversettelse(n|r)?|dokument(et|er)?|rapport(en)?|brev(et)?|nyhetsbrev(et)?|informasjon(en)?|opplysninger|opplysningene|holdning(er)?|analyse(n|r)?|liste(n)?|anmeldelse(n|r)?|svar(et)?|melding(en|er)?|kommentar(en|er)?|historie(n)?|innhold(et)?|materiale(t)?|leder(en)?|debattinnlegg|pressemelding|guide|bidrag|oppslag)',
    '(artikkelen|teksten|innholdet|opplysningene|informasjonen|holdningene|kommentarene|materialet) (ovenfor|nedenfor|på (denne|dette) (siden?|nettstedet?))',
    '(her|heri) (fremførte|uttrykte|publiserte|angivne|fremsatte)',
    '(følgende|publiserte|fremsatte) (holdninger|kommentarer|synspunkter|tekster)',
    '(holdningene|meningene|synspunktene|de holdninger|de synspunkter) (i|som)',
    '(oppsummeringen|sammendraget|oversettelsen) (er|ble)',
    '(dette er|det her er|dette er ikke|det er snakk om)',
    '(leserbrev|debattinnlegg|gjesteinnlegg)',
  ],
  withinSelf: ['(i|på|om|av|for|med|til|under) (denne|dette|disse|den her|det her)'],
  site: [
    '(dette|denne|vår|våre|vårt) (nettsted(et)?|website|nettside(n)?|side(n)?|portal(en)?|blogg(en)?|kanal|forum|plattform|nyhetsbrev|avis|tidsskrift|magasin|redaksjon|avdeling|tjeneste|nettavis|artikler|innhold|utgiver)',
    '(redaksjonen|nettstedet|nettsiden|avisen|mediet|utgiveren|bloggen|sitet|portalen)',
  ],
  content: [
    '(all|alt|alle|en del av|visse)? (informasjon(en)?|opplysning(er|ene)|innhold(et)?|tekst(er|ene|en)?|artikkel(en)?|artikler|artiklene|data|kurser|kursene|priser|prisene|analyse(r|ne)?|holdning(er|ene)|kommentar(er|ene)?|sammendrag(et)?|oversettelse(r|n|ne)?|dokument(er|et|ene)?|materiale(t|r)?|nyhet(er|ene)|side(r|ne)?|innlegg(ene|et)?|bilde(r|ne)?|resultat(er|et)?|svar(ene|et)?|anmeldelse(r)?)',
  ],
  labels: [
    '(ansvarsfraskrivelse|disclaimer|merk|obs|viktig|viktig informasjon|viktig melding|juridisk merknad|juridisk informasjon|risikoadvarsel|advarsel|redaksjonell (note|kommentar)|redaksjonens (note|kommentar|merknad)|red. anm.|åpenhet|om (artikkelen|oversettelsen|denne artikkelen))',
  ],
  leadIns: [
    '(merk|vær oppmerksom på|vi gjør oppmerksom på|obs|viktig|husk|vi minder om)( )?(,|:|!)? (å)?',
    '(selv om|selvom) (vi)? (streber|prøver|gjør vårt beste|tilstreber)',
  ],
  thirdPartyContent: [
    '(hentes|hentet|samles inn|tas) (automatisk)? fra andre (nettsteder|sider|medier|kilder)',
    '(innhold|informasjon|opplysninger|data|materiale|tekster|artikler|holdninger|nyheter|publikasjoner|kommentarer|kilder) (som)? (kommer|stammer|leveres|gjøres tilgjengelig|utgis|hentes|hentet|samlet inn|levert|er levert|er hentet)? (automatisk)? (fra|av|via)? (tredjepart(er)?|tredje part|eksterne (kilder|leverandører|parter|aktører)|utenforstående|andre (kilder|utgivere|nettsteder)|samarbeidspartner(e)?|partnere|forskjellige|ulike kilder)',
    '(tredjeparts|partner)(innhold|materiale|informasjon|opplysninger)',
    '(hentes|samles inn|importeres) automatisk',
  ],
  thirdParties: [
    '(tredjepart(er|s)?|tredje part(er|s)?|tredjemann|eksterne (kilder|leverandører|parter|aktører|skribenter)|utenforstående|samarbeidspartner(e|es)?|partnere|leverandører|nyhetsbyrå(er|et|ene)?|annonsør(er|en)?)',
  ],
  supplied: [
    '(levert|leveres|utgitt|utgis|skrevet|skapt|innsendt|samlet inn|hentet|hentes|produsert|delt|gjort tilgjengelig|gjøres tilgjengelig|publisert) (automatisk|direkte)? (av|fra|via)',
    '(kommer|stammer) (fra)',
  ],
  areSupplied: [
    '(leveres|gjøres tilgjengelig|hentes|samles inn|kommer|stammer|er hentet|er levert) (automatisk|direkte)? (av|fra)',
  ],
  handedOver: [
    '(er|ble|har blitt) (automatisk)? (levert|overlevert|innsendt|importert|gjort tilgjengelig) (av|fra|til)',
  ],
  authors: [
    '(forfatter(en|e|ne|ens|nes)?|skribent(en|er|ens|enes|ene)?|spaltist(en|er)?|debattant(en|er)?|gjest(en|er)?|gjesteskribent(en)?|blogger(en)?|den intervjuede|undertegnede|innsender(en)?|annonsør(en|er)?|avsender(en)?|opphavsmann(en)?)',
  ],
  users: ['(bruker(e|en|ne|nes|s)|leser(e|en|ne|nes|s)|besøkende|medlem(mer|merne|met)?|abonnent(er)?|deltaker(e|ne))'],
  userContent: [
    '(innhold|kommentarer|holdninger|meldinger|artikler|tekster|innlegg|anmeldelser|leserbrev|bidrag|oppslag) (fra|av|skrevet av|publisert av|skapt av|innsendt av) (vår|våre|vårt|en|andre)? (bruker(e|en|ne)?|leser(e|en|ne)?|besøkende|medlemmer)',
    '(skrevet|innsendt|publisert|skapt) av (en|vår|våre|vårt|en av vår|våre|vårt) (leser(e|es)?|bruker(e|es)?|medlem|medlemmer|gjesteskribent|gjesteblogger)',
    'brukerskapt(e)?',
    'brukergenerert',
    'leserkommentarer',
  ],
  contributorLabels: [
    '(lagt ut|lastet opp|publisert|sendt inn) av (forfatteren|skribenten|brukeren)( selv)?',
    '(gjestespalte|gjesteinnlegg|gjesteskribent|gjesteblogg|leserbrev|debattinnlegg|eksternt bidrag|kronikk)',
  ],
  negation: [
    '(ikke|ei|ingen|intet|ikke noe|aldri|verken|uten|på ingen måte|under ingen omstendigheter|heller ikke|ikke nødvendigvis)',
  ],
  clauseBreaks: ['(men|likevel|imidlertid|mens|selvom|selv om)'],
  guarantee: [
    '(garanterer|garantere|garanti(er|en)?|går god for|gå god for|innestår for|innestå for|kan holdes ansvarlig for riktigheten|borger for|sikrer riktigheten|bekrefter riktigheten)',
  ],
  noGuarantee: [
    '(uten|ingen|gir ingen|yter ingen|det gis ingen|det ytes ingen) (noen|form for)? (garanti(er)?)( (for|om|å|om))?',
    '(med forbehold om|det tas forbehold om|vi tar forbehold om) (feil|trykkfeil|endringer|eventuelle feil)',
  ],
  quality: [
    '(riktighet(en)?|korrekthet(en)?|fullstendighet(en)?|pålitelighet(en)?|nøyaktighet(en)?|aktualitet(en)?|sannhet(en)?|kvalitet(en)?|gyldighet(en)?|ekthet(en)?|lovlighet(en)?|korrekt(e)?|riktig(e)?|fullstendig(e)?|pålitelig(e)?|aktuell(e)?|feilfri(e|tt)?|nøyaktig(e)?|oppdatert|oppdaterte)',
  ],
  unsure: [
    '(kan|kunne|vil kunne) (også|likevel|fortsatt)? (inneholde|forekomme|gjøre|ha|begå|oppstå) (visse|mindre|eventuelle|noen)? (feil|unøyaktigheter|mangler|feilaktige|uriktige opplysninger|ufullstendige opplysninger|utelatelser)',
    '(kan) være (feil|ufullstendig|utdatert|forsinket|villedende|unøyaktig)(e|t)?',
    '(er) ikke (alltid|nødvendigvis) (korrekt|riktig|fullstendig|aktuell)(e)?',
    '(kontroller|sjekk|dobbeltsjekk|verifiser) (alltid|viktige|opplysningene|fakta)',
  ],
  unchecked: [
    '(er|har blitt|ble) (ikke) (uavhengig)? (gjennomgått|kontrollert|verifisert|redigert|moderert|bekreftet|etterprøvd|faktasjekket)',
    '(har) (ikke) (gjennomgått|kontrollert|verifisert|redigert|moderert|bekreftet|etterprøvd)',
    '(ukontrollert|uverifisert|ubekreftet|uredigert)(e)?',
    'uten (menneskelig|redaksjonell|forutgående)? (gjennomgang|kontroll|verifisering|redigering|innblanding|moderering)',
    '(gjennomgår|kontrollerer|verifiserer|modererer|redigerer|etterprøver) ikke',
  ],
  liable: ['(ansvar(et|lig|lige)?|erstatningsansvar(lig|lige)?|erstatningspliktig(e)?|holdes ansvarlig(e)?|hefter)'],
  noLiability: [
    '(fraskriver|frasier) (oss|seg)? (ethvert|alt|uttrykkelig)? (ansvar)?',
    '(påtar|tar|har|bærer|kan) (oss|seg)? (ikke|intet|ikke noe|ikke noe) (ansvar)',
    'på egen risiko',
    'på eget ansvar',
  ],
  harm: [
    '(feil|unøyaktigheter|skade(r|n)?|tap|konsekvens(er)?|bruk(en)?|anvendelse(n)?|beslutning(er)?|innhold(et)?|opplysninger(ne)?|investering(er)?|resultat(er)?|misforståelser|feiltolkninger|utelatelser|holdninger)',
  ],
  responsibilityOf: [
    '(er|påhviler|ligger hos) (alene|utelukkende|helt)? (forfatter*|skribent*|annonsør*|avsender*|innsender*|bruker*) (eget|ansvar|alene)? (ansvar)?',
    '(forfatteren|skribenten|annonsøren|avsenderen|brukeren) (hefter|står|er ansvarlig|bærer|har) (selv|alene|helt)? (for|ansvaret)',
    '(på) (forfatterens|skribentens) (eget)? ansvar',
  ],
  endorse: [
    '(støtter|godkjenner|anbefaler|slutter seg til|stiller seg bak|deler|(innebærer|utgjør|er uttrykk for) (en|et)? (godkjenning|støtte|anbefaling)|godkjenning(n)?|tilslutning)',
  ],
  noEndorsement: ['(ikke) (tilknyttet|forbundet med|knyttet til)'],
  opinions: [
    '(syn|synet)',
    '(holdning(en|er|ene)?|mening(en|er|ene)?|synspunkt(er|ene|et)?|standpunkt(er|et)?|uttalelse(r|n|ne)?|vurdering(er|en)?|tanker|konklusjoner|oppfatning(er)?)',
  ],
  expressed: [
    '(holdninger|holdningene|meninger|meningene|synspunkter|synspunktene) (som)? (uttrykkes|fremføres|fremsettes|kommer til uttrykk|er uttrykt|uttrykt|fremsat) (i|her|på)?',
    '(uttrykte|fremførte|fremsatte) (holdninger|synspunkter|meninger)',
    '(forfatterens|skribentens|skribentenes|forfatternes) (egne|egen|personlige)? (holdning(er)?|mening(er)?|synspunkter)',
  ],
  reflect: [
    '(gjenspeiler|representerer|svarer til|samsvarer|uttrykker|gjengir|gjenspeile|representere|er uttrykk for|være uttrykk for)',
  ],
  ownership: [
    '(uttrykker|gjenspeiler) (bare|kun|utelukkende) (deres|hans|hennes|skribentens) (egen|egne)? (mening(er)?|holdning(er)?|synspunkt(er)?)',
    '(er|tilhører|representerer|gjenspeiler|står for|er uttrykk for) (utelukkende|alene|helt|kun)? (forfatter(ens|nes)|skribent(ens|ernes)|debattant(ens)?|innsender(ens)|gjest(ens)?|hennes|hans|deres) (egen|egne|personlige)? (holdning(er)?|mening(er)?|synspunkt(er)?|standpunkt(er)?)?',
    '(personlig(e)?|egne) (holdning(er)?|mening(er)?)',
    '(er|står for) (mine|skribentens|forfatterens) egne',
  ],
  ownOpinion: [
    '(holdningene|meningene|dette) (er) (helt)? (mine|mine egne|personlige|min personlige|skribentens|forfatterens)',
  ],
  infoOnly: [
    '(kun|bare|utelukkende)? (til|som|tjener som|er ment som|gjøres tilgjengelig (til|som)) (kun|generell|generelle|kun)? (informasjon|orientering|informasjonsformål|opplysningsformål|veiledning|undervisningsformål|informasjonsbruk|illustrasjon)',
    '(er) (kun|bare|utelukkende) (ment som|ment)? (veiledende|orienterende|informasjon|til orientering)',
  ],
  advice: [
    '(investerings|finansiell |finansielle |juridisk |medisinsk |skatte|kjøps|økonomisk )(råd|rådgivning|anbefaling(er)?)',
    '(råd|anbefaling(er)?|tilbud|oppfordring|rådgivning) (om|til|om) (å)? (kjøpe|selge|kjøp|salg|investere|investering(er)?)',
    '(investeringsråd|investeringsrådgivning|rådgivning|kjøpsanbefaling(er)?)',
  ],
  noAdvice: [
    '(erstatter|kan erstatte|bør erstatte) (ikke|aldri) (råd|profesjonell|medisinsk|lege*|kontakt|diagnose)',
    '(ikke) (en)? (erstatning for)',
  ],
  adviceHints: [
    '(spør|kontakt|konsulter|rådfør deg med|søk råd hos) (alltid)? (en|din|lege) (lege|spesialist|rådgiver|advokat|ekspert)?',
  ],
  risk: [
    '(din|dine|deres)? (kapital|penger) (kan|er i) (gå tapt|tapes|fare|risiko)',
    '(investering(er)?|handel|å investere) (i|med)? (*)? (innebærer|medfører|er forbundet) (alltid|med|en)? (en|stor|høy)? (risiko)',
    '(historiske|tidligere) (avkastning|resultater|utvikling)',
  ],
  aiMade: [
    '(satt sammen|sammenstilt|samlet) (automatisk)? (av|ved hjelp av|med) (en)? (AI|KI|kunstig intelligens|algoritme|språkmodell)',
    '(generert|skrevet|skapt|produsert|oppsummert|oversatt|utarbeidet|laget|utformet|sammenfattet|bearbeidet|blevet til) (delvis|helt|automatisk)? (av|med|ved hjelp av|med hjelp fra|med hjelp av|gjennom|via|med støtte fra) (en|et|kunstig|generativ)? (AI|KI|kunstig intelligens|intelligens|ChatGPT|GPT|språkmodell(er)?|AI-verktøy(et)?|KI-verktøy(et)?|AI-oversettelsestjenest*|algoritme(r)?|AI-modell(er)?|KI-modell(er)?)',
    '(AI|KI|kunstig intelligens|ChatGPT) (har|skrev|skapte|genererte)',
    '(ved hjelp av|med hjelp fra|med hjelp av|med støtte fra) (AI|KI|kunstig intelligens|AI-verktøy|KI-verktøy|AI-oversettelsestjenest*)',
  ],
  aiLabels: [
    '(AI|KI|kunstig intelligens|AI-svar|ChatGPT) (kan) (lage|inneholde|gi|ha|gjøre|begå)',
    '(AI|AI-|KI|KI-)( )?(generert|genererte|oppsummering|generert oppsummering(en)?|sammendrag(et)?|svar|oversettelse|skapt)( (tekst|innhold|oppsummering|bilde|sammendrag))?',
    '(oppsummering(en)?|sammendrag(et)?|tekst|innhold|oversettelse) (laget|skapt|generert) (av|med) (AI|KI|kunstig)',
  ],
  translated: [
    '(oversatt|oversatte|oversettes) (fra|av|med|til|maskinelt|automatisk|ved hjelp av)?',
    '(maskin|automatisk|maskinell)( )?(oversatt|oversettelse|oversettelser|oversatte)',
    '(er) (en)? (maskin|automatisk|uoffisiell)?( )?oversettelse',
    'oversettelse (av|fra)',
  ],
  translatedLabels: [
    '(maskin|automatisk|automatiske|maskinell)( )?oversettelse(r)?',
    '(oversettelse|oversatt av|oversatt fra|oversetter)( )?:?',
    '(originalen|originaldokumentet|originalteksten|originalversjonen|det opprinnelige dokumentet|den engelske versjonen) (på (sit|dets) (originalspråk|opprinnelige språk|morsmål))? (gjelder|skal|er|bør)',
    'ved (uoverensstemmelser|avvik|tvil|uklarheter|forskjeller)',
  ],
  firstPublished: [
    '(opprinnelig|først|tidligere) (utgitt|publisert|trykket|publisert|utga)',
    '(ble|er) (opprinnelig|først|tidligere) (utgitt|publisert|trykket|publisert) (i|på|av)?',
    '(ble trykket|utgitt|publisert|trykket) (første gang) (i|på|av)?',
    '(gjenutgitt|gjengitt|gjengis|trykket) (her)? (med tillatelse|fra|under lisens|etter avtale)',
    '(med tillatelse) (fra|av)',
    '(utdrag|bearbeidelse) (av|fra)',
    '(er) ikke (redigert|endret|bearbeidet) (av)',
  ],
  republishedLabels: [
    '(les|se) (hele)? (originalen|originalartikkelen|den opprinnelige artikkelen|originalteksten|artikkelen på|hele artikkelen på)',
    '(originalartikkel|originalkilde|originaltekst|opprinnelig kilde|kilde)',
    '(kilde|via)( )?:',
  ],
  sponsored: [
    '(sponset|betalt|finansiert|tilbudt|presentert|produsert|skapt) (av|for|i samarbeid med|med støtte fra|på vegne av) (en|vår|våre|vårt)? (annonsør(er)?|sponsor(er)?|partner(e)?|brand(s)?|kunde|bedrift)?',
    '(er|inneholder|utgjør) (en|et)? (sponset|betalt|reklame|annonse|kommersiell(t)?|markedsføring) (artikkel|innlegg|innhold|samarbeid|materiale|annonse|tekst)?',
    '(betalt|kommersielt) samarbeid',
    'i samarbeid med (en|vår|våre|vårt) (annonsør*|partner*)',
  ],
  gifts: [
    '(fikk|har fått|mottatt|har mottatt) … (gratis|kostnadsfritt|av produsenten|av forlaget|til (test|anmeldelse))',
  ],
  sponsorLabels: [
    '(annonse|reklame|sponset( (artikkel|innhold|innlegg))?|betalt (samarbeid|innhold|innlegg)|i samarbeid med|annonsørbetalt( innhold)?|annonsørinnhold|native|advertorial|kommersielt (samarbeid|innhold)|partnerinnhold|innhold fra annonsør|kommersiell annonse)',
  ],
  affiliateLinks: [
    '(affiliate|annonse|reklame|samarbeids)( |-)?lenke(r|n|ne)?',
    '(affiliate)( |-)?(program|samarbeid|markedsføring)',
    'affiliatelenke(r)?',
    'affiliate',
  ],
  commission: [
    '(vi|jeg)? (kan|får|tjener|mottar)? (vi|jeg)? (få|tjene|motta)? (en)? (liten)? (provisjon|betaling|kommisjon)',
  ],
  purchase: ['(kjøp(er|e)?|lenke(r|n|ne)?|klikk(er)?|produkt(er)?|bestill(er|ing)|butikk(er)?|handler)'],
  pressRelease: [
    'pressemelding(en)? … på (avsenderens|utgiverens|selskapets) (eget)? ansvar',
    '(er|utgjør) (en)? pressemelding',
    'pressemelding(en)? (fra|utsendt av|publisert av|distribuert)',
    'avsenderen er ansvarlig',
  ],
  pressLabels: [
    'pressemelding(er)?',
    '(pressekontakt(er)?|kontakt for (presse|medier)|for mer informasjon, kontakt|presseavdelingen)',
    '(NTB|NTB Kommunikasjon|Cision|MyNewsdesk|Mynewsdesk|PR( )?Newswire|Business( )?Wire)',
  ],
  satire: [
    '(er|inneholder|utgir) (en|et|ren|kun)? (satirisk(e)?|satire|parodi|humoristisk(e)?|oppdiktet|oppdiktede|fiktiv(t|e)?|humor) (side|nettsted|artikkel|tekst|innhold|avis|nettsted|medium)?',
    '(satirisk|humoristisk|parodisk)(e)? (side|nettsted|artikkel|tekst|nyheter|nyhetsside|nettsted|medium)',
    '(enhver|alle) (likhet|likheter) med',
  ],
  terms: [
    '(brukervilkår(ene)?|bruksvilkår|salgsvilkår|vilkår og betingelser|personvern*|personvernerklæring|personopplysning*|cookies?|lisens(en)?|avtale(n)?|applikasjon(en)?|appen|programvare(n)?|tjenesten (er|leveres)|konto(en)?|abonnement(et)?|refusjon|opphavsrett|varemerke*|open source|API|konfidensiell*|mottaker*|kunde(n|r|ne)? (er|skal)|GDPR)',
  ],
  elsewhere: [
    '(eksterne|andre|lenkede) (nettsteder|sites|sider|lenker|hjemmesider)',
    '(tredjeparts?|tredje parts?) (nettsteder|sites|lenker|hjemmesider)',
    '(lenker til|lenke til)',
  ],
  reported: ['(sa|sier|opplyste|opplyser|ifølge|meldte|skriver|forklarte|hevder|advarte|la til|uttalte)'],
  unreal: ['(om|hvis|når|hvorvidt)'],
  discusses: ['(handler om|om hvordan|beskriver|forklarer|analyserer|diskuterer|behandler)'],
  falseFriends: [
    '(ikke (kun|bare))',
    '(ansvarlig(e)?) (for) (avdeling*|projekt*|angrepet|ulykken|drapet|salg*|marked*)',
    '(ansvarlig redaktør|sjefredaktør)',
    '(dømt*|funnet|kjent|holdt) … (ansvarlig*|erstatningsansvarlig*)',
    '(års|lovpålagt|full)( )?garanti',
    '(markedet|systemer) for (maskin|automatisk)( )?oversettelse',
  ],
  page: pageWords,
} satisfies NoticeWords;
