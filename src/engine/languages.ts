/** Which language a text is in, told by its script and its commonest words: the same answer in Node and both browsers. */
import { fold } from './fold';
import type { FullPack, LanguagePack } from './language-pack';
import { lower } from './plain';
import { isOfOneLanguage, Letters } from './scripts';
import { LANGUAGE } from './weights';

/** What this needs of a pack. */
export interface KnownLanguage {
  readonly tag: string;
  /** ISO 15924 code. */
  readonly script: string;
  /** Letters beyond a–z, in lower case, that it writes; undefined: not told apart by letters. */
  readonly letters?: string;
  readonly spaced: boolean;
  readonly commonWords: readonly string[];
}

/**
 * Names the language of a text.
 *
 * @param text the main text, or a part of it.
 * @param declared what the page declares; believed only as far as the text bears it out (F33).
 * @returns a pack's tag; the declared tag, when we have no pack that could contradict it and the text does not look like
 *   any language we know; null when nothing can be said.
 */
export function findLanguage(text: string, declared: string | null, packs: readonly KnownLanguage[]): string | null {
  const look = new TextLook(text.slice(0, LANGUAGE.chars));
  if (look.words.length === 0) return null;
  const scores = packs.map((pack) => ({ tag: pack.tag, share: look.shareOf(pack) })).sort((a, b) => b.share - a.share);
  const [best, next] = scores;
  const said = choosePack(declared, packs);
  const saidShare = scores.find((score) => score.tag === said?.tag)?.share ?? 0;
  if (best && best.share >= LANGUAGE.found && best.share >= (next?.share ?? 0) * LANGUAGE.lead) return best.tag;
  if (said && saidShare >= LANGUAGE.declared) return said.tag;
  if (best && best.share >= LANGUAGE.found && best.tag === said?.tag) return best.tag;
  return said ? null : canonicalTag(declared);
}

/** The pack for a BCP 47 tag, if any: the same tag, else the same language (RFC 4647 lookup). */
export function choosePack<P extends { readonly tag: string; readonly covers?: readonly string[] }>(
  tag: string | null,
  packs: readonly P[],
): P | undefined {
  const wanted = canonicalTag(tag);
  if (wanted === null) return undefined;
  const exact = packs.find((pack) => pack.tag === wanted);
  if (exact) return exact;
  // A region says nothing of which pack to take, unless it stands for a script: `en-US`, but not `zh-TW`.
  const primary = /^([a-z]{2,3})-[A-Z0-9]{2,3}$/.exec(wanted)?.[1];
  const plain = packs.find((pack) => pack.tag === primary);
  if (plain && !packs.some((pack) => pack !== plain && pack.tag.startsWith(`${primary}-`))) return plain;
  const { language, script } = new Intl.Locale(wanted).maximize();
  return packs.find((pack) => {
    const own = new Intl.Locale(pack.tag).maximize();
    const covers = own.language === language || pack.covers?.includes(language) === true;
    return covers && own.script === script;
  });
}

/** Is the language read whole, claims included? */
export function isFull(pack: LanguagePack): pack is FullPack {
  return pack.gate === 'full';
}

/** A well-formed tag in its usual spelling, or null for anything else a page may have written there. */
export function canonicalTag(tag: string | null): string | null {
  if (!tag || tag.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    // RangeError: `lang="english"`, `lang="{{lang}}"`.
    return null;
  }
}

/** A text as the guess at its language sees it: looked at once, asked by every pack. */
export class TextLook {
  /** In lower case. */
  readonly words: readonly string[];
  readonly letters: Letters;
  readonly #text: string;

  /** @param most so many words are looked at. */
  constructor(text: string, most = Number.POSITIVE_INFINITY) {
    this.#text = lower(fold(text.normalize('NFC')));
    const words = this.#text.match(WORD) ?? [];
    this.words = words.length > most ? words.slice(0, most) : words;
    this.letters = new Letters(this.#text);
  }

  /**
   * How much the text looks like a language: its share of the commonest words or, where the script alone names the language,
   * of the script. 0 to 1; comparable between languages.
   */
  shareOf(pack: KnownLanguage): number {
    if (!this.isWrittenAs(pack)) return 0;
    if (isOfOneLanguage(pack.script)) return this.letters.shareOf(pack.script);
    const common = commonWordsOf(pack);
    if (pack.spaced) {
      let found = 0;
      for (const word of this.words) if (common.has(word)) found += 1;
      return found / Math.max(1, this.words.length);
    }
    // Without spaces a common word may begin anywhere: the share of characters that common words cover.
    let covered = 0;
    for (const word of common) covered += (this.#text.split(word).length - 1) * word.length;
    return (covered / this.#text.length) * LANGUAGE.unspaced;
  }

  /** Is it in the language's script, and without letters that the language does not write? */
  isWrittenAs(pack: KnownLanguage): boolean {
    return this.letters.shareOf(pack.script) >= LANGUAGE.script && !this.#writesForeignLetters(pack);
  }

  /** More than a foreign name's worth of letters that the language does not write. */
  #writesForeignLetters(pack: KnownLanguage): boolean {
    if (pack.letters === undefined) return false;
    const most = Math.max(1, this.#text.length * LANGUAGE.foreignLetters);
    return this.letters.foreignTo(knownOf(pack).letters) > most;
  }
}

const WORD = /[\p{L}\p{M}']{1,30}/gu;

interface Known {
  readonly common: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
}

const cache = new WeakMap<KnownLanguage, Known>();

/** The commonest words of a language, as a set that is made once. */
export function commonWordsOf(pack: KnownLanguage): ReadonlySet<string> {
  return knownOf(pack).common;
}

function knownOf(pack: KnownLanguage): Known {
  let known = cache.get(pack);
  if (!known) {
    known = { common: new Set(pack.commonWords), letters: new Set(pack.letters) };
    cache.set(pack, known);
  }
  return known;
}
