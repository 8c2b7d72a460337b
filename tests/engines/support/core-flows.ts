import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as strings from '../../../src/strings.ts';
import { corpusBuilds } from '../../../tasks/corpus-builds.ts';
import { UnsteadyHost } from '../../browser/support/unsteady-host.ts';
import type { Tab } from './tab.ts';

export const desk = { name: 'desk', width: 1280, height: 800 };
const phone = { name: 'phone', width: 390, height: 844 };

export const bothSizes = [desk, phone];

/**
 * What every engine must do: read, theme, land, share, search, offline.
 * @param capital of i in the language of the browser
 */
export function coreFlows(start: () => Promise<Tab>, sizes = bothSizes, capital = 'I'): void {
  let tab: Tab;
  beforeAll(async () => {
    tab = await start();
  });
  afterAll(() => tab?.close());

  test('the browser is in the language that is to be tested', async () => {
    await tab.goto('about:blank');
    expect(await tab.run("return 'i'.toLocaleUpperCase()")).toBe(capital);
  });

  describe.each(sizes)('on a $name', ({ width, height }) => {
    /** A host of its own, and with it a storage of its own. */
    const host = new UnsteadyHost(corpusBuilds.root.folder);
    const go = (path: string) => tab.goto(host.home + path);
    const text = (selector: string) =>
      tab.run(`return document.querySelector(${JSON.stringify(selector)})?.textContent`);

    beforeAll(async () => {
      await host.open();
      await tab.resize(width, height);
    });
    afterAll(() => host.close());

    test('the page has the width of the device, as near as the window goes', async () => {
      await go('');
      const off = Number(await tab.run('return innerWidth')) - width;
      expect(off).toBeGreaterThanOrEqual(0);
      expect(off, 'WebKit’s window is never narrower than 447').toBeLessThanOrEqual(60);
    });

    test('read: both essays are there, and nothing is wider than the screen', async () => {
      for (const [slug, paragraphs] of [
        ['azerbaycan-israil', 17],
        ['merkezi-asiya', 14],
      ]) {
        await go(`${slug}/`);
        const count = `[...document.querySelectorAll('main p[id^="p"]')].filter((p) => p.getClientRects().length > 0).length`;
        expect(await tab.run(`return ${count}`)).toBe(paragraphs);
        expect(
          await tab.run('return document.documentElement.scrollWidth <= innerWidth'),
          'no scrolling sideways',
        ).toBe(true);
      }
      // The face comes where the line is quick, and a busy machine is none.
      await tab.until(
        `!('face' in document.documentElement.dataset) || [...document.fonts].some(({ status }) => status === 'loaded')`,
      );
    });

    test('ahead: an essay whose way in is seen is fetched before it is asked for', async () => {
      host.asked = [];
      await go('');
      await tab.run(`document.querySelector('a.read').scrollIntoView()`);
      await expect.poll(() => host.asked, { timeout: 20_000 }).toContain('/azerbaycan-israil/');
    });

    test('theme: dark when asked for, and still on the next page', async () => {
      await go('merkezi-asiya/');
      const paper = 'return getComputedStyle(document.documentElement).backgroundColor';
      expect(
        await tab.run(`return document.querySelector('#gorunus').getClientRects().length > 0`),
      ).toBe(false);
      await tab.click('[popovertarget="gorunus"]');
      await tab.click('input[name="theme"][value="light"]');
      const light = await tab.run(paper);
      await tab.click('input[name="theme"][value="dark"]');
      await go('azerbaycan-israil/');
      expect(await tab.run('return document.documentElement.dataset.theme')).toBe('dark');
      expect(await tab.run(paper)).not.toBe(light);
      await tab.run('localStorage.clear()');
    });

    test('land: a section’s link and a section’s page lead to the section', async () => {
      const inView = `(() => {
        const { top } = document.getElementById('orta-dehliz').getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      })()`;
      await go('merkezi-asiya/#orta-dehliz');
      await tab.until(inView);
      await go('merkezi-asiya/orta-dehliz/');
      await tab.until(`location.hash === '#orta-dehliz' && ${inView}`);
    });

    test('share: the menu behind a paragraph’s number copies its link, or says why not', async () => {
      await go('merkezi-asiya/');
      await tab.click('#p10 .number');
      await tab.until(`(() => {
        const { top, bottom } = document.querySelector('.share-menu').getBoundingClientRect();
        return top < bottom && top >= 0 && bottom <= innerHeight;
      })()`);
      await tab.click('.share-menu button');
      const { copied, notCopied } = strings.action;
      const said = `[...document.querySelectorAll('[role="status"]')].map((e) => e.textContent)`;
      const either = `${JSON.stringify([copied, notCopied])}.some((it) => ${said}.includes(it))`;
      await tab.until(either);
    });

    test('corrections: the switch marks them and lists them, and each tells of itself', async () => {
      await go('merkezi-asiya/');
      const listed = `document.querySelector('.apparatus').getClientRects().length > 0`;
      const marked = `getComputedStyle(document.querySelector('p .emended')).backgroundImage !== 'none'`;
      expect(await tab.run(`return ${listed} || ${marked}`)).toBe(false);
      await tab.click('#duzelis');
      await tab.until(`${listed} && ${marked}`);
      await tab.click('p .emended');
      await tab.until(`document.querySelector('.reading').getClientRects().length > 0`);
      expect(await tab.run(`return document.querySelector('.reading samp').textContent`)).not.toBe(
        '',
      );
      await tab.run('localStorage.clear()');
    });

    test('search: typed as Azerbaijanis type, found, and led to', async () => {
      await go('axtaris/');
      await tab.click('input[type="search"]');
      await tab.type('orta dehliz');
      await tab.until(`document.querySelector('[data-search-results] a')`);
      expect(String(await text('[data-search-results]'))).toMatch(/Orta dəhliz/iu);
      await tab.click('[data-search-results] a');
      await tab.until(`location.pathname.endsWith('/merkezi-asiya/')`);
      await tab.until(`document.querySelector('.found')`);
      await tab.until(
        `CSS.highlights?.get('search')?.size ?? document.querySelectorAll('.mark-boxes div').length`,
      );
    });

    test('offline: after one visit essays, index of names and search work without a network', async () => {
      host.fault = () => 'none';
      await go('merkezi-asiya/');
      await tab.until(`await caches.match('/?list') && navigator.serviceWorker.controller`);
      host.die();
      for (const path of ['azerbaycan-israil/', 'gosterici/', '']) {
        await go(path);
        expect(await text('h1'), path).not.toBe(strings.offline.title);
      }
      await go(`axtaris/?q=${encodeURIComponent('İsrail')}`);
      await tab.until(`document.querySelector('[data-search-results] a')`);
    });

    test('all this without an error, and without a word to another host', () => {
      // Firefox calls it an error when a worker says that a file cannot be had.
      expect(tab.errors.filter((text) => !text.includes('ServiceWorker intercepted'))).toEqual([]);
      const own = /^(?:http:\/\/127\.0\.0\.1:|data:|blob:|about:|moz-|resource:|chrome:)/u;
      expect(tab.requests.filter((address) => !own.test(address))).toEqual([]);
    });
  });
}
