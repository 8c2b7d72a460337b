import type { APIRoute } from 'astro';
import { sitemap } from '../exports/sitemap.ts';
import { absolute } from '../layouts/links.ts';
import { file } from './_endpoints.ts';
import { sitemapOfSite } from './_sitemap.ts';

export const getStaticPaths = async () =>
  (await sitemapOfSite()).map((_, part) => ({ params: { part: String(part) } }));

export const GET: APIRoute = async ({ params }) =>
  file('application/xml', sitemap((await sitemapOfSite())[Number(params.part)] ?? [], absolute));
