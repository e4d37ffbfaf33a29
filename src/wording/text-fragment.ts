/** The address of words on a page: a text fragment, by which a browser finds and marks them (WICG "URL Fragment Text Directives"). */
import type { Claim } from '../engine/types';
import { safeHref } from './addresses';

/** Longer words are told by their beginning and their end. UTF-16 units, and words of each. */
const WHOLE = 80;
const EDGE_WORDS = 5;
/** Of a script without spaces, so many characters of each. */
const EDGE_CHARS = 12;

/**
 * The page's address with the claim's words in it.
 *
 * @returns undefined for a page without a web address.
 */
export function addressOfWords(url: string | null, { exact }: Pick<Claim, 'exact'>): string | undefined {
  const page = safeHref(url ?? '');
  if (page === undefined) return undefined;
  const [address = page] = page.split('#');
  const words = exact.replace(/\s+/gu, ' ').trim();
  if (words === '') return address;
  if (words.length <= WHOLE) return `${address}#:~:text=${encode(words)}`;
  return `${address}#:~:text=${encode(beginning(words))},${encode(ending(words))}`;
}

function beginning(words: string): string {
  const parts = words.split(' ');
  return parts.length > 2 * EDGE_WORDS
    ? parts.slice(0, EDGE_WORDS).join(' ')
    : [...words].slice(0, EDGE_CHARS).join('');
}

function ending(words: string): string {
  const parts = words.split(' ');
  return parts.length > 2 * EDGE_WORDS ? parts.slice(-EDGE_WORDS).join(' ') : [...words].slice(-EDGE_CHARS).join('');
}

/** In a directive the comma, the hyphen and the ampersand mean something. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/-/gu, '%2D');
}
