import type { Page } from '@playwright/test';
import { expect, expectNoViolations, keepSections, test } from './support/test.ts';

test.use({ build: 'small', permissions: ['clipboard-read', 'clipboard-write'] });

const done = (page: Page) =>
  page.locator('ol[data-search-results][data-state=done]').waitFor({ state: 'attached' });

test('axe finds nothing on the pages of essays that hold everything @phone', async ({ page }) => {
  await keepSections(page);
  for (const path of ['her-sey/', 'her-sey/menbe/', 'her-sey/bolme-adlar/', 'tek-abzas/', '']) {
    await test.step(`/${path}`, async () => {
      await page.goto(path);
      await expectNoViolations(page);
    });
  }
});

test('an emphasised word looks it', async ({ page }) => {
  await page.goto('her-sey/');
  const word = page.locator('#p1 em').first();
  const slanted = await word.screenshot();
  await word.evaluate((element) => {
    element.style.fontStyle = 'normal';
  });
  expect((await word.screenshot()).equals(slanted)).toBe(false);
});

test('where the margin has room a note stands there alone, until one is followed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto('her-sey/');
  await expect(page.locator('.margin > p', { hasText: 'Yol 1994-cü ildə' })).toBeVisible();
  const height = async () =>
    (await page.locator('.notes', { has: page.locator('#n2') }).boundingBox())?.height;
  expect(await height()).toBeLessThanOrEqual(1);
  await page.locator('#p3 a.note').click();
  await expect(page.locator('#n2')).toBeInViewport();
  expect(await height()).toBeGreaterThan(10);
});

test('on paper the notes stand at the end, lines may end in words, and the page is as before after it', async ({
  page,
}) => {
  await page.goto('her-sey/');
  const article = page.locator('essay-reader > article');
  const send = (type: string) =>
    page.evaluate((it) => void window.dispatchEvent(new Event(it)), type);
  await expect(async () => {
    await send('beforeprint');
    expect(await page.locator('#p3').textContent()).toContain('\u00ad');
  }).toPass();
  // Only now have all scripts made of the page what they make of it.
  await send('afterprint');
  const before = await article.innerHTML();
  await send('beforeprint');
  const places = await article.evaluate((it) =>
    [...it.querySelectorAll(':scope > p[id], .notes > li')].map(({ id }) => id),
  );
  expect(places.slice(-2)).toEqual(['n1', 'n2']);
  await send('afterprint');
  expect(await article.innerHTML()).toBe(before);
});

test('a note is reached by keyboard from its sign, and leads back to it', async ({ page }) => {
  await page.goto('her-sey/');
  await page.locator('#p3 a.note').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#n2$/u);
  await expect(page.locator('#n2')).toBeInViewport();
  await page.locator('#n2 a.back').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#p3')).toBeInViewport();
  expect(new URL(page.url()).hash).not.toBe('#n2');
});

test('a search leads to note, quotation, item and caption, where the words stand', async ({
  page,
}) => {
  for (const [words, anchor] of [
    ['çəkilib', 'n2'],
    ['körpü', 'p4'],
    ['külək', 'p10'],
    ['yağışdan sonra yol', 'f1'],
  ]) {
    await page.goto(`axtaris/?q=${encodeURIComponent(words ?? '')}`);
    await done(page);
    await page.locator(`ol[data-search-results] a[href$="#${anchor}"]`).click();
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    const isMarked = (id: string | undefined) =>
      [...(CSS.highlights.get('search') ?? [])].some((range) =>
        document.getElementById(id ?? '')?.contains(range.startContainer),
      );
    await expect.poll(() => page.evaluate(isMarked, anchor), words).toBe(true);
  }
});

test('words of each kind of block are shared by a link that leads back to them @phone', async ({
  page,
  context,
}) => {
  for (const id of ['p4', 'p10', 'p12', 'n2']) {
    await page.goto('her-sey/');
    await page.locator(`[id="${id}"]`).scrollIntoViewIfNeeded();
    await page.evaluate((leaf) => {
      const words = [...(document.getElementById(leaf)?.childNodes ?? [])].find(
        (it) => it instanceof Text && it.data.trim() !== '',
      );
      const range = document.createRange();
      if (words) range.selectNodeContents(words);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    }, id);
    await page.getByRole('button', { name: 'Cümləyə keçidi kopyala' }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain(`#${id}:~:`);
    const other = await context.newPage();
    await other.goto(await copied());
    await expect(other.locator(`[id="${id}"]`)).toBeInViewport();
    await other.close();
  }
});
