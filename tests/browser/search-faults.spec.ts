import type { Page, Route } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.use({
  expectedErrors: [
    [/Failed to load resource/u, /net::ERR/u, /WebAssembly/u, /module script/u],
    { scope: 'test' },
  ],
});

const list = (page: Page) => page.locator('ol[data-search-results]');
const results = (page: Page) => list(page).locator('> li');

const field = (page: Page) => page.getByRole('searchbox');

async function open(page: Page, query = 'Orta dəhliz'): Promise<void> {
  await page.goto('axtaris/');
  await field(page).fill(query);
}

async function expectFault(page: Page, sentence: string): Promise<void> {
  await expect(list(page)).toHaveAttribute('data-state', 'error');
  const fault = page.locator('search-box .fault');
  await expect(fault).toContainText(sentence);
  await expect(fault.getByRole('link', { name: 'Göstərici' })).toBeVisible();
  await expect(fault.getByRole('link', { name: 'Esselər' })).toBeVisible();
}

const again = (page: Page) => page.getByRole('button', { name: 'Yenidən cəhd et' }).click();

async function expectRecovery(page: Page): Promise<void> {
  await again(page);
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
const never = () => {};

for (const [what, happens, sentence] of [
  ['is not there', notThere, 'Axtarış faylı serverdə tapılmadı.'],
  ['fails once', once, 'Axtarış faylı serverdə tapılmadı.'],
  ['is answered with a page', html, 'Axtarış faylı zədələnib.'],
  ['is cut off', cut, 'Axtarış faylı zədələnib.'],
] as const) {
  test(`when the manifest ${what}, it is said, and the next attempt works @phone`, async ({
    page,
  }) => {
    await page.route('**/manifest.json', happens);
    await open(page);
    await expectFault(page, sentence);
    await page.unroute('**/manifest.json');
    await expectRecovery(page);
  });
}

const pagefind = '**/pagefind/{pagefind*,*.pf_meta,index/*,*.pagefind}*';

for (const [what, happens] of [
  ['are not there', notThere],
  ['are answered with a page', html],
  ['are cut off', cut],
  ['never come', never],
] as const) {
  test(`when Pagefind’s files ${what}, all is found none the less`, async ({ page }) => {
    await page.route(pagefind, happens);
    const asked = page.waitForRequest(/pagefind\.js|\.pagefind$/u);
    await open(page);
    await expect(results(page).first()).toBeVisible();
    await asked;
    await page.waitForTimeout(500);
    await field(page).fill('yumşaq güc');
    await expect(results(page).first()).toContainText('yumşaq güc');
    await expect(page.locator('.fault')).toHaveCount(0);
  });
}

test.describe('a request that never ends', () => {
  test.beforeEach(({ page }) => page.clock.install());

  test('is given up after a time, and the next attempt works', async ({ page }) => {
    await page.route('**/manifest.json', never);
    await open(page);
    await page.clock.fastForward(300);
    await expect(page.getByText('Axtarılır…').first()).toBeVisible();
    // The time limit of a request is the browser's own, which no clock of the page moves.
    await expect(page.locator('search-box .fault')).toContainText('Server cavab vermir', {
      timeout: 15_000,
    });
    await page.unroute('**/manifest.json');
    await expectRecovery(page);
  });

  test('is asked for anew as one types on, and when the network is back', async ({ page }) => {
    await page.route('**/manifest.json', never);
    await open(page, 'Orta');
    await page.clock.fastForward(300);
    await expect(page.getByText('Axtarılır…').first()).toBeVisible();
    await page.clock.fastForward(4000);
    await page.unroute('**/manifest.json');
    await field(page).fill('Orta dəhliz');
    await expect(results(page).first()).toBeVisible();
  });

  test('is asked for anew when the network is back', async ({ page }) => {
    await page.route('**/manifest.json', never);
    await open(page);
    await expect(list(page)).toHaveAttribute('data-state', 'loading');
    await page.unroute('**/manifest.json');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(results(page).first()).toBeVisible();
  });

  test('leaves no results of another query under this one', async ({ page }) => {
    await open(page);
    await expect(results(page).first()).toBeVisible();
    await page.route('**/pagefind/words/**', never);
    await field(page).fill('xezar');
    await page.clock.fastForward(300);
    await expect(page.getByText('Axtarılır…').first()).toBeVisible();
    await expect(results(page)).toHaveCount(0);
  });

  test('of the code is said in the dialog, which keeps what is typed', async ({ page }) => {
    await page.goto('merkezi-asiya/');
    await page.route('**/_astro/search-box*.js*', never);
    await page.keyboard.press('/');
    await field(page).pressSequentially('Orta dəhliz');
    await page.clock.fastForward(300);
    await expect(page.getByText('Axtarılır…').first()).toBeVisible();
    await page.clock.runFor(11_000);
    await expect(page.locator('search-box .fault')).toContainText('Server cavab vermir', {
      timeout: 15_000,
    });
    // It comes to life as soon as it is answered.
    await page.unroute('**/_astro/search-box*.js*');
    await expect(results(page).first()).toBeVisible();
    await expect(field(page)).toHaveValue('Orta dəhliz');
  });
});

test('a manifest of another version of the site: it is said, and the page is loaded anew with the query', async ({
  page,
}) => {
  await page.route('**/manifest.json', (route) => route.fulfill({ json: { format: 9 } }));
  await page.goto('merkezi-asiya/');
  await page.keyboard.press('/');
  await field(page).fill('Orta dəhliz');
  await expectFault(page, 'Siz bu səhifəni açandan sonra sayt yenilənib.');
  await page.unroute('**/manifest.json');
  await page.getByRole('button', { name: 'Səhifəni yenilə' }).click();
  await expect(page).toHaveURL(/axtaris\/\?q=Orta%20d/u);
  await expect(results(page).first()).toBeVisible();
});

for (const missing of [
  'Map.groupBy',
  'String.prototype.toWellFormed',
  'Array.prototype.findLast',
]) {
  test(`without ${missing} it works`, async ({ page }) => {
    await page.addInitScript((path) => {
      const names = path.split('.');
      const name = names.pop() ?? '';
      const owner = names.reduce((it: object, key) => Reflect.get(it, key), globalThis);
      Reflect.deleteProperty(owner, name);
    }, missing);
    await open(page);
    await expect(results(page).first()).toBeVisible();
  });
}

test('a feature that the browser lacks is no damaged file', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'flatMap'));
  await open(page);
  await expect(list(page)).toHaveAttribute('data-state', 'error');
  await expect(page.locator('search-box .fault')).toContainText(/^Bu brauzer/u);
  await expect(page.getByText('zədələnib')).toHaveCount(0);
});

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

