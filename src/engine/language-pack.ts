/**
 * What a language must bring. A pack is data that a native speaker can review: no code, no import but types. A missing
 * part is a compile error (`satisfies FullPack`, `satisfies NoticePack`).
 */
import type { LearnedWords } from './claims/check-worthiness';
import type { NoticeWords } from './notices/notice-words';
import type { Pattern } from './pattern';
import type { QuantityWords } from './quantities/quantity-words';
import type { ClaimKind, NonClaimKind, NoticeClause, Sourcing } from './types';

export type { LearnedWords } from './claims/check-worthiness';
export type { NoticeWords } from './notices/notice-words';
export type { Pattern } from './pattern';
export type { QuantityWords } from './quantities/quantity-words';

/** How sentences end in this language. */
export interface SentenceWords {
  /** Written as in print, with their full stop: a stop after one of these ends no sentence. With `-` before it, an ending. */
  readonly abbreviations: readonly string[];
  /** Those that end a sentence where a common word follows: `Inc.`, `etc.` */
  readonly mayEnd?: readonly string[];
  /** Does a number with a full stop ("3. Oktober") stand for an ordinal? */
  readonly ordinalDot: boolean;
  /** Links a quotation to its verb: `と`, longest first. What begins with it behind a closing mark is no new sentence. */
  readonly afterQuote?: readonly string[];
}

