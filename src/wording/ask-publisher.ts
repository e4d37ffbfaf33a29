/** A message to whoever published a page: which of its claims name no source. A draft, which only the reader can send. */
import type { Text } from '../text';
import { safeHref } from './addresses';
import { visibleString } from './visible-text';

/** Programs cut longer addresses off. UTF-16 units. */
const MAX_ADDRESS = 1_900;
/** So many claims make a question; more make a list that nobody answers. */
const MAX_CLAIMS = 5;
const MAX_WORDS = 200;

export interface Message {
  readonly subject: string;
  readonly body: string;
}

/** @param claims the words of claims without a source, in reading order. */
export function draftMessage(title: string, url: string | null, claims: readonly string[], { say }: Text): Message {
  const quotes = claims.slice(0, MAX_CLAIMS).map((words) => `– ${visibleString(words, MAX_WORDS)}`);
  return {
    subject: say('askSubject', visibleString(title, 80)),
    body: [say('askBody', safeHref(url ?? '') ?? ''), quotes.join('\n'), say('askClosing')].join('\n\n'),
  };
}

/** The message as an address that a mail program opens (RFC 6068); to nobody yet. */
export function mailAddress({ subject, body }: Message): string {
  const before = `mailto:?subject=${encodeURIComponent(subject)}&body=`;
  let words = [...body];
  while (before.length + encodeURIComponent(words.join('')).length > MAX_ADDRESS) words = words.slice(0, -20);
  return before + encodeURIComponent(words.join(''));
}
