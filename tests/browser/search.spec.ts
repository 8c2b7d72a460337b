import type { Page } from '@playwright/test';
import { expect, expectNoViolations, test } from './support/test.ts';

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('ol[data-search-results] > li');
const done = (page: Page) =>
  page.locator('ol[data-search-results][data-state=done]').waitFor({ state: 'attached' });

test.describe('the search page', () => {
  test('finds the section for a query in its address @small', async ({ page }) => {
    await page.goto('axtaris/?q=Orta%20dehliz');
    await done(page);
    const first = results(page).first();
    await expect(first).toHaveAttribute('data-rank', '1');
    await expect(first.locator('a')).toHaveCount(1);
    await expect(first.locator('a')).toHaveAttribute('href', /merkezi-asiya\/.*#orta-dehliz$/u);
    await expect(results(page).nth(1).locator('mark')).toHaveText('Orta dəhlizdir');
  });

  test('writes the query into the address, one entry of the history for each search', async ({
    page,
  }) => {
    await page.goto('axtaris/');
    await field(page).pressSequentially('dəhliz');
    await expect(page).toHaveURL(/\?q=d%C9%99hliz$/u);
    await page.keyboard.press('Enter');
    await field(page).fill('Qəzza');
    await expect(page).toHaveURL(/\?q=Q%C9%99zza$/u);
    await page.goBack();
    await expect(field(page)).toHaveValue('dəhliz');
    await page.goForward();
    await expect(field(page)).toHaveValue('Qəzza');
    await expect(results(page).first()).toBeVisible();
  });

  test('what was typed before the code had come is searched for, and in the address', async ({
    page,
  }) => {
    await page.route(/search-box[^/]*\.js/u, async (route) => {
      await new Promise((later) => setTimeout(later, 1000));
      await route.continue();
    });
    await page.goto('axtaris/');
    await field(page).fill('dəhliz');
    await expect(page).toHaveURL(/\?q=d%C9%99hliz$/u);
    await expect(results(page).first()).toBeVisible();
    await page.goBack();
    await expect(field(page)).toHaveValue('');
  });

  test('says what stands nowhere and shows nothing', async ({ page }) => {
    await page.goto('axtaris/?q=futbol');
    await done(page);
    await expect(page.locator('.count')).toHaveText('Mətnlərdə yoxdur: “futbol”');
    await expect(page.getByText(/tapılmadı|yoxdur/u)).toHaveCount(1);
    await expect(page.getByRole('list', { name: 'Axtarış nəticələri' })).toBeHidden();
    await expect(results(page)).toHaveCount(0);
    await expect(page.locator('[data-search-suggestion]')).toBeHidden();
  });

  test('keeps a suggestion apart from results, and follows it', async ({ page }) => {
    await page.goto('axtaris/?q=d%C9%99hlis');
    await done(page);
    await expect(results(page)).toHaveCount(0);
    const suggestion = page.locator('[data-search-suggestion]');
    await expect(suggestion).toContainText('Bəlkə, bunu nəzərdə tuturdunuz: dəhliz');
    await expect(suggestion.locator('li').first()).toBeVisible();
    await suggestion.getByRole('link', { name: 'dəhliz', exact: true }).click();
    await expect(field(page)).toHaveValue('dəhliz');
    await expect(results(page).first()).toBeVisible();
    await expect(suggestion).toBeHidden();
  });

  test('shows the places that have most of a question apart, with what they lack', async ({
    page,
  }) => {
    await page.goto(`axtaris/?q=${encodeURIComponent('gənclər üçün startap fondu varmı')}`);
    await done(page);
    await expect(results(page)).toHaveCount(0);
    const nearest = page.locator('[data-search-nearest]');
    await expect(nearest).toContainText('Onlarda yoxdur: “gənclər”');
    await expect(nearest.locator('ol > li')).toHaveCount(1);
    await expect(page.locator('.count')).toHaveText('Nəticə tapılmadı');
    await nearest.getByRole('link').click();
    await expect(page).toHaveURL(/#p14$/u);
  });

  test('offers the wording of the essays for a phrase that is nearly theirs', async ({ page }) => {
    await page.goto(`axtaris/?q=${encodeURIComponent('“Bir kəmər, bir yol”')}`);
    await done(page);
    await expect(results(page)).toHaveCount(0);
    const suggestion = page.locator('[data-search-suggestion]');
    await expect(suggestion).toContainText('Mətnlərdə belə yazılıb: “Bir kəmər və bir yol”');
    await expect(suggestion.locator('li').first()).toBeVisible();
  });

  test('says how many of what there are', async ({ page }) => {
    await page.goto(`axtaris/?q=${encodeURIComponent('Orta dəhliz')}`);
    await done(page);
    await expect(page.locator('.count')).toHaveText('1 abzas, 1 başlıq');
    await expect(results(page)).toHaveCount(2);
    await field(page).fill('balans');
    await expect(page.locator('.count')).toHaveText(/^\d+ abzas.*· uyğunluq sırası ilə$/u);
  });

  test('offers examples, and the last searches once there are any @phone', async ({ page }) => {
    await page.goto('axtaris/');
    await field(page).focus();
    await page.getByRole('link', { name: 'borc tələsi', exact: true }).click();
    await done(page);
    await field(page).press('Enter');
    await field(page).fill('');
    await expect(page.getByRole('heading', { name: 'Son axtarışlar' })).toBeVisible();
    await page.getByRole('button', { name: 'Siyahını təmizlə' }).click();
    await expect(field(page)).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Son axtarışlar' })).toBeHidden();
    await page.reload();
    await field(page).focus();
    await expect(page.getByRole('heading', { name: 'Məsələn' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Son axtarışlar' })).toBeHidden();
  });

  test('speaks the number of results once typing has paused', async ({ page }) => {
    await page.goto('axtaris/');
    await field(page).pressSequentially('Zəngəzur');
    await expect(page.locator('search-box [role=status]')).toHaveText(/^\d+ abzas$/u);
  });

  test('without JavaScript points to the index', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.home}axtaris/`);
    await expect(page.locator('main').getByRole('link', { name: 'Göstərici' })).toBeVisible();
    await context.close();
  });

  test('has no accessibility violation, empty, with results, with a suggestion @phone', async ({
    page,
  }) => {
    for (const query of ['', 'balans', 'tarafdashlig', 'futbol']) {
      await page.goto(`axtaris/?q=${query}`);
      await field(page).focus();
      if (query !== '') await done(page);
      await expectNoViolations(page);
    }
  });
});

test('on the search page the arrow keys pass over the strips to the results', async ({ page }) => {
  await page.goto('axtaris/?q=dəhlizdə');
  await done(page);
  await expect(page.locator('hit-strips svg a').first()).toBeAttached();
  await field(page).focus();
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('ArrowDown');
    if (
      await results(page)
        .first()
        .locator('a')
        .evaluate((it) => it === document.activeElement)
    )
      break;
  }
  await expect(results(page).first().locator('a')).toBeFocused();
  await page.locator('hit-strips svg a').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first().locator('a')).toBeFocused();
});

test('the search page names itself by its query', async ({ page }) => {
  await page.goto('axtaris/?q=borc');
  await expect(page).toHaveTitle(/^borc – Axtarış/u);
  await field(page).fill('');
  await expect(page).toHaveTitle(/^Axtarış/u);
});

test('what stands there is not said to be lacking', async ({ page }) => {
  await page.goto('axtaris/?q=Bakının mövqeyi');
  await done(page);
  await expect(page.locator('search-box')).not.toContainText('Onlarda yoxdur');
  const first = page.locator('.hits li').first();
  await expect(first.locator('mark').first()).toHaveText(/^(?:Bakı|mövqe)/u);
  await expect(first.locator('.lacks')).toHaveCount(0);
});

test('an excerpt shows the year that was asked for', async ({ page }) => {
  await page.goto('axtaris/?q=1966-cı il');
  await done(page);
  await expect(results(page).first().locator('mark').first()).toHaveText('1966');
});

test('in the dialog a title keeps its rule and its room on every page @phone', async ({ page }) => {
  const displayOn = async (path: string) => {
    await page.goto(path);
    await page.getByRole('button', { name: 'Axtarış' }).click();
    await field(page).fill('qezza');
    await done(page);
    return page
      .locator('.hits .of-essay')
      .first()
      .evaluate((it) => getComputedStyle(it).display);
  };
  expect(await displayOn('azerbaycan-israil/')).toBe(await displayOn('gosterici/'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page offers only what leads somewhere', async ({ page }) => {
    await page.goto('axtaris/');
    await expect(page.locator('.starters')).toBeHidden();
    await expect(page.locator('.without-scripts')).toBeVisible();
  });
});

test.describe('the dialog', () => {
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Axtarış' });

  for (const [name, key] of [
    ['a slash', '/'],
    ['Ctrl+K', 'Control+k'],
  ] as const) {
    test(`opens by ${name}, closes by Esc, and gives the focus back`, async ({ page }) => {
      await page.goto('merkezi-asiya/');
      const link = page.getByRole('link', { name: 'Göstərici' }).first();
      await link.evaluate((element) => element.focus());
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press(key);
      await expect(dialog(page)).toBeVisible();
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(focused);
    });
  }

  test('closes by Esc with a query in its field, and keeps it', async ({ page }) => {
    await page.goto('merkezi-asiya/');
    await page.keyboard.press('/');
    await field(page).fill('israil');
    await done(page);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('/');
    await expect(field(page)).toHaveValue('israil');
  });

  test('is walked with the arrow keys, and Enter follows @small', async ({ page }) => {
    await page.goto('metn-haqqinda/');
    await page.getByRole('button', { name: 'Axtarış' }).click();
    await field(page).pressSequentially('dəhlizdə');
    await expect(results(page)).not.toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(1).locator('a')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/merkezi-asiya\/#orta-dehliz$/u);
  });

  test('Enter does not follow what was found for something else', async ({ page }) => {
    await page.goto('metn-haqqinda/');
    await page.keyboard.press('/');
    await field(page).fill('israil');
    await done(page);
    await page.evaluate(() => {
      const box = document.querySelector<HTMLElement & { input: HTMLInputElement }>('search-box');
      if (!box) return;
      // As while an answer is waited for.
      box.querySelector('ol')?.setAttribute('data-state', 'loading');
      box.input.value = 'zəngəzur';
      box.querySelector('form')?.requestSubmit();
    });
    await expect(page).toHaveURL(/axtaris\/\?q=z%C9%99ng%C9%99zur$/u);
  });

  test('on the page that has the result goes there without loading it again', async ({ page }) => {
    await page.goto('merkezi-asiya/');
    await page.evaluate(() => document.body.setAttribute('data-same', ''));
    await page.keyboard.press('/');
    await field(page).pressSequentially('Zəngəzur');
    await expect(results(page)).not.toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/merkezi-asiya\/#p11$/u);
    await expect(page.locator('body[data-same]')).toBeAttached();
    await expect(page.locator('#p11')).toBeInViewport();
  });

  test('a slash in a field is a slash', async ({ page }) => {
    await page.goto('');
    await page.getByRole('searchbox').fill('a');
    await page.getByRole('searchbox').press('/');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('searchbox')).toHaveValue('a/');
  });

  test('has no accessibility violation @phone', async ({ page }) => {
    await page.goto('azerbaycan-israil/');
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeVisible();
    await expectNoViolations(page);
    await field(page).fill('Azərbaycan');
    await done(page);
    await expectNoViolations(page);
  });

  test('fits the narrowest phone @small', async ({ page }) => {
    await page.goto('merkezi-asiya/');
    await page.getByRole('button', { name: 'Axtarış' }).click();
    await field(page).fill('təhlükəsizlik');
    await done(page);
    const overflow = await dialog(page).evaluate((it) => it.scrollWidth - it.clientWidth);
    expect(overflow).toBe(0);
  });
});

test.describe('landing', () => {
  test('marks the words, cleans the address, walks and dismisses by key @phone', async ({
    page,
  }) => {
    await page.goto('merkezi-asiya/?axtar=dehliz#p10');
    await expect(page).toHaveURL(/\/merkezi-asiya\/#p10$/u);
    await expect(page.locator('#p10')).toBeInViewport();
    const marks = () => page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map(String));
    await expect.poll(marks).toEqual(['dəhliz', 'dəhlizdir', 'dəhliz', 'dəhlizinin']);
    const bar = page.getByRole('group', { name: /dehliz/u });
    await expect(bar).toContainText('2 / 4');
    await page.keyboard.press('n');
    await expect(bar).toContainText('3 / 4');
    await page.keyboard.press('Shift+N');
    await expect(bar).toContainText('2 / 4');
    const before = await page.locator('main').innerHTML();
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
    expect(await marks()).toEqual([]);
    expect((await page.locator('main').innerHTML()).length).toBe(before.length);
  });

  test('in a paragraph higher than the window is at its beginning', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 400 });
    await page.goto('azerbaycan-israil/?axtar=israil#p1');
    await expect(page.locator('.found')).toBeVisible();
    const { top, height } = await page.locator('#p1').evaluate((it) => it.getBoundingClientRect());
    expect(height).toBeGreaterThan(400);
    expect(top).toBeGreaterThanOrEqual(0);
  });

  test('a notice stands clear of the bar of what was found @phone', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('merkezi-asiya/?axtar=dehliz#p10');
    await expect(page.locator('.found')).toBeVisible();
    await page.getByRole('link', { name: 'Abzas 11', exact: true }).click();
    await page.locator('.share-menu').getByRole('button', { name: 'Keçidi kopyala' }).click();
    await expect(page.locator('.notice')).toHaveText('Keçid kopyalandı');
    const box = (selector: string) =>
      page.locator(selector).evaluate((it) => it.getBoundingClientRect());
    expect((await box('.notice')).bottom).toBeLessThanOrEqual((await box('.found')).top);
  });

  test('an anchor or a query that is none does no harm', async ({ page }) => {
    await page.goto('merkezi-asiya/?axtar=%22%3Cimg%20src=x%3E%22#%E0%A4%A');
    await expect(page).toHaveURL(/\/merkezi-asiya\/#/u);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('marks', () => {
  const marked = (page: Page) =>
    page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map(String));

  test('stay when names become links and when they are links no more', async ({ page }) => {
    await page.goto('merkezi-asiya/?axtar=Rusiya#p8');
    await expect.poll(() => marked(page)).toContain('Rusiya');
    const before = await marked(page);
    const names = page.locator('#adlar');
    for (const wanted of [true, false]) {
      await names.evaluate((it, checked) => {
        if (it instanceof HTMLInputElement && it.checked !== checked) it.click();
      }, wanted);
      const links = page.locator('#p8 a[href*="/gosterici/"]');
      await (wanted ? expect(links.first()).toBeAttached() : expect(links).toHaveCount(0));
      await expect.poll(() => marked(page)).toEqual(before);
    }
  });

  test('are counted by one bar, however many searches lead here', async ({ page }) => {
    await page.goto('merkezi-asiya/?axtar=Rusiya#p8');
    await expect(page.locator('.found')).toHaveCount(1);
    await page.keyboard.press('/');
    await field(page).fill('Zəngəzur');
    await expect(results(page)).not.toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: /Zəngəzur/u })).toBeVisible();
    await expect(page.locator('.found')).toHaveCount(1);
  });

  test('do not pull a reader back who has scrolled meanwhile', async ({ page }) => {
    let arrive = () => {};
    const late = new Promise<void>((done) => {
      arrive = done;
    });
    await page.route('**/search-box*.js', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto('merkezi-asiya/?axtar=dehliz#p10');
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(500);
    const before = await page.evaluate(() => window.scrollY);
    arrive();
    await expect.poll(() => marked(page)).toContain('dəhliz');
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test('of a result on the same page: the place has the focus', async ({ page }) => {
    await page.goto('merkezi-asiya/');
    await page.keyboard.press('/');
    await field(page).fill('Zəngəzur');
    await expect(results(page)).not.toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.locator('#p11')).toBeFocused();
    await expect(page.locator('#p11')).toBeInViewport();
    await expect(page.locator(':target')).toHaveId('p11');
  });
});

test.describe('history', () => {
  for (const query of ['M%C9%99rk%C9%99zi%20Asiya', 'Rusiya&fbclid=a%20b']) {
    test(`from a result of ?q=${query} one Back leads to the results`, async ({ page }) => {
      await page.goto('');
      await page.goto(`axtaris/?q=${query}`);
      await results(page).first().locator('a').click();
      await expect(page).toHaveURL(/\/merkezi-asiya\//u);
      await page.goBack();
      await expect(page).toHaveURL(/\/axtaris\//u);
      await page.goBack();
      await expect(page).not.toHaveURL(/axtaris/u);
    });
  }

  test('Back to the results comes where one was, without the browser’s page cache too @phone', async ({
    page,
  }) => {
    await page.addInitScript(() => addEventListener('unload', () => {}));
    await page.goto('axtaris/?q=siyasət');
    await done(page);
    await page.evaluate(() => scrollTo(0, 1200));
    await page.goto('metn-haqqinda/');
    await expect(page).not.toHaveURL(/axtaris/u);
    await page.goBack();
    await done(page);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  for (const query of ['d%FDhliz', 'Orta%2520d%25C9%2599hliz']) {
    test(`a damaged address (${query}) is read as it was meant`, async ({ page }) => {
      await page.goto(`axtaris/?q=${query}`);
      await done(page);
      await expect(page.locator('search-box')).toContainText(/dəhliz/iu);
    });
  }
});

test.describe('costs', () => {
  const ofSearch = (asked: readonly string[]) =>
    asked.filter((path) => /pagefind\/manifest/u.test(path));
  const ofPagefind = (asked: readonly string[]) =>
    asked.filter((path) => /pagefind\.js|\.p(?:f_\w+|agefind)$/u.test(path));

  test('nothing of search is loaded before its reader comes near, and everything once after it', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('merkezi-asiya/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /pagefind|search-box/u.test(path))).toEqual([]);
    await page.getByRole('button', { name: 'Axtarış' }).focus();
    await page.keyboard.press('/');
    await field(page).pressSequentially('Orta dəhliz');
    await done(page);
    await expect(results(page)).not.toHaveCount(0);
    expect(ofSearch(asked)).toHaveLength(1);
    await field(page).fill('yumşaq güc');
    await expect(results(page)).not.toHaveCount(0);
    expect(ofSearch(asked)).toHaveLength(1);
  });

  test('a page that is opened with a query asks for each file once, and for Pagefind after the results', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('axtaris/?q=orta+dehliz');
    await done(page);
    await expect(results(page)).not.toHaveCount(0);
    expect(ofSearch(asked)).toHaveLength(1);
    expect(ofPagefind(asked)).toEqual([]);
    await expect.poll(() => ofPagefind(asked).length).toBeGreaterThanOrEqual(4);
    await field(page).fill('yumşaq güc');
    await expect(results(page).first()).toContainText('yumşaq güc');
  });

  test('a reader who saves data is spared Pagefind', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('axtaris/?q=orta+dehliz');
    await expect(results(page)).not.toHaveCount(0);
    await page.waitForTimeout(2500);
    expect(ofPagefind(asked)).toEqual([]);
  });
});
