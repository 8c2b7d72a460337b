import type { AstroIntegration } from 'astro';
import type { SearchSource } from '../../content/search-source.ts';
import { type Files, indexFiles } from './index-files.ts';

/** Answers for the search index while the site is being edited. */
export function searchWhileEditing(): AstroIntegration {
  let prefix = '/pagefind/';
  return {
    name: 'search-while-editing',
    hooks: {
      'astro:config:done': ({ config }) => {
        prefix = `/${config.base}/pagefind/`.replace(/\/+/gu, '/');
      },
      'astro:server:setup': ({ server }) => {
        let made: { readonly from: string; readonly files: Promise<Files> } | undefined;
        server.middlewares.use(async (request, response, next) => {
          const [path = ''] = (request.originalUrl ?? '').split('?');
          if (!path.startsWith(prefix)) return next();
          try {
            // Loaded where the pages are, beside Astro's collections.
            const module = await server.ssrLoadModule('/src/content/search-source.ts');
            const source: SearchSource = await module['searchSource']();
            const from = JSON.stringify(source);
            if (made?.from !== from) made = { from, files: indexFiles(source) };
            const content = (await made.files).get(path.slice(prefix.length));
            if (content === undefined) return next();
            response.writeHead(200, { 'content-type': typeOf(path), 'cache-control': 'no-store' });
            response.end(content);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
