/** WebDriver BiDi over a WebSocket: as much of a client as our tests need. https://w3c.github.io/webdriver-bidi/ */
import WebSocket from 'ws';

type Params = Readonly<Record<string, unknown>>;
type Listener = (params: Record<string, unknown>) => void;

interface Waiting {
  resolve(result: Record<string, unknown>): void;
  reject(error: Error): void;
}

export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, Listener[]>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(String(data)));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser closed the connection.'));
      this.#waiting.clear();
    });
  }

  /** Connects and opens a session. */
  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    const bidi = new Bidi(socket);
    await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } });
    return bidi;
  }

  /** @throws Error with the method's name when the browser refuses or takes longer than `timeout` milliseconds. */
  send(method: string, params: Params = {}, timeout = 20_000): Promise<Record<string, unknown>> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`${method}: no answer in ${timeout / 1000} s.`));
      }, timeout);
      const done = () => clearTimeout(timer);
      this.#waiting.set(id, {
        resolve: (result) => {
          done();
          resolve(result);
        },
        reject: (error) => {
          done();
          reject(new Error(`${method}: ${error.message}`));
        },
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Subscribes to an event of all tabs. */
  async on(event: string, listener: Listener): Promise<void> {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    await this.send('session.subscribe', { events: [event] });
  }

  /**
   * Runs a function in a document's own world. Argument and result travel as JSON.
   *
   * @param context a browsing context's id, or one of the browser's own windows when `scope` asks for it.
   */
  async call<Result, Arg>(context: string, fn: (arg: Arg) => Result | Promise<Result>, arg?: Arg): Promise<Result> {
    const expression = `(async () => JSON.stringify((await (${fn})(${JSON.stringify(arg) ?? 'undefined'})) ?? null))()`;
    const answer = await this.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    if (answer['type'] !== 'success') throw new Error(readException(answer));
    const value: unknown = Reflect.get(answer['result'] as object, 'value');
    const result: unknown = JSON.parse(String(value));
    // JSON has no `undefined`; callers of ours never mean `null`.
    return (result ?? undefined) as Result;
  }

  close(): void {
    this.#socket.terminate();
  }

  #receive(data: string): void {
    const message = JSON.parse(data) as {
      id?: number;
      type?: string;
      method?: string;
      params?: Record<string, unknown>;
      result?: Record<string, unknown>;
      error?: string;
      message?: string;
    };
    if (message.id === undefined) {
      for (const listener of this.#listeners.get(message.method ?? '') ?? []) listener(message.params ?? {});
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === 'error') waiting?.reject(new Error(`${message.error}: ${message.message}`));
    else waiting?.resolve(message.result ?? {});
  }
}

function readException(answer: Record<string, unknown>): string {
  const details = answer['exceptionDetails'] as { text?: string } | undefined;
  return details?.text ?? 'The script failed.';
}
