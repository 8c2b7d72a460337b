import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import { hosting } from './src/build/hosting/integration.ts';
import { shippedPackages } from './src/build/hosting/shipped.ts';
import { checksums, promises } from './src/build/publishing/integration.ts';
import { searchInDev } from './src/build/search/search-in-dev.ts';
import { lowering } from './src/build/styles.ts';
import { scriptTargets } from './src/build/targets.ts';
import { remarkAnchors } from './src/content/markdown/remark-anchors.ts';
import { site } from './src/site.ts';

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
  vite: {
    build: { target: scriptTargets, cssTarget: scriptTargets, modulePreload: { polyfill: false } },
    css: { transformer: 'lightningcss', lightningcss: lowering },
  },
});
