/** Italian: what a page says about its own content. */
import type { NoticeWords } from '../../engine/language-pack';
import { pageWords } from './page-words';

export const notices = {
  negates: 'before',
  self: [
    "(questo|questa|questi|queste|quest'|il presente|la presente|i presenti|le presenti|tale) (nuovo|nuova|ultimo|breve)? (articol(o|i)|pagin(a|e)|test(o|i)|not(a|e)|rubric(a|he)|pubblicazion(e|i)|post|reportage|inchiest(a|e)|interventi?|intervist(a|e)|video|podcast|puntat(a|e)|riassunt(o|i)|sintesi|traduzion(e|i)|document(o|i)|documentazione|relazion(e|i)|rapport(o|i)|letter(a|e)|newsletter|comunicat(o|i)|guid(a|e)|contenut(o|i)|material(e|i)|informazion(e|i)|opinion(e|i)|analisi|elenco|recension(e|i)|rispost(a|e)|messaggi(o)?|dati|comment(o|i)|stori(a|e)|estratt(o|i)|editorial(e|i)|notizi(a|e)|progetto|scheda|contributo|servizio)",
    '(articolo|testo|contenuto|informazioni|opinioni|analisi|contenuti|commenti) (qui|sopra|sotto|seguente|seguenti|che precede|che (hai|avete) (appena)? letto)',
    '(qui|ivi|in questa sede) (espress|pubblicat|contenut|riportat|espost|presentat|riprodott)(o|a|i|e)',
    '(le|gli|i) (seguenti|presenti) (opinioni|commenti|contenuti|testi)',
    '(quanto|nulla di quanto) (qui|riportato|pubblicato|scritto)',
    '(opinioni|articoli|testi|contenuti|commenti) (pubblicat|firmat|espress|contenut|riportat|ospitat)(o|a|i|e)',
    '(si tratta di|questo è|questo non è|questa è)',
  ],
  withinSelf: ["(in|di|su|riguardo a|a|per|con|da|durante|dopo) (questo|questa|questi|queste|quest'|il presente)"],
  site: [
    "(questo|questa|quest'|il nostro|la nostra|il presente|nostro|nostra) (sito|sito web|siti|portale|blog|canale|forum|piattaforma|newsletter|rivista|giornale|testata|sezione|spazio|servizio|pagina|pagine|redazione|editore)",
    "(il|del|dal|sul|al|la|della|dalla|l'|dell') (sito|portale|blog|testata|redazione|editore|giornale)",
    '(nostri|nostre) (contenuti|articoli|opinioni)',
  ],
  content: [
    "(tutte|tutti|tutto|alcune|alcuni|parte dei|parte delle)? (le|gli|i|il|la|lo|l')? (informazion(e|i)|contenut(o|i)|test(o|i)|articol(o|i)|dati|quotazioni|prezzi|analisi|opinion(e|i)|comment(o|i)|riassunt(o|i)|traduzion(e|i)|document(o|i)|notizi(a|e)|pagin(a|e)|not(a|e)|fot(o)|video|pubblicazioni|risultati|rispost(e|a)|material(e|i)|recensioni|posizioni)",
  ],
  labels: [
    '(avvertenz(a|e)|avviso|avvisi|nota|note|dichiarazione|clausola|limitazione|esclusione|esonero|disclaimer) (legal(e|i)|important(e|i)|di|ai lettori|redazionale)? (responsabilità|esclusione di responsabilità|esonero di responsabilità|trasparenza|non responsabilità)?',
    "nota (della redazione|del redattore|dell'editore|del traduttore|dell'autore)",
    'ndr',
    'trasparenza',
    'attenzione',
    'disclaimer',
  ],
  leadIns: [
    '(si prega di notare|si noti|nota|attenzione|importante|avvertenza|si precisa|precisiamo|ricordiamo|si ricorda|si avverte|si informa|tenere presente|tieni presente|si fa presente)( )?(che|:|,)?',
    '(sebbene|benché|nonostante|pur) (ci impegniamo|ci sforziamo|impegnandoci)',
  ],
  thirdPartyContent: [
    '(raccolti|raccolte|tratti|tratte|presi|prese|ripresi|riprese) (automaticamente)? da altri (siti|portali|media|fonti)',
    '(contenut(o|i)|informazion(e|i)|dati|element(o|i)|test(o|i)|articol(o|i)|opinion(e|i)|notizi(a|e)|material(e|i)|pubblicazioni|comment(o|i)|contributi|font(e|i)) (proveniente|provenienti|fornit(o|a|i|e)|pubblicat(o|a|i|e)|prodott(o|a|i|e)|creat(o|a|i|e)|ottenut(o|a|i|e)|tratt(o|a|i|e)|raccolt(o|a|i|e)|aggregat(o|a|i|e)|estratt(o|a|i|e)|messe a disposizione)? (automaticamente|in parte)? (da|di|dal|dalle|dai|a cura di)? (un|una|fonti?|siti|fornitori|editori|partner|soggetti)? (di)? (terz(i|e)|terze parti|parti terze|soggetti terzi|estern(i|e|o|a))',
    '(contenuti|informazioni|dati|articoli|notizie) (provenienti|fornit(i|e)|raccolt(i|e)|aggregat(i|e)|ottenut(i|e)|tratt(i|e)) (automaticamente)? (da) (altr(i|e)|divers(i|e)|vari|varie|molteplici)? (fonti|editori|testate|fornitori|agenzie|siti|partner|giornali)',
  ],
  thirdParties: [
    '(terz(i|e)|terze parti|parti terze|soggetti terzi|fonti esterne|fornitori esterni|partner|fornitori|agenzie( di stampa)?|inserzionist(a|i)|collaboratori esterni|autori esterni|editori terzi|altri soggetti)',
  ],
  supplied: [
    '(fornit|pubblicat|offert|prodott|redatt|scritt|creat|aggregat|inviat|condivis|trasmess|diffus|ottenut|elaborat|mess)(o|a|i|e) (automaticamente|direttamente)? (da|dal|dalla|dai|dalle|a disposizione da)',
    '(provenient(e|i)|proviene|provengono|tratt(o|a|i|e)|estratt(o|a|i|e)) (da|dal|dalla|dai|dalle)',
  ],
  areSupplied: [
    '(è|sono|viene|vengono) (automaticamente|direttamente)? (fornit|raccolt|aggregat|offert|ottenut)(o|a|i|e) (da|dal|dalla|dai|dalle|automaticamente)',
    '(proviene|provengono) (direttamente|automaticamente)? (da|dal|dalla)',
  ],
  handedOver: [
    '(è|sono|è stat(o|a)|sono stat(i|e)|ci è stat(o|a)) (gentilmente|automaticamente)? (fornit|concess|importat|inviat|trasmess)(o|a|i|e) (da|dal|dalla|gentilmente)',
  ],
  authors: [
    '(autor(e|i)|autric(e|i)|redattor(e|i)|editorialist(a|i)|opinionist(a|i)|collaborator(e|i)|ospit(e|i)|blogger|intervistat(o|a|i)|firmatari(o)?|relator(e|i)|chi (scrive|firma|le esprime|lo ha scritto|li scrive)|rispettivi autori|inserzionista|emittente|azienda emittente|giornalist(a|i))',
  ],
  users: [
    '(utent(e|i)|internauti|lettor(e|i)|lettrici|membri|iscritti|abbonati|visitatori|partecipanti|commentatori)',
    'la community',
    'la comunità',
  ],
  userContent: [
    '(contenut(o|i)|comment(o|i)|opinion(e|i)|messaggi|articol(o|i)|test(o|i)|recensioni|testimonianze|post|lettere|contributi) (degli|dei|di|delle|da parte di|pubblicat(o|i|e) da(gli|i)?|inviat(o|i|e) da(gli|i)?|scritt(o|i|e) da(gli|i)?|generat(o|i|e) da(gli|i)?|creat(o|i|e) da(gli|i)?|lasciat(i) dagli) (un|una|nostri)? (utent(e|i)|lettor(e|i)|lettrici|membri|iscritti|visitatori|community|partecipanti)',
    '(scritt|redatt|pubblicat|inviat|propost|condivis|creat)(o|a|i|e) (liberamente|direttamente)? da (un|una|uno dei nostri|un nostro|una nostra) (collaborator(e)|utente|lettor(e)|lettrice|membro|iscritto|volontari(o)|ospite)',
    'i commenti (pubblicati)? (sono|rappresentano|riflettono)',
    'contenuti generati dagli utenti',
  ],
  contributorLabels: [
    "(caricato|pubblicato|inviato|inserito) (dall'autore|dal suo autore|dall'autrice)( (stesso|stessa))?",
    '(articolo|intervento|contributo|post|opinione|rubrica) (ospite|estern(o|a)|di un ospite|di un lettore|dei lettori)',
    '(autore|autrice|editorialista|collaboratore) (ospite|estern(o|a))',
    '(inviato|pubblicato|scritto) da (un|una)? (lettore|lettrice|utente|membro)',
    '(lettere|posta) (al direttore|dei lettori)',
    'riceviamo e pubblichiamo',
  ],
  negation: [
    '(non|né|senza|nessun|nessuna|nessuno|mai|nemmeno|neppure|alcun|alcuna|nulla|in nessun caso|in alcun modo)',
  ],
  clauseBreaks: ['(ma|però|tuttavia|bensì|mentre|sebbene|benché)'],
  guarantee: [
    '(garantisce|garantiamo|garantiscono|garantire|garantisco|garanzia|garanzie|garantit(o|a|i|e)|assicura|assicuriamo|assicurano|assicurare|certifica|certifichiamo|risponde della|rispondiamo|attesta|fornisce garanzie)',
  ],
  noGuarantee: [
    '(senza|nessuna|non (offre|offriamo|fornisce|forniamo|dà|diamo|si dà|vi è)) (alcun tipo di|alcuna|nessuna)? (garanzia|garanzie)( (di|della|circa|su|che|espressa|alcuna))?',
    'salvo errori (o|ed|e) omissioni',
    '(non (ha|hanno)) (alcun|carattere)? (valore|carattere)? (contrattuale|ufficiale|vincolante|legale)',
  ],
  quality: [
    "(l'|la|dell'|della|sua|loro|sull'|sulla)? (accuratezza|esattezza|completezza|veridicità|affidabilità|attendibilità|correttezza|validità|precisione|qualità|attualità|aggiornamento|autenticità|conformità|legalità|liceità|verità|fedeltà|pertinenza|tempestività|accurat(o|a|i|e)|esatt(o|a|i|e)|complet(o|a|i|e)|corrett(o|a|i|e)|aggiornat(o|a|i|e)|precis(o|a|i|e)|affidabil(e|i)|priv(o|a|i|e) di errori|esent(e|i) da errori|assenza di errori)",
  ],
  unsure: [
    '(può|possono|potrebbe|potrebbero) (talvolta|anche|comunque|ancora)? (contenere|includere|presentare|generare|produrre|commettere|avere|esserci|riportare) (alcun(i|e)|cert(i|e)|eventuali|possibili|piccoli|degli|delle|dei)? (errori|errore|inesattezz(e|a)|imprecision(i|e)|omission(i|e)|sviste|refusi|bias|informazioni (inesatte|errate|incomplete|imprecise|obsolete|non aggiornate|sbagliate))',
    '(può|possono|potrebbe|potrebbero) (essere|risultare|non essere) (parzialmente|talvolta|sempre|del tutto)? (inesatt|incomplet|errat|imprecis|obsolet|sbagliat|superat|accurat|aggiornat|complet|corrett|ritardat)(o|a|i|e)',
    '(non (è|sono)) (necessariamente|sempre)? (accurat|esatt|complet|corrett|aggiornat|affidabil)(o|a|i|e)',
    "(verificare|verifica|controlla|si consiglia di verificare|va verificat(o|a)) (sempre)? (le|l'|la|i)? (informazioni|informazione|fonti|dati)",
  ],
  unchecked: [
    '(non (è|sono|è stat(o|a)|sono stat(i|e))) (ancora|preventivamente|indipendentemente)? (verificat|controllat|revisionat|rivist|validat|moderat|modificat|curat|sottopost)(o|a|i|e)',
    'non (verificat|controllat|revisionat|validat|moderat|rivist)(o|a|i|e)',
    'senza (revisione|verifica|controllo|validazione|intervento|supervisione|modifica|moderazione) (uman(o|a)|preventiv(o|a)|editoriale|redazionale|della redazione)?',
    '(non) (verifica|verifichiamo|controlla|controlliamo|modera|ha potuto verificare) (i|le|gli|il|la|questi|queste|ogni)',
  ],
  liable: [
    '(responsabil(e|i)|responsabilità|risponde|imputabil(e|i)|si assume|ci assumiamo|si assumono|assume|assumiamo)',
  ],
  noLiability: [
    '(declina|declinano|decliniamo|esclude|escludono|escludiamo|respinge|rifiuta|nega|si esime|si esimono) (espressamente|pertanto)? (da)? (ogni|qualsiasi|qualsivoglia|tutta la|la propria|la nostra)? (e qualsiasi)? (tipo di)? responsabilità',
    '(a (vostro|tuo|proprio|suo) (rischio|rischio e pericolo)|sotto la (propria|vostra|tua) responsabilità)',
    '(è|sono) esonerat(o|a|i|e) da (ogni|qualsiasi) responsabilità',
  ],
  harm: [
    '(error(e|i)|omission(e|i)|dann(o|i)|perdit(a|e)|conseguenze|utilizzo|uso|decisioni|contenut(o|i)|inesattezze|informazioni|investimenti|risultati|fraintendimenti|interpretazioni|affidamento|opinioni)',
  ],
  responsibilityOf: [
    "(è|sono|resta|restano|rimane|ricade|ricadono) (sotto|di|a|sulla|della)? (la|l')? (piena|totale|esclusiva|sola|unica)? responsabilità (esclusiva)? (di|del|della|degli|dei|dell') (singol(o|i)|rispettiv(o|i)|lor(o)|suo)? (autor(e|i)|autrice|chi|lettor(e|i)|utent(e|i)|inserzionist(a|i)|azienda|emittente|firmatari)",
    "(impegna|impegnano|vincola) (solo|soltanto|esclusivamente|unicamente) (il|i|l'|gli|chi)",
    "responsabilità (esclusiva)? (dell'autore|degli autori|di chi|del mittente|dell'azienda)",
  ],
  endorse: [
    "(approva|approviamo|appoggia|sostiene|sosteniamo|raccomanda|raccomandiamo|condivide|condividiamo|avalla|avalliamo|sottoscrive|(implica|costituisce|significa) (un'|una|un)? (approvazione|avallo|adesione|sostegno|condivisione)|approvazione|avallo)",
  ],
  noEndorsement: ['(non (ha|hanno)) (alcun)? (legame|rapporto|affiliazione) con'],
  opinions: [
    '(opinion(e|i)|punt(o|i) di vista|posizion(e|i)|idee|pareri|parere|affermazioni|giudizi|dichiarazioni|visione|linea editoriale|pensiero|considerazioni|tesi|vedute)',
  ],
  expressed: [
    '(opinioni|punti di vista|idee|posizioni|pareri|affermazioni|considerazioni) (qui|ivi|in questo|nei|negli)? (espress|contenut|manifestat|espost|riportat|formulat|sostenut)(o|a|i|e)',
  ],
  reflect: [
    '(riflette|riflettono|rispecchia|rispecchiano|rappresenta|rappresentano|esprime|esprimono|coincide|coincidono|corrisponde|corrispondono|impegna|impegnano)',
  ],
  ownership: [
    '(riflettono|riflette|esprimono|esprime|rappresentano) (soltanto|solo|solamente|esclusivamente|unicamente) (la|le|il)? (loro|propria|sua)? (opinione|opinioni|personale|punto di vista|pensiero)',
    "(è|sono|appartiene|appartengono) (solo|esclusivamente|unicamente|soltanto|da attribuire)? (quell(e|a|o|i)|di|del|della|degli|dei|dell'|agli|all'|ai|esclusiva)? (responsabilità)? (rispettivi|singoli|suo|suoi)? (autor(e|i)|autrice|editorialist(a|i)|intervistat(o|i)|lettor(e|i)|chi (scrive|le esprime|firma|l'ha))",
    '(è|sono) (strettamente|del tutto)? (personal(e|i)|mie|proprie)',
    "(riflette|riflettono|rispecchia|rispecchiano|esprime|esprimono|rappresenta|rappresentano) (solo|esclusivamente|unicamente|soltanto) (il|l'|le|la|i)? (opinion(e|i)|punto di vista|pensiero|posizione)? (personale)? (di|del|della|degli|dell') (autor(e|i)|autrice|chi)",
  ],
  ownOpinion: [
    "(le)? opinioni (sono|espresse sono) (esclusivamente)? (mie|personali|dell'autore|degli autori|proprie)",
    'opinion(e|i) personal(e|i)',
  ],
  infoOnly: [
    '(solo|soltanto|esclusivamente|unicamente|meramente|puramente)? (a|per|con|ha|hanno) (scop(o|i)|finalità|titolo|fini|carattere|valore) (solo|puramente|meramente|esclusivamente|unicamente)? (informativ|indicativ|illustrativ|divulgativ|educativ|esemplificativ|orientativ)(o|a|i|e)',
    '(è|sono|ha) (carattere|natura)? (puramente|meramente|esclusivamente|solo) (informativ|indicativ|illustrativ)(o|a|i|e)',
    'a titolo (puramente|meramente)? (informativo|indicativo)',
  ],
  advice: [
    "(consulenz(a|e)|consigli(o)?|raccomandazion(e|i)|sollecitazion(e|i)|offert(a|e)|parer(e|i)|invito|suggeriment(o|i)) (personalizzat(a|o))? (finanziari|di investimento|d'investimento|legal|fiscal|medic|all'investimento|all'acquisto|di acquisto|all'acquisto o alla vendita|alla vendita|di trading|di tipo|professional|ad acquistare|ad investire|all'investire)(a|o|e|i)?",
    'sollecitazione (al|del) pubblico risparmio',
  ],
  noAdvice: [
    '(non (sostituisce|sostituiscono|intende sostituire|vuole sostituire)) (in alcun modo)? (il|la|un|una)? (parere|consulto|consulenza|diagnosi|visita|rapporto)',
  ],
  adviceHints: [
    '(consultare|consulta|consultate|rivolgersi a|rivolgiti a) (sempre)? (un|il|il proprio|il tuo|uno) (medic(o)|professionista|specialista|avvocato|consulente|esperto)',
  ],
  risk: [
    '(il)? (tuo|vostro|suo) (capitale|denaro) (è|può essere) a rischio',
    '(investire|gli investimenti|il trading|negoziare) (in)? (*)? (comporta|comportano|implica|presenta) (un|elevati|alti|dei)? (risch(io|i)|grado di rischio)',
    '(rendimenti|risultati|performance) passat(i|e)',
  ],
  aiMade: [
    "(generat|scritt|redatt|creat|prodott|realizzat|riassunt|elaborat|fatt|tradott|preparat|rivist|assistit)(o|a|i|e) (in parte|parzialmente|automaticamente|interamente)? (da|con|tramite|mediante|utilizzando|usando|attraverso|dall'|con l'|grazie a|con (l'|il)? (ausilio|aiuto|supporto|assistenza) (di|della|dell')) (un|una|un'|strumenti di|modelli di|sistemi di)? (intelligenza artificiale|IA|AI|intelligenza artificiale generativa|ChatGPT|GPT|Gemini|Copilot|modelli linguistici|robot|algoritmi)",
    "(l'IA|l'intelligenza artificiale|ChatGPT|un algoritmo) (ha|hanno) (generato|redatto|scritto|prodotto|riassunto|tradotto|creato)",
    "con (l'|il)? (ausilio|aiuto|supporto) (di|della|dell') (intelligenza artificiale|IA|AI)",
    "(utilizza|utilizziamo|usa|usiamo|si avvale) (dell'|l'|della)? (intelligenza artificiale|IA|AI)",
  ],
  aiLabels: [
    "(l'|le risposte dell')?(IA|AI|intelligenza artificiale|ChatGPT) (può|possono) (commettere|contenere|sbagliare)",
    "(contenuto|testo|riassunto|articolo|risposta|traduzione|immagine|sintesi|contenuti|risposte) (generat|creat|redatt|prodott|scritt|realizzat)(o|a|i|e) (automaticamente)? (da|con|dall'|con l'|tramite) (IA|AI|intelligenza artificiale)",
    "(riassunto|traduzione|contenuto|sintesi) (IA|AI|dell'IA|con IA)",
  ],
  translated: [
    "(tradott)(o|a|i|e) (e adattat(o|a))? (automaticamente|da|dal|dall'|dalla|con|tramite|utilizzando|originariamente|liberamente)",
    "(una)? traduzione (automatica|non ufficiale|libera|adattata|integrale)? (di|del|dell'|della|dal|dall'|realizzata|effettuata|da)",
    '(è|sono) stat(o|a|i|e) (automaticamente)? tradott(o|a|i|e)',
    '(è|sono) (una)? traduzion(e|i)',
    '(automaticamente) tradott(o|a|i|e)',
  ],
  translatedLabels: [
    '(traduzione|tradott(o|a)|versione) (automatica|automaticamente|di google|non ufficiale)',
    'traduzione( )?( di|:)',
    'traduzioni automatiche',
    "(l'|il) (originale|documento originale|testo originale|versione originale) (nella sua lingua|nella sua lingua madre)? (prevale|fa fede|deve essere considerat(o|a)|è)",
    'in caso di (discrepanza|divergenza|dubbio|difformità)',
  ],
  firstPublished: [
    '(originariamente|inizialmente|precedentemente|già) (pubblicat|apparss|apparso|uscit|diffus)(o|a|i|e)?',
    '(pubblicat|apparsi|apparso|apparsa|uscit|diffus)(o|a|i|e)? (originariamente|inizialmente|per la prima volta|in origine|anche|precedentemente) (su|in|da|sul|sulla|nel|nella)?',
    '(ripubblicat|riprodott|ripres|ristampat)(o|a|i|e) (qui|integralmente)? (con (il)? (permesso|consenso|licenza)|su licenza|da|dal|dalla|per gentile)',
    '(riproduciamo|ripubblichiamo|pubblichiamo|riprendiamo) (qui|di seguito)? (un|il|la|questo) (articolo|testo|intervento|intervista)',
    "(tratt|estratt|adattat)(o|a|i|e) (da|dal|dalla|dall') (un|una|libro|articolo|rapporto|blog|sito|giornale|rivista|numero|comunicato)?",
    '(per gentile concessione|su concessione) (di|del|della)',
    'con (il)? permesso (di|del|della)',
    'non (è|sono) stat(o|a|i|e) (modificat|rivist|editat)(o|a|i|e) (da|dal|dalla)',
  ],
  republishedLabels: [
    "(leggi|vedi|leggere) (qui)? (l'|il|la)? (articolo|versione|testo|post)? (originale)( (su|qui))?",
    '(articolo|testo|link|fonte|post) (originale)',
    '(fonte|via|credits)( )?:',
    '(riproduzione|copia) (autorizzata)',
  ],
  sponsored: [
    '(sponsorizzat|finanziat|pagat|offert|presentat|realizzat|prodott|redatt|scritt|creat)(o|a|i|e) (e (realizzat|prodott)(o|a))? (da|per|in collaborazione con|in partnership con|con il (sostegno|contributo|supporto) di) (un|una|un nostro|una nostra|il nostro|nostro)? (inserzionist(a|i)|sponsor|partner|marchi(o)?|brand|client(e|i)|azienda|agenzia)',
    '(sponsorizzat)(o|a|i|e) da',
    '(è|sono|contiene) (un|una|dei)? (articol(o|i)|contenut(o|i)|test(o|i)|post|video|messaggi(o)?)? (sponsorizzat(o|a|i|e)|pubblicitar(io|ia|i|ie)|promozional(e|i)|commercial(e|i)|a pagamento|pubbliredazional(e|i)|publiredazional(e|i)|pubblicità)',
    '(collaborazione|partnership) (a pagamento|commerciale|retribuita|pubblicitaria)',
  ],
  gifts: [
    "(ricevuto|ricevuti|fornito|forniti|omaggiati) … (gratuitamente|in omaggio|gratis|dall'azienda|dal produttore|per (la prova|la recensione|il test))",
    "(l'azienda|il produttore|il marchio|la casa editrice) (ci|mi) ha (inviato|fornito|prestato|regalato|invitato)",
  ],
  sponsorLabels: [
    '(articolo|contenuto|testo|post|video|messaggio|sezione|speciale|inserto) (sponsorizzat(o|a)|pubblicitario|promozionale|commerciale|a pagamento|del (nostro)? (partner|inserzionista))',
    '(pubbli|publi)redazionale',
    'informazione (pubblicitaria|promozionale|commerciale)',
    '(sponsorizzato|offerto|presentato) da',
    'in collaborazione con',
    'contenuto (sponsorizzato|di marca|offerto da)',
    'branded( )?content',
    'messaggio (pubblicitario|promozionale)',
  ],
  affiliateLinks: [
    '(link|collegamenti) (di)? (affiliat(o|i)|affiliazione|sponsorizzat(o|i)|commercial(e|i))',
    '(programma|programmi|marketing) di affiliazione',
    'affiliat(o|i) (amazon)',
    '(affiliazione) amazon',
  ],
  commission: [
    '(possiamo|posso|può|potremmo|potrebbe) (anche)? (ricevere|guadagnare|ottenere|percepire) (una|un|qualche)? (piccola)? (commission(e|i)|provvigion(e|i)|percentuale|compenso)',
    '(riceviamo|ricevo|guadagniamo|riceve|percepisce|percepiamo|riceverà|riceveremo) (una|un)? (piccola)? (commission(e|i)|provvigion(e|i)|percentuale|compenso)',
  ],
  purchase: ['(acquist(o|i|a|are|ando)|link|clic|vendit(a|e)|prodott(o|i)|ordin(e|i)|negozi(o)?|compr(i|a|are))'],
  pressRelease: [
    'comunicato (è)? (pubblicato|diffuso) sotto la (esclusiva)? responsabilità',
    '(è|sono|costituisce|riproduce) (un|il|parte di un|tratto da un)? comunicat(o|i) (stampa)?',
    '(comunicato)( stampa)? (diffus|emess|inviat|redatt|distribuit|trasmess)(o|a) (da|dal|dalla)',
    "(è|sono) (di)? (esclusiva)? responsabilità (dell'emittente|dell'azienda|del mittente)",
    '(pubblicat|riprodott)(o|a) (integralmente|senza modifiche)',
  ],
  pressLabels: [
    'comunicat(o|i) stampa',
    '(press)( )?release',
    'per (la)? (diffusione|pubblicazione) immediata',
    '(contatti|contatto|ufficio) (per la)? (stampa|i media)',
    '(PR( )?Newswire|Business( )?Wire|Globe( )?Newswire|Cision|immediapress)',
    'cartella stampa',
  ],
  satire: [
    '(è|sono|contiene|pubblica) (un|una|di|solo|puramente)? (sito|giornale|articolo|contenuto|testo|portale|pagina|opera|notizie)? (di)? (satiric(o|a|i|he)|satira|parodia|parodistic(o|a)|umoristic(o|a)|umorismo|fantasia|finzione|inventat(o|a|e|i))',
    '(sito|giornale|portale|contenuto|articolo|testo|pagina) (satiric(o|a)|di satira|umoristic(o|a)|di parodia|di fantasia)',
    '(ogni|qualsiasi) (riferimento|somiglianza) (a|con)',
    'frutto di fantasia',
  ],
  terms: [
    "(termini (e|di)|condizioni (di|generali)|privacy|cookie|licenza|contratto|(la|questa) piattaforma (è|non|può|fornisce|offre)|sulla piattaforma|applicazione|app|software|servizio è|account|abbonamento|rimborso|proprietà intellettuale|diritto d'autore|marchi registrati|open source|API|così com'è|confidenziale|destinatari(o)?|prodotto|installazione)",
  ],
  elsewhere: ['(siti|pagine|link|collegamenti) (web)? (estern(i|e)|di terzi|terz(i|e)|collegati)'],
  reported: [
    '(ha detto|hanno detto|ha dichiarato|secondo|ha affermato|ha spiegato|riferisce|ha avvertito|sostiene che)',
  ],
  unreal: ['(se|qualora|quando|evita|evitare)'],
  discusses: ['(su|sul|sulla|riguardo|parla|tratta|analizza|spiega|discute|racconta)'],
  falseFriends: [
    '(non (solo|soltanto))',
    "(responsabil(e|i)) (di|del|della|dell') (area|settore|ufficio|progetto|incidente|strage|attacco|marketing|vendite|comunicazione)",
    '(ritenut|considerat|condannat|giudicat)(o|a|i|e) (come)? responsabil(e|i)',
    '(fondo|cassa|lettera|anni) di garanzia',
  ],
  page: pageWords,
} satisfies NoticeWords;
