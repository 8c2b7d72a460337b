import { test as base, chromium, expect, type Page } from '@playwright/test';
import * as strings from '../../src/strings.ts';
import { corpusBuilds } from '../../tasks/corpus-builds.ts';
import { SiteCopy } from './support/site-copy.ts';
import { UnsteadyHost } from './support/unsteady-host.ts';

interface Fixtures {
  readonly host: UnsteadyHost;
}

interface WorkerFixtures {
  readonly first: SiteCopy;
  readonly next: SiteCopy;
}

const copy =
  (mark: string) =>
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameters of a fixture
  async ({}, use: (site: SiteCopy) => Promise<void>) => {
    const site = new SiteCopy(corpusBuilds.root.folder, mark);
    await use(site);
    site.remove();
  };

const test = base.extend<Fixtures, WorkerFixtures>({
  first: [copy(''), { scope: 'worker' }],
  next: [copy('v2'), { scope: 'worker' }],
  host: async ({ first }, use) => {
    const host = new UnsteadyHost(first.folder);
    await host.open();
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.home),
});

test.use({ serviceWorkers: 'allow' });
const everywhere = [
  '',
  'azerbaycan-israil/',
  'merkezi-asiya/',
  'merkezi-asiya/menbe/',
  'gosterici/',
  'xerite/',
  'metn-haqqinda/',
];

/** Waits until the service worker answers for the page. */
const inCharge = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 20_000,
  });

/** Waits until a version is whole on the device, too. */
async function kept(page: Page): Promise<void> {
  await inCharge(page);
  await expect.poll(() => isWhole(page), { timeout: 20_000 }).toBe(true);
}

/** Whether the newest version is whole on the device. */
const isWhole = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => /^balans http\S+ \S{16}$/u.test(name));
    const newest = await caches.open(names.at(-1) ?? '');
    return (await newest.match('/?list')) !== undefined;
  });

/** Waits until a file that the host has touched was refused: then it is asked for once more. */
const askedTwice = (host: UnsteadyHost, path: string) =>
  expect
    .poll(() => host.asked.filter((it) => it === path).length, { timeout: 20_000 })
    .toBeGreaterThan(1);

/** One visit, during which the next version takes over; then another, which shows it. */
async function updated(page: Page, mark: RegExp): Promise<void> {
  await expect(async () => {
    await page.goto('');
    await page.evaluate(() => {
      const { promise, resolve } = Promise.withResolvers<void>();
      navigator.serviceWorker.addEventListener('controllerchange', () => resolve());
      setTimeout(resolve, 3000);
      return promise;
    });
    await page.goto('');
    await expect(page).toHaveTitle(mark, { timeout: 500 });
  }).toPass({ timeout: 25_000 });
}

/** The same, and the next version is whole on the device. */
async function replaced(page: Page, mark: RegExp): Promise<void> {
  await updated(page, mark);
  await kept(page);
}

async function titles(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const path of everywhere) {
    await page.goto(path);
    found.push(await page.title());
  }
  return found;
}

const isNext = (title: string) => title.endsWith(' v2');

