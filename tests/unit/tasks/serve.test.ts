import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../../tasks/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(folder, 'site');
const page = `<!doctype html><title>Orta dəhliz</title>${'<p>Orta dəhliz</p>'.repeat(40)}`;
let site: Served;

beforeAll(async () => {
  mkdirSync(join(root, 'esse'), { recursive: true });
  mkdirSync(join(root, '_astro'));
  mkdirSync(join(root, 'empty'));
  mkdirSync(join(root, 'qalan'));
  const files = {
    '../secret.txt': 'not of the site',
    'index.html': page,
    'esse/index.html': page,
    '404.html': '<!doctype html><title>Səhifə tapılmadı</title>',
    'feed.xml': '<feed/>',
    'esse.epub': 'PK',
    'pagefind.wasm': 'w',
    'pagefind.pf_meta': 'p',
    'site.webmanifest': '{}',
    '_astro/a.123.js': 'export {};',
    _headers: '# policy\n/*\n  Referrer-Policy: no-referrer\n/_astro/*\n  X-Kind: hashed\n',
    'qalan/index.html': '<meta http-equiv="refresh" content="0; url=/esse/">',
    _redirects: '/kohne/ /esse/ 301\n/qalan/ /esse/ 301!\n/qalan/ /esse/ 301\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  symlinkSync(join(folder, 'secret.txt'), join(root, 'way-out.txt'));
  site = await serve({ root, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A request whose path goes over the wire exactly as written. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(site.origin, { path, headers, method }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () =>
        resolve({
          status: reply.statusCode ?? 0,
          headers: reply.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('pages', () => {
  test('an address that ends in a slash is its folder’s page', async () => {
    const { status, headers, body } = await ask('/esse/?q=1');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe(page);
  });

  test('without the slash it is redirected there, query and all', async () => {
    const { status, headers } = await ask('/esse?q=1');
    expect([status, headers.location]).toEqual([301, '/esse/?q=1']);
  });

  test('a redirect never leads to another host', async () => {
    expect((await ask('//esse')).headers.location).toBe('/esse/');
  });

  test.each(['/nope', '/nope/', '/empty', '/empty/', '/feed.xml/', '/_headers', '/_redirects'])(
    '%s is the 404 page, with that status',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(404);
      expect(body.toString()).toContain('Səhifə tapılmadı');
    },
  );

  test('a HEAD request has the headers alone; other methods are refused', async () => {
    const head = await ask('/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength(page));
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });
});

test.each([
  ['/feed.xml', 'application/xml; charset=utf-8'],
  ['/esse.epub', 'application/epub+zip'],
  ['/pagefind.wasm', 'application/wasm'],
  ['/pagefind.pf_meta', 'application/octet-stream'],
  ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/_astro/a.123.js', 'text/javascript; charset=utf-8'],
])('%s is of type %s', async (path, type) => {
  expect((await ask(path)).headers['content-type']).toBe(type);
});

describe('compression', () => {
  test('brotli first, gzip else, nothing where both are refused', async () => {
    const brotli = await ask('/', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    const gzip = await ask('/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(page);
    const plain = await ask('/', { 'accept-encoding': 'br;q=0' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.vary).toBe('Accept-Encoding');
  });

  test('each encoding has a tag of its own, and an unchanged page is not sent again', async () => {
    const first = await ask('/', { 'accept-encoding': 'br' });
    const tag = String(first.headers.etag);
    expect((await ask('/')).headers.etag).not.toBe(tag);
    const again = await ask('/', { 'accept-encoding': 'br', 'if-none-match': `W/${tag}` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask('/', { 'if-none-match': tag })).status).toBe(200);
  });
});

test('the host’s rules are kept: headers by path, redirects, lasting and revalidated files', async () => {
  const home = await ask('/');
  expect(home.headers['referrer-policy']).toBe('no-referrer');
  expect(home.headers['cache-control']).toBe('no-cache');
  const hashed = await ask('/_astro/a.123.js');
  expect(hashed.headers['x-kind']).toBe('hashed');
  expect(hashed.headers['cache-control']).toContain('immutable');
  const old = await ask('/kohne/');
  expect([old.status, old.headers.location]).toEqual([301, '/esse/']);
  const still = await ask('/qalan/');
  expect([still.status, still.headers.location]).toEqual([301, '/esse/']);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/esse/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/way-out.txt',
  '/%00',
  '/%',
  '/%ff',
])('%s gives nothing away', async (path) => {
  const { status, body } = await ask(path);
  expect([400, 404]).toContain(status);
  expect(body.toString()).not.toContain('not of the site');
});

test('a site under a base path answers there and nowhere else', async () => {
  const under = await serve({ root, base: 'balans', port: 0 });
  const status = async (path: string) => (await fetch(under.origin + path)).status;
  expect(under.home).toBe(`${under.origin}/balans/`);
  expect(await status('/balans')).toBe(200);
  expect(await status('/balans/esse/')).toBe(200);
  expect(await status('/balans/esse')).toBe(200);
  expect(await status('/esse/')).toBe(404);
  expect(await status('/balansesse/')).toBe(404);
  await under.close();
});
