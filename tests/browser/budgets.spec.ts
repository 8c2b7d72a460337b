import { expect, test } from './support/test.ts';

/**
 * What a first visit may cost, on any machine: requests, bytes as sent, elements. The figures of the day are in
 * bench/results/bench.json; the limits stand a little above them. That nothing shifts: reading.spec.ts.
 */
const budgets = [
  { path: '', requests: 8, kilobytes: 53, nodes: 240 },
  { path: 'axtaris/', requests: 8, kilobytes: 52, nodes: 140 },
  { path: 'merkezi-asiya/', requests: 11, kilobytes: 70, nodes: 450 },
  { path: 'azerbaycan-israil/', requests: 11, kilobytes: 70, nodes: 450 },
];

for (const { path, requests, kilobytes, nodes } of budgets) {
  test(`/${path}: at most ${requests} requests, ${kilobytes} kB, ${nodes} elements @phone`, async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    const sent: number[] = [];
    // What is fetched ahead for the next page has its own limit: ahead.spec.ts.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    session.on('Network.loadingFinished', (it) => sent.push(it.encodedDataLength));
    await session.send('Network.enable');
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.length).toBeLessThanOrEqual(requests);
    expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(kilobytes * 1000);
    expect(await page.locator('*').count()).toBeLessThanOrEqual(nodes);
  });
}
