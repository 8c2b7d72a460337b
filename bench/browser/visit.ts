import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { quantile } from '../statistics.ts';
import { type Conditions, slow } from './conditions.ts';
import { bytesOf, type Sent, watchTraffic } from './traffic.ts';

/** What one visit tells: ms, bytes and counts by name. */
export type Figures = Readonly<Record<string, number>>;

export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  readonly conditions: Conditions;
  /** What has been sent so far. */
  readonly sent: Sent[];
}

const script = new URL('./probe.js', import.meta.url).pathname;
const figures = z.record(z.string(), z.number());

/** Has a reader come whose browser has seen nothing: nothing is kept, and no service worker will be. */
export const visit =
  (browser: Browser, read: (visit: Visit) => Promise<Figures>) =>
  async (conditions: Conditions): Promise<Figures> => {
    const context = await browser.newContext({
      ...conditions.screen,
      locale: 'az',
      serviceWorkers: 'block',
    });
    try {
      await context.addInitScript({ path: script });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      const sent = await watchTraffic(session);
      await slow(session, conditions);
      return await read({ page, session, conditions, sent });
    } finally {
      await context.close();
    }
  };

const opened = { waitUntil: 'networkidle' } as const;

/** A page, from nothing. What is fetched ahead for the next one has a figure of its own. */
export const firstPage = (url: string) => async (visit: Visit) => {
  await visit.page.goto(url, opened);
  await visit.page.waitForTimeout(200);
  const now = visit.sent.filter(({ ahead }) => !ahead);
  return {
    ...figures.parse(
      await visit.page.evaluate(`(({ fcp, lcp, shift, blocked }) => ({
        fcp, lcp, shift, blocked, elements: document.getElementsByTagName('*').length }))(probe)`),
    ),
    requests: now.length,
    sent: bytesOf(now),
  };
};

/** How long a finger or a mouse's button is down, in ms. */
export const pressing = 80;

/** Touches a link as a finger does. */
export async function touch({ page, session }: Visit, link: Locator): Promise<void> {
  await link.hover();
  const { x = 0, y = 0, width = 0, height = 0 } = (await link.boundingBox()) ?? {};
  const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await page.waitForTimeout(pressing);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** The first search of a visit, from an essay: the key or the tap, the field, the first results. */
export const firstSearch = (url: string, query: string) => async (visit: Visit) => {
  const { page, sent } = visit;
  await page.goto(url, opened);
  sent.length = 0;
  const found = page.evaluate(`probe.search(${JSON.stringify(query)})`);
  if (visit.conditions.screen.hasTouch) await touch(visit, page.locator('search-button a'));
  else await page.keyboard.press('/');
  const times = figures.parse(await found);
  await page.waitForLoadState('networkidle');
  return { ...times, sent: bytesOf(sent) };
};

/** Queries typed letter by letter once all files are there: from a keystroke to its results. */
export const typing = (url: string, queries: readonly string[]) => async (visit: Visit) => {
  const { page } = visit;
  await page.goto(url, opened);
  await page.locator('search-box input').focus();
  await page.waitForLoadState('networkidle');
  await page.evaluate('probe.watchKeys()');
  for (const query of queries) {
    await page.locator('search-box input').fill('');
    await page.keyboard.type(query, { delay: 150 });
  }
  const times = z.array(z.number()).parse(await page.evaluate('probe.keystrokes'));
  return { keystroke: quantile(times, 0.5), 'at 95 %': quantile(times, 0.95) };
};
