import type { Address } from '../core/address.ts';
import type { Essay } from '../core/edition/essay.ts';
import { addresses } from '../site.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** The protocol allows 50,000 addresses a file. */
const most = 45_000;
const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The paths of all pages that should be found, cut into files. A section's page is left out: its
 * canonical address is the essay's. There are no dates, for the essays have none.
 * @param others pages that are neither an essay's nor the site's own few, such as entries of the index
 */
export function sitemapParts(essays: readonly Essay[], others: readonly string[]): string[][] {
  const paths = [
    addresses.home,
    addresses.search,
    addresses.about,
    addresses.licences,
    ...essays.flatMap(({ slug }) => [addresses.essay(slug), addresses.source(slug)]),
    ...others,
  ];
  return Array.from({ length: Math.ceil(paths.length / most) }, (_, index) =>
    paths.slice(index * most, (index + 1) * most),
  );
}

/** One file of addresses. */
export const sitemap = (paths: readonly string[], absolute: Address): string =>
  listed(
    'urlset',
    paths.map((path) => element('url', {}, textElement('loc', absolute(path)))),
  );

/** The file that names the others. */
export const sitemapIndex = (parts: number, absolute: Address): string =>
  listed(
    'sitemapindex',
    Array.from({ length: parts }, (_, index) =>
      element('sitemap', {}, textElement('loc', absolute(addresses.sitemapPart(index)))),
    ),
  );

const listed = (root: string, items: readonly string[]): string =>
  xmlDocument(element(root, { xmlns }, '\n', items.join('\n'), '\n'));
