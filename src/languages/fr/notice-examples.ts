/** Textes écrits pour Whence, avec ce qu'ils déclarent ; des faux amis parmi eux. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: "Les titres et résumés de cette page sont recueillis sur d'autres sites sans vérification de notre part ; des erreurs sont possibles.",
    clauses: ['no-guarantee'],
  },
  {
    text: "Article paru d'abord dans Le Courrier du port et repris ici avec son accord ; la rédaction n'y a rien changé.",
    clauses: ['republished'],
  },
  {
    text: "Cette dépêche est arrivée automatiquement du fil d'une agence et n'a pas été retouchée par la rédaction.",
    clauses: ['third-party-origin'],
  },
  {
    text: "Ce communiqué est publié sous la seule responsabilité de l'entreprise qui l'a rédigé.",
    clauses: ['no-liability', 'press-release'],
  },
  {
    text: "Texte mis en ligne par son auteur ; la plateforme se borne à l'héberger et ne vérifie pas son contenu.",
    clauses: ['no-guarantee', 'user-generated'],
  },
  {
    text: "Cet article a été compilé par une IA à partir de dépêches de tiers et n'a été relu par personne avant sa mise en ligne.",
    clauses: ['ai-involved'],
  },
  {
    text: "Les contenus publiés ici proviennent de sources externes ; l'exploitant décline toute responsabilité quant à leur exactitude.",
    clauses: ['third-party-origin', 'no-liability'],
  },
  {
    text: "Les billets sont rédigés par les utilisateurs et n'engagent qu'eux, non la plateforme.",
    clauses: ['no-endorsement', 'opinions-own', 'user-generated'],
  },
  {
    text: 'Les chiffres sont donnés à titre indicatif et ne constituent pas une incitation à acheter ou à vendre.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: "Texte traduit automatiquement de l'allemand ; l'original peut différer.", clauses: ['translated'] },
  { text: "Contenu payant : l'annonceur est seul responsable de ce texte.", clauses: ['opinions-own', 'sponsored'] },
  {
    text: 'Cette page peut contenir des contenus de tiers, fournis à titre d’information uniquement. Norex ne garantit ni leur exactitude ni leur exhaustivité.',
    clauses: ['third-party-origin', 'information-only', 'no-guarantee'],
  },
  {
    text: 'Les opinions exprimées dans cet article n’engagent que leur auteur et ne reflètent pas nécessairement celles de la rédaction.',
    clauses: ['opinions-own', 'no-endorsement'],
  },
  { text: 'Cet article ne constitue pas un conseil en investissement.', clauses: ['no-advice'] },
  {
    text: 'Cet article a d’abord été publié par La Dépêche du Nord. Il est reproduit ici avec autorisation.',
    clauses: ['republished'],
  },
  { text: 'Ce texte a été traduit automatiquement du norvégien.', clauses: ['translated'] },
  {
    text: 'Ce résumé a été généré par une intelligence artificielle et peut comporter des erreurs.',
    clauses: ['ai-involved'],
  },
  { text: 'Contenu sponsorisé', clauses: ['sponsored'] },
  {
    text: 'Cette page contient des liens d’affiliation : nous pouvons percevoir une commission sur vos achats.',
    clauses: ['affiliate'],
  },
  { text: 'Communiqué de presse', clauses: ['press-release'] },
  { text: 'Ce site est parodique : rien de ce qui s’y trouve n’est arrivé.', clauses: ['satire'] },
  {
    text: 'Norex décline toute responsabilité en cas de perte liée à l’utilisation de ces informations.',
    clauses: ['no-liability'],
  },
  { text: 'Cet article a été rédigé par un membre de notre communauté.', clauses: ['user-generated'] },
  // Faux amis.
  {
    text: 'Nous garantissons l’exactitude de chaque chiffre de ce rapport.',
    clauses: [],
    because: 'une garantie donnée, non refusée',
  },
  {
    text: 'Le régulateur a déclaré que la plateforme ne garantit pas les dépôts.',
    clauses: [],
    because: 'on rapporte autrui',
  },
  { text: 'Tous droits réservés. Toute reproduction est interdite.', clauses: [] },
  { text: 'Photo : AFP', clauses: [] },
  {
    text: 'Nous partageons des données avec des tiers pour mesurer notre audience.',
    clauses: [],
    because: 'des données, non des contenus',
  },
  { text: 'Le juge a déclaré l’éditeur responsable du dommage.', clauses: [] },
  { text: 'L’artiste a dessiné une carte du port à l’aide de l’intelligence artificielle.', clauses: [] },
  { text: 'Publié pour la première fois en 1925, le roman n’a jamais cessé d’être lu.', clauses: [] },
  { text: 'Le festival a été sponsorisé par une brasserie pendant trente ans.', clauses: [] },
  { text: 'Traduit en quarante langues, le livre a fait sa fortune.', clauses: [] },
  {
    text: 'Le protocole ne garantit pas que les paquets arrivent dans l’ordre.',
    clauses: [],
    because: 'texte technique',
  },
  { text: 'Les loyers ont progressé de 9 % au troisième trimestre.', clauses: [] },
] as const satisfies readonly NoticeExample[];
