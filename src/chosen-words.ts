/**
 * The interface in a language other than the browser's: its words are kept beside the settings once the reader has
 * chosen them, so that page, popup and toolbar button speak it without loading anything. Where none are kept, the
 * browser's own choice of `_locales` speaks.
 */
import type { Storage } from 'webextension-polyfill';
import { type Messages, makeText, type Text } from './text';

export const WORDS_KEY = 'words';

/** One language's messages, flat: `$1` to `$9` stand where values go. */
export interface ChosenWords {
  /** Folder below `_locales`, such as `pt_BR`. */
  readonly tag: string;
  /** The version of Whence they were taken from. */
  readonly version: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** A `messages.json` as translators write it. */
export type MessagesFile = Readonly<
  Record<
    string,
    { readonly message: string; readonly placeholders?: Readonly<Record<string, { readonly content: string }>> }
  >
>;

/** The longest message that is believed; storage may be corrupt. */
const MAX_MESSAGE = 2_000;

/** A language's file → words to keep. */
export function chooseWords(tag: string, file: MessagesFile, version: string = __VERSION__): ChosenWords {
  const messages = Object.entries(file).map(([key, { message, placeholders = {} }]) => [
    key,
    message.replaceAll(/\$(\w+)\$/gu, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? ''),
  ]);
  return { tag, version, messages: Object.fromEntries(messages) };
}

/** Reads kept words back. @returns undefined for none, and for what is no such thing (F130). */
export function parseWords(stored: unknown): ChosenWords | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { tag, version, messages } = stored as Record<string, unknown>;
  if (typeof tag !== 'string' || typeof version !== 'string' || typeof messages !== 'object' || messages === null)
    return undefined;
  const entries = Object.entries(messages).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= MAX_MESSAGE,
  );
  return { tag, version, messages: Object.fromEntries(entries) };
}

/** The words kept in a storage; undefined where the browser's own language speaks. */
export async function loadWords(area: Storage.StorageArea): Promise<ChosenWords | undefined> {
  try {
    return parseWords((await area.get(WORDS_KEY))[WORDS_KEY]);
  } catch {
    // A corrupt profile or a storage that is shut down: the browser's language is always there.
    return undefined;
  }
}

/** Chosen words, and the browser's for a message that came with a later version. */
export function messagesFrom(chosen: ChosenWords | undefined, own: Messages): Messages {
  if (!chosen) return own;
  const { messages } = chosen;
  return {
    getUILanguage: () => own.getUILanguage(),
    getMessage(name, substitutions = []) {
      if (!Object.hasOwn(messages, name)) return own.getMessage(name, substitutions);
      return (messages[name] ?? '').replaceAll(/\$([1-9])/gu, (_, at: string) => substitutions[Number(at) - 1] ?? '');
    },
  };
}

/** The interface's words, as the reader wants them. */
export async function loadText(area: Storage.StorageArea, own: Messages): Promise<Text> {
  return makeText(messagesFrom(await loadWords(area), own));
}
