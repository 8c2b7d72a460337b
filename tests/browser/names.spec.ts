import type { Page } from '@playwright/test';
import { contrast, expect, expectNoViolations, sideways, test } from './support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('the index', () => {
  test('leads from a name to its places and from a place into the essay @small', async ({
    page,
  }) => {
    await page.goto('gosterici/');
    await page.getByRole('link', { name: 'Orta dəhliz', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orta dəhliz');
    await page.locator('.occurrences').getByRole('link', { name: 'Abzas 10' }).click();
    await expect(page).toHaveURL(/merkezi-asiya\/#p10$/u);
    await expect(page.locator('#p10')).toBeInViewport();
  });

  test('an abbreviation leads to the full name', async ({ page }) => {
    await page.goto('gosterici/');
    await page
      .locator('li', { hasText: /^KTMT,/u })
      .getByRole('link')
      .click();
    await expect(page.locator(':target')).toContainText(
      'Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı',
    );
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('axe finds nothing on it, an entry and the map, light and dark @phone', async ({ page }) => {
    for (const path of ['gosterici/', 'gosterici/orta-dehliz/', 'xerite/']) {
      await test.step(path, async () => {
        await page.goto(path);
        await expectNoViolations(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectNoViolations(page, contrast);
        await page.emulateMedia({ colorScheme: 'light' });
      });
    }
  });

  test('nothing runs over the side @small', async ({ page }) => {
    for (const path of [
      'gosterici/',
      'gosterici/azerbaycan/',
      'gosterici/orta-dehliz/',
      'xerite/',
    ]) {
      await page.goto(path);
      expect(await sideways(page), path).toBeLessThanOrEqual(0);
    }
  });

  test('the row of letters covers nothing that has the focus', async ({ page }) => {
    await page.goto('gosterici/');
    await page.locator('footer a').last().focus();
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Shift+Tab');
      const covered = await page.evaluate(() => {
        const focused = document.activeElement?.getBoundingClientRect();
        const row = document.querySelector('.names > nav');
        if (!focused || !row || row.contains(document.activeElement)) return false;
        const { top, bottom } = row.getBoundingClientRect();
        return focused.top < bottom && focused.bottom > top;
      });
      expect(covered).toBe(false);
    }
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('shows one kind of entry', async ({ page }) => {
      await page.goto('gosterici/');
      const [state, place] = [page.locator('li#cin'), page.locator('li#pekin')];
      await expect(state).toBeVisible();
      await expect(place).toBeVisible();
      await page.getByRole('radio', { name: 'Dövlətlər' }).check();
      await expect(state).toBeVisible();
      await expect(place).toBeHidden();
    });
    test('shows only letters under which something stands', async ({ page }) => {
      await page.goto('gosterici/');
      const row = page.getByRole('navigation', { name: 'Əlifba' }).getByRole('link');
      const all = await row.count();
      await page.getByRole('radio', { name: 'Sənədlər' }).check();
      expect(await row.count()).toBeLessThan(all);
      for (const letter of await row.all()) {
        await letter.click();
        await expect(page.locator(':target')).toBeInViewport();
      }
    });
  });
});

test('the strip is a list of links for who does not see it', async ({ page }) => {
  await page.goto('gosterici/orta-dehliz/');
  const strip = page.getByRole('list', { name: 'Mərkəzi Asiyada balans siyasəti: 2 yerdə' });
  await expect(strip.getByRole('listitem')).toHaveCount(2);
  await strip.getByRole('link', { name: 'Abzas 10, Orta dəhliz: 1 yerdə' }).press('Enter');
  await expect(page).toHaveURL(/merkezi-asiya\/#p10$/u);
});

test.describe('names in the essay', () => {
  test('become links when a reader wants them, and text again', async ({ page }) => {
    await page.goto('merkezi-asiya/');
    const article = page.locator('article').first();
    const before = await article.textContent();
    await expect(page.locator('a.name')).toHaveCount(0);
    await page.getByRole('switch', { name: 'Adlar' }).check();
    await expect(page.locator('#p10 a.name', { hasText: 'Orta dəhlizdir' })).toHaveAttribute(
      'href',
      /\/gosterici\/orta-dehliz\/$/u,
    );
    expect(await article.textContent()).toBe(before);
    await page.reload();
    await expect(page.locator('a.name').first()).toBeAttached();
    await page.getByRole('switch', { name: 'Adlar' }).uncheck();
    await expect(page.locator('a.name')).toHaveCount(0);
    expect(await article.textContent()).toBe(before);
  });

  test.describe('on a page of another text', () => {
    /** The names of an undisturbed page, by their words. */
    const namesOf = async (page: Page) => {
      await page.getByRole('switch', { name: 'Adlar' }).evaluate((box: HTMLElement) => box.click());
      await expect(page.locator('a.name').first()).toBeAttached();
      return page.locator('a.name').allTextContents();
    };

    test('stand on their own words only, and the reader is told', async ({ page }) => {
      await page.goto('merkezi-asiya/');
      const right = new Set(await namesOf(page));
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await page.locator('#p10').evaluate((it) => it.firstElementChild?.after('Üç yeni söz '));
      const now = await namesOf(page);
      expect(now.length).toBeGreaterThan(20);
      expect(now.filter((words) => !right.has(words))).toEqual([]);
      await expect(page.locator('.notice:not(:empty)')).toContainText(
        'yenilənib və ya tərcümə olunub',
      );
    });

    test('leave a translated page alone', async ({ page }) => {
      await page.goto('merkezi-asiya/');
      const before = await page.evaluate(() => {
        for (const node of document.querySelectorAll('article p[id], article p[id] *')) {
          for (const text of [...node.childNodes]) {
            if (!(text instanceof Text)) continue;
            const font = document.createElement('font');
            font.textContent = text.data.replace(/\p{L}+/gu, 'word');
            text.replaceWith(font);
          }
        }
        return document.querySelector('article')?.innerHTML;
      });
      await page.getByRole('switch', { name: 'Adlar' }).check();
      await expect(page.locator('.notice:not(:empty)')).toContainText('tərcümə olunub');
      await expect(page.locator('a.name')).toHaveCount(0);
      expect(before).toContain('word');
    });
  });

  test.describe('whose file fails', () => {
    test.use({ expectedErrors: [/status of 503/u] });
    test('are not remembered, and come with the next attempt', async ({ page }) => {
      await page.route('**/adlar/yerler-*', (route) => route.fulfill({ status: 503 }));
      await page.goto('merkezi-asiya/');
      const box = page.getByRole('switch', { name: 'Adlar' });
      await box.click();
      await expect(page.locator('.notice:not(:empty)')).toContainText(
        'Server lazımi faylı vermədi',
      );
      await expect(box).not.toBeChecked();
      expect(await page.evaluate(() => localStorage.getItem('balans') ?? '')).not.toContain(
        'names',
      );
      await page.unroute('**/adlar/yerler-*');
      await page.getByRole('button', { name: 'Yenidən cəhd et' }).click();
      await expect(page.locator('a.name').first()).toBeAttached();
      await expect(box).toBeChecked();
    });
  });

  test('are no links inside a reading that opens its note', async ({ page }) => {
    await page.goto('merkezi-asiya/');
    await page.getByRole('switch', { name: 'Adlar' }).check();
    await page.getByRole('switch', { name: /^Düzəlişlər/u }).check();
    await expect(page.locator('.emended[role=button] a')).toHaveCount(0);
    await expect(page.locator('a.name').first()).toBeAttached();
    await expectNoViolations(page);
  });
});

/** Pairs of names on the visible maps whose letters touch, and names that leave their map. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const map of document.querySelectorAll('svg.panel')) {
      const frame = map.getBoundingClientRect();
      if (frame.width === 0) continue;
      // The letters' own boxes: a line's box has air above and below.
      const boxes = [...map.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const air = parseFloat(getComputedStyle(text).fontSize) * (text.getCTM()?.a ?? 1) * 0.2;
        return { name: text.textContent, left, right, top: top + air, bottom: bottom - air };
      });
      for (const [at, a] of boxes.entries()) {
        if (a.left < frame.left || a.right > frame.right) found.push(`${a.name} leaves the map`);
        for (const b of boxes.slice(at + 1)) {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          if (!apart) found.push(`${a.name} / ${b.name}`);
        }
      }
    }
    return found;
  });

test.describe('the map', () => {
  test('names do not touch on any screen', async ({ page }) => {
    for (const width of [320, 360, 390, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('xerite/');
      await page.evaluate(() => document.fonts.ready);
      expect(await collisions(page), `${width} px`).toEqual([]);
    }
  });

  test('an entry’s link shows its place on the map, and nothing else of it @phone', async ({
    page,
  }) => {
    await page.goto('gosterici/daskend/');
    await page.getByRole('link', { name: 'Xəritədə göstər' }).click();
    await expect(page).toHaveURL(/xerite\/#daskend$/u);
    const shown = page.locator('svg.panel a.shown:visible');
    await expect(shown).toHaveText(['Daşkənd']);
    await expect(shown).toBeInViewport({ ratio: 1 });
    await page.evaluate(() => location.assign('#baki'));
    await expect(shown.first()).toHaveText('Bakı');
    await expect(shown.first()).toBeInViewport({ ratio: 1 });
  });

  test('is walked through by key', async ({ page }) => {
    await page.goto('xerite/');
    const link = page.locator('svg.panel a:visible', { hasText: 'Bakı' }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/gosterici\/baki\/$/u);
  });
});

test.describe('search', () => {
  test('shows the entry that was asked for, and where the hits stand', async ({ page }) => {
    await page.goto('axtaris/?q=qırğızıstanda');
    await expect(page.locator('.in-index').getByRole('link')).toHaveAttribute(
      'href',
      /\/gosterici\/qirgizistan\/$/u,
    );
    const strip = page.getByRole('list', { name: 'Mərkəzi Asiyada balans siyasəti: 3 yerdə' });
    await expect(strip.getByRole('listitem')).toHaveCount(3);
    await strip.getByRole('link', { name: /^Abzas 8,/u }).press('Enter');
    await expect(page).toHaveURL(/merkezi-asiya\/#p8$/u);
  });

  test('counts words side by side as one place', async ({ page }) => {
    await page.goto('axtaris/?q=Orta dəhliz');
    const strip = page.getByRole('list', { name: 'Mərkəzi Asiyada balans siyasəti: 1 yerdə' });
    await expect(strip.getByRole('link', { name: 'Abzas 10, Orta dəhliz: 1 yerdə' })).toBeVisible();
  });

  test('shows no entry for what is none, and forgets the last one', async ({ page }) => {
    await page.goto('axtaris/?q=KTMT');
    await expect(page.locator('.in-index')).toHaveText(/Kollektiv Təhlükəsizlik/u);
    await page.getByRole('searchbox').fill('həlledici açar');
    await expect(page.locator('.in-index')).toBeHidden();
    await page.getByRole('searchbox').fill('');
    await expect(page.locator('.in-index')).toBeHidden();
    await expect(page.locator('search-box figure')).toHaveCount(0);
  });
});
