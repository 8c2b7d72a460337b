import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

async function choose(page: Page, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Görünüş' }).click();
  await page.getByText(value, { exact: true }).click();
  await page.keyboard.press('Escape');
}

test('two tabs do not undo each other’s settings, and each follows the other', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto('azerbaycan-israil/');
  await page.goto('merkezi-asiya/');
  await choose(page, 'Qaranlıq');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await choose(other, 'Böyük');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
});

test('a page’s own choice of the face is no setting', async ({ page }) => {
  await page.goto('merkezi-asiya/');
  await choose(page, 'Böyük');
  const stored = await page.evaluate(() => JSON.parse(localStorage.getItem('balans') ?? '{}'));
  expect(stored).toEqual({ size: 'large' });
});
