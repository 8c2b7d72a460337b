import { expect, test } from './support/test.ts';

test.describe('settings', () => {
  test('a chosen theme holds from the first paint of the next page', async ({ page }) => {
    await page.goto('merkezi-asiya/');
    await page.getByRole('button', { name: 'Görünüş' }).click();
    await page.getByText('Qaranlıq', { exact: true }).click();
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(22, 20, 15)');
    await page.addInitScript(() => {
      const seen = (window as unknown as { themes: string[] }).themes ?? [];
      Object.assign(window, { themes: seen });
      requestAnimationFrame(() => seen.push(document.documentElement.dataset['theme'] ?? 'none'));
    });
    await page.goto('azerbaycan-israil/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await page.evaluate(() => Reflect.get(window, 'themes'))).toEqual(['dark']);
  });

  test('settings hold where a browser keeps no record of the visit', async ({ page }) => {
    await page.addInitScript(() => {
      // As one that resists fingerprinting answers.
      performance.getEntriesByType = () => [];
      localStorage.setItem('balans', JSON.stringify({ theme: 'dark' }));
    });
    await page.goto('merkezi-asiya/');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(22, 20, 15)');
  });

  test('text grows, lines widen, and both are remembered @phone', async ({ page }) => {
    await page.goto('merkezi-asiya/');
    const size = () =>
      page.locator('#p2').evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
    const before = await size();
    await page.getByRole('button', { name: 'Görünüş' }).click();
    await page.getByText('Ən böyük', { exact: true }).click();
    expect(await size()).toBeGreaterThan(before * 1.3);
    await page.reload();
    expect(await size()).toBeGreaterThan(before * 1.3);
  });
});

test.describe('corrections', () => {
  test('are nothing but text until they are asked for', async ({ page }) => {
    await page.goto('azerbaycan-israil/');
    await expect(page.locator('.emended')).toHaveCount(27);
    await expect(page.locator('.emended[tabindex]')).toHaveCount(0);
    await expect(page.locator('#duzelisler')).toBeHidden();
  });

  test('each opens its source reading, kind and note @phone', async ({ page }) => {
    await page.goto('merkezi-asiya/');
    await page.getByRole('switch', { name: /Düzəlişlər/u }).click();
    await expect(page).toHaveURL(/\?duzelisler/u);
    const readings = page.locator('.emended');
    for (let at = 0; at < (await readings.count()); at += 1) {
      await readings.nth(at).focus();
      const note = page.locator('.reading');
      await expect(note).toBeVisible();
      await expect(note).toContainText(`${await readings.nth(at).innerText()}] `);
      await expect(note.locator('samp')).not.toBeEmpty();
    }
    await page.keyboard.press('Escape');
    await expect(page.locator('.reading')).toBeHidden();
  });

  test('stand beside their line where the margin has room, and cover nothing', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('merkezi-asiya/?duzelisler');
    const notes = page.locator('.margin > p');
    await expect(notes).toHaveCount(18);
    await expect(notes.first()).toHaveText(/^\s*Lakin\] \/akin — /u);
    const reading = await page.locator('.emended').first().boundingBox();
    const note = await notes.first().boundingBox();
    const text = await page.locator('#p1').boundingBox();
    expect(Math.abs((note?.y ?? 0) - (reading?.y ?? 0))).toBeLessThan(12);
    expect(note?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    await page.locator('.emended').first().focus();
    await expect(page.locator('.reading')).toBeHidden();
  });

  test('one that is clicked before the code of its note has come opens it then', async ({
    page,
  }) => {
    await page.route('**/correction-note.*', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await page.goto('merkezi-asiya/');
    await page.getByRole('switch', { name: /^Düzəlişlər/u }).check();
    await page.locator('p .emended').first().click();
    await expect(page.locator('.reading')).toBeVisible();
  });

  test('are remembered, and a link switches them on', async ({ page }) => {
    await page.goto('azerbaycan-israil/?duzelisler');
    await expect(page.getByRole('switch', { name: /^Düzəlişlər/u })).toBeChecked();
    await page.getByRole('switch', { name: /^Düzəlişlər/u }).click();
    await expect(page.locator('#duzelisler')).toBeHidden();
    await page.getByRole('switch', { name: /^Düzəlişlər/u }).click();
    await page.goto('merkezi-asiya/');
    await expect(page.getByRole('switch', { name: /^Düzəlişlər/u })).toBeChecked();
  });

  test('stay on by a link while another tab changes another setting', async ({ page, context }) => {
    await page.goto('azerbaycan-israil/?duzelisler');
    const other = await context.newPage();
    await other.goto('merkezi-asiya/');
    await other.evaluate(() => localStorage.setItem('balans', '{"theme":"dark"}'));
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('switch', { name: /^Düzəlişlər/u })).toBeChecked();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('stand as footnotes under the essay', async ({ page }) => {
      await page.goto('azerbaycan-israil/');
      await page.getByRole('switch', { name: /^Düzəlişlər/u }).check();
      await expect(page.locator('#duzelisler li a')).toHaveCount(27);
      await expect(page.locator('li:has(> #d6)')).toContainText('önəmlidir?] önəmlidir"');
      await page.locator('#d6').click();
      await expect(page.locator('#p2')).toBeInViewport();
    });
  });
});

