import { describe, expect, test } from 'vitest';
import { metadataAddresses, Targets, textFilesOf, wholeAddresses } from './support/addresses.ts';
import { builds, pagesOf, readBuilt } from './support/builds.ts';

/** What machines are told: metadata, feed, sitemap, records, downloads. Links are another test's. */
describe.each(builds)('the addresses for machines in $name', (build) => {
  const targets = new Targets(build);
  const faults = (addresses: readonly string[]) =>
    addresses.flatMap((address) => targets.fault(address) ?? []);

  test('those in the heads of the pages lead somewhere', () => {
    const pages = pagesOf(build).filter((page) => !/^(?:404|oflayn\/index)\.html$/u.test(page));
    for (const page of pages) {
      const addresses = metadataAddresses(build, page);
      expect(addresses.length, page).toBeGreaterThan(1);
      expect(faults(addresses), page).toEqual([]);
    }
  });

  test('are there in every kind of file that is made to hold them', () => {
    const names = new Set(textFilesOf(build).map(({ file }) => file.replace(/.*\./u, '')));
    expect([...names].toSorted()).toEqual(['bib', 'json', 'md', 'ris', 'txt', 'xml']);
  });

  test.each(textFilesOf(build))('those of $file lead somewhere', ({ text }) => {
    expect(faults(wholeAddresses(text))).toEqual([]);
  });

  test('those of the manifest lead somewhere', () => {
    const text = readBuilt(build, 'site.webmanifest');
    const paths = [...text.matchAll(/"(?:src|url|start_url|scope|id)": "([^"]+)"/gu)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(5);
    expect(faults(paths)).toEqual([]);
  });

  test('one that leads nowhere is noticed', () => {
    expect(targets.fault(`${build.base}nowhere/`)).not.toBeNull();
    expect(targets.fault(`${build.base}#nowhere`)).not.toBeNull();
  });
});
