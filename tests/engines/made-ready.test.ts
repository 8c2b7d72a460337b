import { setTimeout as pause } from 'node:timers/promises';
import { launch, type Page, type Viewport } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { chromiumFlags, findChromium } from '../../tasks/browsers/chromium.ts';
import { corpusBuilds } from '../../tasks/corpus-builds.ts';
import { serve } from '../../tasks/serve.ts';

/** A tab that makes pages ready: Chromium does so for Puppeteer's own session and for no other. */
async function opened(viewport: Viewport, asked: () => void = () => {}) {
  const site = await serve({
    root: corpusBuilds.root.folder,
    port: 0,
    onAnswer: (_, headers) => {
      if (String(headers['sec-purpose']).includes('prerender')) asked();
    },
  });
  const executablePath = findChromium();
  const browser = await launch({
    args: [...chromiumFlags],
    ...(executablePath ? { executablePath } : {}),
  });
  onTestFinished(async () => {
    await browser.close();
    await site.close();
  });
  const page = await browser.newPage();
  await page.setViewport(viewport);
  return { page, home: site.home };
}

const wasReady = (page: Page) =>
  expect.poll(() => page.evaluate('performance.getEntriesByType("navigation")[0].activationStart'));

test('where only fingers are, the essays of the home page are ready before the first touch', async () => {
  const { page, home } = await opened({ width: 390, height: 844, isMobile: true, hasTouch: true });
  await page.goto(home, { waitUntil: 'networkidle0' });
  await pause(1000);
  await page.tap('main a.read[href$="/merkezi-asiya/"]');
  await wasReady(page).toBeGreaterThan(0);
  expect(await page.evaluate('document.querySelector("h1").textContent')).toContain('balans');
});

test('what has been fetched is made ready as soon as a mouse is on its link', async () => {
  const times: number[] = [];
  let since = 0;
  const asked = () => times.push(performance.now() - since);
  const { page, home } = await opened({ width: 1280, height: 800 }, asked);
  // Of a link that is only moderately likely Chromium waits 200 ms; on a busy machine anything may take so long once.
  for (let tries = 0; tries < 5 && !times.some((it) => it < 180); tries += 1) {
    await page.goto(home, { waitUntil: 'networkidle0' });
    since = performance.now();
    await page.hover('main a.read[href$="/merkezi-asiya/"]');
    await pause(400);
    await page.mouse.move(2, 2);
  }
  expect(Math.min(...times)).toBeLessThan(180);
});

test('a page that a mouse has rested on is ready before the click, and knows what was set since', async () => {
  const { page, home } = await opened({ width: 1280, height: 800 });
  const place = JSON.stringify({ 'azerbaycan-israil': 'p9' });
  await page.goto(`${home}gosterici/`);
  await page.evaluate((value) => localStorage.setItem('balans-yer', value), place);
  await page.goto(home, { waitUntil: 'networkidle0' });

  await page.hover('main a.read[href$="/azerbaycan-israil/"]');
  // Longer than a notice stays.
  await pause(11_000);
  await page.click('[popovertarget=gorunus]');
  await page.click('input[name=theme][value=dark]');
  await page.keyboard.press('Escape');
  await page.click('main a.read[href$="/azerbaycan-israil/"]');

  await wasReady(page).toBeGreaterThan(0);
  const seen = `({
    title: document.querySelector('h1').textContent,
    theme: document.documentElement.dataset.theme,
    said: document.querySelector('.notice').textContent,
    scrolled: scrollY > 500,
  })`;
  await expect
    .poll(() => page.evaluate(seen))
    .toMatchObject({
      title: expect.stringContaining('humanitar balans'),
      theme: 'dark',
      said: expect.stringContaining('9'),
      scrolled: true,
    });
});
