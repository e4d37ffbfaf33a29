/** Phrases étiquetées, écrites pour Whence : les essais du français. */
import type { Example } from '../../engine/language-pack';

export const examples = [
  // Personne n'est dit l'avoir dit.
  { text: 'Le fonds détenait 4,2 milliards de dollars fin juin.', kind: 'quantity', sourcing: 'none' },
  { text: 'Les loyers à Brest ont progressé de 9 % au troisième trimestre.', kind: 'change', sourcing: 'none' },
  { text: 'C’est la plus grosse commande de puces jamais passée par Solvex.', kind: 'comparison', sourcing: 'none' },
  { text: 'Des pirates ont vidé le pont Altimer dans la nuit.', kind: 'event', sourcing: 'none' },
  {
    text: 'La somme phare : $600 milliards réservés à l’infrastructure IA au cours des trois prochaines années.',
    kind: 'plan',
    sourcing: 'none',
    because: 'une phrase sans verbe',
  },
  {
    text: 'Solvex prévoit de louer ses batteries aux communes.',
    kind: 'plan',
    sourcing: 'none',
    because: 'celui qui agit n’est pas la source',
  },
  { text: 'Le bitcoin atteindra 200 000 dollars d’ici décembre.', kind: 'forecast', sourcing: 'none' },
  { text: 'La demande d’électricité devrait doubler en Europe après 2030.', kind: 'forecast', sourcing: 'none' },
  { text: 'La baisse des taux a fait reculer l’euro.', kind: 'cause', sourcing: 'none' },
  { text: 'Le droit européen interdit la vente de ces batteries à partir de 2027.', kind: 'rule', sourcing: 'none' },
  { text: 'La société Altimer appartient à un trust des îles Caïmans.', kind: 'state', sourcing: 'none' },
  {
    text: 'Un modèle à venir, appelé en interne “Bruyère”, a été testé à Lorient.',
    kind: 'event',
    sourcing: 'none',
    because: 'un nom entre guillemets n’est pas une citation',
  },
  { text: 'Voltara a supprimé 850 postes la semaine dernière.', kind: 'event', sourcing: 'none' },
  {
    text: 'La route du col Solvain est fermée selon la saison.',
    kind: 'event',
    sourcing: 'none',
    because: 'un faux ami',
  },
  {
    text: 'Solvex n’a pas souhaité commenter et l’usine a fermé vendredi.',
    kind: 'event',
    sourcing: 'none',
    because: 'ne rien dire n’est pas une source',
  },
  // Nommée.
  {
    text: '« La capacité va doubler », a déclaré Ana Ruiz, directrice de Solvex.',
    kind: 'plan',
    sourcing: 'named',
    source: 'Ana Ruiz, directrice de Solvex',
  },
  {
    text: 'Les ventes ont reculé de 3 %, selon l’institut de statistique Statia.',
    kind: 'change',
    sourcing: 'named',
    source: 'l’institut de statistique Statia',
  },
  {
    text: 'Solvex va céder sa branche lidar, rapporte le quotidien Le Courant.',
    kind: 'plan',
    sourcing: 'named',
    source: 'le quotidien Le Courant',
  },
  {
    text: 'Le ministère de la Mer a annoncé que deux ports fermeront en mai.',
    kind: 'forecast',
    sourcing: 'named',
    source: 'Le ministère de la Mer',
  },
  {
    text: 'D’après Altimer, le coût d’un mégawattheure a baissé de 38 % depuis 2023.',
    kind: 'change',
    sourcing: 'named',
    source: 'Altimer',
  },
  {
    text: 'Les géants de la tech auraient réservé 600 milliards de dollars, rapporte CoinWire.',
    kind: 'plan',
    sourcing: 'named',
    source: 'CoinWire',
  },
  {
    text: 'Maud Kerviel, qui dirige l’usine, assure que 400 personnes y travaillent.',
    kind: 'quantity',
    sourcing: 'named',
    source: 'Maud Kerviel',
  },
  {
    text: 'La Cour des comptes estime que le chantier a coûté 90 millions d’euros.',
    kind: 'event',
    sourcing: 'named',
    source: 'La Cour des comptes',
  },
  // Réelle, non nommée.
  {
    text: 'Selon deux personnes proches des discussions, l’offre a été retirée.',
    kind: 'event',
    sourcing: 'anonymous',
    source: 'deux personnes proches des discussions',
  },
  {
    text: 'Un haut fonctionnaire, sous couvert d’anonymat, indique que l’aide a été réduite.',
    kind: 'event',
    sourcing: 'anonymous',
    source: 'Un haut fonctionnaire',
  },
  // Une autorité que personne ne saurait trouver.
  {
    text: 'Selon des experts, le barrage retient 40 millions de tonnes d’eau.',
    kind: 'quantity',
    sourcing: 'vague',
    source: 'des experts',
  },
  { text: 'D’aucuns estiment que le tunnel fermera en mai.', kind: 'forecast', sourcing: 'vague' },
  {
    text: 'Solvex aurait racheté une mine au Portugal.',
    kind: 'event',
    sourcing: 'vague',
    because: 'le conditionnel ne se porte pas garant',
  },
  { text: 'Le directeur serait sur le départ depuis mars.', kind: 'state', sourcing: 'vague' },
  { text: 'Les pertes sont estimées à 1,3 milliard d’euros.', kind: 'quantity', sourcing: 'vague' },
  // Une source est visée, que l'on ne peut rattacher.
  {
    text: 'Comme indiqué plus haut, les ventes à Brest ont été divisées par deux.',
    kind: 'event',
    sourcing: 'unclear',
  },
  { text: '« Les vannes ont été remplacées en avril et vérifiées deux fois. »', kind: 'event', sourcing: 'unclear' },
  // Pas des affirmations vérifiables.
  { text: 'Est-ce la fin du pétrole ?', kind: 'question' },
  { text: 'Le signe le plus révélateur ?', kind: 'question' },
  { text: 'Le design est laid.', kind: 'opinion' },
  { text: 'Les investisseurs devraient s’en réjouir.', kind: 'opinion' },
  { text: 'Bruyère représente un moment décisif pour toute la filière.', kind: 'opinion' },
  { text: 'Ce pari souligne à quel point le secteur est à un tournant.', kind: 'opinion' },
  { text: 'Inscrivez-vous pour trader.', kind: 'call' },
  { text: 'À lire aussi : notre guide du fret.', kind: 'call' },
  { text: 'Tous droits réservés.', kind: 'boilerplate' },
  { text: 'Photo : Norex', kind: 'boilerplate' },
  { text: 'Une chaîne de blocs est un registre partagé entre plusieurs ordinateurs.', kind: 'common' },
  { text: 'Mon téléphone s’est éteint deux fois.', kind: 'experience' },
  { text: 'Si les taux baissaient, les obligations monteraient.', kind: 'hypothesis' },
] as const satisfies readonly Example[];
