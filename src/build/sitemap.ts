import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { addresses } from '../site.ts';
import { redirects } from './publishing/redirects.ts';
import { readRegistry } from './publishing/registry.ts';

/**
 * The sitemap: every page that is its own canonical address, but for the one that is shown without a network.
 * There are no dates, for the essays have none.
 * @param base the path that the site is served under, with a slash at both ends
 */
export function sitemapOf(base: string): AstroIntegration {
  const retired = new Set(redirects(readRegistry()).map(({ from }) => from));
  return sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    filter: (address) => {
      const path = `/${new URL(address).pathname.slice(base.length)}`;
      return path !== addresses.offline && !retired.has(path);
    },
  });
}
