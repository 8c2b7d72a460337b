/**
 * What a reader waits for search, with an empty cache on a slow phone: `node bench/search/first-results.ts <folder> …`
 * opens an essay of each built folder in turns, presses `/`, types a query, and prints medians: until the field has
 * the focus, until the first results stand there, and what went over the line until then and in all.
 */
import { chromium } from '@playwright/test';
import { serve } from '../../tasks/serve.ts';
import { slow, slowPhone } from '../browser/conditions.ts';
import { TrafficCount } from '../browser/traffic.ts';
import { freshContext } from '../browser/visit.ts';
import { median } from '../statistics.ts';

const rounds = 9;
const query = 'Orta dəhliz';
const folders = process.argv.slice(2);

const script = `
(async () => {
  const began = performance.now();
  const later = () => new Promise((done) => requestAnimationFrame(() => done()));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', code: 'Slash', bubbles: true, cancelable: true }));
  const field = () => document.querySelector('dialog[open] input');
  while (document.activeElement !== field() || !field()) await later();
  const open = performance.now() - began;
  field().value = ${JSON.stringify(query)};
  field().dispatchEvent(new Event('input', { bubbles: true }));
  while (!document.querySelector('[data-search-results][data-state=done] li')) await later();
  return { open, results: performance.now() - began };
})()`;

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const sites = await Promise.all(folders.map((root) => serve({ root, port: 0 })));
const runs = sites.map(() => ({
  open: [] as number[],
  results: [] as number[],
  first: [] as number[],
  all: [] as number[],
}));
for (let round = 0; round < rounds; round++) {
  for (const [at, site] of sites.entries()) {
    const context = await freshContext(browser, slowPhone);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = await TrafficCount.of(session);
    await slow(session, slowPhone);
    await page.goto(`${site.home}merkezi-asiya/`, { waitUntil: 'networkidle' });
    traffic.reset();
    const { open, results } = await page.evaluate<{ open: number; results: number }>(script);
    const run = runs[at];
    run?.open.push(open);
    run?.results.push(results);
    run?.first.push(traffic.read().bytes);
    await page.waitForTimeout(4000);
    run?.all.push(traffic.read().bytes);
    await context.close();
  }
}
for (const [at, folder] of folders.entries()) {
  const { open = [], results = [], first = [], all = [] } = runs[at] ?? {};
  const ms = (values: readonly number[]) => Math.round(median(values));
  console.log(
    `${folder}: field ${ms(open)} ms, results ${ms(results)} ms (${ms(first)} bytes), in all ${ms(all)} bytes`,
    results.map(Math.round).join(' '),
  );
}
await browser.close();
await Promise.all(sites.map((site) => site.close()));
