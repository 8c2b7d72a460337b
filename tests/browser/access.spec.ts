import { expect, expectNoViolations, test } from './support/test.ts';

const pages = [
  '',
  'azerbaycan-israil/',
  'merkezi-asiya/orta-dehliz/',
  'merkezi-asiya/menbe/',
  'metn-haqqinda/',
  'gosterici/',
  'xerite/',
  'axtaris/?q=orta+dehliz',
  'yoxdur/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, expectedErrors: [/404/u] });
    for (const path of pages) {
      test(`axe finds nothing on /${path}`, async ({ page }) => {
        await page.goto(path);
        await expectNoViolations(page);
      });
    }

    test('axe finds nothing while panels are open', async ({ page }) => {
      await page.goto('azerbaycan-israil/?duzelisler');
      await page.getByRole('button', { name: 'Görünüş' }).click();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await page.locator('.emended').first().click();
      await expectNoViolations(page);
      await page.getByRole('link', { name: 'Abzas 2', exact: true }).click();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expectNoViolations(page);
    });
  });
}

test('no page scrolls sideways at 320 px, which is 1280 px at 400 %', async ({ page }, info) => {
  test.skip(info.project.name !== 'desk', 'sets its own width');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of pages) {
    if (path === 'yoxdur/') continue;
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});

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
