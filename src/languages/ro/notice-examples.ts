/** Ce spune o pagină despre propriul conținut și ce doar seamănă. Scris pentru Whence. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'Titlurile și rezumatele de pe această pagină sunt preluate de pe alte site-uri fără verificare; pot exista erori.',
    clauses: ['no-guarantee'],
  },
  {
    text: 'Autorul scrie în nume propriu; textul nu exprimă neapărat poziția ziarului.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'Articolul a apărut prima dată în Curierul Portului și este preluat aici cu acordul editorului; redacția nu a modificat nimic.',
    clauses: ['republished'],
  },
  {
    text: 'Această știre a fost preluată automat din fluxul unei agenții și nu a fost editată de redacție.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  {
    text: 'Acest comunicat este publicat pe răspunderea exclusivă a companiei care l-a emis.',
    clauses: ['press-release'],
  },
  {
    text: 'Text încărcat chiar de autor; platforma oferă doar spațiul și nu verifică cele scrise aici.',
    clauses: ['user-generated'],
  },
  {
    text: 'Rezumat scris de inteligența artificială și nerevizuit de redacție: poate conține erori.',
    clauses: ['ai-involved'],
  },
  {
    text: 'Text tradus automat din norvegiană; în caz de neconcordanță prevalează originalul.',
    clauses: ['translated'],
  },
  {
    text: 'Acest articol a fost alcătuit de o inteligență artificială din știri ale unor terți și nu a fost verificat de nimeni înainte de publicare.',
    clauses: ['ai-involved'],
  },
  {
    text: 'Conținutul publicat aici provine din surse externe; operatorul nu își asumă răspunderea pentru corectitudinea lui.',
    clauses: ['third-party-origin', 'no-liability'],
  },
  {
    text: 'Postările sunt scrise de utilizatori și exprimă doar opinia lor, nu pe cea a platformei.',
    clauses: ['opinions-own', 'user-generated'],
  },
  {
    text: 'Cifrele au doar scop informativ și nu reprezintă o recomandare de cumpărare sau vânzare.',
    clauses: ['no-advice'],
  },
  { text: 'Tradus automat din germană. Originalul poate fi diferit.', clauses: ['translated'] },
  { text: 'Conținut plătit: de acest text răspunde exclusiv clientul de publicitate.', clauses: ['sponsored'] },
  {
    text: 'Această pagină poate include conținut de la terți, a cărui acuratețe nu o garantăm.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: 'Redacția nu garantează corectitudinea informațiilor din acest articol.', clauses: ['no-guarantee'] },
  {
    text: 'Redacția nu își asumă răspunderea pentru daune cauzate de folosirea acestor informații.',
    clauses: ['no-liability'],
  },
  {
    text: 'Opiniile exprimate în acest articol aparțin autorului și nu reflectă poziția redacției.',
    clauses: ['opinions-own', 'no-endorsement'],
  },
  {
    text: 'Acest articol are caracter informativ și nu constituie o recomandare de investiții.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Acest articol a fost tradus automat din engleză.', clauses: ['translated'] },
  { text: 'Acest rezumat a fost generat cu ajutorul inteligenței artificiale.', clauses: ['ai-involved'] },
  { text: 'Articol publicat inițial în Gazeta Portului.', clauses: ['republished'] },
  { text: 'Citește articolul original', clauses: ['republished'] },
  { text: 'Advertorial', clauses: ['sponsored'] },
  { text: 'Această postare conține linkuri afiliate și putem primi un comision.', clauses: ['affiliate'] },
  { text: 'Comunicat de presă', clauses: ['press-release'] },
  { text: 'Acest text a fost scris de un cititor.', clauses: ['user-generated'] },
  { text: 'Acesta este un site de satiră, iar toate textele sunt inventate.', clauses: ['satire'] },
  // Doar seamănă.
  { text: 'Judecătorul a găsit editura răspunzătoare pentru prejudiciu.', clauses: [] },
  { text: 'Compania garantează bateriile zece ani.', clauses: [] },
  { text: 'Chiriile au crescut cu 9% în al treilea trimestru.', clauses: [] },
  { text: 'Toate drepturile rezervate. Reproducerea este interzisă.', clauses: [] },
  { text: 'Artista a desenat o hartă a portului cu ajutorul inteligenței artificiale.', clauses: [] },
  { text: 'Tradusă în patruzeci de limbi, cartea i-a adus averea.', clauses: [] },
  { text: 'Romanul din 1925 se citește și astăzi.', clauses: [] },
  { text: 'Autoritatea a declarat că platforma nu garantează depozitele.', clauses: [] },
  { text: 'O berărie a sprijinit festivalul treizeci de ani.', clauses: [] },
  { text: 'Foto: Agerpres', clauses: [] },
  { text: 'Citiți termenii și condițiile înainte de înscriere.', clauses: [] },
  { text: 'Transmitem date unor terți pentru a măsura audiența.', clauses: [] },
  {
    text: 'Nu suntem responsabili pentru conținutul site-urilor externe.',
    clauses: [],
    because: 'despre pagini străine',
  },
  { text: 'Piața traducerii automate s-a dublat în cinci ani.', clauses: [] },
] satisfies readonly NoticeExample[];
