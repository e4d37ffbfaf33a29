/** Hvad en side siger om sit eget indhold, og hvad der blot ligner. Skrevet til Whence. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'Overskrifter og resuméer på denne side hentes fra andre websteder, uden at vi kontrollerer dem; der kan forekomme fejl.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  {
    text: 'Forfatteren skriver som privatperson; teksten afspejler ikke nødvendigvis avisens holdning.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'Artiklen blev først bragt i Havneposten og gengives her med tilladelse; redaktionen har ikke ændret noget.',
    clauses: ['republished'],
  },
  {
    text: 'Denne nyhed er hentet automatisk fra et nyhedsbureau og er ikke redigeret af redaktionen.',
    clauses: ['third-party-origin', 'no-guarantee', 'republished'],
  },
  { text: 'Denne pressemeddelelse bringes alene på afsenderens ansvar.', clauses: ['press-release'] },
  {
    text: 'Teksten er lagt op af forfatteren selv; platformen stiller kun pladsen til rådighed og kontrollerer ikke indholdet.',
    clauses: ['no-guarantee', 'user-generated'],
  },
  {
    text: 'Resuméet er skrevet af kunstig intelligens og ikke gennemgået af redaktionen: det kan indeholde fejl.',
    clauses: ['ai-involved'],
  },
  {
    text: 'Teksten er automatisk oversat fra norsk; ved uoverensstemmelser gælder originalen.',
    clauses: ['translated'],
  },
  {
    text: 'Denne artikel er sammensat af en AI ud fra meldinger fra tredjepart og er ikke gennemgået af et menneske før udgivelsen.',
    clauses: ['ai-involved'],
  },
  {
    text: 'Indholdet på denne side kommer fra eksterne kilder; operatøren påtager sig intet ansvar for dets rigtighed.',
    clauses: ['third-party-origin', 'no-liability'],
  },
  {
    text: 'Indlæggene skrives af brugerne og udtrykker kun deres egen mening, ikke platformens.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'Tallene er kun til generel orientering og er ikke en anbefaling om køb eller salg.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Automatisk oversat fra tysk. Originalen kan afvige.', clauses: ['translated'] },
  { text: 'Betalt indhold: annoncøren er alene ansvarlig for denne tekst.', clauses: ['sponsored'] },
  {
    text: 'Denne side kan indeholde materiale fra tredjepart, hvis rigtighed vi ikke garanterer.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: 'Redaktionen garanterer ikke, at oplysningerne i denne artikel er fuldstændige.', clauses: ['no-guarantee'] },
  {
    text: 'Redaktionen påtager sig intet ansvar for tab, der opstår ved brug af disse oplysninger.',
    clauses: ['no-liability'],
  },
  {
    text: 'Holdningerne i denne klumme er skribentens egne og afspejler ikke avisens linje.',
    clauses: ['opinions-own', 'no-endorsement'],
  },
  {
    text: 'Denne artikel er kun til orientering og udgør ikke investeringsrådgivning.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Denne artikel er maskinoversat fra engelsk.', clauses: ['translated'] },
  { text: 'Dette resumé er lavet ved hjælp af AI.', clauses: ['ai-involved'] },
  { text: 'Artiklen blev oprindeligt bragt i Havnebladet.', clauses: ['republished'] },
  { text: 'Læs den oprindelige artikel', clauses: ['republished'] },
  { text: 'Betalt samarbejde', clauses: ['sponsored'] },
  { text: 'Dette indlæg indeholder affiliatelinks, og vi kan få provision.', clauses: ['affiliate'] },
  { text: 'Pressemeddelelse', clauses: ['press-release'] },
  { text: 'Denne tekst er skrevet af en læser.', clauses: ['user-generated'] },
  { text: 'Dette er en satirisk side, og alle tekster er opdigtede.', clauses: ['satire'] },
  // Ligner kun.
  { text: 'Retten fandt forlaget ansvarligt for skaden.', clauses: [] },
  { text: 'Fabrikken giver ti års garanti på batterierne.', clauses: [] },
  { text: 'Huslejerne steg med 9 procent i tredje kvartal.', clauses: [] },
  { text: 'Alle rettigheder forbeholdes. Kopiering er ikke tilladt.', clauses: [] },
  { text: 'Kunstneren tegnede et kort over havnen ved hjælp af AI.', clauses: [] },
  { text: 'Bogen er oversat til fyrre sprog og gjorde hende rig.', clauses: [] },
  { text: 'Romanen fra 1925 læses stadig i dag.', clauses: [] },
  { text: 'Styrelsen sagde, at børsen ikke garanterer indskud.', clauses: [] },
  { text: 'Festivalen blev støttet af et bryggeri i tredive år.', clauses: [] },
  { text: 'Foto: Ritzau Scanpix', clauses: [] },
  { text: 'Læs brugervilkårene, før du opretter en konto.', clauses: [] },
  { text: 'Vi deler data med tredjeparter for at måle trafikken.', clauses: [] },
  { text: 'Vi er ikke ansvarlige for indholdet på eksterne websteder.', clauses: [], because: 'om andres sider' },
  { text: 'Markedet for maskinoversættelse blev fordoblet på fem år.', clauses: [] },
] satisfies readonly NoticeExample[];
