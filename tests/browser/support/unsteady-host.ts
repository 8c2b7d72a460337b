import { createServer, type Server } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { StaticSite } from '../../../tasks/server/answer.ts';
import { host as address, close, listen } from '../../../tasks/server/listen.ts';

/**
 * What befalls a request: nothing, a lost connection, the first half of the file as if it were all, what a
 * compressed file holds instead of it, another answer, or a wait of so many milliseconds.
 */
export type Fault =
  | 'none'
  | 'lost'
  | 'half'
  | 'unpacked'
  | { readonly status: number; readonly type: string; readonly body: string }
  | { readonly wait: number };

/** A host that can be told to fail, and that remembers what it was asked for. */
export class UnsteadyHost {
  /** Chooses what befalls the request for a path (without the base path). */
  fault: (path: string) => Fault = () => 'none';
  /** Added to every answer. */
  headers: Readonly<Record<string, string>> = {};
  /** Paths asked for since they were last cleared. */
  asked: string[] = [];
  home = '';
  readonly #server: Server;
  readonly #base: string;
  #site: StaticSite;

  constructor(folder: string, base = '/') {
    this.#base = base;
    this.#site = new StaticSite(folder, base);
    this.#server = createServer((request, response) => {
      const target = request.url ?? '/';
      const path = (target.split('?')[0] ?? '').slice(this.#base.length - 1);
      this.asked.push(path);
      const fault = this.fault(path);
      if (fault === 'lost') return void request.socket.destroy();
      if (typeof fault === 'object' && 'status' in fault) {
        response.writeHead(fault.status, { ...this.headers, 'content-type': fault.type });
        return void response.end(fault.body);
      }
      const send = () => {
        const { status, headers, bytes } = this.#site.answer({
          method: request.method ?? 'GET',
          target,
          acceptEncoding: '',
          ifNoneMatch: request.headers['if-none-match'] ?? '',
        });
        response.writeHead(status, { ...headers, ...this.headers });
        const packed = fault === 'unpacked' && bytes?.[0] === 0x1f && bytes[1] === 0x8b;
        if (packed) response.end(gunzipSync(bytes));
        else response.end(fault === 'half' ? bytes?.subarray(0, bytes.length / 2) : bytes);
      };
      if (typeof fault === 'string') send();
      else setTimeout(send, fault.wait);
    });
  }

  /** @returns the address of the home page */
  async open(): Promise<string> {
    const port = await listen(this.#server, 0);
    this.home = `http://${address}:${port}${this.#base}`;
    return this.home;
  }

  deploy(folder: string): void {
    this.#site = new StaticSite(folder, this.#base);
    this.asked = [];
  }

  /** From now on nobody is answered. */
  die(): void {
    this.fault = () => 'lost';
    this.#server.closeAllConnections();
  }

  close(): Promise<void> {
    return close(this.#server);
  }
}
