import type { APIRoute } from 'astro';
import { sitemap } from '../exports/sitemap.ts';
import { absolute } from '../layouts/links.ts';
import { file } from './_endpoints.ts';
import { sitemapOfSite } from './_sitemap.ts';

export const getStaticPaths = () =>
  sitemapOfSite().map((_, part) => ({ params: { part: String(part) } }));

export const GET: APIRoute = ({ params }) =>
  file('application/xml', sitemap(sitemapOfSite()[Number(params.part)] ?? [], absolute));
