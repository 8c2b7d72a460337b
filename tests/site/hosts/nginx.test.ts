import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerRules } from '../../../src/build/hosting/headers.ts';
import { checksumsOf } from '../../../src/build/publishing/checksums.ts';
import { compress } from '../../../tasks/compress.ts';
import { findNginx, nginxAdvice } from '../../../tasks/hosts/find-nginx.ts';
import { load } from '../../../tasks/hosts/load.ts';
import { type RunningNginx, runNginx } from '../../../tasks/hosts/run-nginx.ts';
import { contentType, isCompressible } from '../../../tasks/server/content-types.ts';
import { freePort } from '../../../tasks/server/listen.ts';
import { compare, filesAt } from '../../../tasks/verify/compare.ts';
import { type Build, builds, filesOf } from '../support/builds.ts';

const nginx = findNginx();
if (!nginx) console.warn(`Skipped: ${nginxAdvice}.`);

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

describe.skipIf(!nginx).each(builds.map((build, at) => ({ ...build, at })))(
  'nginx, with the configuration of the repository, serves $name',
  (build: Build & { at: number }) => {
    const base = build.base.slice(0, -1);
    const folder = `.cache/test/nginx-${build.at}`;
    const root = `${folder}-www`;
    let server: RunningNginx;

    beforeAll(async () => {
      if (!nginx) return;
      rmSync(root, { recursive: true, force: true });
      mkdirSync(root, { recursive: true });
      cpSync(build.folder, root + base, { recursive: true });
      await compress(root + base, compressed());
      appendFileSync(
        `${root}${base}/_redirects.map`,
        `${base}/kohne/ ${base}/merkezi-asiya/#p12;\n`,
      );
      server = await runNginx(nginx, { folder, root, base, port: await freePort() });
    }, 120_000);
    afterAll(() => server?.stop());

    function ask(path: string, headers: Record<string, string> = {}): Promise<Reply> {
      return new Promise((resolve, reject) => {
        const sent = request(server.origin, { path: base + path, headers }, (reply) => {
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

    const original = (path: string) => readFileSync(join(build.folder, path));
    const hashedScript = () => `/${filesOf(build).find((file) => file.startsWith('_astro/'))}`;

    const compressed = () => ['merkezi-asiya/index.html', hashedScript().slice(1), 'feed.xml'];

    test('every file comes as built, under its type', async () => {
      const seen = new Set<string>();
      for (const file of filesOf(build)) {
        if (file.startsWith('_') && !file.includes('/')) continue;
        if (seen.has(extname(file))) continue;
        seen.add(extname(file));
        const reply = await ask(`/${file}`);
        expect(reply.status, file).toBe(200);
        expect(String(reply.headers['content-type']).toLowerCase(), file).toBe(contentType(file));
        expect(reply.body.equals(original(file)), file).toBe(true);
      }
      expect([...seen]).toEqual(
        expect.arrayContaining(['.html', '.js', '.woff2', '.epub', '.xml']),
      );
    });

    test('what it serves is verified to be exactly this build', async () => {
      const wanted = checksumsOf(build.folder);
      expect(await compare(wanted, filesAt(`${server.origin}${base}/`))).toEqual([]);
    });

    test('precompressed files are sent as they lie there', async () => {
      for (const file of compressed()) {
        const path = `/${file.replace(/index\.html$/u, '')}`;
        const packed = await ask(path, { 'accept-encoding': 'gzip' });
        expect(packed.headers['content-encoding'], path).toBe('gzip');
        expect(packed.body.equals(readFileSync(`${root}${base}/${file}.gz`)), path).toBe(true);
        expect(gunzipSync(packed.body).equals(original(file))).toBe(true);
        expect(packed.headers.vary).toBe('Accept-Encoding');
        const best = await ask(path, { 'accept-encoding': 'gzip, br' });
        if (!nginx?.brotli) continue;
        expect(best.headers['content-encoding'], path).toBe('br');
        expect(brotliDecompressSync(best.body).equals(original(file))).toBe(true);
        expect(best.body.length).toBeLessThan(packed.body.length);
      }
    });

    test('what would not gain by it is not compressed', async () => {
      for (const file of filesOf(build)
        .filter((name) => /\.(?:woff2|png|epub)$/u.test(name))
        .slice(0, 9)) {
        expect(isCompressible(contentType(file))).toBe(false);
        const { headers } = await ask(`/${file}`, { 'accept-encoding': 'gzip, br' });
        expect(headers['content-encoding'], file).toBeUndefined();
      }
    });

    test('every answer has the headers of the common list, a missing page too', async () => {
      const [everywhere] = headerRules('/');
      for (const path of ['/', '/merkezi-asiya/', '/feed.xml', hashedScript(), '/nope/']) {
        const { headers } = await ask(path);
        for (const [name, value] of Object.entries(everywhere?.headers ?? {})) {
          expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
        }
        expect(headers.server).not.toMatch(/\d/u);
      }
      const worker = await ask('/sw.js');
      expect(worker.headers['content-security-policy']).toBe(
        "default-src 'none'; connect-src 'self'",
      );
    });

    test('hashed files last for ever; pages are asked after, and not sent again unchanged', async () => {
      const font = `/${filesOf(build).find((file) => file.startsWith('fonts/'))}`;
      for (const path of [hashedScript(), font]) {
        expect((await ask(path)).headers['cache-control'], path).toBe(
          'public, max-age=31536000, immutable',
        );
      }
      for (const path of ['/', '/merkezi-asiya/', '/sw.js', '/feed.xml', '/_astro/nope.js']) {
        expect((await ask(path)).headers['cache-control'], path).toBe('no-cache');
      }
      const { headers } = await ask('/merkezi-asiya/');
      const again = await ask('/merkezi-asiya/', { 'if-none-match': String(headers.etag) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    test('an address without its last slash goes to the one with it', async () => {
      const { status, headers } = await ask('/merkezi-asiya?q=1');
      expect([status, headers.location]).toEqual([301, `${base}/merkezi-asiya/?q=1`]);
    });

    test('under load, in short: two thousand answers over 64 connections, each whole', async () => {
      const { headers } = await ask('/merkezi-asiya/', { 'accept-encoding': 'br, gzip' });
      const result = await load(server.origin, [`${base}/merkezi-asiya/`], {
        requests: 2000,
        connections: 64,
      });
      expect(result).toMatchObject({ answers: 2000, failures: 0 });
      expect(result.bytes).toBe(2000 * Number(headers['content-length']));
    });

    test('a retired address leads to what took its place', async () => {
      const { status, headers } = await ask('/kohne/');
      expect([status, headers.location]).toEqual([301, `${base}/merkezi-asiya/#p12`]);
    });

    test.each([
      '/nope',
      '/nope/',
      '/kartlar/',
      '/merkezi-asiya/nope/',
      '/_headers',
      '/_redirects.map',
      '/.htaccess',
    ])('%s is the 404 page, with that status', async (path) => {
      const { status, body, headers } = await ask(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body.equals(original('404.html'))).toBe(true);
    });
  },
);
