/** Vad en sida säger om sitt eget innehåll, och vad som bara liknar det. Skrivet för Whence. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'Rubriker och sammanfattningar på den här sidan hämtas från andra webbplatser utan att vi granskar dem; fel kan förekomma.',
    clauses: ['third-party-origin'],
  },
  {
    text: 'Författaren skriver som privatperson; texten speglar inte nödvändigtvis tidningens hållning.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'Artikeln publicerades först i Hamnposten och återges här med tillstånd; redaktionen har inte ändrat något.',
    clauses: ['republished'],
  },
  {
    text: 'Den här notisen har hämtats automatiskt från en nyhetsbyrå och har inte bearbetats av redaktionen.',
    clauses: ['third-party-origin', 'republished'],
  },
  { text: 'Detta pressmeddelande publiceras helt på avsändarens eget ansvar.', clauses: ['press-release'] },
  {
    text: 'Texten är upplagd av författaren själv; plattformen tillhandahåller bara utrymmet och granskar inte innehållet.',
    clauses: ['no-guarantee', 'user-generated'],
  },
  {
    text: 'Sammanfattningen är skriven av AI och inte granskad av redaktionen: den kan innehålla fel.',
    clauses: ['ai-involved'],
  },
  { text: 'Texten är automatiskt översatt från finska; vid skillnader gäller originalet.', clauses: ['translated'] },
  {
    text: 'Den här artikeln har sammanställts av en AI utifrån uppgifter från tredje part och har inte granskats av någon människa före publicering.',
    clauses: ['third-party-origin', 'ai-involved'],
  },
  {
    text: 'Innehållet på den här sidan kommer från externa källor; operatören ansvarar inte för att det är riktigt.',
    clauses: ['third-party-origin', 'no-liability'],
  },
  {
    text: 'Inläggen skrivs av användare och speglar bara deras egen åsikt, inte plattformens.',
    clauses: ['no-endorsement', 'opinions-own', 'user-generated'],
  },
  {
    text: 'Siffrorna är endast avsedda som allmän information och är ingen rekommendation att köpa eller sälja.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Automatiskt översatt från tyska. Originalet kan avvika.', clauses: ['translated'] },
  { text: 'Betalt innehåll: annonsören ansvarar ensam för denna text.', clauses: ['opinions-own', 'sponsored'] },
  {
    text: 'Den här sidan kan innehålla material från tredje part, vars riktighet vi inte garanterar.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: 'Redaktionen garanterar inte att informationen i denna artikel är fullständig.', clauses: ['no-guarantee'] },
  {
    text: 'Redaktionen tar inget ansvar för skador som uppstår vid användning av denna information.',
    clauses: ['no-liability'],
  },
  {
    text: 'Åsikterna i denna artikel är skribentens egna och speglar inte tidningens hållning.',
    clauses: ['opinions-own', 'no-endorsement'],
  },
  {
    text: 'Denna artikel är endast avsedd som information och utgör inte investeringsrådgivning.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Denna artikel är maskinöversatt från engelska.', clauses: ['translated'] },
  { text: 'Denna sammanfattning är skapad med hjälp av AI.', clauses: ['ai-involved'] },
  { text: 'Artikeln publicerades ursprungligen i Hamntidningen.', clauses: ['republished'] },
  { text: 'Läs originalartikeln', clauses: ['republished'] },
  { text: 'Betalt samarbete', clauses: ['sponsored'] },
  { text: 'Detta inlägg innehåller affiliatelänkar och vi kan få provision.', clauses: ['affiliate'] },
  { text: 'Pressmeddelande', clauses: ['press-release'] },
  { text: 'Denna text är skriven av en läsare.', clauses: ['user-generated'] },
  { text: 'Detta är en satirisk sajt och alla texter är påhittade.', clauses: ['satire'] },
  // Liknar det bara.
  { text: 'Domstolen fann förlaget ansvarigt för skadan.', clauses: [] },
  { text: 'Företaget lämnar tio års garanti på batterierna.', clauses: [] },
  { text: 'Hyrorna steg med 9 procent under tredje kvartalet.', clauses: [] },
  { text: 'Alla rättigheter förbehållna. Kopiering förbjuden.', clauses: [] },
  { text: 'Konstnären ritade en karta över hamnen med hjälp av AI.', clauses: [] },
  { text: 'Boken finns på fyrtio språk och gjorde henne rik.', clauses: [] },
  { text: 'Romanen från 1925 läses än i dag.', clauses: [] },
  { text: 'Myndigheten sade att börsen inte garanterar insättningar.', clauses: [] },
  { text: 'Festivalen stöddes av ett bryggeri i trettio år.', clauses: [] },
  { text: 'Foto: TT', clauses: [] },
  { text: 'Läs användarvillkoren innan du registrerar dig.', clauses: [] },
  { text: 'Vi delar data med tredje part för att mäta trafiken.', clauses: [] },
  { text: 'Vi ansvarar inte för innehållet på externa webbplatser.', clauses: [], because: 'om andras sidor' },
  { text: 'Marknaden för maskinöversättning fördubblades på fem år.', clauses: [] },
] satisfies readonly NoticeExample[];
