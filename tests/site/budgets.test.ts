import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { essays } from '../../src/content/library.ts';
import { documentOf, filesOf, readBuilt, rootBuild } from './support/builds.ts';

const kB = 1_000;

/** What a good host sends: brotli at its best. */
const compressed = (bytes: string | Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const bytesOf = (file: string) => readFileSync(join(rootBuild.folder, file));

/** The modules that a page asks for, and what they import at once. */
function modulesOf(page: string): string[] {
  const wanted = [...documentOf(rootBuild, page).querySelectorAll('script[src]')].map((it) =>
    (it.getAttribute('src') ?? '').slice(1),
  );
  for (const file of wanted) {
    const imports = readBuilt(rootBuild, file).matchAll(/(?:import|from)\s*["'](\.[^"']+)["']/gu);
    for (const [, path = ''] of imports) {
      const module = join(file, '..', path);
      if (!wanted.includes(module)) wanted.push(module);
    }
  }
  return wanted;
}

describe.each(essays().map(({ slug }) => slug))('%s', (slug) => {
  const page = `${slug}/index.html`;

  test('the page with its styles fits into the first flight of a connection: 13.6 kB', () => {
    expect(compressed(readBuilt(rootBuild, page))).toBeLessThanOrEqual(13.6 * kB);
  });

  test('the page needs no other file to be read: its styles are in it, and those for paper are not', () => {
    const document = documentOf(rootBuild, page);
    const sheets = [...document.querySelectorAll('link[rel="stylesheet"]')];
    expect(sheets.map((sheet) => sheet.getAttribute('media'))).toEqual(['print']);
    const styles = [...document.querySelectorAll('style')].map((style) => style.textContent);
    expect(styles.join('')).not.toMatch(/@media print|search-dialog|#gorunus/u);
  });

  test('it has at most 450 elements before its scripts add any', () => {
    expect(documentOf(rootBuild, page).querySelectorAll('*').length).toBeLessThanOrEqual(450);
  });

  test('its scripts, with the styles that they bring, are at most 9 kB', () => {
    const total = modulesOf(page).reduce((sum, file) => sum + compressed(bytesOf(file)), 0);
    expect(total).toBeLessThanOrEqual(9 * kB);
  });

  test('its fonts are at most 60 kB', () => {
    const styles = [...documentOf(rootBuild, page).querySelectorAll('style')];
    const named = styles.flatMap(({ textContent }) => [
      ...(textContent ?? '').matchAll(/url\(["']?\/?([^"')]+\.woff2)["']?\)/gu),
    ]);
    const fonts = [...new Set(named.map(([, file = '']) => file))];
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, file) => sum + bytesOf(file).length, 0)).toBeLessThanOrEqual(60 * kB);
  });
});

test('no page is heavier than a long read: 40 kB', () => {
  const pages = filesOf(rootBuild).filter((file) => file.endsWith('.html'));
  const heavy = pages.filter((file) => compressed(readBuilt(rootBuild, file)) > 40 * kB);
  expect(heavy).toEqual([]);
});
