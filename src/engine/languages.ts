/** Which language a text is in, told by its script and its commonest words: the same answer in Node and both browsers. */
import { fold } from './fold';
import type { FullPack, LanguagePack } from './language-pack';
import { isOfOneLanguage, scriptShare } from './scripts';
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
  const sample = fold(text.slice(0, LANGUAGE.chars));
  const words = sample.match(/[\p{L}\p{M}']+/gu) ?? [];
  if (words.length === 0) return null;
  const scores = packs
    .map((pack) => ({ tag: pack.tag, share: shareOf(sample, words, pack) }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = scores;
  const said = declared === null ? undefined : choosePack(declared, packs);
  const saidShare = scores.find((score) => score.tag === said?.tag)?.share ?? 0;
  if (best && best.share >= LANGUAGE.found && best.share >= (next?.share ?? 0) * LANGUAGE.lead) return best.tag;
  if (said && saidShare >= LANGUAGE.declared) return said.tag;
  if (best && best.share >= LANGUAGE.found && best.tag === said?.tag) return best.tag;
  return said ? null : canonicalTag(declared);
}

/** The pack for a BCP 47 tag: the same tag, else the same language (RFC 4647 lookup). */
export function choosePack<P extends { readonly tag: string; readonly covers?: readonly string[] }>(
  tag: string,
  packs: readonly P[],
): P | undefined {
  const wanted = canonicalTag(tag);
  if (wanted === null) return undefined;
  const exact = packs.find((pack) => pack.tag === wanted);
  if (exact) return exact;
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

/**
 * How much a text looks like a language: its share of the commonest words or, where the script alone names the language, of
 * the script. 0 to 1; comparable between languages.
 */
export function shareOf(text: string, words: readonly string[], pack: KnownLanguage): number {
  const ofScript = scriptShare(text, pack.script);
  if (ofScript < LANGUAGE.script || writesForeignLetters(text, pack)) return 0;
  if (isOfOneLanguage(pack.script)) return ofScript;
  const common = commonWordsOf(pack);
  if (pack.spaced) return words.filter((word) => common.has(word.toLocaleLowerCase(pack.tag))).length / words.length;
  // Without spaces a common word may begin anywhere: the share of characters that common words cover.
  let covered = 0;
  for (const word of common) covered += (text.split(word).length - 1) * word.length;
  return (covered / text.length) * LANGUAGE.unspaced;
}

/** More than a foreign name's worth of letters that the language does not write. */
function writesForeignLetters(text: string, { letters, tag }: KnownLanguage): boolean {
  if (letters === undefined) return false;
  const known = new Set(letters);
  const beyond = (text.normalize('NFC').toLocaleLowerCase(tag).match(BEYOND_ASCII) ?? []).filter(
    (letter) => !known.has(letter),
  );
  return beyond.length > Math.max(1, text.length * LANGUAGE.foreignLetters);
}

const BEYOND_ASCII = /[^\p{ASCII}\P{L}]/gu;

const cache = new WeakMap<KnownLanguage, ReadonlySet<string>>();

function commonWordsOf(pack: KnownLanguage): ReadonlySet<string> {
  let words = cache.get(pack);
  if (!words) {
    words = new Set(pack.commonWords);
    cache.set(pack, words);
  }
  return words;
}
