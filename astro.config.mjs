import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import { hosting } from './src/hosting/integration.ts';
import { shippedPackages } from './src/library/shipped.ts';
import { remarkAnchors } from './src/markdown/remark-anchors.ts';
import { checksums, promises } from './src/publishing/integration.ts';
import { site } from './src/site.ts';
import { searchInDev } from './tasks/search-in-dev.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? site.url,
  base: process.env.BASE_PATH ?? site.base,
  trailingSlash: 'always',
  compressHTML: true,
  // Several pages at once: while one waits for the disk, another is made.
  build: { inlineStylesheets: 'always', assets: '_astro', concurrency: 8 },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      gfm: true,
      remarkPlugins: [remarkAnchors],
      rehypePlugins: [rehypeSlug],
    }),
  },
  // The promises first, the checksums last: whatever else writes into the build stands between them.
  integrations: [searchInDev(), promises(), hosting(shippedPackages), checksums()],
  devToolbar: { enabled: false },
  // A script that is loaded at a wish comes with its imports side by side; every browser here knows how.
  vite: { build: { modulePreload: { polyfill: false } } },
});
