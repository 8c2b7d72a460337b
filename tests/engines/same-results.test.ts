import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox, findWebKit, hasTurkish } from '../../tasks/browsers/other-engines.ts';
import { corpusBuilds } from '../../tasks/corpus-builds.ts';
import { UnsteadyHost } from '../browser/support/unsteady-host.ts';
import { Chromium } from './support/chromium.ts';
import { Firefox } from './support/firefox.ts';
import type { Tab } from './support/tab.ts';
import { WebKit } from './support/webkit.ts';

/** Where the case of i, normal forms, regular expressions and collation could make a difference. */
const queries = [
  'ISRAIL',
  'İSRAİL',
  'israil',
  'Israil',
  'I\u0307SRAI\u0307L',
  'QIRĞIZISTAN',
  'qırğızıstan',
  'dehlizlerde',
  'ORTA DƏHLİZ',
  'орта дәһлиз',
  '"orta dəhliz"',
  'şi cinpin',
  'ABŞ-ın',
  'dəhlis',
  'zzqq',
];

const firefox = findFirefox();
const turkish = firefox && hasTurkish() ? firefox : undefined;
const webkit = findWebKit();

/** Shown and linked to for each query, marks included. */
async function answers(start: () => Promise<Tab>, home: string): Promise<unknown[]> {
  const tab = await start();
  const found: unknown[] = [];
  try {
    for (const query of queries) {
      await tab.goto(`${home}axtaris/?q=${encodeURIComponent(query)}`);
      await tab.until(`document.querySelector('[data-search-results][data-state="done"]')`);
      found.push(
        await tab.run(`
          const texts = (selector) => [...document.querySelectorAll(selector)].map((it) => it.textContent);
          const links = [...document.querySelectorAll('[data-search-results] a')];
          return {
            query: ${JSON.stringify(query)},
            links: links.map((link) => link.getAttribute('href')),
            shown: texts('[data-search-results] li'),
            marked: texts('[data-search-results] mark'),
            said: texts('search-box .count'),
          };`),
      );
    }
  } finally {
    await tab.close();
  }
  return found;
}

describe('a query finds the same in every engine and interface language', () => {
  const host = new UnsteadyHost(corpusBuilds.root.folder);
  let expected: unknown[] = [];
  beforeAll(async () => {
    expected = await answers(() => Chromium.start(), await host.open());
  }, 120_000);
  afterAll(() => host.close());

  test('Chromium finds İsrail however its i is written', () => {
    const israel = { links: expect.arrayContaining([expect.stringContaining('israil')]) };
    for (const answer of expected.slice(0, 5)) expect(answer).toMatchObject(israel);
  });

  test.skipIf(!firefox)('Firefox', async () => {
    expect(await answers(() => Firefox.start(firefox ?? ''), host.home)).toEqual(expected);
  });

  test.skipIf(!turkish)('Firefox in Turkish', async () => {
    const start = () => Firefox.start(turkish ?? '', { 'intl.locale.requested': 'tr' });
    expect(await answers(start, host.home)).toEqual(expected);
  });

  test.skipIf(!webkit)('WebKit', async () => {
    if (!webkit) return;
    expect(await answers(() => WebKit.start(webkit), host.home)).toEqual(expected);
  });
});
