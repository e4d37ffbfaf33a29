/** The languages that the interface speaks: their names, and their words, loaded from the extension's own files. */
import type { Storage } from 'webextension-polyfill';
import { type ChosenWords, chooseWords, loadWords, type MessagesFile, WORDS_KEY } from '../chosen-words';

/** A file of its own for each language: a page loads the one that was chosen. */
const FILES = import.meta.glob<MessagesFile>('../../_locales/*/messages.json', { import: 'default' });

/** A language of the interface, by its folder below `_locales`, in its own words. */
export interface InterfaceLanguage {
  readonly tag: string;
  readonly bcp47: string;
  readonly name: string;
}

/** All of them, in the order of their names. */
export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = Object.keys(FILES)
  .map((file) => {
    const tag = file.split('/').at(-2) ?? '';
    const bcp47 = tag.replace('_', '-');
    return { tag, bcp47, name: new Intl.DisplayNames([bcp47], { type: 'language' }).of(bcp47) ?? bcp47 };
  })
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));

/** Loads a language's words. @throws Error for a language that the interface does not speak. */
export async function wordsOf(tag: string): Promise<ChosenWords> {
  const load = FILES[`../../_locales/${tag}/messages.json`];
  if (!load) throw new Error(`The interface does not speak ${tag}.`);
  return chooseWords(tag, await load());
}

/** Keeps a language's words, or with `''` the browser's own. @throws what the browser's storage throws. */
export async function keepLanguage(area: Storage.StorageArea, tag: string): Promise<ChosenWords | undefined> {
  if (tag === '') {
    await area.remove(WORDS_KEY);
    return undefined;
  }
  const words = await wordsOf(tag);
  await area.set({ [WORDS_KEY]: words });
  return words;
}

/** The words that are kept; those of an earlier version are taken anew. */
export async function loadFreshWords(area: Storage.StorageArea): Promise<ChosenWords | undefined> {
  const words = await loadWords(area);
  if (!words || words.version === __VERSION__) return words;
  try {
    return await keepLanguage(area, words.tag);
  } catch {
    // A language that we no longer speak, or a storage that is full: the old words, and the browser's for new ones.
    return words;
  }
}
