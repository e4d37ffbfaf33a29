/** Ciò che una pagina dice del proprio contenuto, e ciò che gli somiglia soltanto. Scritto per Whence. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'I titoli e i riassunti di questa pagina sono raccolti da altri siti senza che li verifichiamo; non si escludono errori.',
    clauses: ['third-party-origin'],
  },
  {
    text: "L'autore scrive a titolo personale; il testo non esprime necessariamente la posizione del giornale.",
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: "Questo articolo è apparso per la prima volta su Il Corriere del Porto ed è ripubblicato qui con il consenso dell'editore; la redazione non lo ha modificato.",
    clauses: ['republished'],
  },
  {
    text: "Questa notizia è stata acquisita automaticamente dal flusso di un'agenzia e non è stata modificata dalla redazione.",
    clauses: ['no-guarantee', 'republished'],
  },
  {
    text: "Questo comunicato è pubblicato sotto la responsabilità esclusiva dell'azienda che lo ha diffuso.",
    clauses: ['no-liability', 'press-release'],
  },
  {
    text: "Riassunto scritto da un'intelligenza artificiale e non riletto dalla redazione: può contenere errori.",
    clauses: ['ai-involved'],
  },
  {
    text: "Testo tradotto automaticamente dal norvegese; in caso di divergenze fa fede l'originale.",
    clauses: ['translated'],
  },
  {
    text: "Questo articolo è stato redatto da un'IA a partire da notizie di terzi e non è stato controllato da nessuno prima della pubblicazione.",
    clauses: ['third-party-origin', 'ai-involved'],
  },
  {
    text: 'I contenuti qui pubblicati provengono da fonti esterne; il gestore non risponde della loro correttezza.',
    clauses: ['third-party-origin', 'no-guarantee', 'no-liability'],
  },
  {
    text: 'I post sono scritti dagli utenti e riflettono soltanto la loro opinione, non quella della piattaforma.',
    clauses: ['opinions-own'],
  },
  {
    text: "Le cifre hanno scopo puramente informativo e non costituiscono un invito all'acquisto o alla vendita.",
    clauses: ['information-only', 'no-advice'],
  },
  { text: "Tradotto automaticamente dal tedesco. L'originale può differire.", clauses: ['translated'] },
  { text: "Contenuto a pagamento: di questo testo risponde solo l'inserzionista.", clauses: ['sponsored'] },
  {
    text: "Questa pagina può contenere contenuti di terze parti di cui non garantiamo l'accuratezza.",
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: 'Il sito non garantisce la completezza delle informazioni di questo articolo.', clauses: ['no-guarantee'] },
  {
    text: "L'editore non è responsabile per eventuali danni derivanti dall'uso di queste informazioni.",
    clauses: ['no-liability'],
  },
  {
    text: "Le opinioni espresse in questo articolo sono quelle dell'autore e non riflettono necessariamente la posizione del giornale.",
    clauses: ['opinions-own', 'no-endorsement'],
  },
  {
    text: 'Questo articolo ha scopo puramente informativo e non costituisce consulenza finanziaria.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: "Questo articolo è stato tradotto automaticamente dall'inglese.", clauses: ['translated'] },
  { text: 'Questo riassunto è stato generato con intelligenza artificiale.', clauses: ['ai-involved'] },
  { text: 'Pubblicato originariamente sulla Gazzetta del Porto.', clauses: ['republished'] },
  { text: "Leggi l'articolo originale", clauses: ['republished'] },
  { text: 'Contenuto sponsorizzato', clauses: ['sponsored'] },
  { text: 'Questo contenuto è realizzato in collaborazione con un nostro inserzionista.', clauses: ['sponsored'] },
  { text: 'Questo post contiene link di affiliazione e potremmo ricevere una commissione.', clauses: ['affiliate'] },
  { text: 'Comunicato stampa', clauses: ['press-release'] },
  { text: 'Questo testo è stato scritto da un lettore.', clauses: ['user-generated'] },
  { text: 'Questo è un sito di satira: ogni testo è frutto di fantasia.', clauses: ['satire'] },
  // Ciò che gli somiglia soltanto.
  { text: "Il giudice ha ritenuto l'editore responsabile del danno.", clauses: [] },
  { text: "L'azienda garantisce le batterie per dieci anni.", clauses: [] },
  { text: 'Gli affitti sono saliti del 9% nel terzo trimestre.', clauses: [] },
  { text: 'Tutti i diritti riservati. Riproduzione vietata.', clauses: [] },
  { text: "L'artista ha disegnato una mappa del porto con l'intelligenza artificiale.", clauses: [] },
  { text: 'Tradotto in quaranta lingue, il libro fece la sua fortuna.', clauses: [] },
  { text: 'Pubblicato nel 1925, il romanzo non ha mai smesso di essere letto.', clauses: [] },
  { text: "L'autorità ha dichiarato che la piattaforma non garantisce i depositi.", clauses: [] },
  { text: 'Il festival è stato sponsorizzato da un birrificio per trent’anni.', clauses: [] },
  { text: 'Foto: ANSA', clauses: [] },
  { text: "Leggi i termini d'uso prima di iscriverti.", clauses: [] },
  { text: "Condividiamo dati con terze parti per misurare l'audience.", clauses: [] },
  { text: 'Non siamo responsabili del contenuto dei siti esterni.', clauses: [], because: 'parla di pagine altrui' },
  { text: 'Il mercato della traduzione automatica è raddoppiato in cinque anni.', clauses: [] },
] satisfies readonly NoticeExample[];
