/**
 * What a content script finds in a browser, for a page that has no extension: settings, words, a way to be asked and to
 * tell. Everything that the script tells is kept, so that it can be counted.
 */
import messages from '../../../_locales/en/messages.json' with { type: 'json' };

type Listener = (message: unknown, sender: { readonly id: string }) => unknown;

export interface StandIn {
  /** Messages that the content script sent, in order. */
  readonly told: { readonly method: string; readonly args: readonly unknown[] }[];
  /** Asks the content script as the popup does. */
  ask(method: string, ...args: readonly unknown[]): unknown;
}

const ID = 'whence-bench';
const WORDS: Readonly<Record<string, { readonly message: string } | undefined>> = messages;

/**
 * Stands in for the extension.
 *
 * @param starts does the script find its settings, and start? Otherwise it waits for them, and does nothing by itself.
 */
function standIn(starts: boolean): StandIn {
  const told: { method: string; args: unknown[] }[] = [];
  const listeners: Listener[] = [];
  const silent = { addListener: () => undefined, removeListener: () => undefined };
  const browser = {
    runtime: {
      id: ID,
      getURL: (path: string) => `/${path}`,
      sendMessage: (message: { method: string; args: unknown[] }) => {
        told.push(message);
        return Promise.resolve();
      },
      onMessage: { ...silent, addListener: (listener: Listener) => listeners.push(listener) },
    },
    i18n: { getMessage: (key: string) => WORDS[key]?.message ?? '', getUILanguage: () => 'en' },
    storage: {
      local: { get: () => (starts ? Promise.resolve({}) : new Promise(() => undefined)) },
      onChanged: silent,
    },
  };
  Object.assign(globalThis, { browser, chrome: browser });
  const ask = (method: string, ...args: readonly unknown[]): unknown => {
    for (const listener of listeners) {
      const answer = listener({ method, args }, { id: ID });
      if (answer !== undefined) return answer;
    }
    throw new Error(`The content script does not answer ${method}.`);
  };
  return { told, ask };
}

Object.assign(globalThis, { standIn });
