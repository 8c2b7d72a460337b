import { site } from '../site.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** The site's own path for a page: the base path put before it. */
export const href = (path: string): string => `${base}${path}`;

/** The whole address of a page, as other sites and machines need it. */
export const absolute = (path: string): string =>
  new URL(href(path), import.meta.env.SITE ?? site.url).href;