test('after one visit to one page the whole site reads without a network', async ({
  page,
  host,
}) => {
  host.deploy(corpusBuilds.root.folder);
  await page.goto('merkezi-asiya/');
  await kept(page);
  host.die();
  for (const path of [...everywhere, 'gosterici/orta-dehliz/']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
  await page.goto('azerbaycan-israil/?duzelisler#qezza-meselesi');
  await expect(page.locator('#qezza-meselesi')).toBeInViewport();
  // The face can be had; whether in time for the first paint is the browser's business.
  expect(
    await page.evaluate(async () => (await document.fonts.load('16px "Balans Serif"', 'ə')).length),
  ).toBe(1);
  await page.goto('gosterici');
  await expect(page).toHaveURL(`${host.home}gosterici/`);
  await page.goto('merkezi-asiya/orta-dehliz/');
  await expect(page).toHaveURL(/\/merkezi-asiya\/#orta-dehliz$/u);
});

test('a page that is not kept says so, and names those that are', async ({ page, host }) => {
  await page.goto('');
  await kept(page);
  host.die();
  await page.goto('yoxdur/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Şəbəkə yoxdur');
  await page.getByRole('link', { name: 'Mərkəzi Asiyada balans siyasəti' }).click();
  await expect(page.locator('#p14')).toBeVisible();
});

test('an update arrives whole, costs only what changed, and holds nobody back', async ({
  page,
  host,
  next,
}) => {
  await page.goto('');
  await kept(page);
  host.deploy(next.folder);
  await replaced(page, / v2$/u);
  const fetched = host.asked.filter((path) => /^\/(?:fonts|pagefind)\/|\.png$/u.test(path));
  expect(fetched, 'files that have not changed').toEqual([]);
  host.die();
  expect((await titles(page)).every(isNext)).toBe(true);
});

test('an update cut off in the middle leaves the old version whole, and goes on later', async ({
  page,
  host,
  next,
}) => {
  await page.goto('');
  await kept(page);
  host.deploy(next.folder);
  let left = 26;
  host.fault = (path) => (path === '/sw.js' || left-- > 0 ? 'none' : 'lost');
  await page.reload();
  await expect.poll(() => left, { timeout: 15_000 }).toBeLessThan(0);
  host.die();
  expect((await titles(page)).filter(isNext)).toEqual([]);
  // Pages that no link of the home page leads to, or they may be fetched for who is about to follow it.
  const first = new Set(host.asked.slice(0, 24).filter((path) => /^\/.+\/.+\/$/u.test(path)));
  host.asked = [];
  host.fault = () => 'none';
  await replaced(page, / v2$/u);
  expect(first.size).toBeGreaterThan(0);
  const again = host.asked.filter((path) => first.has(path));
  expect(again, 'files that had come before').toEqual([]);
  host.die();
  expect((await titles(page)).every(isNext)).toBe(true);
});

test('a host that mixes two versions is not believed, and nobody is stranded', async ({
  page,
  host,
  next,
}) => {
  await page.goto('');
  await kept(page);
  host.deploy(next.folder);
  const other = { status: 200, type: 'text/html', body: '<title>Another page v2</title>' };
  host.fault = (path) => (path === '/xerite/' ? other : 'none');
  await updated(page, / v2$/u);
  await askedTwice(host, '/xerite/');
  host.fault = () => 'lost';
  await page.goto('xerite/');
  await expect(page).not.toHaveTitle(/v2$/u);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a tab opened before an update keeps working after it', async ({
  page,
  context,
  host,
  next,
}) => {
  await page.goto('merkezi-asiya/');
  await kept(page);
  host.deploy(next.folder);
  const other = await context.newPage();
  // Whole: only then is dropped what is too old.
  await replaced(other, / v2$/u);
  // The browser's own cache has the old files too, for a while.
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.getByRole('button', { name: 'İstinad et' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(errors).toEqual([]);
});

test('a damaged entry is never shown: it is fetched anew', async ({ page, host }) => {
  await page.goto('');
  await kept(page);
  const damage = (path: string) =>
    page.evaluate(async (address) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        if (await cache.match(address)) await cache.put(address, new Response('<h1>half a pa'));
      }
    }, host.home + path);
  await damage('merkezi-asiya/');
  host.asked = [];
  await page.goto('merkezi-asiya/');
  await expect(page.locator('#p14')).toBeVisible();
  expect(host.asked).toContain('/merkezi-asiya/');
  await damage('azerbaycan-israil/');
  host.die();
  await page.goto('merkezi-asiya/');
  await expect(page.locator('#p14')).toBeVisible();
  await page.goto('azerbaycan-israil/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Şəbəkə yoxdur');
});

test('a damaged search index on the device is fetched anew; without a network it is said', async ({
  page,
  host,
  context,
}) => {
  const session = await context.newCDPSession(page);
  await page.goto('');
  await kept(page);
  const search = `axtaris/?q=${encodeURIComponent('Orta dəhliz')}`;
  const hit = page.locator('[data-search-results] a').first();
  const damage = () =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys()) {
          if (url.endsWith('/pagefind/manifest.json'))
            await cache.put(url, new Response('{"format"'));
        }
      }
    });
  await damage();
  await page.goto(search);
  await expect(hit).toBeVisible();
  await damage();
  await session.send('Network.clearBrowserCache');
  host.die();
  await page.goto(search);
  await expect(page.locator('.fault')).toContainText(strings.search.faults.offline);
  await page.goto('merkezi-asiya/');
  await expect(page.locator('#p14')).toBeVisible();
});

test('it can be installed', async ({ host, launchOptions }) => {
  // Chromium installs nothing from a window that keeps nothing.
  const context = await chromium.launchPersistentContext('', launchOptions);
  try {
    const page = await context.newPage();
    await page.goto(host.home);
    await kept(page);
    const session = await context.newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
  } finally {
    await context.close();
  }
});

