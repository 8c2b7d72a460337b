import { expect, test } from './support/test.ts';

const pages = [
  '',
  'merkezi-asiya/',
  'merkezi-asiya/menbe/',
  'axtaris/?q=Orta',
  'gosterici/',
  'gosterici/rusiya/',
  'xerite/',
  'metn-haqqinda/',
];

for (const path of pages) {
  test(`text twice as large does not scroll sideways: /${path} @small`, async ({ page }) => {
    await page.goto(`/${path}`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const sideways = () => document.documentElement.scrollWidth - innerWidth;
    await expect.poll(() => page.evaluate(sideways)).toBeLessThanOrEqual(0);
  });
}