test.describe('the way through an essay', () => {
  test('j and k walk through its sections, ? shows the keys', async ({ page }) => {
    await page.goto('merkezi-asiya/');
    await page.waitForFunction(() => customElements.get('essay-reader'));
    await page.keyboard.press('j');
    await expect(page).toHaveURL(/#cetin-secim$/u);
    await page.keyboard.press('j');
    await expect(page).toHaveURL(/#coxvektorlu-xarici-siyaset$/u);
    await page.keyboard.press('k');
    await expect(page).toHaveURL(/#cetin-secim$/u);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('the contents show where the reader is @phone', async ({ page }, info) => {
    await page.goto('merkezi-asiya/#orta-dehliz');
    const current = page.locator('.contents [aria-current]');
    await expect(current).toHaveText('Orta dəhliz');
    if (info.project.name === 'desk') await expect(current).toBeVisible();
    else await expect(current).toBeHidden();
  });

  test('a reader who comes back goes on where they stopped @phone', async ({ page }) => {
    await page.goto('merkezi-asiya/');
    await page.locator('#p8').evaluate((it) => it.scrollIntoView());
    await page.goto('azerbaycan-israil/');
    await page.goto('merkezi-asiya/');
    await expect(page.locator('#p8')).toBeInViewport();
    await expect(page.locator('.notice')).toContainText('abzas');
    await page.getByRole('button', { name: 'Əvvəldən oxu' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });

  test('a link to a sentence leads to it, and speaks of no other place', async ({ page }) => {
    await page.goto('merkezi-asiya/');
    await page.locator('#p8').evaluate((it) => it.scrollIntoView());
    await page.goto('azerbaycan-israil/');
    await page.goto('merkezi-asiya/#:~:text=Balansla%C5%9Fd%C4%B1rma%20siyas%C9%99tinin%20%C9%99n');
    await expect(page.locator('#p10')).toBeInViewport();
    await expect(page.locator('.notice')).toBeEmpty();
  });

  test('an essay leads to the next and back', async ({ page }) => {
    await page.goto('azerbaycan-israil/');
    await page.getByRole('link', { name: /Növbəti esse/u }).click();
    await expect(page).toHaveURL(/merkezi-asiya\/$/u);
    await page.getByRole('link', { name: /Əvvəlki esse/u }).click();
    await expect(page).toHaveURL(/azerbaycan-israil\/$/u);
  });
});

test('source lines can be linked to, and lead to their paragraph', async ({ page }) => {
  await page.goto('merkezi-asiya/menbe/#s11');
  await expect(page.locator('#s11')).toBeInViewport();
  await expect(page.locator('#s11 mark')).toHaveText('dinin');
  await expect(page.locator('#s11 ins')).toHaveText('Çinin');
  await page.locator('#s11 .anchor').click();
  await expect(page).toHaveURL(/merkezi-asiya\/#p2$/u);
});

for (const width of [360, 1280]) {
  test(`nothing shifts at ${width} px on a slow line`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 200_000,
    });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const sources: unknown = Reflect.get(entry, 'sources');
          const moved = (Array.isArray(sources) ? sources : []).map(
            ({ node }) => node?.outerHTML ?? node?.data,
          );
          if (!Reflect.get(entry, 'hadRecentInput')) {
            shifts.push(`${Reflect.get(entry, 'value')} ${moved.join(' | ').slice(0, 400)}`);
          }
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const pages = ['', 'merkezi-asiya/', 'azerbaycan-israil/', 'metn-haqqinda/', 'axtaris/?q=Çin'];
    for (const path of pages) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => Reflect.get(window, 'shifts')), path).toEqual([]);
    }
  });
}

test('the head of a page that arrives in pieces stays where it is @phone', async ({ page }) => {
  await page.goto('merkezi-asiya/');
  const moved = await page.locator('.masthead').evaluate((masthead) => {
    const place = (control: Element) => {
      const { x, y } = control.getBoundingClientRect();
      return `${x} ${y}`;
    };
    const controls = [...masthead.querySelectorAll('a, button')];
    const places = new Map(controls.map((control) => [control, place(control)]));
    return controls.toReversed().flatMap((control) => {
      const rest = document.createRange();
      rest.selectNodeContents(masthead);
      rest.setStartBefore(control);
      rest.deleteContents();
      return controls
        .filter((other) => masthead.contains(other) && place(other) !== places.get(other))
        .map((other) => `${other.textContent?.trim()} without ${control.textContent?.trim()}`);
    });
  });
  expect(moved).toEqual([]);
});

for (const { address, expected } of [
  { address: '', expected: ['', null] },
  { address: '#p10', expected: [] },
  { address: '#:~:text=dəhliz', expected: [] },
  { address: '?duzelisler', expected: [] },
]) {
  test(`merkezi-asiya/${address}: what is far below waits for the beginning only where it is read from there @phone`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const seen: (string | null)[] = [];
      const watch = () => seen.push(document.documentElement.getAttribute('data-drawing'));
      new MutationObserver(watch).observe(document, {
        attributeFilter: ['data-drawing'],
        subtree: true,
      });
      Object.assign(window, { seen });
    });
    await page.goto(`merkezi-asiya/${address}`);
    const last = page.locator('.essay p[id]').last();
    await expect(last).toHaveCSS('content-visibility', 'visible');
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual(expected);
  });
}

test('a line at the top tells how far one has read', async ({ page }) => {
  await page.goto('merkezi-asiya/');
  const share = () =>
    page
      .locator('.essay')
      .evaluate((essay) => Number.parseFloat(getComputedStyle(essay, '::before').scale));
  const read = (part: number) =>
    page.evaluate((to) => scrollTo(0, to * (document.body.scrollHeight - innerHeight)), part);
  expect(await share()).toBe(0);
  await read(0.5);
  await expect.poll(share).toBeCloseTo(0.5, 1);
  await read(2);
  await expect.poll(share).toBeCloseTo(1, 2);
});
