import { expect, type Page } from '@playwright/test';
import * as strings from '../../src/strings.ts';
import type { Fault, UnsteadyHost } from './support/unsteady-host.ts';
import { test } from './support/unsteady-test.ts';

const busy: Fault = { status: 503, type: 'text/plain', body: '' };
const gone: Fault = { status: 404, type: 'text/html', body: '<h1>404</h1>' };
const share = /^\/_astro\/share\./u;
const citation = /^\/_astro\/citation-dialog\./u;

/** A file fails as long as it is told to. */
function failing(host: UnsteadyHost, file: RegExp, fault: Fault): void {
  host.fault = (path) => (file.test(path) ? fault : 'none');
}

async function open(page: Page): Promise<void> {
  await page.goto('merkezi-asiya/');
  await page.waitForFunction(() => customElements.get('essay-reader'));
}

const number = (page: Page) => page.getByRole('link', { name: 'Abzas 10', exact: true });
const notice = (page: Page) => page.locator('.notice');

test('the code of the menu fails once: it is asked for again, and the menu opens', async ({
  page,
  host,
}) => {
  let times = 0;
  host.fault = (path) => (share.test(path) && times++ === 0 ? busy : 'none');
  await open(page);
  await number(page).click();
  await expect(
    page.locator('.share-menu').getByRole('button', { name: 'Keçidi kopyala' }),
  ).toBeVisible();
  await expect(notice(page)).toBeEmpty();
});

test('it goes on failing: the permalink leads to its place, the reader is told, and a later click opens the menu', async ({
  page,
  host,
}) => {
  failing(host, share, busy);
  await open(page);
  // The focus alone, for a click would bring the place into view.
  await number(page).evaluate((link: HTMLElement) => link.click());
  await expect(page.locator('#p10')).toBeInViewport();
  await expect(page.locator('#p10:target')).toHaveCount(1);
  await expect(notice(page)).toContainText(strings.faults.missing);
  host.fault = () => 'none';
  await page.getByRole('button', { name: strings.retry.again }).click();
  await expect(
    page.locator('.share-menu').getByRole('button', { name: 'Keçidi kopyala' }),
  ).toBeVisible();
});

test('it never answers: the permalink leads to its place', async ({ page, host }) => {
  failing(host, share, { wait: 60_000 });
  await open(page);
  await number(page).evaluate((link: HTMLElement) => link.click());
  await expect(page.locator('#p10:target')).toHaveCount(1);
  await expect(page.locator('#p10')).toBeInViewport();
});

test('the site has been renewed since: the reader is told, and offered to reload', async ({
  page,
  host,
}) => {
  failing(host, share, gone);
  await open(page);
  await number(page).click();
  await expect(notice(page)).toContainText(strings.faults.renewed);
  await expect(page.locator('#p10:target')).toHaveCount(1);
  host.fault = () => 'none';
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: strings.retry.reload }).click();
  await reloaded;
  await expect(page.locator('#p10')).toBeInViewport();
  await number(page).click();
  await expect(
    page.locator('.share-menu').getByRole('button', { name: 'Keçidi kopyala' }),
  ).toBeVisible();
});

test('selected text: the reader is told once why there are no tools, and later has them', async ({
  page,
  host,
}) => {
  failing(host, share, busy);
  await open(page);
  const select = (id: string) => page.locator(`#${id}`).selectText();
  await select('p2');
  await expect(notice(page)).toContainText(strings.faults.missing);
  host.fault = () => 'none';
  await select('p3');
  await expect(page.getByRole('toolbar')).toBeVisible();
});

test('the code of the citation fails: the reader is told, and a second attempt succeeds', async ({
  page,
  host,
}) => {
  failing(host, citation, busy);
  await open(page);
  await page.locator('[data-cite]').click();
  await expect(notice(page)).toContainText(strings.faults.missing);
  host.fault = () => 'none';
  await page.getByRole('button', { name: strings.retry.again }).click();
  await expect(page.getByRole('dialog')).toContainText('APA');
});

test('and so it is from the share menu', async ({ page, host }) => {
  failing(host, citation, gone);
  await open(page);
  await number(page).click();
  await page.locator('.share-menu').getByRole('button', { name: 'İstinad et' }).click();
  await expect(notice(page)).toContainText(strings.faults.renewed);
});
