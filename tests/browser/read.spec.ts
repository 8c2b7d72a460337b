import { expect, test } from './support/test.ts';

test('from the home page to an essay, and to one of its sections @small', async ({ page }) => {
  await page.goto('');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Mərkəzi Asiyada balans siyasəti' })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Mərkəzi Asiyada balans siyasəti',
  );

  const contents = page.getByRole('navigation', { name: 'Mündəricat' });
  const link = contents.getByRole('link', { name: 'Orta dəhliz' });
  if (!(await link.isVisible())) await contents.locator('summary').click();
  await link.click();
  await expect(page).toHaveURL(/\/merkezi-asiya\/#orta-dehliz$/u);
  await expect(page.locator('#orta-dehliz')).toBeInViewport();
});

test('a link to a section opens the essay there @small', async ({ page }) => {
  await page.goto('merkezi-asiya/#orta-dehliz');
  await expect(page.locator('#orta-dehliz')).toBeInViewport();
});

test('a link with a sign too many opens the essay at its paragraph', async ({ page }) => {
  for (const hash of ['#p14)', '#P14', '#p14.', '#p14:~:text=', '#P14%E2%80%9D']) {
    await test.step(hash, async () => {
      await page.goto('about:blank');
      await page.goto(`azerbaycan-israil/${hash}`);
      await expect(page).toHaveURL(/#p14(?::~:.*)?$/u);
      await expect(page.locator('#p14:target')).toBeInViewport();
    });
  }
});

test('a heading’s own words will do as an anchor, on a page that is open too', async ({ page }) => {
  await page.goto('merkezi-asiya/');
  await page.evaluate(() => {
    location.hash = 'Orta dəhliz';
  });
  await expect(page).toHaveURL(/#orta-dehliz$/u);
  await expect(page.locator('#orta-dehliz')).toBeInViewport();
});

test('a link to a paragraph opens the essay there @small', async ({ page }) => {
  await page.goto('azerbaycan-israil/#p14');
  await expect(page.locator('#p14')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every paragraph of both essays is there to read @small', async ({ page }) => {
    for (const [slug, last] of [
      ['azerbaycan-israil', 17],
      ['merkezi-asiya', 14],
    ] as const) {
      await page.goto(`${slug}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (let number = 1; number <= last; number++) {
        await expect(page.locator(`#p${number}`)).toBeVisible();
      }
    }
  });

  test('a link to a section leads to it @small', async ({ page }) => {
    await page.goto('merkezi-asiya/#orta-dehliz');
    await expect(page.locator('#orta-dehliz')).toBeInViewport();
  });
});

test.describe('an address that leads nowhere', () => {
  test.use({ expectedErrors: [/status of 404/u] });

  test('is offered in the site’s own spelling', async ({ page }) => {
    for (const path of ['MERKEZI-ASIYA/', 'M%C9%99rk%C9%99zi-Asiya', 'merkezi-asiya/)']) {
      await test.step(path, async () => {
        const answer = await page.goto(`${path}#p10`);
        expect(answer?.status()).toBe(404);
        const offer = page.getByRole('status').getByRole('link', { name: '/merkezi-asiya/' });
        await offer.click();
        await expect(page).toHaveURL(/\/merkezi-asiya\/#p10$/u);
      });
    }
  });

  test('has the 404 page with that status, and ways on @small', async ({ page }) => {
    const answer = await page.goto('yoxdur/');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Səhifə tapılmadı');
    const main = page.getByRole('main');
    await main.getByRole('link', { name: 'Mərkəzi Asiyada balans siyasəti' }).click();
    await expect(page).toHaveURL(/\/merkezi-asiya\/$/u);
  });
});
