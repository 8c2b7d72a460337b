import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf, rootBuild } from './support/builds.ts';

const { VITEST: _, ...outside } = process.env;
let home = '';
let server: ChildProcess;
let said = '';

/** A port that nobody listens at. */
const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Waits until the server answers. */
async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    if (server.exitCode !== null) throw new Error(`the server ended: ${said}`);
    await new Promise((again) => setTimeout(again, 200));
  }
  throw new Error(`${address} does not answer: ${said}`);
}

beforeAll(async () => {
  const port = await freePort();
  home = `http://127.0.0.1:${port}/`;
  server = spawn(
    resolve('node_modules/.bin/astro'),
    ['dev', '--host', '127.0.0.1', '--port', String(port)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Astro’s server leaves every page out where it believes that Vitest has started it.
      env: { ...outside, BASE_PATH: '/', ASTRO_DEV_BACKGROUND: '0' },
    },
  );
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (text) => {
      said += String(text);
    });
  }
  await answering(home);
}, 90_000);

afterAll(async () => {
  if (server.exitCode === null) {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await ended;
  }
});

test('the development server has the pages', async () => {
  const page = await (await fetch(`${home}merkezi-asiya/`)).text();
  expect(page).toContain('id="orta-dehliz"');
});

test('an address that cannot be decoded is answered', { timeout: 20_000 }, async () => {
  for (const path of ['%', '%ff', 'pagefind/%']) {
    const { status } = await fetch(home + path, { signal: AbortSignal.timeout(10_000) });
    expect(status, path).toBeGreaterThanOrEqual(400);
  }
});

test('and the very search index that a build has', { timeout: 60_000 }, async () => {
  const files = filesOf(rootBuild).filter((file) => file.startsWith('pagefind/'));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const answer = await fetch(home + file);
    expect(answer.status, file).toBe(200);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.equals(readFileSync(join(rootBuild.folder, file))), file).toBe(true);
  }
});
