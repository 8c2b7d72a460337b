import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { essays } from '../../src/content/library.ts';
import { leavesOf } from '../../src/core/edition/leaves.ts';
import { addressedSections } from '../../src/core/edition/section-parts.ts';
import { builds, documentOf, filesOf, pagesOf, readBuilt } from './support/builds.ts';

const property = (document: Document, name: string) =>
  document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
const canonicalOf = (document: Document) =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';

const sections = essays().flatMap((essay) =>
  addressedSections(essay).map((section) => ({
    page: `${essay.slug}/${section.heading.id}/index.html`,
    essay: `${essay.slug}/index.html`,
    heading: section.heading,
    paragraphs: leavesOf(section),
  })),
);

describe.each(builds)('$name', (build) => {
  test('holds all 31 paragraphs of the frozen essays', () => {
    const all = essays().flatMap(({ slug }) => [
      ...documentOf(build, `${slug}/index.html`).querySelectorAll('main p[id^="p"]'),
    ]);
    expect(all).toHaveLength(31);
  });

  test('has a page for each of the 18 sections', () => {
    expect(sections).toHaveLength(18);
    const files = filesOf(build);
    expect(sections.filter(({ page }) => !files.includes(page))).toEqual([]);
  });

  test.each(sections)('$page is its own page to messengers and search engines', (it) => {
    const document = documentOf(build, it.page);
    const whole = documentOf(build, it.essay);
    const own = new URL(it.page.replace('index.html', ''), new URL(build.base, canonicalOf(whole)));
    expect(canonicalOf(document)).toBe(own.href);
    expect(property(document, 'og:url')).toBe(own.href);
    expect(property(document, 'og:title')).toContain(it.heading.text);
    expect(property(document, 'og:image:alt')).toContain(it.heading.text);
    expect(document.querySelector('meta[name="robots"]')).toBeNull();
  });

  test.each(sections)('$page is read without JavaScript', ({ page, heading, paragraphs }) => {
    const document = documentOf(build, page);
    expect(document.querySelector('h1')?.textContent).toBe(heading.text);
    for (const { id, text } of paragraphs) {
      expect(document.getElementById(id)?.textContent).toBe(text);
    }
    const whole = `${build.base}${page.split('/')[0]}/#${heading.id}`;
    expect(document.querySelector(`main a[href="${whole}"]`)).not.toBeNull();
  });

  test('shows another card for every essay and section', async () => {
    const pages = ['index.html', ...essays().map(({ slug }) => `${slug}/index.html`)];
    const cards = [...pages, ...sections.map(({ page }) => page)].map((page) => {
      const image = property(documentOf(build, page), 'og:image') ?? '';
      return join(build.folder, new URL(image).pathname.slice(build.base.length));
    });
    expect(new Set(cards.map((card) => readFileSync(card, 'base64'))).size).toBe(cards.length);
    for (const card of cards) {
      const { width, height, size = Number.NaN } = await sharp(readFileSync(card)).metadata();
      expect([width, height]).toEqual([1200, 630]);
      expect(size).toBeLessThan(60_000);
    }
  });

  test('names in the sitemap every page that is its own canonical address, and no other', () => {
    const found = pagesOf(build)
      .map((page) => ({ page, document: documentOf(build, page) }))
      .filter(({ document }) => document.querySelector('meta[name="robots"]') === null)
      .map(({ page, document }) => ({ page, canonical: canonicalOf(document) }))
      .filter(({ page, canonical }) => {
        const path = new URL(canonical).pathname.slice(build.base.length);
        return `${path}index.html` === page;
      })
      .map(({ canonical }) => canonical);
    const parts = filesOf(build).filter((file) => /^sitemap-\d+\.xml$/u.test(file));
    const listed = parts.flatMap((part) =>
      [...readBuilt(build, part).matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, address]) => address),
    );
    expect(listed.toSorted()).toEqual(found.toSorted());
  });

  test('asks that the page of what is missing be left out', () => {
    const document = documentOf(build, '404.html');
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelector('link[rel="canonical"]')).toBeNull();
  });

  test('offers icons of the sizes that it names', async () => {
    const manifest: { icons: { src: string; sizes: string }[] } = JSON.parse(
      readBuilt(build, 'site.webmanifest'),
    );
    for (const { src, sizes } of manifest.icons.filter(({ sizes }) => sizes !== 'any')) {
      const icon = readFileSync(join(build.folder, src.slice(build.base.length)));
      const { width, height } = await sharp(icon).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
});
