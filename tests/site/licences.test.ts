import { describe, expect, test } from 'vitest';
import { shipped } from '../../src/build/hosting/shipped.ts';
import { addresses } from '../../src/site.ts';
import { builds, documentOf, pagesOf } from './support/builds.ts';

const file = `${addresses.licences.slice(1)}index.html`;

describe.each(builds)('$name', (build) => {
  test('names what readers are sent of others’ work, with the words of each licence', () => {
    const text = documentOf(build, file).querySelector('main')?.textContent ?? '';
    const works = shipped();
    expect(works.length).toBeGreaterThan(2);
    for (const work of works) {
      for (const part of [work.called, work.version, work.licence, work.text]) {
        expect(text).toContain(part);
      }
      expect(work.text).toMatch(/Copyright/iu);
    }
    expect(text).toContain('Natural Earth');
  });

  test('every page leads there', () => {
    const link = `footer a[href="${build.base}${addresses.licences.slice(1)}"]`;
    const redirects = (page: string) =>
      documentOf(build, page).querySelector('meta[http-equiv="refresh"]') !== null;
    const without = pagesOf(build).filter(
      (page) => !documentOf(build, page).querySelector(link) && !redirects(page),
    );
    expect(without).toEqual([]);
  });
});
