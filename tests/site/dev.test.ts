import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { essayOfPath } from '../../src/content/watched.ts';
import { chromiumFlags, findChromium } from '../../tasks/browsers/chromium.ts';
import { freePort } from '../../tasks/server/listen.ts';
import { sample } from '../unit/support/temp-content.ts';
import { filesOf, rootBuild } from './support/builds.ts';
import { Checkout } from './support/checkout.ts';

const { VITEST: _, ...outside } = process.env;
/** A copy whose content is edited while the server runs. */
const checkout = new Checkout();
let home = '';
let server: ChildProcess;
let browser: Browser;
let said = '';

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
      cwd: checkout.folder,
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
  const executablePath = findChromium();
  const args = [...chromiumFlags];
  browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
}, 90_000);

afterAll(async () => {
  await browser?.close();
  if (server.exitCode === null) {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await ended;
  }
  checkout.remove();
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

describe('an editor at work', () => {
  const essays = `${process.env.CONTENT_DIR ?? 'content'}/essays`;
  const page = async (path: string) => (await fetch(home + path)).text();
  const sees = (path: string, words: string) =>
    expect.poll(() => page(path), { timeout: 15_000, interval: 100 }).toContain(words);

  test('sees an edit at once', { timeout: 40_000 }, async () => {
    await sees('merkezi-asiya/', '>Çətin seçim<');
    checkout.edit(`${essays}/merkezi-asiya/essay.md`, '## Çətin seçim', '## Çətin bir seçim');
    await sees('merkezi-asiya/', '>Çətin bir seçim<');
    await sees('merkezi-asiya/cetin-secim/', 'Çətin bir seçim');
  });

  test('is told of a fault, keeps the last good version, and recovers', {
    timeout: 60_000,
  }, async () => {
    const file = `${essays}/merkezi-asiya/essay.md`;
    const reader = await browser.newPage();
    const overlay = reader.locator('vite-error-overlay #message-content');
    await reader.goto(`${home}merkezi-asiya/`, { waitUntil: 'networkidle' });
    said = '';
    checkout.edit(file, 'Okeanlara çıxışı', 'Okeana çıxışı');
    await expect.poll(() => said, { timeout: 15_000 }).toContain('[source-mismatch]');
    expect(said).toContain('[Okeana]');
    await expect.poll(() => overlay.textContent(), { timeout: 15_000 }).toContain('[Okeana]');
    // Who comes later is told too.
    await reader.goto(`${home}azerbaycan-israil/`);
    await overlay.waitFor({ state: 'attached' });
    await sees('merkezi-asiya/', 'Okeanlara çıxışı');
    await sees('azerbaycan-israil/', 'id="p17"');
    checkout.edit(file, 'Okeana çıxışı', 'Okeanlara çıxışı');
    await overlay.waitFor({ state: 'detached' });
    checkout.edit(file, '## Borc tələsi', '## Borcun tələsi');
    await sees('merkezi-asiya/', '>Borcun tələsi<');
  });

  test('is held back by no other folder that has a fault', { timeout: 60_000 }, async () => {
    const folder = join(checkout.folder, essays, 'Pis Ad');
    said = '';
    mkdirSync(folder);
    writeFileSync(join(folder, 'essay.md'), sample['essay.md']);
    await expect.poll(() => said, { timeout: 15_000 }).toContain('[slug-form]');
    checkout.edit(`${essays}/merkezi-asiya/essay.md`, '## Canlı nümunə', '## Daha canlı nümunə');
    await sees('merkezi-asiya/', '>Daha canlı nümunə<');
    rmSync(folder, { recursive: true });
  });

  test('sees a new folder come and go', { timeout: 60_000 }, async () => {
    const folder = join(checkout.folder, essays, 'kicik-esse');
    mkdirSync(folder);
    for (const [name, text] of Object.entries(sample)) writeFileSync(join(folder, name), text);
    await sees('kicik-esse/', 'Birinci abzas burada başlayır').catch((missing) => {
      throw new Error(`the server said: ${said}`, { cause: missing });
    });
    await sees('', 'Kiçik esse');
    rmSync(folder, { recursive: true });
    await expect
      .poll(async () => (await fetch(`${home}kicik-esse/`)).status, { timeout: 15_000 })
      .toBe(404);
    expect(await page('')).not.toContain('Kiçik esse');
  });
});

test('a changed file is known by its essay, with the separators of any system', () => {
  expect(essayOfPath('essays/yeni-esse/essay.md')).toBe('yeni-esse');
  expect(essayOfPath('essays\\yeni-esse\\essay.md')).toBe('yeni-esse');
  expect(essayOfPath('names/entries.yaml')).toBeNull();
});
