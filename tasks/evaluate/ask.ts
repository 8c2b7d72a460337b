import type { Page } from '@playwright/test';

/** What the search page showed, addresses best first: its results, those of a labelled suggestion, the nearest places. */
export interface Answer {
  readonly results: readonly string[];
  readonly suggested: readonly string[];
  readonly nearest: readonly string[];
}

/** Asks on the search page, by its address or by typing. */
export async function ask(page: Page, search: string, q: string, typed: boolean): Promise<Answer> {
  if (typed) {
    if (page.url() === 'about:blank') await page.goto(search);
    const input = page.locator('search-box input');
    await input.fill('');
    await page.locator('[data-search-results][data-state=idle]').waitFor({ state: 'attached' });
    await input.pressSequentially(q);
  } else {
    await page.goto(`${search}?q=${encodeURIComponent(q)}`);
  }
  const done = '[data-search-results]:is([data-state=done], [data-state=error])';
  await page.locator(done).waitFor({ state: 'attached' });
  return page.evaluate(() => {
    const ranked = (list: string) =>
      [...document.querySelectorAll<HTMLElement>(`${list} > li`)]
        .sort((a, b) => Number(a.dataset['rank']) - Number(b.dataset['rank']))
        .flatMap((item) => item.querySelector('a')?.href ?? []);
    return {
      results: ranked('ol[data-search-results]'),
      suggested: ranked('[data-search-suggestion] ol'),
      nearest: ranked('[data-search-nearest] ol'),
    };
  });
}
