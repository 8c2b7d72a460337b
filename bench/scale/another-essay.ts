import { chromium } from '@playwright/test';
import { checksumsOf } from '../../src/build/publishing/checksums.ts';
import { chromiumFlags } from '../../tasks/browsers/chromium.ts';
import { chromiumAdvice, getChromium } from '../../tasks/browsers/get-chromium.ts';
import { serve } from '../../tasks/serve.ts';
import { desk } from '../browser/conditions.ts';
import { type Traffic, TrafficCount } from '../browser/traffic.ts';
import { freshContext } from '../browser/visit.ts';

/** What a third essay changes for a reader of the first two. */
export interface AnotherEssay {
  readonly same: number;
  readonly added: number;
  /** Every file that has other bytes than before; none may be a script, a style or a font. */
  readonly changed: readonly string[];
  /** The second visit of the same pages with the same browser: when nothing has changed, and with a third essay. */
  readonly again: Traffic;
  readonly afterwards: Traffic;
}

/**
 * Compares the built site of two essays with that of three, file by file and in a browser.
 * @param pages addresses of the pages that are read, relative to the home page
 */
export async function anotherEssay(
  before: string,
  after: string,
  pages: readonly string[],
): Promise<AnotherEssay> {
  const [old, fresh] = [checksumsOf(before), checksumsOf(after)];
  const kept = [...old].filter(([path]) => fresh.has(path));
  const changed = kept.filter(([path, hash]) => fresh.get(path) !== hash).map(([path]) => path);
  return {
    same: kept.length - changed.length,
    added: fresh.size - kept.length,
    changed: changed.sort(),
    again: await secondVisit(before, before, pages),
    afterwards: await secondVisit(before, after, pages),
  };
}

/** Reads the pages from one built site, then from the other at the same address, and counts the second time. */
async function secondVisit(first: string, second: string, pages: readonly string[]) {
  const executablePath = getChromium();
  if (!executablePath) throw new Error(chromiumAdvice);
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    const context = await freshContext(browser, desk);
    const page = await context.newPage();
    const traffic = await TrafficCount.of(await context.newCDPSession(page));
    let port = 0;
    for (const root of [first, second]) {
      traffic.reset();
      const served = await serve({ root, port });
      port = Number(new URL(served.origin).port);
      for (const path of pages) await page.goto(served.home + path, { waitUntil: 'networkidle' });
      await served.close();
    }
    return traffic.read();
  } finally {
    await browser.close();
  }
}
