/** Dutch: what a page says about its own content. The negation may stand on either side of its verb. */
import type { NoticeWords } from '../../engine/language-pack';
import { pageWords } from './page-words';

export const notices = {
  negates: 'either',
  self: [
    '(dit|deze|het bovenstaande|de bovenstaande|bovenstaande|onderstaande|het onderhavige) (nieuwe|laatste)? (artikel(en)?|pagina(s)?|tekst(en)?|stuk|column(s)?|opiniestuk|bericht(en)?|blog|post(s)?|reportage|interview|video|podcast|samenvatting(en)?|vertaling(en)?|document(en)?|documentatie|rapport|brief|brieven|nieuwsbrief|informatie|mening(en)?|analyse|lijst|recensie|antwoord(en)?|gegevens|reacties|commentaar|verhaal|content|inhoud|materiaal|bijdrage(n)?|publicatie(s)?|persbericht|gids|overzicht|inzending)',
    '(artikel|tekst|inhoud|informatie|meningen|reacties) (hierboven|hieronder|op deze (pagina|site|website)|in dit artikel)',
    '(hier|hierin) (geuite|weergegeven|gepubliceerde|vermelde|geplaatste|genoemde)',
    '(de|het|alle)? (volgende|geplaatste|gepubliceerde|geuite) (reacties|meningen|teksten|artikelen|informatie)',
    '(het betreft|dit is|dit is geen)',
  ],
  withinSelf: ['(in|van|over|op|bij|voor|met|door) (dit|deze|bovenstaande)'],
  site: [
    '(deze|dit|onze|ons) (site|website|portaal|blog|kanaal|forum|platform|nieuwsbrief|magazine|krant|redactie|rubriek|dienst|pagina|pagina-?s|webpagina|artikelen|inhoud|uitgever)',
    '(de|het)? (redactie|website|uitgever|site|beheerder|webmaster)',
  ],
  content: [
    '(alle|de|het|een deel van de|sommige)? (informatie|inhoud|content|tekst(en)?|artikel(en)?|gegevens|koersen|prijzen|analyses?|mening(en)?|reacties|samenvatting(en)?|vertaling(en)?|document(en)?|materiaal|berichten|nieuws|publicaties|foto-?s|video-?s|resultaten|antwoord(en)?|recensies|standpunten)',
  ],
  labels: [
    '(disclaimer|let op|opmerking|belangrijk|waarschuwing|kennisgeving|vrijwaring|aansprakelijkheid|noot van de redactie|naschrift van de redactie|redactionele noot|toelichting|juridische (kennisgeving|informatie)|risicowaarschuwing|transparantie|n.b.|nb|over (dit artikel|deze vertaling))',
  ],
  leadIns: [
    '(let op|houd er rekening mee|houdt u er rekening mee|gelieve er rekening mee te houden|belangrijk|opmerking|we wijzen erop|houd er|let er|wees ervan bewust|n.b.)( )?(,|:)? (dat)?',
    '(hoewel|ondanks) (wij|we)? (streven|ons best)',
  ],
  thirdPartyContent: [
    '(inhoud|content|informatie|gegevens|materiaal|teksten|artikelen|meningen|nieuws|publicaties|reacties|bronnen|berichten) (afkomstig|verstrekt|aangeleverd|geleverd|geplaatst|gepubliceerd|verkregen|verzameld|aangeboden|gemaakt)? (automatisch)? (van|door|uit|bij)? (derden|derde partijen|externe (bronnen|partijen|aanbieders|leveranciers)|andere (bronnen|uitgevers|websites)|partners|diverse bronnen|verschillende bronnen)',
    '(wordt|worden|is|zijn) automatisch (verzameld|overgenomen|opgehaald|geplaatst)',
  ],
  thirdParties: [
    '(derden|derde partijen|externe (bronnen|partijen|aanbieders|leveranciers|auteurs)|(onze)? partners|leveranciers|aanbieders|persbureaus?|adverteerders?|gastauteurs?)',
  ],
  supplied: [
    '(aangeleverd|verstrekt|geleverd|gepubliceerd|geschreven|gemaakt|geplaatst|ingezonden|gedeeld|verzameld|verkregen|overgenomen|opgesteld|aangeboden) (automatisch|rechtstreeks)? (door|van|uit|via)',
    '(afkomstig) (van|uit)',
  ],
  areSupplied: [
    '(wordt|worden|is|zijn) (automatisch|rechtstreeks)? (aangeleverd|verstrekt|geleverd|verzameld|overgenomen|afkomstig) (door|van|uit)?',
  ],
  handedOver: [
    '(is|zijn|werd|werden) (ons|automatisch|welwillend)? (aangeleverd|ter beschikking gesteld|beschikbaar gesteld|ingezonden|geïmporteerd|overgenomen) (door|van|uit)?',
  ],
  authors: [
    '(auteur(s)?|schrijver(s)?|columnist(en)?|opiniemaker(s)?|gast(en)?|blogger(s)?|geïnterviewde(n)?|ondertekenaars?|redacteur(s)?|inzender(s)?|adverteerder(s)?|afzender|opsteller|scribent(en)?)',
  ],
  users: ['(gebruiker(s)?|lezer(s)?|bezoeker(s)?|leden|lid|abonnee(s)?|deelnemer(s)?|reageerder(s)?|de community)'],
  userContent: [
    '(inhoud|content|reacties|meningen|berichten|artikelen|teksten|bijdragen|recensies|brieven) (van|door|geplaatst door|ingezonden door|geschreven door|gemaakt door) (de|onze|een)? (gebruiker(s)?|lezer(s)?|bezoekers|leden|abonnees|community)',
    '(geschreven|geplaatst|ingezonden|gemaakt|gedeeld) door (een|onze|één van onze|de) (externe)? (lezer(s)?|gebruiker(s)?|lid|leden|bezoeker(s)?|vrijwilliger(s)?|gastblogger|gastauteur|community)',
    '(reacties) (zijn|vallen|geven)',
    'door gebruikers (gegenereerde|gemaakte|geplaatste)',
  ],
  contributorLabels: [
    '(geplaatst|geüpload|ingezonden|gepubliceerd) door de (auteur|schrijver|gebruiker)( zelf)?',
    '(gastblog|gastcolumn|gastbijdrage|gastauteur|ingezonden (brief|stuk|bericht)|ingezonden|lezersbrief|lezersbrieven|brieven van lezers|opinie van een lezer|gastopinie)',
  ],
  negation: ['(niet|geen|nooit|noch|zonder|nergens|op geen enkele wijze|in geen geval|geenszins|evenmin)'],
  clauseBreaks: ['(maar|echter|doch|hoewel|terwijl|wel)'],
  guarantee: [
    '(garandeert|garanderen|garandeer|garantie(s)?|gegarandeerd|instaan|staat in|staan in|verzekert|verzekeren|waarborgt|waarborgen|borg staan)',
  ],
  noGuarantee: [
    '(zonder|geen|geeft geen|geven geen|biedt geen|bieden geen) (enige|enkele)? (garantie(s)?|waarborg)( (voor|over|ten aanzien|dat|omtrent))?',
    '(fouten|zetfouten|drukfouten) voorbehouden',
    'onder voorbehoud van (fouten|wijzigingen)',
  ],
  quality: [
    '(juistheid|volledigheid|nauwkeurigheid|betrouwbaarheid|correctheid|actualiteit|waarheid|waarheidsgetrouwheid|kwaliteit|geldigheid|echtheid|rechtmatigheid|tijdigheid|juist|volledig|nauwkeurig|correct|betrouwbaar|actueel|accuraat|foutloos|vrij van fouten|up-to-date)',
  ],
  unsure: [
    '(kan|kunnen|zou kunnen|zouden kunnen) (ook|soms|nog|echter)? (enkele|kleine|mogelijke)? (fouten|onjuistheden|onnauwkeurigheden|vergissingen|omissies|onvolkomenheden|onjuiste informatie|verouderde informatie) (bevatten|maken|bevat|voorkomen|zitten|staan)?',
    '(kan|kunnen) (fouten|onjuistheden|onnauwkeurigheden) (bevatten|maken)',
    '(kan|kunnen) (onjuist|onvolledig|verouderd|onnauwkeurig|vertraagd|incorrect) zijn',
    '(is|zijn) niet (altijd|noodzakelijk|per se) (juist|volledig|nauwkeurig|actueel|correct)',
    '(controleer|verifieer|check) (altijd|de|belangrijke) (informatie|bronnen|feiten|gegevens)?',
  ],
  unchecked: [
    '(is|zijn|werd|werden|wordt|worden) niet (onafhankelijk|vooraf|door de redactie|door ons)? (gecontroleerd|geverifieerd|nagekeken|beoordeeld|gemodereerd|bewerkt|geredigeerd|bevestigd|getoetst)',
    '(niet|on)(geverifieerd|gecontroleerde|gecontroleerd|bevestigd)',
    'zonder (menselijke|redactionele|voorafgaande)? (controle|tussenkomst|verificatie|redactie|bewerking|toezicht|moderatie)',
    '(controleert|controleren|verifieert|modereert|bewerkt) (de|deze)? (informatie|inhoud|berichten|reacties)? niet',
  ],
  liable: [
    '(aansprakelijk|aansprakelijkheid|verantwoordelijk|verantwoordelijkheid|verantwoording)( (gesteld|worden gesteld|gehouden))?',
  ],
  noLiability: [
    '(wijst|wijzen|sluit|sluiten|aanvaardt geen|aanvaarden geen|neemt geen|nemen geen|accepteert geen) (iedere|elke|alle|enige)? (aansprakelijkheid|verantwoordelijkheid)( (af|uit))?',
    'op (eigen|uw eigen|je eigen) (risico|verantwoordelijkheid)',
  ],
  harm: [
    '(fouten|onjuistheden|schade|verlies|verliezen|gevolgen|gebruik|beslissingen|inhoud|omissies|informatie|beleggingen|resultaten|misverstanden|interpretaties|meningen|vertrouwen)',
  ],
  responsibilityOf: [
    '(is|zijn|blijft|valt|vallen) (volledig|uitsluitend|geheel)? (de|onder de)? (verantwoordelijkheid) van (de|het|hun|zijn)? (auteur(s)?|schrijver(s)?|inzender(s)?|adverteerder(s)?|afzender|columnist(en)?|gebruiker(s)?)',
    '(komt|komen) (volledig|uitsluitend)? voor rekening van (de|het)? (auteur(s)?|schrijver(s)?|inzender(s)?)',
    '(voor rekening van (de)? (auteur|auteurs|schrijver|columnist))',
  ],
  endorse: [
    '(onderschrijft|onderschrijven|steunt|steunen|deelt|delen|goedkeur(t|en)|keurt goed|beveelt aan|aanbevelen|(betekent|impliceert|houdt in) (goedkeuring|instemming|steun)|goedkeuring|instemming|aanbeveling van)',
  ],
  noEndorsement: ['(niet)? (gelieerd aan|verbonden aan|verbonden met)'],
  opinions: [
    '(mening(en)?|opinie(s)?|standpunt(en)?|visie(s)?|opvatting(en)?|zienswijze(n)?|uitspraken|oordeel|oordelen|beweringen)',
  ],
  expressed: [
    '(mening(en)?|opinie(s)?|standpunten|visies|opvattingen|uitspraken) (die)? (hier|hierin|in dit artikel|in deze)? (geuit|weergegeven|verwoord|beschreven|uitgesproken|vermeld|worden geuit)',
    '(geuite|weergegeven|verwoorde|uitgesproken) (mening(en)?|opinie(s)?|standpunten|opvattingen)',
    '(mening(en)?|standpunten|visie|opinie(s)?) van (de|het|onze)? (auteur(s)?|schrijver(s)?|columnist(en)?)',
  ],
  reflect: [
    '(weerspiegelt|weerspiegelen|vertegenwoordigt|vertegenwoordigen|weergeeft|weergeven|geeft|geven|representeert|overeenkomen|komt overeen|komen overeen|vertolkt|vertolken)( weer)?',
  ],
  ownership: [
    '(geven|geeft) (alleen|uitsluitend|enkel|slechts) (hun|de|zijn|haar) (eigen|persoonlijke)? (mening|opvatting|standpunt)',
    '(is|zijn|geeft|geven|weerspiegelt|weerspiegelen) (uitsluitend|alleen|slechts|enkel|louter)? (die|de|het)? (persoonlijke|eigen)? (mening(en)?|opinie(s)?|standpunt(en)?|visie)? (van|weer van) (de|het|haar|zijn|hun)? (auteur(s)?|schrijver(s)?|columnist(en)?|geïnterviewde(n)?|inzender(s)?|gastblogger)',
    '(op persoonlijke titel|persoonlijke mening)',
  ],
  ownOpinion: [
    '(de)? (meningen|mening|opinies) (zijn|is) (uitsluitend|volledig)? (mijn|van mijzelf|mijn eigen|persoonlijk|eigen)',
    '(is|zijn|op) (een)? persoonlijke (mening|titel|opinie|visie)',
  ],
  infoOnly: [
    '(uitsluitend|alleen|louter|enkel|slechts)? (voor|ter|bedoeld (voor|als|ter)) (uitsluitend|alleen|algemene)? (informatieve|informatie|educatieve|informatiedoeleinden|illustratieve|algemene informatie|indicatieve) (doeleinden|doelen|doel)?',
    '(dient|dienen|is|zijn) (uitsluitend|slechts|alleen|louter) (ter informatie|informatief|indicatief|als informatie)',
    'ter informatie',
  ],
  advice: [
    '(beleggings|financieel |juridisch |medisch |fiscaal |professioneel |beleggings)(advies|aanbeveling|adviezen)',
    '(advies|aanbeveling|aanbod|uitnodiging|aansporing) (om|tot|voor) (te)? (aankoop|verkoop|kopen|verkopen|beleggen|investeren|het kopen|aan- of verkoop)',
    '(advies|beleggingsadvies|beleggingsaanbeveling)',
  ],
  noAdvice: [
    '(vervangt|vervangen) (geen|niet|nooit) (het|een)? (advies|consult|diagnose|professioneel|medisch)',
    '(geen vervanging voor)',
  ],
  adviceHints: [
    '(raadpleeg|neem contact op met|vraag advies aan) (altijd)? (een|je|uw) (arts|huisarts|specialist|adviseur|advocaat|deskundige)',
    'doe (je|uw) eigen onderzoek',
  ],
  risk: [
    '(je|uw) (kapitaal|inleg|geld) (loopt)? (risico)',
    '(beleggen|handelen|investeren|traden) (in)? (*)? (brengt|kent|is|houdt) (grote|veel|risico|aanzienlijke)? (risico-?s|risicovol)',
    '(resultaten|rendementen) (uit het|in het|behaald in het) verleden',
  ],
  aiMade: [
    '(door|met|via) (een)? (AI|kunstmatige intelligentie|AI-systeem|AI-model|taalmodel|algoritme|computer) … (samengesteld|geschreven|opgesteld|gemaakt|gegenereerd|vertaald|samengevat)',
    '(AI|kunstmatige intelligentie|een algoritme) (heeft|schreef|maakte|vertaalde|stelde)',
    '(gegenereerd|geschreven|gemaakt|opgesteld|samengevat|vertaald|geproduceerd|bewerkt|tot stand gekomen|ontstaan|gecreëerd) (gedeeltelijk|deels|volledig|automatisch)? (door|met|met behulp van|met hulp van|via|met ondersteuning van) (een|kunstmatige|generatieve)? (AI|kunstmatige intelligentie|artificiële intelligentie|intelligentie|ChatGPT|GPT|Gemini|taalmodel(len)?|algoritme(s)?|AI-tools?)',
    '(AI|kunstmatige intelligentie|ChatGPT) (heeft|schreef|maakte|genereerde)',
    '(met (behulp|hulp|ondersteuning) van|met) (AI|kunstmatige intelligentie|AI-tools) (gemaakt|geschreven|gegenereerd|opgesteld|vertaald|samengevat)?',
    '(door|met) (AI|kunstmatige intelligentie) (gegenereerd|geschreven|gemaakt|vertaald|samengevat)',
  ],
  aiLabels: [
    '(AI|kunstmatige intelligentie|AI-antwoorden|ChatGPT) (kan|kunnen) (fouten|vergissingen|zich)',
    '(door)? (AI|AI-)( )?(gegenereerd(e)?|samenvatting|gegenereerde (samenvatting|tekst|inhoud)|antwoord|vertaling|overzicht)',
    '(samenvatting|tekst|inhoud|artikel|vertaling|afbeelding) (gegenereerd|gemaakt|geschreven) (door|met) (AI|kunstmatige)',
  ],
  translated: [
    '(vertaald) (uit|door|met|vanuit|naar)',
    '(automatisch|machinaal) (vertaald|vertaling)',
    '(is|betreft) (een)? (automatische|machinale|niet-officiële)? vertaling',
    '(is|zijn|werd|werden) (automatisch|machinaal)? vertaald',
    'vertaling (van|uit)',
  ],
  translatedLabels: [
    '(automatische|machinale|machine)( )?vertaling',
    '(vertaling|vertaald door|vertaald uit|vertaler)( )?:?',
    '(het|de) (origineel|originele document|originele versie|originele tekst|engelse versie) (in (de|zijn) oorspronkelijke taal)? (prevaleert|is leidend|geldt|moet|is bindend)',
    'bij (tegenstrijdigheden|verschillen|twijfel|afwijkingen)',
  ],
  firstPublished: [
    '(oorspronkelijk|eerder|voor het eerst|aanvankelijk) (gepubliceerd|verschenen|geplaatst|verscheen)',
    '(verscheen|gepubliceerd|verschenen) (eerder|oorspronkelijk|voor het eerst|ook) (in|op|bij)?',
    '(overgenomen|herplaatst|herpublicatie|heruitgave) (met (toestemming|goedvinden)|van|uit|onder)',
    '(met toestemming) (van|overgenomen|gepubliceerd)',
    '(uittreksel|fragment|bewerking) (uit|van)',
    '(niet) (bewerkt|aangepast|gewijzigd) door de redactie',
  ],
  republishedLabels: [
    '(lees|bekijk) (hier)? (het|de)? (originele|oorspronkelijke|volledige) (artikel|bericht|versie|bron)( op)?',
    '(origineel|oorspronkelijk|bron)( artikel)?',
    '(bron|via)( )?:',
  ],
  sponsored: [
    '(gesponsord|betaald|mogelijk gemaakt|gefinancierd|aangeboden|gemaakt|geproduceerd) (door|in samenwerking met|in opdracht van|met steun van) (een|onze)? (adverteerder(s)?|sponsor(s)?|partner(s)?|merk(en)?|klant|bedrijf)',
    '(gesponsord) door',
    '(is|betreft|bevat) (een)? (gesponsord|betaald|commercieel|commerciële|betaalde|reclame|promotionele)(e)? (artikel|bericht|inhoud|samenwerking|content|post|boodschap|bijdrage|tekst|publicatie)',
  ],
  gifts: ['(ontving|kreeg|kregen|ontvingen) … (gratis|kosteloos|van de fabrikant|van de uitgever|om te testen)'],
  sponsorLabels: [
    '(gesponsord(e)? (artikel|bericht|inhoud|content|bijdrage|post)?|advertorial|advertentie|betaalde (samenwerking|content|partnerinhoud|inhoud)|partnercontent|branded content|in samenwerking met|commerciële (boodschap|bijdrage)|sponsored|promotie|publireportage|ingezonden mededeling|aangeboden door)',
  ],
  affiliateLinks: ['(affiliate|partner|gesponsorde|commissie)(-| )?(link(s)?|programma|marketing)', 'affiliate'],
  commission: [
    '(wij|we|ik)? (kunnen|kan|krijgen|ontvangen|verdienen|ontvang|krijg|verdien|ontvangt)? (wij|we|ik)? (mogelijk|soms|daarvoor|hiervoor)? (een)? (kleine)? (commissie|vergoeding|percentage|provisie) (ontvangen|krijgen|verdienen)?',
  ],
  purchase: ['(aankoop|aankopen|koopt|kopen|link(s)?|klik(t)?|producten|product|bestelling|bestelt|winkel(s)?)'],
  pressRelease: [
    '(persbericht|bericht) … onder (de)? (uitsluitende)? verantwoordelijkheid van',
    '(is|betreft) (een)? (persbericht)',
    '(persbericht) (van|aangeleverd door|verspreid door|opgesteld door)',
    '(buiten verantwoordelijkheid van de redactie)',
  ],
  pressLabels: [
    '(persbericht(en)?|persmededeling)',
    '(perscontact|contact voor de pers|perscontacten|noot voor de redactie|persvoorlichting)',
    '(ANP Persportaal|PR( )?Newswire|Business( )?Wire|Belga Press)',
    'niet voor publicatie',
  ],
  satire: [
    '(is|betreft|bevat|publiceert) (een|puur|alleen)? (satirisch(e)?|satire|parodie|humoristisch(e)?|fictief|fictieve|verzonnen|fictie) (site|website|artikel|nieuws|tekst|inhoud)?',
    '(satirische|humoristische) (site|website|nieuwssite|artikelen|nieuws)',
    '(elke|iedere) (gelijkenis|overeenkomst) met',
  ],
  terms: [
    '(algemene voorwaarden|gebruiksvoorwaarden|privacy(beleid|verklaring)|cookies?|licentie|overeenkomst|applicatie|app|software|de dienst|account|abonnement|terugbetaling|auteursrecht(en)?|handelsmerk(en)?|open source|API|vertrouwelijk|geadresseerde|ontvanger|product(en)? worden)',
  ],
  elsewhere: [
    '(externe|andere|gelinkte) (site(s)?|website(s)?|pagina-?s|link(s)?)',
    '(website(s)?|site(s)?) van derden',
  ],
  reported: ['(zei|zegt|verklaarde|meldde|volgens|aldus|liet weten|stelt|waarschuwde|voegde toe)'],
  unreal: ['(als|indien|wanneer|of|mocht)'],
  discusses: ['(over|gaat over|bespreekt|beschrijft|legt uit|analyseert|behandelt)'],
  falseFriends: [
    '(niet (alleen|slechts))',
    '(verantwoordelijk(e)?) (voor) (de)? (afdeling|project|aanslag|dood|ongeluk|verkoop|marketing|brand)',
    '(stelde|acht(te)?|houdt|hield) … (aansprakelijk|verantwoordelijk)',
    '(jaar|fabrieks|spaar)( )?garantie',
    '(markt|systemen) (voor|van) (machine|automatische)( )?vertaling',
  ],
  page: pageWords,
} satisfies NoticeWords;
