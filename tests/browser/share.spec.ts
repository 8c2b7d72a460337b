import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The reference implementation of Text Fragments judges whether a link leads back. */
const reference = readFileSync(
  new URL('../../node_modules/text-fragments-polyfill/src/text-fragment-utils.js', import.meta.url),
  'utf8',
);

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a paragraph number offers its link, and says that it was copied @small', async ({ page }) => {
  await page.goto('merkezi-asiya/');
  const number = page.getByRole('link', { name: 'Abzas 10', exact: true });
  await number.click();
  await expect(page).toHaveURL(/#p10$/u);
  await expect(number).toHaveAttribute('aria-expanded', 'true');
  await page.locator('.share-menu').getByRole('button', { name: 'Keçidi kopyala' }).click();
  await expect(page.locator('.notice')).toHaveText('Keçid kopyalandı');
  const copied = await clipboard(page);
  expect(copied.split('\n')).toEqual([
    'Orta dəhliz – Mərkəzi Asiyada balans siyasəti',
    expect.stringMatching(/\/merkezi-asiya\/#p10$/u),
  ]);
});

test('the essay as a whole is shared by the address that it has', async ({ page }) => {
  await page.goto('merkezi-asiya/');
  await page.locator('header .share').click();
  await expect(page.locator('.share-menu')).toBeVisible();
  await expect(page).toHaveURL(/merkezi-asiya\/$/u);
});

test('a section is shared by its own address, by keyboard alone', async ({ page }) => {
  await page.goto('merkezi-asiya/');
  await page.getByRole('link', { name: 'Daimi keçid: Orta dəhliz' }).focus();
  await page.keyboard.press('Enter');
  await expect(
    page.locator('.share-menu').getByRole('button', { name: 'Keçidi kopyala' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.notice')).toHaveText('Keçid kopyalandı');
  expect(await clipboard(page)).toMatch(/\/merkezi-asiya\/orta-dehliz\/$/u);
  await expect(page.getByRole('link', { name: 'Daimi keçid: Orta dəhliz' })).toBeFocused();
});

test('a quotation carries essay, section, paragraph and link @small', async ({ page }) => {
  await page.goto('merkezi-asiya/');
  await page.evaluate(() => {
    const text = document.getElementById('p10')?.querySelector('.number')?.nextSibling;
    if (!text) throw new Error('no text');
    getSelection()?.setBaseAndExtent(text, 0, text, 29);
  });
  await page.getByRole('button', { name: 'Sitatı kopyala' }).click();
  await expect(page.locator('.notice')).toHaveText('Sitat kopyalandı');
  const [quote, where, link] = (await clipboard(page)).split('\n');
  expect(quote).toBe('“Balanslaşdırma siyasətinin ən”');
  expect(where).toBe('— Mərkəzi Asiyada balans siyasəti, “Orta dəhliz”, abzas 10');
  expect(link).toMatch(/#p10:~:text=/u);
});

/** Opens an essay where the reference and a clock of the test's own are at hand. */
async function openForReference(page: Page, slug: string): Promise<void> {
  await page.clock.install();
  await page.goto(`${slug}/`);
  const source = reference.replace(/^export /gmu, '');
  // Evaluated from outside, which the page's policy allows to its own driver only.
  await page.evaluate(
    `(() => { ${source}\n Object.assign(window, { reference: { getFragmentDirectives, parseFragmentDirectives, processTextFragmentDirective } }); })()`,
  );
}

/** Copies the link to what is selected. */
async function copyLink(page: Page): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: 'Cümləyə keçidi kopyala' }).click();
  await expect(page.locator('.notice')).toHaveText('Keçid kopyalandı');
  await expect.poll(() => clipboard(page), { intervals: [0, 20, 100] }).not.toBe('');
  return clipboard(page);
}

/** The tools come once a selection rests for a while. */
const rest = (page: Page) => page.clock.runFor(300);

for (const slug of ['azerbaycan-israil', 'merkezi-asiya']) {
  test(`a hundred random selections in ${slug} lead back to themselves`, async ({ page }) => {
    test.setTimeout(180_000);
    await openForReference(page, slug);
    for (let seed = 1; seed <= 100; seed++) {
      const wanted = await select(page, seed * 7919);
      await rest(page);
      const url = await copyLink(page);
      const found = await resolve(page, url);
      expect(found, `selection ${seed}: ${decodeURIComponent(url)}`).toBe(wanted);
    }
  });

  test(`headings of ${slug}, and selections that begin or end in one, lead back to themselves`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await openForReference(page, slug);
    // Unfolded as a browser unfolds them when it finds text in them; the reference finds only what is shown.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const count = await page.locator('article h2[id], article h3[id]').count();
    for (let at = 0; at < count; at++) {
      for (const reach of ['alone', 'begin', 'end'] as const) {
        const wanted = await selectHeading(page, at, reach);
        await rest(page);
        const url = await copyLink(page);
        expect(url, `heading ${at} ${reach}`).toContain(':~:text=');
        const found = await resolve(page, url);
        expect(found, `heading ${at} ${reach}: ${decodeURIComponent(url)}`).toBe(wanted);
      }
    }
  });
}

