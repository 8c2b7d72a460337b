import { contrast, expect, expectNoViolations, test } from './support/test.ts';

for (const [colorScheme, rules] of [
  ['light', undefined],
  ['dark', contrast],
] as const) {
  test(`axe finds nothing while panels are open, ${colorScheme} @phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('azerbaycan-israil/?duzelisler');
    await page.getByRole('button', { name: 'Görünüş' }).click();
    await expectNoViolations(page, rules);
    await page.keyboard.press('Escape');
    await page.locator('.emended').first().click();
    await expectNoViolations(page, rules);
    await page.getByRole('link', { name: 'Abzas 2', exact: true }).click();
    await expectNoViolations(page, rules);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expectNoViolations(page, rules);
  });
}

test('reading text has AAA contrast in both themes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('merkezi-asiya/');
    const ratio = await page.locator('#p2').evaluate((it) => {
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = [...colour.matchAll(/[\d.]+/gu)].map(([part]) => {
          const c = Number(part) / 255;
          return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ink = luminance(getComputedStyle(it).color);
      const paper = luminance(getComputedStyle(document.documentElement).backgroundColor);
      return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    });
    expect(ratio).toBeGreaterThanOrEqual(7);
  }
});

test('a heading is called by its own words, its permalink stands beside it', async ({ page }) => {
  await page.goto('merkezi-asiya/');
  await expect(page.getByRole('heading', { name: 'Orta dəhliz', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Daimi keçid: Orta dəhliz' })).toHaveAttribute(
    'href',
    '#orta-dehliz',
  );
});
