import type { Browser, BrowserContext, Page } from '@playwright/test';
import { z } from 'zod';
import { type Conditions, slow } from './conditions.ts';
import { type Traffic, TrafficCount } from './traffic.ts';

/** One load of one page. Times in ms from the start of the navigation. */
export interface Visit extends Traffic {
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  /** Time beyond 50 ms of every task after the first paint. */
  readonly tbt: number;
  readonly nodes: number;
}

const seen = z.object({
  fcp: z.number(),
  lcp: z.number(),
  cls: z.number(),
  longTasks: z.array(z.tuple([z.number(), z.number()])),
  nodes: z.number(),
});

const vitalsScript = new URL('./vitals.js', import.meta.url).pathname;

/** Loads pages one after the other with one cache, which begins empty. */
export async function visits(
  browser: Browser,
  conditions: Conditions,
  urls: readonly string[],
): Promise<Visit[]> {
  const context = await freshContext(browser, conditions);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await TrafficCount.of(session);
  await slow(session, conditions);
  const results: Visit[] = [];
  for (const url of urls) {
    traffic.reset();
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(200);
    results.push({ ...(await readVitals(page)), ...traffic.read() });
  }
  await context.close();
  return results;
}

/** Nothing cached and nothing installed; a service worker would load for the next page, not for this. */
export async function freshContext(
  browser: Browser,
  { screen }: Conditions,
): Promise<BrowserContext> {
  const context = await browser.newContext({ ...screen, locale: 'az', serviceWorkers: 'block' });
  await context.addInitScript({ path: vitalsScript });
  return context;
}

async function readVitals(page: Page) {
  const read: unknown = await page.evaluate(
    '({ ...benchVitals, nodes: document.getElementsByTagName("*").length })',
  );
  const { longTasks, ...vitals } = seen.parse(read);
  const tbt = longTasks
    .filter(([start, duration]) => start + duration > vitals.fcp)
    .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
  return { ...vitals, tbt };
}
