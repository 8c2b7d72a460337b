import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Opens an essay once its scripts have come. */
async function open(page: Page, path = 'merkezi-asiya/'): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => customElements.get('essay-reader'));
}

interface Key {
  key: string;
  code: string;
  ctrlKey?: true;
  shiftKey?: true;
}

/** Presses a key as a layout of Cyrillic letters reports it. @returns whether the page took it */
const press = (page: Page, init: Key) =>
  page.evaluate((it) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...it });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  }, init);

test('dictated words do nothing once single keys are switched off, and Ctrl+K still searches', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Görünüş' }).click();
  await page.getByRole('radio', { name: 'Bağlı' }).check({ force: true });
  await page.keyboard.press('Escape');
  const address = page.url();
  await page.keyboard.type('jurnal jj?/nN');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(page.url()).toBe(address);
  await page.goto('azerbaycan-israil/');
  await page.keyboard.type('jj');
  await expect(page).toHaveURL(/azerbaycan-israil\/$/u);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('keys are known by their place on a Cyrillic layout', async ({ page }) => {
  await open(page);
  await press(page, { key: 'о', code: 'KeyJ' });
  await expect(page).toHaveURL(/#cetin-secim$/u);
  await press(page, { key: '.', code: 'Slash' });
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await press(page, { key: 'л', code: 'KeyK', ctrlKey: true })).toBe(true);
});

test('back at the title the address names no section', async ({ page }) => {
  await open(page);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#cetin-secim$/u);
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveURL(/merkezi-asiya\/$/u);
});

test('the browser keeps its own Ctrl+Shift+K', async ({ page }) => {
  await open(page);
  const taken = await press(page, { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true });
  expect(taken).toBe(false);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Space opens search from its button, as from any button', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Axtarış' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('Tab leads from a selection to its tools, and on from the selection', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const text = document.getElementById('p10')?.querySelector('.number')?.nextSibling;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 29);
  });
  await expect(page.getByRole('toolbar')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Sitatı kopyala' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Cümləyə keçidi kopyala' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Abzas 11', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.route figcaption').getByRole('link')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Daimi keçid: Canlı nümunə' })).toBeFocused();
});

test('Tab out of the share menu goes on from its permalink, and back to it', async ({ page }) => {
  await open(page);
  const number = page.getByRole('link', { name: 'Abzas 10', exact: true });
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.locator('.share-menu').getByRole('button', { name: 'Keçidi kopyala' }),
  ).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(number).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.locator('.share-menu').getByRole('button', { name: 'Keçidi kopyala' }),
  ).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Abzas 11', exact: true })).toBeFocused();
  await expect(page.locator('.share-menu')).toBeHidden();
});

test('only the permalink whose menu is open says so', async ({ page }) => {
  await open(page);
  const numbers = page.locator('.number[aria-expanded]');
  await expect(numbers.first()).not.toHaveAttribute('aria-haspopup', /.*/u);
  await page.getByRole('link', { name: 'Abzas 10', exact: true }).click();
  await expect(page.locator('.share-menu')).toBeVisible();
  await page.getByRole('link', { name: 'Abzas 11', exact: true }).click();
  await expect(page.locator('.number[aria-expanded=true]')).toHaveAttribute('href', '#p11');
  await page.keyboard.press('Escape');
  await expect(page.locator('.number[aria-expanded=true]')).toHaveCount(0);
});

test('the pointer reaches the note of a correction, and leaves it', async ({ page }) => {
  await open(page, 'azerbaycan-israil/?duzelisler');
  const reading = page.locator('.emended').nth(2);
  const note = page.locator('.reading');
  await reading.hover();
  await expect(note).toBeVisible();
  await note.hover();
  await page.waitForTimeout(600);
  await expect(note).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(note).toBeHidden();
});

test('in the citation dialog a copied citation is announced where it is heard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'İstinad et' }).click();
  await page.getByRole('button', { name: 'Kopyala: APA' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText('İstinad kopyalandı');
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const heard = nodes.filter((it) => !it.ignored && it.role?.value === 'status');
  expect(heard).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
