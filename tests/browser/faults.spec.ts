import { expect, type Page } from '@playwright/test';
import * as strings from '../../src/strings.ts';
import type { Fault } from './support/unsteady-host.ts';
import { test } from './support/unsteady-test.ts';

const faults = strings.search.faults;
const { again } = strings.retry;
const html: Fault = { status: 200, type: 'text/html', body: '<!doctype html><h1>Welcome</h1>' };
const missing: Fault = { status: 404, type: 'text/html', body: '<h1>404</h1>' };

const searchFiles = [
  { name: 'manifest', file: /^\/pagefind\/manifest\.json$/u },
  { name: 'list of words', file: /^\/pagefind\/words\//u },
];

const hits = (page: Page) => page.locator(':is([data-search-results], [data-search-suggestion]) a');

// Other faults of these files are tested in search-faults.spec.ts.
for (const { name, file } of searchFiles) {
  test(`half of the ${name}, in the browser’s own cache too: a sentence, and a second attempt that succeeds`, async ({
    page,
    host,
  }) => {
    host.fault = (path) => (file.test(path) ? 'half' : 'none');
    await page.goto(`axtaris/?q=dəhlis`);
    await expect(page.locator('.fault')).toContainText(faults.damaged);
    host.fault = () => 'none';
    await page.getByRole('button', { name: again }).click();
    await expect(hits(page).first()).toBeVisible();
    await expect(page.locator('.fault')).toHaveCount(0);
  });
}

for (const { name, file } of searchFiles) {
  test(`the ${name} comes slowly: the reader is told to wait, then gets the results`, async ({
    page,
    host,
  }) => {
    host.fault = (path) => (file.test(path) ? { wait: 2000 } : 'none');
    await page.goto('axtaris/?q=dəhlis');
    await expect(page.getByText(strings.searchField.loading).first()).toBeVisible();
    await expect(hits(page).first()).toBeVisible();
  });
}

test('what the browser’s own cache keeps of a failure is passed by the next attempt', async ({
  page,
  host,
}) => {
  host.headers = { 'cache-control': 'max-age=600' };
  const stale: Fault = { status: 200, type: 'application/json', body: '{}' };
  host.fault = (path) => (path.endsWith('manifest.json') ? stale : 'none');
  await page.goto('axtaris/?q=Qəzza');
  await expect(page.locator('.fault')).toContainText(faults.damaged);
  host.fault = () => 'none';
  host.asked = [];
  await page.getByRole('button', { name: again }).click();
  await expect(hits(page).first()).toBeVisible();
  expect(host.asked).toContain('/pagefind/manifest.json');
});

test('lists for suggestions and names that are missing take nothing from the results', async ({
  page,
  host,
}) => {
  host.fault = (path) => (/\/(?:words|adlar)\//u.test(path) ? missing : 'none');
  await page.goto('axtaris/?q=Qəzza');
  await expect(hits(page).first()).toBeVisible();
  await expect(page.locator('.fault')).toHaveCount(0);
});

for (const { name, fault } of [
  { name: 'truncated', fault: 'half' as const },
  { name: 'missing', fault: missing },
  { name: 'slow', fault: { wait: 10_000 } },
  { name: 'replaced by a page', fault: html },
]) {
  test(`the face ${name}: the essay reads in a stand-in`, async ({ page, host }) => {
    // As after a page that came over a quick line: only then is the face asked for.
    await page.addInitScript(() => {
      performance.getEntriesByType = () => [];
      sessionStorage.setItem('balansNear', '1');
    });
    host.fault = (path) => (path.startsWith('/fonts/') ? fault : 'none');
    await page.goto('azerbaycan-israil/', { waitUntil: 'domcontentloaded' });
    await expect(page.locator('#p17')).toBeVisible();
    const { width } = (await page.locator('#p1').boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(300);
    await expect.poll(() => host.asked.some((path) => path.startsWith('/fonts/'))).toBe(true);
    // Text that waits for its face has its place and counts as visible, but is not drawn.
    const displays = await page.evaluate(() =>
      [...document.fonts]
        .filter(({ family }) => family.includes('Balans Serif'))
        .map(({ display }) => display),
    );
    expect(new Set(displays)).toEqual(new Set(['optional']));
  });
}

for (const { name, fault } of [
  { name: 'missing', fault: missing },
  { name: 'truncated', fault: 'half' as const },
  { name: 'HTML in their place', fault: html },
]) {
  test(`scripts ${name}: essay, section links and index of names are all there`, async ({
    page,
    host,
  }) => {
    host.fault = (path) => (path.startsWith('/_astro/') ? fault : 'none');
    await page.goto('merkezi-asiya/#orta-dehliz');
    await expect(page.locator('#orta-dehliz')).toBeInViewport();
    await expect(page.locator('#p14')).toBeVisible();
    await page.goto('gosterici/');
    await page.locator('main a[href*="/gosterici/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