/** Source, cue, content: how this language says who said it. All patterns; `_` marks the source's side. */
export interface AttributionWords {
  /** Finite verbs of saying and finding, auxiliaries included, whose subject is a source: `said`, `has announced`. */
  readonly verbs: readonly Pattern[];
  /** Verbs that are cues only when a source is their subject: `shows`, `suggests`, and forms that are nouns as well. */
  readonly documentVerbs: readonly Pattern[];
  /** Verbs that are cues only where their object quotes: `condemned` the “reckless” plan. */
  readonly quoteVerbs?: readonly Pattern[];
  /** Forms that go on, behind a comma, with what the sentence's subject says: `saying`, `adding that`. */
  readonly participles?: readonly Pattern[];
  /** Before a source whose verb ends its clause: the `as` of "as Reuters noted,". */
  readonly introducers?: readonly Pattern[];
  /** A verb grown together with its pronoun: `dit-il`. The pronoun's antecedent is the source. */
  readonly pronounCues: readonly Pattern[];
  /** `according to _`, `announced by _`, `_ zufolge`. */
  readonly prepositions: readonly Pattern[];
  /** Cite only where they open the sentence, before a person and a comma: `pour _`, `für _`. */
  readonly openers?: readonly Pattern[];
  /** In two parts, with the source between them: `aus _ geht hervor`. */
  readonly circumfixes?: readonly Pattern[];
  /** Verbs in two parts, whose subject stands before the first or between them: `teilte _ mit`, `hat _ gesagt`. */
  readonly splitVerbs?: readonly Pattern[];
  /** The subject of the sentence speaks for itself: `by its own account`, `nach eigenen Angaben`. */
  readonly selfCues?: readonly Pattern[];
  /** Name the source behind what was said, after a comma or a quotation: `so _`. */
  readonly tags?: readonly Pattern[];
  /**
   * Begin a phrase that is no subject: `in`, `am`. For languages in which the subject follows its verb wherever something
   * else comes first ("Am Montag sagte Ruiz").
   */
  readonly adverbials?: readonly Pattern[];
  /** Verb forms that only reported speech has. Behind a source they carry on what it said; alone they are hearsay. */
  readonly reportedForms?: readonly Pattern[];
  /** Verb forms that carry on what was reported before, and say nothing where nobody spoke: *hätte*, *würde*. */
  readonly carriedForms?: readonly Pattern[];
  /**
   * Forms that make a participle of what else could be a finite verb of saying: behind *wurde*, or before *worden*,
   * `bestätigt` is none. For languages whose participles and present forms look alike.
   */
  readonly auxiliaries?: readonly Pattern[];
  /** Nobody named by construction: `it was announced that`, `is believed to`, `on estime que`. */
  readonly vagueCues: readonly Pattern[];
  /** The wording declines to vouch: `reportedly`, the French conditional. */
  readonly hearsay: readonly Pattern[];
  /** Says that a source is meant and stands elsewhere: `as noted above`. Makes a claim `unclear`. */
  readonly elsewhere: readonly Pattern[];
  /** Attitude, intention, manner of speaking: no source of a claim, but an attribution. Their subject holds them. */
  readonly stances?: readonly Pattern[];
  /** The same in forms that are other words as well: only behind a subject that can hold an attitude. */
  readonly stanceForms?: readonly Pattern[];
  /** The same in nouns, held by a possessor if by anybody: `his claim that`, `fears of`. */
  readonly stanceNouns?: readonly Pattern[];
  /** Begin what is said or thought: `that`. Right behind an attitude they make it its holder's word for the claim. */
  readonly thatWords?: readonly Pattern[];
  /** How something seems or is regarded, to nobody in particular: `is widely seen as`. */
  readonly impressions?: readonly Pattern[];
  /** Look like cues and are none: `according to plan`. */
  readonly falseFriends: readonly Pattern[];
  /** Says that no comment was given: gives no source. */
  readonly noComment: readonly Pattern[];
  /** Plural or generic authorities that nobody could look up: `experts`, `analysts`, `sources`. */
  readonly vagueSources: readonly Pattern[];
  /** What makes an unnamed source a specific one: `who asked not to be named`, `people familiar with`. */
  readonly anonymousSources: readonly Pattern[];
  /** Offices and roles of a person: `minister`, `analyst`. */
  readonly roles: readonly Pattern[];
  /** Roles that speak for a body, so that the body is the source: `spokesperson`. */
  readonly speakers: readonly Pattern[];
  /** Documents: `report`, `study`, `filing`. */
  readonly documents: readonly Pattern[];
  /** Documents made to find something out: `study`, `survey`. Whatever such a subject does is a finding. */
  readonly inquiries: readonly Pattern[];
  /** Bodies that anybody can look up though no name is in them: `Bundesregierung`, `Institut für **`. */
  readonly knownBodies?: readonly Pattern[];
  /** Kinds of body, which make the name beside them an organization: `ministry`, `company`. */
  readonly organizations: readonly Pattern[];
  /** Kinds of medium, and media that any reader knows by name: which outlet, never how good. */
  readonly outlets: readonly Pattern[];
  /** The page's own voice: `we counted`, `our analysis`. */
  readonly publisher: readonly Pattern[];
  /** Pronouns that may stand for a source named before. */
  readonly pronouns: readonly Pattern[];
  /** Determiners of something known: `the`, `its`. With a role or body they point to a name on the page. */
  readonly definites: readonly Pattern[];
  /** Determiners of something new: `a`, `two`, `several`. */
  readonly indefinites: readonly Pattern[];
  /** How adjectives before a noun end, for languages whose nouns all have a capital: `**en`. */
  readonly adjectives?: readonly Pattern[];
  /** Adjectives whose ending shows that the noun belongs to the one before: `**er` ("Angaben deutscher Behörden"). */
  readonly genitives?: readonly Pattern[];
  /** Words between a noun and what belongs to it: `of`, `at`, `for`. What follows them is not the head. */
  readonly nounLinks: readonly Pattern[];
  /** Words that begin a clause and so bound a source: `that`, `because`, `but`. */
  readonly clauseWords: readonly Pattern[];
  /** Words that begin a relative clause: `who`, `which`. */
  readonly relatives: readonly Pattern[];
  /** Words that may stand between a source and its cue, or open a clause, and belong to neither: `also`, `however`. */
  readonly fillers: readonly Pattern[];
  /** Written with a capital and no name: weekdays, months. In scripts without capitals, what else only looks like a name. */
  readonly notNames: readonly Pattern[];
  /** Stand beside a person's name and nowhere else: `氏`, `さん`. For scripts without capitals. */
  readonly nameMarks?: readonly Pattern[];
  /** Offices that are written beside the name of who holds them, without a space: `社長`. */
  readonly titles?: readonly Pattern[];
  /** Particles behind what a sentence is about, which is the subject of its last verb if anybody is: `は`. */
  readonly topicMarks?: readonly Pattern[];
  /** Particles behind the subject of the next verb: `が`. */
  readonly subjectMarks?: readonly Pattern[];
}

