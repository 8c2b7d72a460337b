import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadChunk, loadFile, loadModule } from '../../../src/browser/load.ts';

const script =
  (status = 200) =>
  async () =>
    new Response('export {};', { status });
const failed = () => Promise.reject(new TypeError('Failed to fetch'));
const never = (_: unknown, { signal }: RequestInit = {}) =>
  new Promise<Response>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

/** Answers one request after the other, and every further one with the last answer. */
function answering(...answers: ((address: string, init: RequestInit) => Promise<Response>)[]) {
  const fetched = vi.fn((address: string, init: RequestInit) => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer?.(address, init) ?? failed();
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

let loaded: string[] = [];
let ready: string[] = [];
beforeEach(() => {
  loaded = [];
  ready = [];
  vi.stubGlobal('document', {
    querySelector: (selector: string) => loaded.some((it) => selector.includes(it)),
    createElement: () => ({}),
    head: { append: ({ rel, href }: HTMLLinkElement) => ready.push(`${rel} ${href}`) },
  });
});
afterEach(() => void vi.unstubAllGlobals());

const importer = () => vi.fn(async () => ({ name: 'part' }));

test('a part is imported when all its files are there, side by side', async () => {
  const fetched = answering(script());
  const part = importer();
  loaded = ['b.js'];
  await expect(loadChunk(part, ['a.js', 'b.js', 'c.js'])).resolves.toEqual({ name: 'part' });
  expect(fetched.mock.calls.map(([address]) => address)).toEqual(['/a.js', '/c.js']);
  expect(ready).toEqual(['modulepreload /a.js', 'modulepreload /c.js']);
});

test.each([
  ['that has failed', failed],
  ['that was refused', script(503)],
])('a file %s is asked for once more, past the browser’s cache', async (_, first) => {
  const fetched = answering(first, script());
  await expect(loadChunk(importer(), ['a.js'])).resolves.toEqual({ name: 'part' });
  expect(fetched.mock.calls.map(([, { cache }]) => cache)).toEqual(['default', 'reload']);
});

test.each([
  ['gone after a new deployment', script(404), 'renewed'],
  ['refused by the server', script(503), 'missing'],
  ['out of reach', failed, 'offline'],
])(
  'no module is asked for whose file is %s, for browsers keep a module’s failure',
  async (_, answer, kind) => {
    answering(answer);
    const part = importer();
    await expect(loadModule(() => loadChunk(part, ['a.js']))).rejects.toMatchObject({ kind });
    expect(ready).toEqual([]);
    expect(part).not.toHaveBeenCalled();
  },
);

test('a part that never comes is given up', async () => {
  answering(never);
  const loading = loadModule(() => loadChunk(importer(), ['a.js']), 50);
  await expect(loading).rejects.toMatchObject({ kind: 'hanging' });
});

test('a part that comes and fails to run lacks a feature', async () => {
  answering(script());
  const broken = async () => {
    throw new TypeError('Map.groupBy is not a function');
  };
  const loading = loadModule(() => loadChunk(broken, ['a.js']));
  await expect(loading).rejects.toMatchObject({ kind: 'unsupported' });
});

test.each([
  'Failed to fetch dynamically imported module: https://balans.example/a.js',
  'error loading dynamically imported module: https://balans.example/a.js',
  'Importing a module script failed.',
])(
  'a part that comes and cannot be fetched to be run is no fault of the browser: %s',
  async (message) => {
    answering(script());
    const refused = async () => {
      throw new TypeError(message);
    };
    const loading = loadModule(() => loadChunk(refused, ['a.js']));
    await expect(loading).rejects.toMatchObject({ kind: 'interrupted' });
  },
);

test('a file whose body never ends is given up', async () => {
  answering(async (_: string, { signal }: RequestInit) => {
    const body = new ReadableStream({
      start: (stream) => signal?.addEventListener('abort', () => stream.error(signal.reason)),
    });
    return new Response(body);
  });
  const loading = loadFile('/text.json', (response) => response.json(), { limit: 50 });
  await expect(loading).rejects.toMatchObject({ kind: 'hanging' });
});

test('a file that is something else is damaged', async () => {
  answering(async () => new Response('<p>'));
  const loading = loadFile('/text.json', (response) => response.json());
  await expect(loading).rejects.toMatchObject({ kind: 'damaged' });
});
