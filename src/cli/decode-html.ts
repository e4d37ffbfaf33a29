/**
 * Bytes of a saved page → its source: a byte order mark, then UTF-8 where the bytes are that, then what the first 1024
 * bytes declare (WHATWG HTML, "prescan a byte stream"), then windows-1252. What is declared comes second, unlike in a
 * browser: tools that save a page write UTF-8 and leave the page's own declaration in it.
 */
import { BadInput } from './command';

const PRESCAN_BYTES = 1024;
/** A page has no NUL byte; a picture or an archive soon has one. */
const SNIFF_BYTES = 64 * 1024;

/** Files that are often saved or found beside pages, by their first bytes. */
const OTHER_FILES: readonly (readonly [begins: string, what: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a WebP picture or a recording'],
  ['PK\x03\x04', 'a ZIP archive'],
  ['\x1f\x8b', 'a gzip archive'],
  ['bplist', 'a web archive; save the page as HTML'],
  ['WARC/', 'a WARC archive; give its pages as HTML'],
  ['From: <Saved by', 'an MHTML archive; save the page as HTML'],
  ['MIME-Version: 1', 'an MHTML archive; save the page as HTML'],
];

/**
 * Decodes a saved page.
 *
 * @param name for the complaint.
 * @throws BadInput when it is not text.
 */
export function decodeHtml(bytes: Uint8Array, name: string): string {
  const marked = markedCharset(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  refuseOtherFiles(bytes, name);
  const declared = declaredCharset(latin1(bytes.subarray(0, PRESCAN_BYTES)));
  // Escapes of ISO-2022-JP are ASCII: only bytes beyond it tell UTF-8.
  const utf8 = declared && !bytes.some((byte) => byte >= FIRST_BEYOND_ASCII) ? undefined : asUtf8(bytes);
  // Not UTF-8, and nothing declared: what browsers take in most of the world.
  return utf8 ?? decodeWith(declared ?? new TextDecoder('windows-1252'), bytes);
}

const FIRST_BEYOND_ASCII = 0x80;

/** Text in another character set is all but never valid UTF-8. */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes 0x80 to 0x9f in windows-1252. Node 20 takes them for Latin-1, where they are control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWith(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/gu, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

/** The character set that a byte order mark at the beginning names, if there is one. */
export function markedCharset(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** @throws BadInput naming what the bytes are, when they are known not to be text. */
export function refuseOtherFiles(bytes: Uint8Array, name: string): void {
  const start = latin1(bytes.subarray(0, 64));
  const other = OTHER_FILES.find(([begins]) => start.startsWith(begins));
  if (other) throw new BadInput(`${name}: this is ${other[1]}`);
  if (bytes.subarray(0, SNIFF_BYTES).includes(0)) throw new BadInput(`${name}: this is a binary file, not text`);
}

function declaredCharset(head: string): TextDecoder | undefined {
  const text = head.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const [, label] =
    /<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"'/>;]{1,40})/i.exec(text) ??
    /^\s*<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([^"']{1,40})/i.exec(text) ??
    [];
  if (label === undefined) return undefined;
  // A declaration that could be read byte by byte is not UTF-16, whatever it says.
  const meant = /^(?:utf-?16|unicode$|ucs-2|iso-10646-ucs-2|csunicode)/i.test(label) ? 'utf-8' : label;
  try {
    return new TextDecoder(/^x-user-defined$/i.test(meant) ? 'windows-1252' : meant);
  } catch {
    // A character set that nobody knows counts as none.
    return undefined;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