/** What tells a claim from other sentences, and one kind of claim from another. */
export interface ClaimWords {
  readonly change: readonly Pattern[];
  readonly comparison: readonly Pattern[];
  readonly plan: readonly Pattern[];
  readonly forecast: readonly Pattern[];
  readonly cause: readonly Pattern[];
  readonly rule: readonly Pattern[];
  readonly event: readonly Pattern[];
  /** Forms of *be, have, own, consist*: what states say. */
  readonly state: readonly Pattern[];
  /** States that a record would show: who owns, employs, contains what, and where it stands. */
  readonly record?: readonly Pattern[];
  readonly negation: readonly Pattern[];
  readonly hedge: readonly Pattern[];
  readonly accusation: readonly Pattern[];
  readonly opinion: readonly Pattern[];
  readonly question: readonly Pattern[];
  readonly call: readonly Pattern[];
  readonly boilerplate: readonly Pattern[];
  readonly experience: readonly Pattern[];
  readonly hypothesis: readonly Pattern[];
  readonly definition: readonly Pattern[];
}

/** A sentence with its one right answer. Every example is also refused by all other labels: a closed world. */
export interface Example {
  readonly text: string;
  /** The claim's kind, or why it is none. */
  readonly kind: ClaimKind | NonClaimKind;
  /** How it is sourced; for claims. */
  readonly sourcing?: Sourcing;
  /** The source's words, exactly. */
  readonly source?: string;
  /** Why this one is here, when it is not obvious. */
  readonly because?: string;
}

/** A text with the clauses of a notice that it holds; none for a near miss. */
export interface NoticeExample {
  readonly text: string;
  readonly clauses: readonly NoticeClause[];
  readonly because?: string;
}

/** What every language brings: how it is written, how it is known, and what its pages say about their own content. */
export interface PackBase {
  /** BCP 47. The folder has the same name. */
  readonly tag: string;
  /** Languages that it is a common name of, or that read the same: BCP 47 tags. */
  readonly covers?: readonly string[];
  readonly endonym: string;
  /** ISO 15924 code of the script it is written in. */
  readonly script: string;
  /** Does the script separate words by spaces? */
  readonly spaced: boolean;
  /** Letters beyond a–z, in lower case, that it writes: a text with others is in another language. */
  readonly letters?: string;
  /** The commonest function words, by which the language is known from its text. */
  readonly commonWords: readonly string[];
  /** Do short labels in this language stand on pages in any other? "Sponsored", "Press release". */
  readonly labelsEverywhere?: boolean;
  /** Written together with the next word, longest first: conjunctions, prepositions, the article. Patterns match behind them. */
  readonly proclitics?: readonly string[];
  readonly quotationMarks: readonly (readonly [open: string, close: string])[];
  readonly sentences: SentenceWords;
  readonly notices: NoticeWords;
}

/** A language of which notices and page kinds are read, and no claims. */
export interface NoticePack extends PackBase {
  readonly gate: 'notices';
}

/** A language that is read whole. */
export interface FullPack extends PackBase {
  /** Only when its scores pass the release gate of the labelling guide. */
  readonly gate: 'full';
  /** May a verb stand without its subject, who is then whoever spoke before? "Añadió que". */
  readonly dropsSubjects?: boolean;
  /** May a subject follow its verb though nothing said stands before it? "Así lo confirmó la ministra". */
  readonly verbFirst?: boolean;
  /** Is the script without capitals, so that names show only by what they stand behind? With `headLast`, by what they stand before. */
  readonly uncased?: boolean;
  /** Does a noun phrase end with its head, and a sentence with its verb? "佐伯財務相は…と述べた". */
  readonly headLast?: boolean;
  /**
   * For languages that write every noun with a capital: how common nouns end, in lower case, whole nouns included, by
   * which they are told from names: `ung|heit|minister`. Several in one string are parted by `|`.
   */
  readonly nounEndings?: readonly string[];
  readonly quantities: QuantityWords;
  readonly attributions: AttributionWords;
  readonly claims: ClaimWords;
  /** Written by `npm run train`, for a language with training data; the others share weights that know no words. */
  readonly learned?: LearnedWords;
}

export type LanguagePack = NoticePack | FullPack;
