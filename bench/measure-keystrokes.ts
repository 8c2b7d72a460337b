import type { Browser, CDPSession } from '@playwright/test';
import { z } from 'zod';
import { type Conditions, slow } from './browser/conditions.ts';
import { openSearch } from './browser/open-search.ts';
import { quantile, rounded } from './statistics.ts';

/** Times in ms, with the processor slowed and the files of the index there. */
export interface Keystrokes {
  readonly count: number;
  /** From the input event to the moment when the results stand in the document: what a reader waits for. */
  readonly results: Spread;
  /** What the main thread works for one keystroke: script, style and layout, until it rests. */
  readonly work: Spread;
}

interface Spread {
  readonly p50: number;
  readonly p95: number;
}

const queries = [
  'Orta dəhliz',
  'siyasət',
  'Azərbaycan İsrail',
  'enerji',
  'Çinin təsiri',
  'humanitar',
];
const passes = 3;
/** A quick typist's pause between two keys, in ms; layout has ended by then. */
const pause = 120;

/** Types queries letter by letter on the search page; only the processor is slowed, not the line. */
export async function measureKeystrokes(
  browser: Browser,
  home: string,
  { name, about, screen, slowed }: Conditions,
): Promise<Keystrokes> {
  const line = slowed && { ...slowed, rtt: 0, bitsPerSecond: 1e9 };
  const conditions = { name, about, screen, slowed: line };
  const { page, session, close } = await openSearch(browser, conditions);
  await page.goto(`${home}axtaris/`, { waitUntil: 'networkidle' });
  const field = page.locator('search-box input');
  await field.focus();
  await page.evaluate("benchSearch.first('a')");
  await page.waitForLoadState('networkidle');
  await page.evaluate('benchSearch.times = benchSearch.watch()');
  await slow(session, conditions);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  const work: number[] = [];
  for (const query of Array.from({ length: passes }, () => queries).flat()) {
    await field.fill('');
    await page.waitForTimeout(2 * pause);
    for (const letter of query) {
      const before = await worked(session);
      await page.keyboard.type(letter);
      await page.waitForTimeout(pause);
      await page.evaluate('benchSearch.settled()');
      work.push((await worked(session)) - before);
    }
  }
  const times = z.array(z.number()).parse(await page.evaluate('benchSearch.times'));
  await close();
  return { count: times.length, results: spread(times), work: spread(work) };
}

const spread = (times: readonly number[]): Spread => ({
  p50: rounded(quantile(times, 0.5), 1),
  p95: rounded(quantile(times, 0.95), 1),
});

/** Milliseconds that the main thread has worked so far. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics
    .filter(({ name }) => /^(?:Script|Layout|RecalcStyle)Duration$/u.test(name))
    .reduce((sum, { value }) => sum + value * 1000, 0);
}
