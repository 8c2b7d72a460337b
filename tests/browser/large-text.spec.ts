import { expect, sideways, test } from './support/test.ts';

const pages = [
  '',
  'azerbaycan-israil/',
  'merkezi-asiya/',
  'merkezi-asiya/menbe/',
  'axtaris/?q=Orta',
  'gosterici/',
  'gosterici/rusiya/',
  'xerite/',
  'metn-haqqinda/',
];

test('text twice as large does not scroll sideways @small', async ({ page }) => {
  for (const path of pages) {
    await page.goto(`/${path}`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect.poll(() => sideways(page), path).toBeLessThanOrEqual(0);
  }
});

test('neither do settings, key help and the bar of marks @small', async ({ page }) => {
  await page.goto('merkezi-asiya/?axtar=dəhliz#orta-dehliz');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const within = (it: Element) =>
    it.scrollWidth <= it.clientWidth &&
    it.getBoundingClientRect().left >= 0 &&
    it.getBoundingClientRect().right <= innerWidth;
  await expect(page.locator('.found')).toBeVisible();
  expect(await page.locator('.found').evaluate(within)).toBe(true);
  await page.getByRole('button', { name: 'Görünüş' }).click();
  await expect.poll(() => page.locator('#gorunus').evaluate(within)).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect.poll(() => page.locator('dialog[open]').evaluate(within)).toBe(true);
});

test('settings stand within a window of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('merkezi-asiya/');
  await page.getByRole('button', { name: 'Görünüş' }).click();
  const box = () => page.locator('#gorunus').evaluate((it) => it.getBoundingClientRect().left);
  await expect.poll(box).toBeGreaterThanOrEqual(0);
});
