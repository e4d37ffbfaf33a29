/**
 * The whole protocol. Data flows page → report → views; the only things that travel back are "read it", "show me this
 * one" and "start again". An interface per direction, a request tied to its answer; `ask` and `answer` implement it.
 */
import type { Browser, Runtime } from 'webextension-polyfill';
import type { Report } from './engine/types';

/** Why a page was not read at all. Each is a sentence in the popup. */
export type SkipReason = 'off' | 'not-a-page' | 'no-body' | 'editable' | 'failed';

/** What a content script knows of its page. */
export type PageState =
  | { readonly status: 'reading' }
  | { readonly status: 'skipped'; readonly why: SkipReason }
  | { readonly status: 'done'; readonly report: Report };

/** What the popup may ask of the page it was opened on. */
export interface PopupToPage {
  /** The page's state now. */
  getState(): PageState;
  /** Reads the page for claims, whatever the automatic rule says, and answers with the new state. */
  readNow(): PageState;
  /** Scrolls to these words of the report's text and marks them for a moment. False: they are gone. */
  reveal(start: number, end: number): boolean;
  /** Goes to the next claim (1) or the one before (-1) and opens its card. False: there is none. */
  step(by: number): boolean;
  /** Reads the page and says of the words that are selected who said them. False: they are no words of the page. */
  checkSelection(): boolean;
}

/** What a page tells the background, which knows the badge and nothing else. No text, no address. */
export type BadgeState =
  | { readonly state: 'reading' | 'skipped' | 'quiet' }
  /** `unsourced`: claims without a named source or a link. */
  | { readonly state: 'read'; readonly unsourced: number };

export interface PageToBackground {
  reported(badge: BadgeState): void;
}

type Args<F> = F extends (...args: infer A) => unknown ? A : never;
type Result<F> = F extends (...args: never[]) => infer R ? R : never;
type Methods<Api> = Extract<keyof Api, string>;

/** A message as it travels: the method's name and its arguments. */
export type Call<Api> = { [K in Methods<Api>]: { readonly method: K; readonly args: Args<Api[K]> } }[Methods<Api>];

/** One handler a method; `sender` is the browser's word on who called. */
export type Handlers<Api> = {
  readonly [K in Methods<Api>]: (
    sender: Runtime.MessageSender,
    ...args: Args<Api[K]>
  ) => Result<Api[K]> | Promise<Result<Api[K]>>;
};

/**
 * Asks the content script of a tab.
 *
 * @returns the answer, or `undefined` when nobody answers there: a page that the browser keeps to itself, or one that
 *   was open before Whence was installed. That is a state of the popup, not an error.
 */
export async function ask<K extends Methods<PopupToPage>>(
  browser: Browser,
  tabId: number,
  method: K,
  ...args: Args<PopupToPage[K]>
): Promise<Result<PopupToPage[K]> | undefined> {
  try {
    // No answer is `null` in Chromium and `undefined` in Firefox.
    return (await browser.tabs.sendMessage(tabId, { method, args }, { frameId: 0 })) ?? undefined;
  } catch {
    // "Receiving end does not exist", or the tab closed between the click and the question.
    return undefined;
  }
}

/** Tells the background, and does not wait. A background that is not there has no badge to set. */
export function tell<K extends Methods<PageToBackground>>(
  browser: Browser,
  method: K,
  ...args: Args<PageToBackground[K]>
): void {
  browser.runtime.sendMessage({ method, args }).catch(() => {
    // The extension was updated or removed under this page: nothing to tell, nobody to tell it to.
  });
}

/**
 * Answers the calls of one direction, and stays silent on all others. One listener per context, and not `async`: an
 * async listener would answer every message with nothing and lose the right answer.
 *
 * @returns the function that stops answering.
 */
export function answer<Api>(browser: Browser, handlers: Handlers<Api>): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isCall(message) || !Object.hasOwn(handlers, message.method))
      return undefined;
    const handler: unknown = Reflect.get(handlers, message.method);
    if (typeof handler !== 'function') return undefined;
    return Promise.resolve(handler(sender, ...message.args));
  };
  // The polyfill's type wants an answer for every message; silence is the point here.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerAsync);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerAsync);
}

function isCall(message: unknown): message is { method: string; args: unknown[] } {
  if (typeof message !== 'object' || message === null) return false;
  return typeof Reflect.get(message, 'method') === 'string' && Array.isArray(Reflect.get(message, 'args'));
}
