/**
 * Serves a built folder as a good host would: `node tasks/serve.ts [folder] [--base /balans/]`.
 * The tests and the bench use `serve()` itself.
 */
import { existsSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { parseArgs } from 'node:util';
import { basePath } from '../src/build/base-path.ts';
import { type Request, StaticSite } from './server/answer.ts';
import { close, host, listen } from './server/listen.ts';

export interface ServeOptions {
  /** The built folder. */
  readonly root: string;
  /** The path that the folder was built for, with or without slashes at its ends. */
  readonly base?: string;
  /** A fixed port, or 0 for any; without it the first free one from 4321 upwards. */
  readonly port?: number | undefined;
  /** Told of every answer: the address without origin and the headers that it answers, and the bytes of its body. */
  readonly onAnswer?: (target: string, headers: IncomingHttpHeaders, bytes: number) => void;
}

export interface Served {
  /** `http://127.0.0.1:4321`, without a slash at its end. */
  readonly origin: string;
  /** Where the home page is. */
  readonly home: string;
  close(): Promise<void>;
}

const firstPort = 4321;
const triedPorts = 100;

/**
 * Serves on the loopback interface until closed.
 * @throws if the folder does not exist or the port is taken
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { root, base: given = '/', port, onAnswer } = options;
  const base = `/${given}/`.replace(/\/+/gu, '/');
  const site = new StaticSite(root, base);
  const server = createServer((incoming, outgoing) => {
    const request: Request = {
      method: incoming.method ?? 'GET',
      target: incoming.url ?? '/',
      acceptEncoding: String(incoming.headers['accept-encoding'] ?? ''),
      ifNoneMatch: incoming.headers['if-none-match'] ?? '',
    };
    const { status, headers, bytes } = site.answer(request);
    outgoing.writeHead(status, { ...headers, 'content-length': bytes?.length ?? 0 });
    onAnswer?.(request.target, incoming.headers, bytes?.length ?? 0);
    outgoing.end(request.method === 'HEAD' ? undefined : bytes);
  });
  const bound = port === undefined ? await firstFree(server) : await listen(server, port);
  const origin = `http://${host}:${bound}`;
  return {
    origin,
    home: origin + base,
    close: () => close(server),
  };
}

async function firstFree(server: Server): Promise<number> {
  for (let port = firstPort; port < firstPort + triedPorts; port++) {
    try {
      return await listen(server, port);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken) throw error;
    }
  }
  return listen(server, 0);
}

/** Serves, prints the address, and ends on the first Ctrl+C or SIGTERM. */
export async function serveUntilStopped(options: ServeOptions): Promise<void> {
  const served = await serve(options);
  console.log(`\n  Balans is served at ${served.home}   (Ctrl+C ends it)\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void served.close());
  }
}

/** The port asked for by PORT, if any. */
export function wantedPort(): number | undefined {
  const text = process.env.PORT;
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT is “${text}”; it takes a number from 0 to 65535.`);
}

if (process.argv[1] === import.meta.filename) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { base: { type: 'string', default: basePath() } },
  });
  const [root = 'dist'] = positionals;
  if (existsSync(root)) {
    await serveUntilStopped({ root, base: values.base, port: wantedPort() });
  } else {
    console.error(`${root}/ is not there yet: run “npm run build” first.`);
    process.exitCode = 1;
  }
}
