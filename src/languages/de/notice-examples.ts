/** Texte, für Whence geschrieben, mit dem, was sie erklären; Doppelgänger darunter. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'Schlagzeilen und Zusammenfassungen auf dieser Seite werden ungeprüft von anderen Websites übernommen; Fehler sind nicht ausgeschlossen.',
    clauses: ['no-guarantee'],
  },
  {
    text: 'Der Autor schreibt als Privatperson; der Text gibt nicht die Haltung der Zeitung wieder.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'Dieser Artikel erschien zuerst im Hafenboten und wird hier mit Erlaubnis wiedergegeben; die Redaktion hat nichts daran geändert.',
    clauses: ['republished'],
  },
  {
    text: 'Diese Meldung wurde automatisch aus dem Dienst einer Nachrichtenagentur übernommen und von der Redaktion nicht bearbeitet.',
    clauses: ['republished'],
  },
  {
    text: 'Diese Mitteilung stammt vom Unternehmen selbst, das allein für den Inhalt verantwortlich ist.',
    clauses: ['press-release'],
  },
  {
    text: 'Dieser Text wurde maschinell aus fremden Meldungen erstellt und von niemandem gegengelesen.',
    clauses: ['ai-involved'],
  },
  {
    text: 'Die hier veröffentlichten Inhalte stammen aus externen Quellen; für ihre Richtigkeit übernimmt der Betreiber keine Haftung.',
    clauses: ['third-party-origin', 'no-guarantee', 'no-liability'],
  },
  {
    text: 'Die Beiträge werden von Nutzern verfasst und geben allein deren Meinung wieder, nicht die der Plattform.',
    clauses: ['no-endorsement', 'opinions-own', 'user-generated'],
  },
  { text: 'Bezahlter Inhalt: Für diesen Text ist allein der Werbekunde verantwortlich.', clauses: ['sponsored'] },
  {
    text: 'Diese Seite kann Inhalte von Dritten enthalten, die nur zu Informationszwecken bereitgestellt werden. Norex übernimmt keine Gewähr für deren Richtigkeit oder Vollständigkeit.',
    clauses: ['third-party-origin', 'information-only', 'no-guarantee'],
  },
  {
    text: 'Die in diesem Artikel geäußerten Ansichten sind allein die des Autors und spiegeln nicht unbedingt die Meinung der Redaktion wider.',
    clauses: ['opinions-own', 'no-endorsement'],
  },
  {
    text: 'Dieser Kommentar gibt die Meinung der Autorin wieder, nicht notwendigerweise die der Redaktion.',
    clauses: ['opinions-own', 'no-endorsement'],
  },
  { text: 'Dieser Artikel stellt keine Anlageberatung dar.', clauses: ['no-advice'] },
  {
    text: 'Dieser Beitrag erschien zuerst im Nordblick. Wir veröffentlichen ihn mit freundlicher Genehmigung.',
    clauses: ['republished'],
  },
  { text: 'Dieser Text wurde automatisch aus dem Norwegischen übersetzt.', clauses: ['translated'] },
  {
    text: 'Diese Zusammenfassung wurde mithilfe künstlicher Intelligenz erstellt und kann Fehler enthalten.',
    clauses: ['ai-involved'],
  },
  { text: 'Gesponserter Beitrag', clauses: ['sponsored'] },
  {
    text: 'Dieser Artikel enthält Affiliate-Links: Wenn Sie darüber einkaufen, erhalten wir eine Provision.',
    clauses: ['affiliate'],
  },
  { text: 'Pressemitteilung', clauses: ['press-release'] },
  { text: 'Diese Seite ist Satire: Nichts davon ist passiert.', clauses: ['satire'] },
  {
    text: 'Norex haftet nicht für Verluste, die aus der Nutzung dieser Informationen entstehen.',
    clauses: ['no-liability'],
  },
  { text: 'Dieser Artikel wurde von einem Mitglied unserer Community verfasst.', clauses: ['user-generated'] },
  { text: 'Alle Angaben ohne Gewähr.', clauses: ['no-guarantee'] },
  { text: 'Dieser Text ersetzt keine ärztliche Beratung.', clauses: ['no-advice'] },
  // Doppelgänger.
  {
    text: 'Wir garantieren die Richtigkeit jeder Zahl in diesem Bericht.',
    clauses: [],
    because: 'a guarantee that is given',
  },
  {
    text: 'Die Aufsicht erklärte, die Plattform garantiere die Einlagen nicht.',
    clauses: [],
    because: 'somebody is reported',
  },
  { text: 'Alle Rechte vorbehalten. Nachdruck nur mit Genehmigung des Verlags.', clauses: [] },
  { text: 'Foto: dpa', clauses: [] },
  {
    text: 'Wir geben Daten an Dritte weiter, um unsere Reichweite zu messen.',
    clauses: [],
    because: 'data, not content',
  },
  { text: 'Das Gericht machte den Verlag für den Schaden verantwortlich.', clauses: [] },
  { text: 'Die Künstlerin zeichnete mithilfe künstlicher Intelligenz eine Karte des Hafens.', clauses: [] },
  { text: 'Der Roman erschien 1925 zum ersten Mal und wird bis heute gelesen.', clauses: [] },
  { text: 'Das Festival wurde dreißig Jahre lang von einer Brauerei gesponsert.', clauses: [] },
  { text: 'In vierzig Sprachen übersetzt, machte das Buch sie reich.', clauses: [] },
  {
    text: 'Das Protokoll garantiert nicht, dass die Pakete in der richtigen Reihenfolge ankommen.',
    clauses: [],
    because: 'a technical text',
  },
  { text: 'Die Mieten stiegen im dritten Quartal um neun Prozent.', clauses: [] },
] as const satisfies readonly NoticeExample[];
