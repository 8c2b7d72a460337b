import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { z } from 'zod';
import type { Conditions } from './conditions.ts';
import { type Figures, pressing } from './visit.ts';

/** A mouse is on a link for some 300 ms before it clicks (what instant.page has measured), the press included. */
const resting = 300 - pressing;

/** Asked of the next page: from the click to the paint that shows the heading first, in ms. */
const heading = `performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime
  - Number(sessionStorage.getItem('clicked'))`;
const noteClick = `addEventListener('click', () =>
  sessionStorage.setItem('clicked', performance.timeOrigin + performance.now()), { capture: true })`;

/** Where a visit begins, and how it goes on. */
export interface Way {
  readonly url: string;
  /** Of links; the first is followed. */
  readonly selector: string;
  /** `false`: the page is only fetched ahead, as where a browser has no speculation rules. */
  readonly isReady: boolean;
}

/**
 * The next page: from the click on the first link to the paint that shows the next page's heading. Puppeteer drives the
 * browser, since it lets a page be made ready before the click, as readers' browsers do.
 * @param ahead what the server has sent before it was asked for by a reader, by address
 * @returns `vain`: what was fetched ahead until then and was not read
 */
export async function nextPage(
  browser: Browser,
  ahead: Map<string, number>,
  { screen, slowed }: Conditions,
  { url, selector, isReady }: Way,
): Promise<Figures> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const { viewport, ...kind } = screen;
    if (viewport) await page.setViewport({ ...viewport, ...kind });
    // Another session than Puppeteer's own: Chromium then makes no page ready.
    if (!isReady) await page.createCDPSession();
    if (slowed) {
      const { rtt: latency, bits, cpu } = slowed;
      await page.emulateNetworkConditions({ latency, download: bits / 8, upload: bits / 16 });
      await page.emulateCPUThrottling(cpu);
    }
    ahead.clear();
    await page.goto(url, { waitUntil: 'networkidle0' });
    await page.evaluate(noteClick);
    const links = await page.$$(selector);
    for (const link of links.toReversed()) {
      await link.scrollIntoView();
      await pause(500);
    }
    const [link] = links;
    if (link) await choose(page, link, screen.hasTouch ?? false);
    await pause(2500);
    ahead.delete(z.string().parse(await page.evaluate('location.pathname')));
    const vain = [...ahead.values()].reduce((sum, bytes) => sum + bytes, 0);
    return { heading: z.number().parse(await page.evaluate(heading)), vain };
  } finally {
    await context.close();
  }
}

async function choose(page: Page, link: ElementHandle, isFinger: boolean): Promise<void> {
  const { x, y } = await link.clickablePoint();
  if (isFinger) {
    const finger = await page.touchscreen.touchStart(x, y);
    await pause(pressing);
    // The page may be another before the browser has answered.
    await finger.end().catch(() => {});
  } else {
    await page.mouse.move(x, y);
    await pause(resting);
    await page.mouse.down();
    await pause(pressing);
    await page.mouse.up();
  }
}
