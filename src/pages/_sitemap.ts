import { essays } from '../content/library.ts';
import { theIndex } from '../content/names/the-index.ts';
import { sitemapParts } from '../exports/sitemap.ts';
import { addresses } from '../site.ts';

/** The paths of every page that should be found, in parts of one file each. */
export const sitemapOfSite = (): string[][] =>
  sitemapParts(essays(), [
    addresses.index,
    addresses.map,
    ...theIndex().entries.map(({ id }) => addresses.entry(id)),
  ]);
