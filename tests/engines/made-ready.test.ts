import { setTimeout as pause } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { chromiumFlags, findChromium } from '../../tasks/browsers/chromium.ts';
import { corpusBuilds } from '../../tasks/corpus-builds.ts';
import { serve } from '../../tasks/serve.ts';

/** Puppeteer's own session is the only one that lets Chromium make a page ready. */
test('a page that a mouse has rested on is ready before the click, and knows what was set since', async () => {
  const site = await serve({ root: corpusBuilds.root.folder, port: 0 });
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
  await page.setViewport({ width: 1280, height: 800 });
  const place = JSON.stringify({ 'azerbaycan-israil': 'p9' });
  await page.goto(`${site.home}gosterici/`);
  await page.evaluate((value) => localStorage.setItem('balans-yer', value), place);
  await page.goto(site.home, { waitUntil: 'networkidle0' });

  await page.hover('main a.read[href$="/azerbaycan-israil/"]');
  // Longer than a notice stays.
  await pause(11_000);
  await page.click('[popovertarget=gorunus]');
  await page.click('input[name=theme][value=dark]');
  await page.keyboard.press('Escape');
  await page.click('main a.read[href$="/azerbaycan-israil/"]');

  await expect
    .poll(() => page.evaluate('performance.getEntriesByType("navigation")[0].activationStart'))
    .toBeGreaterThan(0);
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
