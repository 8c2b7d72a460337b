import { sitemapIndex } from '../exports/sitemap.ts';
import { absolute } from '../layouts/links.ts';
import { single } from './_endpoints.ts';
import { sitemapOfSite } from './_sitemap.ts';

export const GET = single('application/xml', async () =>
  sitemapIndex((await sitemapOfSite()).length, absolute),
);
