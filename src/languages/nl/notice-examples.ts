/** Wat een pagina over haar eigen inhoud zegt, en wat daar alleen op lijkt. Geschreven voor Whence. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'Koppen en samenvattingen op deze pagina worden ongecontroleerd van andere sites overgenomen; fouten zijn niet uit te sluiten.',
    clauses: ['no-guarantee'],
  },
  {
    text: 'De auteur schrijft op persoonlijke titel; de tekst geeft niet noodzakelijk het standpunt van de krant weer.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'Dit artikel verscheen eerder in De Havenbode en is hier met toestemming overgenomen; de redactie heeft er niets aan veranderd.',
    clauses: ['republished'],
  },
  {
    text: 'Dit bericht is automatisch overgenomen uit de stroom van een persbureau en niet door de redactie bewerkt.',
    clauses: ['third-party-origin', 'republished'],
  },
  {
    text: 'Dit persbericht is geplaatst onder verantwoordelijkheid van het bedrijf dat het heeft uitgegeven.',
    clauses: ['press-release'],
  },
  {
    text: 'Geplaatst door de auteur zelf; het platform biedt alleen ruimte en controleert de inhoud niet.',
    clauses: ['no-guarantee', 'user-generated'],
  },
  {
    text: 'Samenvatting gemaakt door kunstmatige intelligentie en niet door de redactie nagelezen: er kunnen fouten in staan.',
    clauses: ['ai-involved'],
  },
  {
    text: 'Tekst automatisch vertaald uit het Noors; bij verschillen geldt de oorspronkelijke versie.',
    clauses: ['translated'],
  },
  {
    text: 'Dit artikel is door een AI samengesteld uit berichten van derden en voor publicatie door niemand nagekeken.',
    clauses: ['third-party-origin', 'ai-involved'],
  },
  {
    text: 'Wat u hier leest is afkomstig van externe bronnen; de beheerder aanvaardt geen aansprakelijkheid voor de juistheid ervan.',
    clauses: ['third-party-origin', 'no-liability'],
  },
  {
    text: 'De berichten worden door gebruikers geschreven en geven alleen hun eigen mening weer, niet die van het platform.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'De cijfers dienen uitsluitend ter informatie en zijn geen aanbeveling om te kopen of te verkopen.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Automatisch vertaald uit het Duits. Het origineel kan afwijken.', clauses: ['translated'] },
  { text: 'Betaalde inhoud: alleen de adverteerder is verantwoordelijk voor deze tekst.', clauses: ['sponsored'] },
  {
    text: 'Deze pagina kan inhoud van derden bevatten waarvan wij de juistheid niet garanderen.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: 'De redactie garandeert de volledigheid van de informatie in dit artikel niet.', clauses: ['no-guarantee'] },
  {
    text: 'De uitgever is niet aansprakelijk voor schade door het gebruik van deze informatie.',
    clauses: ['no-liability'],
  },
  {
    text: 'De meningen in dit artikel zijn die van de auteur en weerspiegelen niet het standpunt van de krant.',
    clauses: ['opinions-own', 'no-endorsement'],
  },
  {
    text: 'Dit artikel dient uitsluitend ter informatie en is geen beleggingsadvies.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Dit artikel is automatisch vertaald uit het Engels.', clauses: ['translated'] },
  { text: 'Deze samenvatting is gegenereerd door kunstmatige intelligentie.', clauses: ['ai-involved'] },
  { text: 'Dit artikel verscheen eerder in de Havenkrant.', clauses: ['republished'] },
  { text: 'Lees het originele artikel', clauses: ['republished'] },
  { text: 'Gesponsord artikel', clauses: ['sponsored'] },
  { text: 'Dit bericht bevat affiliate links; bij een aankoop ontvangen wij een commissie.', clauses: ['affiliate'] },
  { text: 'Persbericht', clauses: ['press-release'] },
  { text: 'Deze tekst is geschreven door een lezer.', clauses: ['user-generated'] },
  { text: 'Dit is een satirische site; alle berichten zijn verzonnen.', clauses: ['satire'] },
  // Lijkt er alleen op.
  { text: 'De rechter hield de uitgever aansprakelijk voor de schade.', clauses: [] },
  { text: 'Het bedrijf geeft tien jaar garantie op de accu.', clauses: [] },
  { text: 'De huren stegen in het derde kwartaal met 9%.', clauses: [] },
  { text: 'Alle rechten voorbehouden. Kopiëren verboden.', clauses: [] },
  { text: 'De kunstenares tekende een kaart van de haven met kunstmatige intelligentie.', clauses: [] },
  { text: 'Het boek, vertaald in veertig talen, maakte haar rijk.', clauses: [] },
  { text: 'De roman verscheen in 1925 en wordt nog altijd gelezen.', clauses: [] },
  { text: 'De toezichthouder zei dat de beurs tegoeden niet garandeert.', clauses: [] },
  { text: 'Het festival werd dertig jaar lang gesteund door een brouwerij.', clauses: [] },
  { text: 'Foto: ANP', clauses: [] },
  { text: 'Lees de algemene voorwaarden voordat u zich inschrijft.', clauses: [] },
  { text: 'Wij delen gegevens met derden om bezoek te meten.', clauses: [] },
  {
    text: 'Wij zijn niet verantwoordelijk voor de inhoud van externe websites.',
    clauses: [],
    because: 'gaat over andermans pagina’s',
  },
  { text: 'De markt voor machinevertaling verdubbelde in vijf jaar.', clauses: [] },
] satisfies readonly NoticeExample[];
