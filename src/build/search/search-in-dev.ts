import type { AstroIntegration } from 'astro';
import { contentOf } from './index-files.ts';

/**
 * Gives the search index to `npm run dev`. A build writes it through its endpoint; the development
 * server finds no way there, for it wants a slash behind such a path and takes `manifest.json` for an
 * essay's section.
 */
export function searchInDev(): AstroIntegration {
  let prefix = '/pagefind/';
  return {
    name: 'search-in-dev',
    hooks: {
      'astro:config:done': ({ config }) => {
        prefix = `/${config.base}/pagefind/`.replace(/\/+/gu, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const path = decodeURIComponent((request.originalUrl ?? '').split('?')[0] ?? '');
            if (!path.startsWith(prefix)) return next();
            // Loaded where the pages are, beside Astro's collections.
            const searchIndex: typeof import('./search-index.ts').searchIndex = (
              await server.ssrLoadModule('/src/build/search/search-index.ts')
            )['searchIndex'];
            const content = contentOf(await searchIndex(), path.slice(prefix.length));
            if (content === undefined) return next();
            const type = path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
            response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
            response.end(content);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}
