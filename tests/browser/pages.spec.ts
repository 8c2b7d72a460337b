import { expect, expectNoViolations, test } from './support/test.ts';

/** One page of each kind. */
const pages = {
  home: '',
  essay: 'merkezi-asiya/',
  section: 'merkezi-asiya/orta-dehliz/',
  source: 'azerbaycan-israil/menbe/',
  'about the text': 'metn-haqqinda/',
  index: 'gosterici/',
  map: 'xerite/',
  'not found': '404.html',
};

for (const [kind, address] of Object.entries(pages)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${kind}, ${colorScheme}: axe finds nothing @small`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      await expectNoViolations(page);
    });
  }

  test(`${kind}: nothing is wider than the window @small`, async ({ page }) => {
    await page.goto(address);
    const wide = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      const all = [...document.querySelectorAll('body *')];
      return all
        .filter((it) => it.getBoundingClientRect().right > width + 1)
        .map((it) => `${it.localName}.${it.className} ${it.textContent.slice(0, 30)}`);
    });
    expect(wide).toEqual([]);
  });
}

test.describe('an address that leads nowhere', () => {
  test.use({ expectedErrors: [/status of 404.*yoxdur/u] });

  test('has the 404 page with ways on', async ({ page }) => {
    const answer = await page.goto('yoxdur/');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Səhifə tapılmadı');
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Mərkəzi Asiyada balans siyasəti' })
      .click();
    await expect(page).toHaveURL(/\/merkezi-asiya\/$/u);
  });
});
