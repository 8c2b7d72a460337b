import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { type Build, builds, documentOf, filesOf, pagesOf, readBuilt } from './support/builds.ts';
import { linksOf } from './support/links.ts';

const own = process.env.SITE_URL ?? site.url;

/** The files that the service worker keeps. */
function keptAddresses(build: Build): Set<string> {
  const list = /^const precache=(.*);$/mu.exec(readBuilt(build, 'sw.js'))?.[1] ?? '';
  const { files }: { files: Record<string, string> } = JSON.parse(list);
  return new Set(Object.keys(files).map((it) => it.replace(/(^|\/)$/u, '$1index.html')));
}

/** The file that an address of the site leads to, and the anchor in it. */
function destination(build: Build, page: string, address: string) {
  const folder = page.replace(/index\.html$/u, '');
  const url = new URL(address, `${own}${build.base}${folder}`);
  const path = decodeURIComponent(url.pathname);
  const inside = path.startsWith(build.base) ? path.slice(build.base.length) : null;
  const file =
    inside === null || !(inside === '' || inside.endsWith('/')) ? inside : `${inside}index.html`;
  return { url, file, anchor: decodeURIComponent(url.hash.slice(1)) };
}

describe.each(builds)('$name', (build) => {
  const files = new Set(filesOf(build));
  const links = pagesOf(build).flatMap((page) => linksOf(build, page));
  const destinations = links
    .map((link) => ({ ...link, ...destination(build, link.page, link.address) }))
    .filter(({ url }) => url.origin === new URL(own).origin);
  const told = (list: readonly { page: string; address: string }[]) => [
    ...new Set(list.map(({ page, address }) => `${page} → ${address}`)),
  ];

  test('a page fetches nothing from another host', () => {
    const foreign = links.filter(({ address, fetched }) => {
      const { protocol, origin } = new URL(address, own);
      return fetched && protocol !== 'data:' && origin !== new URL(own).origin;
    });
    expect(told(foreign)).toEqual([]);
  });

  test('no link carries a script', () => {
    expect(told(links.filter(({ address }) => /^\s*(?:javascript|data):/iu.test(address)))).toEqual(
      [],
    );
  });

  test('every address of the site stays under the path that it was built for', () => {
    expect(told(destinations.filter(({ file }) => file === null))).toEqual([]);
  });

  test('no link is dead', () => {
    expect(told(destinations.filter(({ file }) => file !== null && !files.has(file)))).toEqual([]);
  });

  test('what a page fetches at once is kept for reading offline with it', () => {
    const kept = keptAddresses(build);
    const shows = destinations.filter(
      ({ page, address, fetched }) =>
        fetched && kept.has(page) && !/\.(?:webp|jpe?g|ico)$|apple-touch/u.test(address),
    );
    expect(shows.length).toBeGreaterThan(50);
    expect(told(shows.filter(({ file }) => file !== null && !kept.has(file)))).toEqual([]);
  });

  test('no anchor is dead', () => {
    const ids = new Map<string, Set<string>>();
    const idsOf = (file: string) => {
      const known = ids.get(file);
      if (known) return known;
      const found = new Set(
        [...documentOf(build, file).querySelectorAll('[id]')].map(({ id }) => id),
      );
      ids.set(file, found);
      return found;
    };
    const dead = destinations.filter(
      ({ file, anchor }) =>
        anchor !== '' &&
        !anchor.startsWith(':~:') &&
        file?.endsWith('.html') &&
        files.has(file) &&
        !idsOf(file).has(anchor),
    );
    expect(told(dead)).toEqual([]);
  });
});
