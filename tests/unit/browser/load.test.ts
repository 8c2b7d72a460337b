import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressIn, LoadFault, loadFile, loadModule } from '../../../src/browser/load.ts';

let folder = '';
let part = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-'));
  writeFileSync(join(folder, 'part.mjs'), 'export const name = "part";');
  part = pathToFileURL(join(folder, 'part.mjs')).href;
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllGlobals();
});

/** An importer as the bundler leaves it, which answers with `first` the first time. */
const importerOf = <Module>(first: () => Promise<Module>, address = part) =>
  Object.assign(vi.fn(first), { toString: () => `()=>p(()=>import(\`${address}\`),[])` });

const failed = () => Promise.reject<{ name: string }>(new TypeError('Failed to fetch'));
const script = (status = 200, type = 'text/javascript') =>
  new Response('export const name = "part";', { status, headers: { 'content-type': type } });
const never = (_: unknown, { signal }: RequestInit = {}) =>
  new Promise<Response>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

test('a part that comes is asked for once', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  await expect(loadModule(importerOf(async () => ({ name: 'part' })))).resolves.toEqual({
    name: 'part',
  });
  expect(fetched).not.toHaveBeenCalled();
});

test('a part that has failed is fetched past the cache and imported under a fresh specifier', async () => {
  const fetched = vi.fn(async () => script());
  vi.stubGlobal('fetch', fetched);
  await expect(loadModule(importerOf(failed))).resolves.toMatchObject({ name: 'part' });
  expect(fetched).toHaveBeenCalledWith(part, expect.objectContaining({ cache: 'reload' }));
});

test('a part that shares its chunk is found in it', async () => {
  const namespace = 'Object.freeze({ [Symbol.toStringTag]: "Module", name: "part" })';
  writeFileSync(join(folder, 'part.mjs'), `export const t = ${namespace}, n = 1;`);
  vi.stubGlobal('fetch', async () => script());
  await expect(loadModule(importerOf(failed))).resolves.toMatchObject({ name: 'part' });
});

test.each([
  ['gone after a new deployment', async () => script(404), 'renewed'],
  ['refused by the server', async () => script(503), 'missing'],
  ['without a network', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
  ['never answered', never, 'hanging'],
] as const)('a part that is %s', async (_, answer, kind) => {
  vi.stubGlobal('fetch', answer);
  await expect(loadModule(importerOf(failed), 50)).rejects.toMatchObject({ kind });
});

test('a part that comes and fails to run lacks a feature', async () => {
  writeFileSync(join(folder, 'part.mjs'), 'null.missing();');
  vi.stubGlobal('fetch', async () => script());
  await expect(loadModule(importerOf(failed))).rejects.toMatchObject({ kind: 'unsupported' });
});

test('an import that never ends is given up', async () => {
  vi.stubGlobal('fetch', never);
  const hung = () => new Promise<{ name: string }>(() => {});
  await expect(loadModule(importerOf(hung), 50)).rejects.toBeInstanceOf(LoadFault);
});

test.each([
  ['()=>import("./share.abc.js")', './share.abc.js'],
  ['() => t(()=>import(`./share.abc.js`),__vite__mapDeps([0,1]))', './share.abc.js'],
  ["() => import(/* @vite-ignore */ '/src/share.ts')", '/src/share.ts'],
])('the address in %s', (code, specifier) => {
  const here = new URL('../../../src/browser/load.ts', import.meta.url);
  expect(addressIn(code)).toBe(new URL(specifier, here).href);
});

test('a file whose body never ends is given up', async () => {
  vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
    const body = new ReadableStream({
      start: (stream) => signal?.addEventListener('abort', () => stream.error(signal.reason)),
    });
    return new Response(body);
  });
  const loading = loadFile('/text.json', (response) => response.json(), { limit: 50 });
  await expect(loading).rejects.toMatchObject({ kind: 'hanging' });
});

test('a file that is something else is damaged', async () => {
  vi.stubGlobal('fetch', async () => new Response('<p>'));
  const loading = loadFile('/text.json', (response) => response.json());
  await expect(loading).rejects.toMatchObject({ kind: 'damaged' });
});
