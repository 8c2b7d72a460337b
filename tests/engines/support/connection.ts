type Values = Readonly<Record<string, unknown>>;

/** A connection to a browser that speaks WebDriver BiDi: https://w3c.github.io/webdriver-bidi/ */
export class Bidi {
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

  static connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`);
    return new Promise((done, failed) => {
      socket.addEventListener('open', () => done(new Bidi(socket)));
      socket.addEventListener('error', () => failed(new Error(`No connection to ${address}`)));
    });
  }

  on(event: string, listener: (params: Values) => void): void {
    this.#listeners.set(event, listener);
  }

  send(method: string, params: Values): Promise<Values> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  #receive(message: Values): void {
    const { id, type, method, result } = message;
    if (type === 'event') {
      this.#listeners.get(String(method))?.(asValues(message.params));
      return;
    }
    const waiting = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    if (type === 'success') waiting?.done(asValues(result));
    else waiting?.failed(new Error(`BiDi: ${JSON.stringify(message)}`));
  }
}

const asValues = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? { ...value } : {};