test('a full disk keeps the essays, and the rest of the site reads from the network', async ({
  page,
  host,
  context,
}) => {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(host.home);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await page.goto('');
  await inCharge(page);
  for (const path of everywhere) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
  host.die();
  for (const path of ['', 'azerbaycan-israil/', 'merkezi-asiya/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).not.toHaveText('Şəbəkə yoxdur');
  }
});

test('a reader who saves data is sent only what was asked for', async ({ page, host, context }) => {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  await page.goto('merkezi-asiya/');
  await inCharge(page);
  await page.goto('metn-haqqinda/');
  // A page begins to fill the copy when its reader has stayed three seconds.
  await page.waitForTimeout(4500);
  const visited = ['/merkezi-asiya/', '/metn-haqqinda/'];
  const unasked = host.asked.filter((path) => path.endsWith('/') && !visited.includes(path));
  expect(unasked).toEqual([]);
  host.die();
  for (const path of visited) {
    await page.goto(path.slice(1));
    await expect(page.getByRole('heading', { level: 1 }), path).not.toHaveText('Şəbəkə yoxdur');
  }
});

test.describe('where a version could not be kept whole', () => {
  test.beforeEach(async ({ page, host }) => {
    const other = { status: 200, type: 'text/html', body: '<title>Another page</title>' };
    host.fault = (path) => (path === '/xerite/' ? other : 'none');
    await page.goto('merkezi-asiya/');
    await inCharge(page);
    const isKept = () => page.evaluate(async () => Boolean(await caches.match('/merkezi-asiya/')));
    await expect.poll(isKept).toBe(true);
    await askedTwice(host, '/xerite/');
  });

  test('a slow host is not waited for', async ({ page, host }) => {
    host.fault = () => ({ wait: 20_000 });
    await page.goto('merkezi-asiya/', { waitUntil: 'commit', timeout: 8000 });
    await expect(page.locator('#p14')).toBeVisible();
  });

  test('a server’s passing failure shows the copy and not its message', async ({ page, host }) => {
    host.fault = () => ({ status: 500, type: 'text/html', body: '<h1>Internal Server Error</h1>' });
    await page.goto('merkezi-asiya/');
    await expect(page.locator('#p14')).toBeVisible();
  });

  test('it becomes whole once the host is itself again', async ({ page, host }) => {
    host.fault = () => 'none';
    await page.goto('');
    await kept(page);
    host.die();
    await page.goto('xerite/');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Şəbəkə yoxdur');
  });
});

test('a host that unpacks files on their way leaves search to who is offline', async ({
  page,
  host,
}) => {
  host.fault = () => 'unpacked';
  await page.goto('merkezi-asiya/');
  await kept(page);
  host.die();
  await page.goto(`axtaris/?q=${encodeURIComponent('Orta dəhliz')}`);
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
});

test('a host that touches one file costs that file alone', async ({ page, host }) => {
  const touched = { status: 200, type: 'text/html', body: '<title>Axtarış</title>' };
  host.fault = (path) => (path === '/axtaris/' ? touched : 'none');
  await page.goto('merkezi-asiya/');
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match('/merkezi-asiya/menbe/'))), {
      timeout: 20_000,
    })
    .toBe(true);
  host.die();
  await page.goto('merkezi-asiya/menbe/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(strings.essay.source);
  await page.goto('axtaris/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(strings.offline.title);
});

test('the page that a network puts in front of all is not kept for a file', async ({
  page,
  host,
}) => {
  await page.goto('merkezi-asiya/');
  await kept(page);
  host.fault = () => ({ status: 200, type: 'text/html', body: '<h1>Wi-Fi</h1></html>' });
  for (const path of ['merkezi-asiya.txt', 'yoxdur/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveText('Wi-Fi');
  }
  host.die();
  for (const path of ['merkezi-asiya.txt', 'yoxdur/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveText(strings.offline.title);
  }
});

test('a page is kept by the name of its file too', async ({ page, host }) => {
  await page.goto('');
  await kept(page);
  host.die();
  await page.goto('merkezi-asiya/index.html');
  await expect(page.locator('#p14')).toBeVisible();
  await page.goto('index.html');
  await expect(page.getByRole('link', { name: /Mərkəzi Asiyada/u }).first()).toBeVisible();
});

test('who goes on at once has the line alone', async ({ page, host }) => {
  await page.goto('merkezi-asiya/');
  await page.waitForTimeout(2000);
  expect(host.asked).not.toContain('/sw.js');
  await inCharge(page);
  expect(host.asked).toContain('/sw.js');
});

test('a page that opens has the line for itself', async ({ page, host }) => {
  // Slow enough that what is kept in the background is still under way.
  host.fault = () => ({ wait: 100 });
  await page.goto('merkezi-asiya/');
  await inCharge(page);
  // From here on the copy is filled with pages, by which what nobody opened is known.
  await expect.poll(() => host.asked, { timeout: 20_000 }).toContain('/xerite/');
  await page.goto('metn-haqqinda/');
  const since = host.asked.slice(host.asked.lastIndexOf('/metn-haqqinda/') + 1);
  const pages = since.filter((path) => path.endsWith('/'));
  expect(pages, 'pages that nobody opened').toEqual([]);
});

for (const years of [-30, 30]) {
  test(`a clock ${Math.abs(years)} years ${years < 0 ? 'behind' : 'ahead'} changes nothing`, async ({
    page,
    host,
    next,
  }) => {
    const elsewhere = new Date(Date.now() + years * 365 * 86_400_000);
    host.headers = { date: elsewhere.toUTCString(), 'last-modified': elsewhere.toUTCString() };
    await page.clock.setFixedTime(elsewhere);
    await page.goto('merkezi-asiya/');
    await expect(page.locator('#p14')).toBeVisible();
    await kept(page);
    host.deploy(next.folder);
    await replaced(page, / v2$/u);
    host.die();
    await page.goto('azerbaycan-israil/');
    await expect(page.locator('#p17')).toBeVisible();
  });
}

test('other sites of the same host keep their caches', async ({ page, host, next }) => {
  await page.goto('');
  await page.evaluate(() => caches.open('balans of somebody else').then(() => undefined));
  await kept(page);
  host.deploy(next.folder);
  await updated(page, / v2$/u);
  expect(await page.evaluate(() => caches.keys())).toContain('balans of somebody else');
});
