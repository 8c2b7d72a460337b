import { expect, test } from './support/test.ts';

test('a section link opens the essay at its section @small', async ({ page }) => {
  await page.goto('merkezi-asiya/#orta-dehliz');
  await expect(page.locator('#orta-dehliz')).toBeInViewport();
  await expect(page.locator('#orta-dehliz')).toContainText('Orta dəhliz');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an essay is all there @small', async ({ page }) => {
    await page.goto('azerbaycan-israil/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (let number = 1; number <= 17; number++) {
      await expect(page.locator(`#p${number}`)).toBeVisible();
    }
  });
});
