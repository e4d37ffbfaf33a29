/**
 * What only Firefox's own code can do: press the toolbar button, read and picture the popup it opens, read the browser
 * console. These are internals that may change with any release, so they are all in this file. The functions run in
 * the browser's window (`--remote-allow-system-access`) and cannot use anything of this module.
 */
import type { Bidi } from './bidi';
import { type Popup, stillText, until } from './driver';
import { CONTROLS, placeOf } from './press';

/** The browser's window as a browsing context. */
export async function browserWindow(bidi: Bidi): Promise<string> {
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [first] = contexts as { context: string }[];
  if (!first) throw new Error('Firefox shows no window.');
  return first.context;
}

/** Presses the extension's toolbar button, then controls of the popup by their names; reads the popup, closes it. */
export async function toolbarPopup(bidi: Bidi, id: string, presses: readonly string[] = []): Promise<Popup> {
  const window = await browserWindow(bidi);
  await bidi.call(window, pressButton, id);
  const read = () => stillText('the toolbar popup shows text', () => bidi.call(window, readPopup));
  for (const name of presses) {
    await read();
    await until(`the toolbar popup has a control “${name}”`, async () => {
      const answer = await bidi.call(window, pressInPopup, scriptThatPresses(name));
      if (answer !== 'pressed' && answer !== 'absent') throw new Error(answer);
      return answer === 'pressed' ? true : undefined;
    });
  }
  const text = await read();
  const data = await bidi.call(window, drawPopup);
  await bidi.call(window, closePopup);
  await until('the popup is closed', async () => ((await bidi.call(window, isOpen)) ? undefined : true));
  return { text, screenshot: Buffer.from(data.split(',')[1] ?? '', 'base64'), from: 'toolbar' };
}

/** Uncaught errors in the browser console that come from files below an address, since a moment (ms since 1970). */
export async function consoleErrors(bidi: Bidi, address: string, since: number): Promise<string[]> {
  return bidi.call(await browserWindow(bidi), readConsole, { address, since });
}

// ── In the browser's window. Its globals are nowhere in the web's types. ──────────────────────────────────────────

interface Internals {
  readonly ChromeUtils: {
    importESModule(name: string): {
      ExtensionParent: {
        apiManager: { global: { browserActionFor(extension: unknown): { triggerAction(window: Window): void } } };
      };
    };
  };
  readonly WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
  readonly Services: {
    console: {
      getMessageArray(): {
        errorMessage?: string;
        sourceName?: string;
        flags?: number;
        timeStamp?: number;
        lineNumber?: number;
      }[];
    };
  };
}

interface PopupBrowser extends Element {
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: never }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: never }) => void): void;
    loadFrameScript(address: string, delayed: boolean): void;
  };
  readonly browsingContext: {
    readonly currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}

function pressButton(id: string): void {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Internals;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
}

function readPopup(): Promise<string> | string {
  const popup = document.querySelector('browser.webextension-popup-browser') as PopupBrowser | null;
  if (!popup?.messageManager) return '';
  return new Promise((resolve) => {
    const name = 'whence-test:text';
    const answered = (message: { data: string }) => {
      popup.messageManager.removeMessageListener(name, answered);
      resolve(message.data);
    };
    popup.messageManager.addMessageListener(name, answered);
    popup.messageManager.loadFrameScript(
      // A view that still waits for its page has said nothing yet.
      `data:,sendAsyncMessage("${name}", content.document.querySelector("[aria-busy=true]") ? "" : content.document.body ? content.document.body.innerText : "")`,
      false,
    );
    // A popup that is replaced while it loads never answers.
    setTimeout(() => resolve(''), 500);
  });
}

/** Runs in the popup's own process: a real press at the control's middle, as `press.ts` finds it. */
function scriptThatPresses(name: string): string {
  const asked = JSON.stringify({ name, controls: CONTROLS });
  const press = `(() => {
    let answer = "";
    try {
      const document = content.document;
      const place = (${String(placeOf)})(${asked});
      if (place) for (const type of ["mousedown", "mouseup"]) content.synthesizeMouseEvent(type, place.x, place.y, { button: 0, clickCount: 1 });
      answer = place ? "pressed" : "absent";
    } catch (error) {
      answer = String(error);
    }
    sendAsyncMessage("whence-test:pressed", answer);
  })()`;
  return `data:,${encodeURIComponent(press)}`;
}

function pressInPopup(script: string): Promise<string> | string {
  const popup = document.querySelector('browser.webextension-popup-browser') as PopupBrowser | null;
  if (!popup?.messageManager) return 'absent';
  return new Promise((resolve) => {
    const name = 'whence-test:pressed';
    const answered = (message: { data: string }) => {
      popup.messageManager.removeMessageListener(name, answered);
      resolve(message.data);
    };
    popup.messageManager.addMessageListener(name, answered);
    popup.messageManager.loadFrameScript(script, false);
    setTimeout(() => resolve('No answer from the popup.'), 5_000);
  });
}

async function drawPopup(): Promise<string> {
  const popup = document.querySelector('browser.webextension-popup-browser') as PopupBrowser | null;
  if (!popup) throw new Error('The popup closed before its picture was taken.');
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
}

function closePopup(): void {
  const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel') as
    | (Element & { hidePopup(): void })
    | null;
  panel?.hidePopup();
}

function isOpen(): boolean {
  return document.querySelector('browser.webextension-popup-browser') !== null;
}

function readConsole({ address, since }: { address: string; since: number }): string[] {
  const WARNING = 1;
  return (globalThis as unknown as Internals).Services.console
    .getMessageArray()
    .filter(
      (message) =>
        message.sourceName?.startsWith(address) &&
        (message.timeStamp ?? 0) >= since &&
        ((message.flags ?? 0) & WARNING) === 0,
    )
    .map((message) => `${message.errorMessage} (${message.sourceName}:${message.lineNumber})`);
}
