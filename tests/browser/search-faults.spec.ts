import type { Page, Route } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.use({
  expectedErrors: [[/Failed to load resource/u, /net::ERR/u, /WebAssembly/u], { scope: 'test' }],
});

const list = (page: Page) => page.locator('ol[data-search-results]');
const results = (page: Page) => list(page).locator('> li');

async function open(page: Page): Promise<void> {
  await page.goto('axtaris/');
  await page.getByRole('searchbox').fill('Orta dəhliz');
}

async function expectFault(page: Page, sentence: string): Promise<void> {
  await expect(list(page)).toHaveAttribute('data-state', 'error');
  const fault = page.locator('search-box .fault');
  await expect(fault).toContainText(sentence);
  await expect(fault.getByRole('link', { name: 'Göstərici' })).toBeVisible();
  await expect(fault.getByRole('link', { name: 'Esselər' })).toBeVisible();
}

async function expectRecovery(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Yenidən cəhd et' }).click();
  await expect(list(page)).toHaveAttribute('data-state', 'done');
  await expect(results(page).first()).toBeVisible();
}

const html = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Salam</p>' });
const notThere = (route: Route) => route.fulfill({ status: 404, body: 'not found' });
const once = (route: Route) => route.fulfill({ status: 500, body: 'oops' });
const cut = async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
};
const turned = async (route: Route) => {
  const response = await route.fetch();
  const body = Buffer.from(await response.body());
  body.writeUInt8(body.readUInt8(body.length >> 1) ^ 0xff, body.length >> 1);
  await route.fulfill({ response, body });
};

const files = {
  manifest: '**/manifest.json',
  'list of records': '**/*.pf_meta',
  'index file': '**/*.pf_index',
  module: '**/*.pagefind',
  text: '**/pagefind/text/*.json',
} as const;

for (const [name, pattern] of Object.entries(files)) {
  for (const [what, happens, sentence] of [
    ['is not there', notThere, 'Axtarış faylı serverdə tapılmadı.'],
    ['fails once', once, 'Axtarış faylı serverdə tapılmadı.'],
    ['is answered with a page', html, 'Axtarış faylı zədələnib.'],
    ['is cut off', cut, 'Axtarış faylı zədələnib.'],
  ] as const) {
    test(`when the ${name} ${what}, it is said, and the next attempt works`, async ({ page }) => {
      await page.route(pattern, happens);
      await open(page);
      await expectFault(page, sentence);
      await page.unroute(pattern);
      await expectRecovery(page);
    });
  }
}

for (const name of ['list of records', 'index file', 'module'] as const) {
  test(`one damaged byte in the ${name} is noticed`, async ({ page }) => {
    await page.route(files[name], turned);
    await open(page);
    await expectFault(page, 'Axtarış faylı zədələnib.');
    await page.unroute(files[name]);
    await expectRecovery(page);
  });
}

test('without a network it is said, and search goes on by itself when it is back', async ({
  page,
  context,
}) => {
  await page.goto('axtaris/');
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('Orta dəhliz');
  await expectFault(page, 'Şəbəkə yoxdur');
  await context.setOffline(false);
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('.fault')).toHaveCount(0);
});

test('when the network goes between two words, it is said in the dialog', async ({
  page,
  context,
}) => {
  await page.goto('merkezi-asiya/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.route('**/pagefind/words/**', (route) => route.abort('internetdisconnected'));
  await page.getByRole('searchbox').fill('dəhlis');
  await expectFault(page, 'Şəbəkə yoxdur');
  await page.unroute('**/pagefind/words/**');
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.locator('[data-search-suggestion] li').first()).toBeVisible();
});

test('without a network an essay stays when search is called', async ({ page, context }) => {
  await page.goto('merkezi-asiya/');
  await context.setOffline(true);
  await page.keyboard.press('/');
  await expect(page.locator('search-button [role=status]')).toHaveText(/Şəbəkə yoxdur/u);
  await expect(page.locator('#p10')).toBeAttached();
});

test('where a policy refuses WebAssembly, it is said', async ({ page }) => {
  await page.route('**/axtaris/', async (route) => {
    const response = await route.fetch();
    const policy = "script-src 'self' 'unsafe-inline'";
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  await open(page);
  await expectFault(page, 'Bu brauzer axtarışın işləməsinə icazə vermir');
});

test('with a strict policy and trusted types it works', async ({ page }) => {
  await page.route('**/axtaris/', async (route) => {
    const response = await route.fetch();
    const policy =
      "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; " +
      "connect-src 'self'; object-src 'none'";
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  await open(page);
  await expect(results(page).first()).toBeVisible();
});

test('where the code cannot be had, the button leads to the search page', async ({ page }) => {
  await page.goto('merkezi-asiya/');
  await page.route('**/_astro/room*.js', (route) => route.abort());
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/axtaris\/$/u);
});

test('where storage is denied, it works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page);
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('heading', { name: 'Məsələn' })).toBeVisible();
});

test('whatever is typed, nothing breaks and nothing is injected', async ({ page }) => {
  const hostile = [
    '<img src=x onerror="window.hit=1">',
    '"><script>window.hit=1</script>',
    'javascript:window.hit=1',
    '\u202eזheb\u200f rtl',
    '\u0000\u0001\u001f',
    '\ud800 lone',
    'ə'.repeat(10_000),
    'dəhliz '.repeat(1_500),
    '"'.repeat(99),
    '“”«»„“',
    '((([[{{*+?^$|\\',
    '%E0%A4%A',
    '🙂🙃'.repeat(50),
    'a'.repeat(400),
    '_ _ _ __proto__ constructor toString',
    '0 1 2 3',
    'ﬁ ǆ ß ŉ',
  ];
  await page.goto('axtaris/');
  const input = page.getByRole('searchbox');
  for (const text of hostile) {
    await input.evaluate((it: HTMLInputElement, value) => {
      it.value = value;
      it.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await expect(list(page), text.slice(0, 40)).toHaveAttribute('data-state', /done|idle/u);
    await expect(page.locator('search-box :is(img, script, iframe, object)')).toHaveCount(0);
    await page.goto(`axtaris/?q=${encodeURIComponent(text.slice(0, 1000).toWellFormed())}`);
    await expect(list(page), text.slice(0, 40)).toHaveAttribute('data-state', /done|idle/u);
  }
  expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
});
