type Values = Readonly<Record<string, unknown>>;

/**
 * A connection to a browser over which commands are answered and events told: WebDriver BiDi
 * (https://w3c.github.io/webdriver-bidi/) and the DevTools protocol
 * (https://chromedevtools.github.io/devtools-protocol/) use the same messages.
 */
export class Connection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<
    number,
    { done: (result: Values) => void; failed: (e: Error) => void }
  >();
  readonly #listeners = new Map<string, (params: Values) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) =>
      this.#receive(asValues(JSON.parse(String(data)))),
    );
  }

  static open(address: string): Promise<Connection> {
    const socket = new WebSocket(address);
    return new Promise((done, failed) => {
      socket.addEventListener('open', () => done(new Connection(socket)));
      socket.addEventListener('error', () => failed(new Error(`No connection to ${address}`)));
    });
  }

  on(event: string, listener: (params: Values) => void): void {
    this.#listeners.set(event, listener);
  }

  send(method: string, params: Values = {}): Promise<Values> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  #receive(message: Values): void {
    const { id, error, method, params, result } = message;
    if (id === undefined) {
      this.#listeners.get(String(method))?.(asValues(params));
      return;
    }
    const waiting = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    if (error === undefined) waiting?.done(asValues(result));
    else waiting?.failed(new Error(JSON.stringify(message)));
  }
}

const asValues = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? { ...value } : {};
