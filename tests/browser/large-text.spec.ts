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
