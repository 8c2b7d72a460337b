import { Agent, get } from 'node:http';

export interface LoadResult {
  readonly answers: number;
  /** Answers other than 200, and requests that got none. */
  readonly failures: number;
  readonly bytes: number;
  readonly perSecond: number;
  /** Milliseconds that 99 of 100 answers stayed below. */
  readonly slow: number;
}

/** Asks for the paths in turn over so many connections that are kept open. */
export async function load(
  origin: string,
  paths: readonly string[],
  { requests, connections }: { readonly requests: number; readonly connections: number },
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let [asked, failures, bytes] = [0, 0, 0];
  const one = async () => {
    while (asked < requests) {
      const path = paths[asked % paths.length] ?? '/';
      asked += 1;
      const since = performance.now();
      const size = await ask(origin + path, agent);
      times.push(performance.now() - since);
      if (size === null) failures += 1;
      else bytes += size;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  const sorted = times.toSorted((a, b) => a - b);
  return {
    answers: times.length,
    failures,
    bytes,
    perSecond: Math.round(times.length / seconds),
    slow: Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? 0),
  };
}

/** @returns the size of the answer, or nothing if it was none */
function ask(address: string, agent: Agent): Promise<number | null> {
  return new Promise((done) => {
    const headers = { 'accept-encoding': 'br, gzip' };
    get(address, { agent, headers }, (answer) => {
      let size = 0;
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length;
      });
      answer.on('end', () => done(answer.statusCode === 200 ? size : null));
    }).on('error', () => done(null));
  });
}
