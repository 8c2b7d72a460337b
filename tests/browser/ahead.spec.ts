import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { corpusBuilds } from '../../tasks/corpus-builds.ts';
import { expect, test } from './support/test.ts';

/** What the page asks for before the reader has asked, by path. */
function fetchedAhead(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const purpose = request.headers()['sec-purpose'] ?? request.headers()['purpose'] ?? '';
    if (purpose.includes('prefetch')) paths.push(new URL(request.url()).pathname);
  });
  return paths;
}

const sent = (path: string) =>
  brotliCompressSync(readFileSync(join(corpusBuilds.root.folder, path, 'index.html'))).length;

test('the way into an essay that is seen is fetched ahead, and what is not read costs little @phone', async ({
  page,
}) => {
  const ahead = fetchedAhead(page);
  await page.goto('');
  for (const link of await page.locator('main a.read').all()) await link.scrollIntoViewIfNeeded();
  await expect.poll(() => ahead.includes('/merkezi-asiya/')).toBe(true);
  await page.locator('main h2 a').first().click();
  await expect(page.locator('h1')).toContainText('humanitar balans');
  await page.locator('footer.end nav').scrollIntoViewIfNeeded();
  await page.waitForTimeout(600);
  const inVain = [...new Set(ahead)].filter((path) => path !== '/azerbaycan-israil/');
  expect(inVain.reduce((sum, path) => sum + sent(path), 0)).toBeLessThanOrEqual(20_000);
});

for (const connection of [{ saveData: true }, { effectiveType: '2g' }]) {
  test(`nothing is fetched ahead with ${JSON.stringify(connection)}`, async ({ page }) => {
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value });
    }, connection);
    const ahead = fetchedAhead(page);
    await page.goto('');
    await page.locator('main a.read').first().scrollIntoViewIfNeeded();
    await page.locator('main a.read').first().hover();
    await page.waitForTimeout(800);
    expect(ahead).toEqual([]);
  });
}

test.describe('over a slow line', () => {
  test.use({ serviceWorkers: 'block' });

  test('a page that was fetched ahead does not wait for the face', async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const line = { latency: 200, downloadThroughput: 200_000, uploadThroughput: 100_000 };
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
    const faces: string[] = [];
    page.on('request', (it) => it.resourceType() === 'font' && faces.push(it.url()));
    await page.goto('', { waitUntil: 'networkidle' });
    await page.locator('main a.read').first().click();
    await expect(page.locator('h1')).toContainText('humanitar balans');
    await page.waitForLoadState('networkidle');
    expect(faces).toEqual([]);
  });
});

test.describe('while the copy for offline reading is not whole', () => {
  test.use({ serviceWorkers: 'allow' });

  test('no page waits for the face over a slow line', async ({ page }) => {
    await page.addInitScript(() => {
      // Who saves data keeps what was read, and no more.
      Object.defineProperty(navigator, 'connection', { value: { rtt: 300, saveData: true } });
    });
    await page.goto('');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto('merkezi-asiya/', { waitUntil: 'networkidle' });
    await expect(page.locator('html')).not.toHaveAttribute('data-face');
    await expect(page.locator('link[rel=preload][as=font]')).toHaveCount(0);
  });
});
