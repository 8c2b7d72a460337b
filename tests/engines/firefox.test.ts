import { describe, expect, test } from 'vitest';
import { findFirefox, hasTurkish } from '../../tasks/browsers/other-engines.ts';
import { corpusBuilds } from '../../tasks/corpus-builds.ts';
import { UnsteadyHost } from '../browser/support/unsteady-host.ts';
import { coreFlows, desk } from './support/core-flows.ts';
import { Firefox } from './support/firefox.ts';

const program = findFirefox() ?? '';
const turkish = program !== '' && hasTurkish();

describe.skipIf(!program)('Firefox', () => {
  coreFlows(() => Firefox.start(program));
});

describe.skipIf(!turkish)('Firefox in Turkish', () => {
  coreFlows(() => Firefox.start(program, { 'intl.locale.requested': 'tr' }), [desk], 'İ');
});

/** What a careful reader, or a company, may have forbidden. */
const bare = {
  'permissions.default.image': 2,
  'gfx.downloadable_fonts.enabled': false,
  'dom.storage.enabled': false,
  'dom.indexedDB.enabled': false,
  'dom.serviceWorkers.enabled': false,
  'network.cookie.cookieBehavior': 2,
  'javascript.options.wasm': false,
};

describe.skipIf(!program)('Firefox without pictures, fonts, storage and WebAssembly', () => {
  test('reads, follows section links, finds names, and searches all the same', async () => {
    const host = new UnsteadyHost(corpusBuilds.root.folder);
    await host.open();
    const firefox = await Firefox.start(program, bare);
    try {
      await firefox.goto(`${host.home}merkezi-asiya/#orta-dehliz`);
      await firefox.until(`document.querySelector('#p14').getClientRects().length > 0`);
      await firefox.until(
        `document.querySelector('#orta-dehliz').getBoundingClientRect().top < innerHeight`,
      );
      await firefox.click('[popovertarget="gorunus"]');
      await firefox.click('input[name="theme"][value="dark"]');
      await firefox.until(`document.documentElement.dataset.theme === 'dark'`);
      await firefox.goto(`${host.home}gosterici/`);
      await firefox.click('main a[href*="/gosterici/"]');
      await firefox.until(`location.pathname.length > '/gosterici/'.length`);
      await firefox.goto(`${host.home}axtaris/?q=balans`);
      await firefox.until(
        `document.querySelector('[data-search-results][data-state="done"] > li')`,
      );
      expect(firefox.errors).toEqual([]);
    } finally {
      await firefox.close();
      await host.close();
    }
  });
});
