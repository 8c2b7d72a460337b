import { expect, test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = () => navigator.clipboard.readText();

test('months are Azerbaijani in every browser', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-26T12:00:00'));
  await page.goto('merkezi-asiya/');
  await page.getByRole('button', { name: 'İstinad et' }).click();
  await expect(page.getByRole('dialog')).toContainText('Müraciət tarixi: 26 noyabr 2026.');
});

test.describe('on a translated page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('merkezi-asiya/');
    // As browsers translate: every text in another element, with other words.
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const isRead = node.parentElement?.closest('script, style') === null;
        if (isRead && node instanceof Text && node.data.trim() !== '') texts.push(node);
      }
      for (const text of texts) {
        const font = document.createElement('font');
        font.textContent = text.data.replace(/\p{L}+/gu, 'word');
        text.replaceWith(font);
      }
    });
  });

  test('title and section are cited in the words of the edition', async ({ page }) => {
    await page.locator('[data-cite]').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('[Mərkəzi Asiyada balans siyasəti]');
    await page.keyboard.press('Escape');
    await page.locator('#p10 > .number').click();
    await page.locator('.share-menu button').last().click();
    await expect(dialog).toContainText('bölmə “Orta dəhliz”, abz. 10');
  });

  test('and so is what is copied with a link', async ({ page }) => {
    await page.locator('#p10 > .number').click();
    await page.locator('.share-menu button').first().click();
    await expect(page.locator('.notice')).toContainText('Keçid kopyalandı');
    expect(await page.evaluate(clipboard)).toMatch(
      /^Orta dəhliz – Mərkəzi Asiyada balans siyasəti\n/u,
    );
  });
});

test('quotation marks in a section’s title are nested where it is quoted', async ({ page }) => {
  await page.goto('merkezi-asiya/');
  await page.evaluate(() => {
    const text = document.getElementById('p5')?.querySelector('.number')?.nextSibling;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 20);
  });
  await page.getByRole('button', { name: 'Sitatı kopyala' }).click();
  await expect(page.locator('.notice')).toHaveText('Sitat kopyalandı');
  expect(await page.evaluate(clipboard)).toContain('“‘Bir kəmər və bir yol’”, abzas 5');
});