test('a shared heading is reached in this browser, not its line in the contents', async ({
  page,
  context,
}) => {
  await page.goto('merkezi-asiya/');
  await selectHeading(page, 6, 'alone');
  const url = await copyLink(page);
  const other = await context.newPage();
  await other.goto(url);
  await expect(other.locator('#orta-dehliz')).toBeInViewport();
  await other.waitForTimeout(500);
  await expect(other.locator('#orta-dehliz')).toBeInViewport();
});

test('a sentence link lands on the sentence in this browser @phone', async ({ page, context }) => {
  await page.goto('merkezi-asiya/');
  for (const seed of [3, 14, 15, 92, 65]) {
    await select(page, seed * 104729);
    const url = await copyLink(page);
    const other = await context.newPage();
    await other.goto(url);
    const id = /#(p\d+|[a-z-]+):~:/u.exec(url)?.[1] ?? '';
    await expect(other.locator(`[id="${id}"]`)).toBeInViewport();
    await other.close();
  }
});

/** Selects a heading, alone, with the words after it, or with the words before it. */
function selectHeading(page: Page, at: number, reach: 'alone' | 'begin' | 'end'): Promise<string> {
  return page.evaluate(
    ([index, kind]) => {
      const headings = document.querySelectorAll('article h2[id], article h3[id]');
      const heading = headings[Number(index)];
      if (!heading) throw new Error('no heading');
      const paragraphs = [...document.querySelectorAll('article p[id]')];
      const follows = (it: Element) =>
        (heading.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const textOf = (it: Element | undefined) =>
        [...(it?.childNodes ?? [])].filter((node): node is Text => node instanceof Text);
      const range = document.createRange();
      range.selectNodeContents(heading);
      const [after] = textOf(paragraphs.find(follows));
      const before = textOf(paragraphs.filter((it) => !follows(it)).at(-1)).at(-1);
      if (kind === 'begin' && after) range.setEnd(after, after.data.indexOf(' ', 20));
      if (kind === 'end' && before) range.setStart(before, before.data.lastIndexOf(' ', 60) + 1);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return (getSelection()?.toString() ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    },
    [at, reach] as const,
  );
}

/** Selects whole words at random, sometimes over several paragraphs; returns the words selected. */
function select(page: Page, seed: number): Promise<string> {
  return page.evaluate((start) => {
    let state = start;
    const random = (below: number) => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
    const nodes: Text[] = [];
    for (const paragraph of document.querySelectorAll('article > p[id]')) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text && /\p{L}/u.test(node.data)) nodes.push(node);
      }
    }
    const words = nodes.flatMap((node) =>
      [...node.data.matchAll(/\S+/gu)].map((match) => ({
        node,
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
    const first = random(words.length - 1);
    const length = random(10) === 0 ? random(250) : random(14);
    const from = words[first];
    const to = words[Math.min(first + length, words.length - 1)];
    if (!from || !to) throw new Error('no words');
    getSelection()?.setBaseAndExtent(from.node, from.start, to.node, to.end);
    return (getSelection()?.toString() ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  }, seed);
}

/** What the reference implementation finds for a link, as words. */
function resolve(page: Page, url: string): Promise<string> {
  return page.evaluate((address) => {
    const tools: unknown = Reflect.get(window, 'reference');
    const call = (name: string, ...args: unknown[]): unknown => {
      const it: unknown = typeof tools === 'object' && tools ? Reflect.get(tools, name) : null;
      if (typeof it !== 'function') throw new Error(`no ${name}`);
      return it(...args);
    };
    const directives = call(
      'parseFragmentDirectives',
      call('getFragmentDirectives', new URL(address).hash),
    );
    const texts: unknown =
      typeof directives === 'object' && directives ? Reflect.get(directives, 'text') : [];
    const ranges: unknown = call(
      'processTextFragmentDirective',
      Array.isArray(texts) ? texts[0] : null,
      document,
    );
    const range: unknown = Array.isArray(ranges) ? ranges[0] : null;
    if (!(range instanceof Range)) return 'nothing';
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return (selection?.toString() ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  }, url);
}

test.describe('the essay as a whole', () => {
  test('can be shared, copied and cited from its head and its end @phone', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('merkezi-asiya/');
    await expect(page.locator('.share')).toHaveCount(2);
    for (const at of [0, 1]) {
      await page.locator('[data-copy]').nth(at).click();
      await expect(page.locator('.notice')).toContainText('Keçid kopyalandı');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^Mərkəzi Asiyada balans siyasəti\s+http.*\/merkezi-asiya\/$/u);
    }
    await page.locator('.share').first().click();
    const menu = page.getByRole('group', { name: 'Mərkəzi Asiyada balans siyasəti' });
    await expect(menu).toBeVisible();
    await expect(menu.getByRole('button', { name: 'İstinad et' })).toBeVisible();
    await expect(menu.getByRole('link')).toHaveCount(0);
  });
});
