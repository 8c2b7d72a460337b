import { expect, test } from './support/test.ts';

/**
 * What a first visit may cost, on any machine: requests, bytes as sent, elements. The figures of the day are in
 * bench/results/bench.json; the limits stand a little above them. The face is not counted, for it is asked for only where
 * the server answers at once; its own limit: tests/unit/fonts/cut.test.ts. That nothing shifts: reading.spec.ts.
 */
const budgets = [
  { path: '', requests: 7, kilobytes: 21, nodes: 240 },
  { path: 'axtaris/', requests: 8, kilobytes: 25, nodes: 140 },
  { path: 'merkezi-asiya/', requests: 9, kilobytes: 33, nodes: 450 },
  { path: 'azerbaycan-israil/', requests: 9, kilobytes: 33, nodes: 450 },
];

for (const { path, requests, kilobytes, nodes } of budgets) {
  test(`/${path}: at most ${requests} requests, ${kilobytes} kB, ${nodes} elements @phone`, async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    const sent: number[] = [];
    const faces = new Set<string>();
    // What is fetched ahead for the next page has its own limit: ahead.spec.ts.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    session.on('Network.requestWillBeSent', (it) => it.type === 'Font' && faces.add(it.requestId));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (!faces.has(requestId)) sent.push(encodedDataLength);
    });
    await session.send('Network.enable');
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.length).toBeLessThanOrEqual(requests);
    expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(kilobytes * 1000);
    expect(await page.locator('*').count()).toBeLessThanOrEqual(nodes);
  });
}

test('/merkezi-asiya/: at most 3 requests and 40 kB until the first results', async ({ page }) => {
  await page.goto('merkezi-asiya/', { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    performance.clearResourceTimings();
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[data-search-results][data-state=done] li')) return;
      performance.mark('results');
      watch.disconnect();
    });
    watch.observe(document.body, { subtree: true, attributes: true });
  });
  await page.keyboard.press('/');
  await page.keyboard.type('Orta dəhliz');
  await expect(page.locator('[data-search-results] li').first()).toBeVisible();
  // What comes only after them is not waited for: names, Pagefind.
  const files = await page.evaluate(() => {
    const end = performance.getEntriesByName('results')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter((it) => it instanceof PerformanceResourceTiming)
      .filter(({ responseEnd, transferSize }) => responseEnd < end && transferSize > 0)
      .map(({ transferSize }) => transferSize);
  });
  expect(files.length).toBeGreaterThan(1);
  expect(files.length).toBeLessThanOrEqual(3);
  expect(files.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(40_000);
});
