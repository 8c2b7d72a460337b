import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** What a browser may be without: nothing of it may take the text, its sections or the index of names. */
const without: Record<string, (page: Page) => Promise<unknown>> = {
  JavaScript: async () => {},
  images: (page) =>
    page.route('**', (route) =>
      route.request().resourceType() === 'image' ? route.abort() : route.fallback(),
    ),
  fonts: (page) => page.route('**/fonts/**', (route) => route.abort()),
  storage: (page) =>
    page.addInitScript(() => {
      const denied = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get: denied });
      }
      Object.defineProperty(Document.prototype, 'cookie', { get: denied, set: denied });
      ServiceWorkerContainer.prototype.register = async () => denied();
    }),
};

for (const [what, take] of Object.entries(without)) {
  test.describe(`without ${what}`, () => {
    test.use({
      javaScriptEnabled: what !== 'JavaScript',
      expectedErrors: [[/Failed to load resource|net::ERR/u], { scope: 'test' }],
    });

    test('reading, links to sections and the index of names work', async ({ page }) => {
      await take(page);
      await page.goto('');
      await page.getByRole('link', { name: 'Mərkəzi Asiyada balans siyasəti' }).first().click();
      await expect(page.locator('main p[id^="p"]')).toHaveCount(14);
      for (const paragraph of await page.locator('main p[id^="p"]').all()) {
        await expect(paragraph).toBeVisible();
      }
      await page.goto('merkezi-asiya/#orta-dehliz');
      await expect(page.locator('#orta-dehliz')).toBeInViewport();
      await page.goto('gosterici/');
      await page.locator('main a[href*="/gosterici/orta-dehliz/"]').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Orta dəhliz');
      await page.locator('main a[href*="/merkezi-asiya/#"]').first().click();
      await expect(page).toHaveURL(/\/merkezi-asiya\/#/u);
      await expect(page.locator(':target')).toBeInViewport();
    });
  });
}

test('without storage the settings work on the page, and search works', async ({ page }) => {
  await without.storage?.(page);
  await page.goto('merkezi-asiya/');
  await page.locator('[popovertarget="gorunus"]').click();
  await page.getByText('Qaranlıq', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto(`axtaris/?q=${encodeURIComponent('Orta dəhliz')}`);
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
});

test('what is stored are the reader’s own settings, and for the session whether the line is quick; there is no cookie', async ({
  page,
  context,
}) => {
  await page.goto('merkezi-asiya/');
  await page.locator('[popovertarget="gorunus"]').click();
  await page.getByText('Qaranlıq', { exact: true }).click();
  await page.locator('#p9').scrollIntoViewIfNeeded();
  await page.goto(`axtaris/?q=${encodeURIComponent('Orta dəhliz')}`);
  await page.locator('[data-search-results] a').first().click();
  await expect(page).toHaveURL(/\/merkezi-asiya\//u);
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
  }));
  const own = ['balans', 'balans-axtaris', 'balans-yer'];
  expect(stored.local.filter((key) => !own.includes(key))).toEqual([]);
  expect(stored).toMatchObject({
    local: expect.arrayContaining(['balans']),
    session: ['balansNear'],
  });
  expect(stored.databases).toBe(0);
  await page.goto('metn-haqqinda/#mexfilik');
  await expect(page.locator('#mexfilik')).toBeInViewport();
});
