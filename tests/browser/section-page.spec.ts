import { expect, expectNoViolations, keepSections, sideways, test } from './support/test.ts';

const section = 'merkezi-asiya/orta-dehliz/';

// Under a base path, where an address without it would be noticed.
test.use({ build: 'base' });

test('a shared section goes on to its place in the essay @small', async ({ page, baseURL }) => {
  await page.goto(section);
  await expect(page).toHaveURL(`${baseURL}merkezi-asiya/#orta-dehliz`);
  await expect(page.locator('#orta-dehliz')).toBeInViewport();
});

test('the section is on the screen before its essay has come', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    new PerformanceObserver(() => {
      sessionStorage['painted'] ??= document.querySelector('h1')?.textContent ?? '';
    }).observe({ type: 'paint', buffered: true });
  });
  await page.route(`${baseURL}merkezi-asiya/`, async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await page.goto(section);
  await expect(page).toHaveURL(`${baseURL}merkezi-asiya/#orta-dehliz`);
  expect(await page.evaluate(() => sessionStorage['painted'])).toBe('Orta dəhliz');
});

test('Back leads to where the reader came from', async ({ page, baseURL }) => {
  await page.goto('metn-haqqinda/');
  await page.evaluate((address) => location.assign(address), `${baseURL}${section}`);
  await expect(page).toHaveURL(/\/merkezi-asiya\/#orta-dehliz$/u);
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}metn-haqqinda/`);
});

test('what was asked for goes along: query and paragraph @small', async ({ page, baseURL }) => {
  await page.goto(`${section}?q=Bak%C4%B1#p11`);
  await expect(page).toHaveURL(`${baseURL}merkezi-asiya/?q=Bak%C4%B1#p11`);
  await expect(page.locator('#p11')).toBeInViewport();
});

test('a link to words of a section lands on the words', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  const words = 'Zəngəzur dəhlizinin açılması';
  await page.goto(`${section}#:~:text=${encodeURIComponent(words)}`);
  await expect(page).toHaveURL(/\/merkezi-asiya\//u);
  const paragraph = page.locator('#p11');
  await expect(paragraph).toContainText(words);
  await expect(paragraph).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the section is read as it stands, with a way to the whole @small', async ({ page }) => {
    await page.goto(section);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orta dəhliz');
    await expect(page.locator('#p10')).toBeVisible();
    await expect(page.locator('#p11')).toBeVisible();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Növbəti bölmə' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Canlı nümunə');
    await page.getByRole('link', { name: 'Essenin tam mətni' }).click();
    await expect(page).toHaveURL(/\/merkezi-asiya\/#canli-numune$/u);
  });
});

test('the section’s own page breaks no rule of access @phone', async ({ page }) => {
  await keepSections(page);
  await page.goto(section);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orta dəhliz');
  await expectNoViolations(page);
});

test.describe('on paper', () => {
  test.use({ javaScriptEnabled: false });
  test('it says which essay it is from, and where', async ({ page, baseURL }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(section);
    await expect(page.getByText('Mərkəzi Asiyada balans siyasəti', { exact: true })).toBeVisible();
    await expect(page.getByText(/\/merkezi-asiya\/orta-dehliz\/$/u)).toBeVisible();
    await expect(page.locator('main').getByRole('navigation')).toBeHidden();
    expect(page.url()).toBe(`${baseURL}${section}`);
  });
});
