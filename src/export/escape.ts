/**
 * Page text made safe for where it goes (R32). Whoever wrote the page may have written it for us: a terminal obeys escape
 * sequences, Markdown and XML obey punctuation, and characters that nobody sees can turn a line around.
 */

const ESCAPE = '\u001b';
const BELL = '\u0007';
/**
 * A terminal's control sequences: CSI with its parameters; OSC and its like with what stands in them, when they end at
 * all, for one that does not must not swallow the words behind it; and those of two characters.
 */
const SEQUENCES = new RegExp(
  `(?:${ESCAPE}\\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]?|(?:${ESCAPE}[\\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])\\P{Cc}{0,4096}(?:${BELL}|${ESCAPE}\\\\|\u009c)|${ESCAPE}.?`,
  'gu',
);
/** White space of all kinds, line breaks that only some programs know included. */
const SPACE = /[\s\u0085]+/gu;
/** Controls, marks that turn the direction of a line, hidden tags, and halves of pairs. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** One line of plain text: no control characters, no escape sequences, no turned direction, single spaces. */
export function plain(text: string): string {
  return text.replace(SEQUENCES, '').replace(SPACE, ' ').replace(UNSEEN, '').trim();
}

/** Words that the page has put in quotation marks already. */
const QUOTED = /^[“"„«‹「『《].*[”"“»›」』》]$/u;

/** The page's words in quotation marks, one pair of them. What stands within is one line, and safe by now. */
export function quoted(words: string): string {
  return QUOTED.test(words) ? words : `“${words}”`;
}

/** One line for XML, in an element or in a quoted attribute. Characters that XML 1.0 forbids are left out. */
export function xml(text: string): string {
  return plain(text)
    .replace(/[\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * One line for Markdown, to stand after other words: no markup (CommonMark, tables), no HTML, and no address that a
 * viewer would make a link of by itself.
 */
export function markdown(text: string): string {
  return plain(text)
    .replace(/[\\`*_[\]<>&|~$@!#]/gu, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/(?<![\p{L}\p{N}])www\./giu, '$&\u200b');
}

/** An address that may stand as a link: http or https that parses, else nothing (R29). */
export function safeLink(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
