/** Hva en side sier om sitt eget innhold, og hva som bare ligner. Skrevet for Whence. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'Overskrifter og sammendrag på denne siden hentes fra andre nettsteder uten at vi kontrollerer dem; feil kan forekomme.',
    clauses: ['third-party-origin'],
  },
  {
    text: 'Forfatteren skriver som privatperson; teksten gjenspeiler ikke nødvendigvis avisens syn.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'Saken ble først publisert i Havneposten og gjengis her med tillatelse; redaksjonen har ikke endret noe.',
    clauses: ['republished'],
  },
  {
    text: 'Denne meldingen er hentet automatisk fra et nyhetsbyrå og er ikke bearbeidet av redaksjonen.',
    clauses: ['third-party-origin', 'republished'],
  },
  { text: 'Denne pressemeldingen publiseres på avsenderens eget ansvar.', clauses: ['press-release'] },
  {
    text: 'Teksten er lagt ut av forfatteren selv; plattformen stiller bare plassen til rådighet og kontrollerer ikke innholdet.',
    clauses: ['no-guarantee', 'user-generated'],
  },
  {
    text: 'Sammendraget er skrevet av kunstig intelligens og ikke gjennomgått av redaksjonen: det kan inneholde feil.',
    clauses: ['ai-involved'],
  },
  { text: 'Teksten er automatisk oversatt fra finsk; ved avvik gjelder originalen.', clauses: ['translated'] },
  {
    text: 'Denne artikkelen er satt sammen av en KI ut fra meldinger fra tredjepart og er ikke gjennomgått av et menneske før publisering.',
    clauses: ['ai-involved'],
  },
  {
    text: 'Innholdet på denne siden kommer fra eksterne kilder; operatøren tar ikke ansvar for at det er riktig.',
    clauses: ['third-party-origin', 'no-liability'],
  },
  {
    text: 'Innleggene skrives av brukerne og uttrykker bare deres egen mening, ikke plattformens.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'Tallene er kun ment som generell informasjon og er ingen anbefaling om kjøp eller salg.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Automatisk oversatt fra tysk. Originalen kan avvike.', clauses: ['translated'] },
  { text: 'Betalt innhold: annonsøren er alene ansvarlig for denne teksten.', clauses: ['sponsored'] },
  {
    text: 'Denne siden kan inneholde innhold fra tredjepart, og vi garanterer ikke at det er riktig.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  {
    text: 'Redaksjonen garanterer ikke at opplysningene i denne artikkelen er fullstendige.',
    clauses: ['no-guarantee'],
  },
  { text: 'Redaksjonen tar ikke ansvar for tap som følge av bruk av denne informasjonen.', clauses: ['no-liability'] },
  {
    text: 'Meningene i dette innlegget er skribentens egne og gjenspeiler ikke avisens syn.',
    clauses: ['opinions-own', 'no-endorsement'],
  },
  {
    text: 'Denne artikkelen er kun ment som informasjon og utgjør ikke investeringsrådgivning.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Denne artikkelen er maskinoversatt fra engelsk.', clauses: ['translated'] },
  { text: 'Oppsummeringen er laget av KI.', clauses: ['ai-involved'] },
  { text: 'Artikkelen ble opprinnelig publisert i Fjordposten.', clauses: ['republished'] },
  { text: 'Les originalartikkelen', clauses: ['republished'] },
  { text: 'Betalt samarbeid', clauses: ['sponsored'] },
  { text: 'Dette innlegget inneholder affiliatelenker, og vi kan få provisjon.', clauses: ['affiliate'] },
  { text: 'Pressemelding', clauses: ['press-release'] },
  { text: 'Denne teksten er skrevet av en leser.', clauses: ['user-generated'] },
  { text: 'Dette er en satirisk side, og alle tekster er oppdiktet.', clauses: ['satire'] },
  // Ligner bare.
  { text: 'Retten fant forlaget ansvarlig for skaden.', clauses: [] },
  { text: 'Fabrikken gir ti års garanti på batteriene.', clauses: [] },
  { text: 'Husleiene steg med 9 prosent i tredje kvartal.', clauses: [] },
  { text: 'Alle rettigheter forbeholdt. Kopiering er ikke tillatt.', clauses: [] },
  { text: 'Kunstneren tegnet et kart over havnen ved hjelp av KI.', clauses: [] },
  { text: 'Boken er oversatt til førti språk og gjorde henne rik.', clauses: [] },
  { text: 'Romanen fra 1925 leses fortsatt i dag.', clauses: [] },
  { text: 'Direktoratet sa at børsen ikke garanterer innskudd.', clauses: [] },
  { text: 'Festivalen ble støttet av et bryggeri i tretti år.', clauses: [] },
  { text: 'Foto: NTB', clauses: [] },
  { text: 'Les brukervilkårene før du oppretter en konto.', clauses: [] },
  { text: 'Vi deler data med tredjeparter for å måle trafikken.', clauses: [] },
  { text: 'Vi er ikke ansvarlige for innholdet på eksterne nettsteder.', clauses: [], because: 'om andres sider' },
  { text: 'Markedet for maskinoversettelse ble doblet på fem år.', clauses: [] },
] satisfies readonly NoticeExample[];