test('without a network it is said in the dialog, and no more once it is back', async ({
  page,
  context,
}) => {
  await page.goto('merkezi-asiya/');
  await context.setOffline(true);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await field(page).pressSequentially('Orta dəhliz');
  await expect(page.locator('search-box .fault')).toContainText('Şəbəkə yoxdur');
  await expect(page.locator('#p10')).toBeAttached();
  await context.setOffline(false);
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByText('Şəbəkə yoxdur')).toHaveCount(0);
});

test('where a policy refuses WebAssembly, it works without', async ({ page }) => {
  await page.route('**/axtaris/', async (route) => {
    const response = await route.fetch();
    const policy = "script-src 'self' 'unsafe-inline'";
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  await open(page);
  await expect(results(page).first()).toBeVisible();
  await page.waitForTimeout(2000);
  await field(page).fill('yumşaq güc');
  await expect(results(page).first()).toContainText('yumşaq güc');
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

test('code that fails once is fetched again, unnoticed', async ({ page }) => {
  await page.goto('merkezi-asiya/');
  let asked = 0;
  await page.route('**/_astro/search-box*.js', (route) =>
    asked++ === 0 ? once(route) : route.continue(),
  );
  await page.keyboard.press('/');
  await field(page).pressSequentially('Orta dəhliz');
  await expect(results(page).first()).toBeVisible();
  expect(asked).toBeGreaterThan(1);
});

for (const { what, answer, said } of [
  { what: 'has gone with a new deployment', answer: notThere, said: 'sayt yenilənib' },
  {
    what: 'came and cannot be fetched again to be run',
    answer: (route: Route) =>
      route.request().resourceType() === 'script' ? route.abort() : route.continue(),
    said: 'bir hissəsi yüklənmədi',
  },
]) {
  test(`code that ${what}: it is said, and the search page opens with the query`, async ({
    page,
  }) => {
    await page.goto('merkezi-asiya/');
    await page.route('**/_astro/search-box*.js*', answer);
    await page.keyboard.press('/');
    await field(page).pressSequentially('Orta dəhliz');
    await expect(page.locator('search-box .fault')).toContainText(said);
    await page.unroute('**/_astro/search-box*.js*');
    await page.getByRole('button', { name: 'Səhifəni yenilə' }).click();
    await expect(page).toHaveURL(/axtaris\/\?q=Orta%20d/u);
    await expect(results(page).first()).toBeVisible();
  });
}

test('where the marks cannot be had, a result on the page is gone to with the focus', async ({
  page,
}) => {
  await page.goto('merkezi-asiya/');
  await page.keyboard.press('/');
  await field(page).fill('Zəngəzur');
  await expect(results(page)).not.toHaveCount(0);
  await page.route('**/pagefind/manifest.json', notThere);
  await page.keyboard.press('Enter');
  await expect(page.locator('#p11')).toBeInViewport();
  await expect(page.locator('#p11')).toBeFocused();
});

test('where no script comes, the search page says what to do', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('axtaris/?q=Rusiya');
  const sentence = page.getByText('Axtarış üçün JavaScript lazımdır.');
  await expect(sentence).toBeVisible({ timeout: 8000 });
  await expect(page.locator('main').getByRole('link', { name: 'Göstərici' })).toBeVisible();
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
  // Of this page alone: the next one has another window.
  const hit = () => page.evaluate(() => Reflect.get(window, 'hit'));
  for (const text of hostile) {
    await input.evaluate((it: HTMLInputElement, value) => {
      it.value = value;
      it.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await expect(list(page), text.slice(0, 40)).toHaveAttribute('data-state', /done|idle/u);
    await expect(page.locator('search-box :is(img, script, iframe, object)')).toHaveCount(0);
    expect(await hit(), text.slice(0, 40)).toBeUndefined();
    await page.goto(`axtaris/?q=${encodeURIComponent(text.slice(0, 1000).toWellFormed())}`);
    await expect(list(page), text.slice(0, 40)).toHaveAttribute('data-state', /done|idle/u);
    expect(await hit(), text.slice(0, 40)).toBeUndefined();
  }
});

test.describe('in a collection too large for its texts to come at once', () => {
  test.beforeEach(async ({ page }) => {
    const texts = new Map<string, unknown>();
    await page.route('**/pagefind/manifest.json', async (route) => {
      const manifest = await (await route.fetch()).json();
      for (const [id, text] of manifest.texts) texts.set(id, text);
      await route.fulfill({ json: { ...manifest, texts: [] } });
    });
    await page.route('**/pagefind/text/*.json', (route) => {
      const [id = ''] = /[^/]+(?=\.json)/u.exec(route.request().url()) ?? [];
      return route.fulfill({ json: texts.get(id) });
    });
  });

  test('Pagefind is asked first', async ({ page }) => {
    await open(page);
    await expect(results(page).first()).toContainText('Orta dəhliz');
  });

  for (const [name, file] of Object.entries({
    client: '**/pagefind.js',
    'list of records': '**/*.pf_meta',
    'index file': '**/*.pf_index',
    module: '**/*.pagefind',
  })) {
    for (const [what, happens, sentence] of [
      ['is not there', notThere, 'Axtarış faylı serverdə tapılmadı.'],
      ['is cut off', name === 'client' ? notThere : cut, /tapılmadı|zədələnib/u],
    ] as const) {
      test(`when the ${name} ${what}, it is said, and the next attempt works`, async ({ page }) => {
        await page.route(file, happens);
        await open(page);
        await expect(list(page)).toHaveAttribute('data-state', 'error');
        await expect(page.locator('search-box .fault')).toContainText(sentence);
        await page.unroute(file);
        await expectRecovery(page);
      });
    }
  }
});
