import { edition } from '../content/edition.ts';
import { sitemapParts } from '../exports/sitemap.ts';
import { addresses } from '../site.ts';

/** The paths of every page that should be found, in parts of one file each. */
export async function sitemapOfSite(): Promise<string[][]> {
  const { essays, entries } = await edition();
  return sitemapParts(essays, [
    addresses.index,
    addresses.map,
    ...entries.map(({ id }) => addresses.entry(id)),
  ]);
}
