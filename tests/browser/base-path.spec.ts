import { expect, test } from './support/test.ts';

test.use({ build: 'base' });

test('under a base path every step from home stays there', async ({ page, site }) => {
  expect(site.home).toMatch(/\/balans\/$/u);
  await page.goto('');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Mərkəzi Asiyada balans siyasəti' })
    .first()
    .click();
  await expect(page).toHaveURL(`${site.home}merkezi-asiya/`);
  await page.goto('merkezi-asiya/orta-dehliz/');
  await expect(page).toHaveURL(/\/balans\/merkezi-asiya\//u);
  await page.goto('metn-haqqinda/');
  await page.getByRole('main').locator('a[href*="#p"]').first().click();
  await expect(page).toHaveURL(/\/balans\/.*#p\d+$/u);
});
