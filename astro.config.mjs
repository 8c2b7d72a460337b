import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { basePath } from './src/build/base-path.ts';
import { finishing } from './src/build/integration.ts';
import { noToolbar } from './src/build/no-toolbar.ts';
import { unfinishedBuild } from './src/build/pages/unfinished-build.ts';
import { searchWhileEditing } from './src/build/search/integration.ts';
import { sitemapOf } from './src/build/sitemap.ts';
import { lowering } from './src/build/styles.ts';
import { scriptTargets } from './src/build/targets.ts';
import { faultOverlay } from './src/content/fault-overlay.ts';
import { contentFolder } from './src/content/root.ts';
import { site } from './src/site.ts';

/** Modules that would be files of a few hundred bytes, a request each: those that every page loads, those that only later parts share. */
const common =
  /src\/(?:browser\/(?:add-styles|load|make|search\/addresses|site\/(?:popovers|reader-settings|shortcut))|strings\/(?:action|faults))\.ts$/u;
const later =
  /src\/(?:core\/(?:azerbaijani\/(?:alphabet|cyrillic|keys|letters|slug)|edition\/other-language|group-by)|browser\/(?:decoded|node-text|share\/place-near)|site|strings\/(?:essay|names))\.ts$/u;

export default defineConfig({
  site: process.env.SITE_URL ?? site.url,
  base: basePath(),
  trailingSlash: 'always',
  // Builds of different content at the same time must not read each other's.
  cacheDir: `.cache/astro/${contentFolder}`,
  compressHTML: true,
  // Several pages at once: while one waits for the disk, another is made.
  build: { inlineStylesheets: 'always', assets: '_astro', concurrency: 8 },
  // A page whose code and sources have not changed is taken from the build before (src/build/pages/page-key.ts).
  experimental: { incrementalBuild: true },
  image: { service: { entrypoint: './src/build/picture-service.ts' } },
  // What finishes the build comes last.
  integrations: [
    faultOverlay(),
    unfinishedBuild(),
    searchWhileEditing(),
    sitemapOf(basePath()),
    finishing(),
  ],
  // Links that a reader is likely to follow are marked; nothing is fetched ahead on a slow or metered line.
  prefetch: { defaultStrategy: 'hover' },
  devToolbar: { enabled: false },
  // A script that is loaded at a wish comes with its imports side by side; every browser here knows how.
  vite: {
    plugins: [noToolbar()],
    resolve: { alias: { '@content': resolve(contentFolder) } },
    build: {
      target: scriptTargets,
      cssTarget: scriptTargets,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'common', test: common },
              { name: 'shared', test: later },
            ],
          },
        },
      },
    },
    css: { transformer: 'lightningcss', lightningcss: lowering },
  },
});
