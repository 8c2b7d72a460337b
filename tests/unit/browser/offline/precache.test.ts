import { describe, expect, test } from 'vitest';
import { addressOf, keptFiles } from '../../../../src/browser/offline/precache.ts';

const site = (essays: number) => [
  ...['index.html', 'axtaris/index.html', 'gosterici/index.html', '404.html', 'feed.xml', 'sw.js'],
  ...[
    '_astro/a.1.js',
    'fonts/serif.1.woff2',
    'pagefind/manifest.json',
    'pagefind/index/a.pf_index',
  ],
  ...['kartlar/esse-0.png', 'esse-0.epub', 'esse-0.md', '_headers', 'favicon.svg'],
  ...Array.from({ length: essays }, (_, n) => `esse-${n}/index.html`),
];
const sized = (paths: readonly string[], bytes: number) => paths.map((path) => ({ path, bytes }));

describe('what is kept for offline reading', () => {
  test('of a small collection: every page, script, font and the index, and no cards or downloads', () => {
    expect(keptFiles(sized(site(2), 1000))).toEqual([
      ...['_astro/a.1.js', 'fonts/serif.1.woff2'],
      ...['index.html', 'esse-0/index.html', 'esse-1/index.html'],
      ...['pagefind/manifest.json', 'pagefind/index/a.pf_index'],
      ...['axtaris/index.html', 'gosterici/index.html', 'favicon.svg'],
    ]);
  });

  test('pictures come last, in one form each; a big collection keeps none ahead', () => {
    const pictures = ['avif', 'webp', 'jpeg', 'png'].map((it) => `_astro/liman.x_1.${it}`);
    const kept = keptFiles(sized([...pictures, ...site(2)], 1000));
    expect(kept.at(-1)).toBe('_astro/liman.x_1.avif');
    expect(kept.filter((path) => path.includes('liman'))).toHaveLength(1);
    expect(keptFiles(sized([...pictures, ...site(10_000)], 50_000))).not.toContain(pictures[0]);
  });

  test('of a big one: the site’s own pages and the index; essays are kept when they are read', () => {
    const kept = keptFiles(sized(site(10_000), 50_000));
    expect(kept).toContain('index.html');
    expect(kept).toContain('pagefind/index/a.pf_index');
    expect(kept.filter((path) => path.startsWith('esse-'))).toEqual([]);
  });

  test('an index that would fill a telephone stays away', () => {
    const index = { path: 'pagefind/index/b.pf_index', bytes: 20_000_000 };
    const kept = keptFiles([...sized(site(2), 1000), index]);
    expect(kept).toContain('gosterici/index.html');
    expect(kept.filter((path) => path.startsWith('pagefind/'))).toEqual([]);
  });

  test('nor do thousands of files with the names of one essay each', () => {
    const names = Array.from({ length: 10_000 }, (_, n) => `gosterici/adlar/yerler-esse-${n}.json`);
    const kept = keptFiles(sized([...site(10_000), ...names], 2_000));
    expect(kept).toContain('fonts/serif.1.woff2');
    expect(kept.length).toBeLessThan(10);
  });
});

test.each([
  ['index.html', ''],
  ['merkezi-asiya/index.html', 'merkezi-asiya/'],
  ['_astro/a.js', '_astro/a.js'],
])('%s has the address “%s”', (path, address) => {
  expect(addressOf(path)).toBe(address);
});
