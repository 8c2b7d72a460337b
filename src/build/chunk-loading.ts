import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Has chunks loaded by `loadChunk` of src/browser/load.ts, in place of Vite's helper, whose failures are final. */
export const chunkLoading = (): Plugin => ({
  name: 'chunk-loading',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    if (id !== '\0vite/preload-helper.js') return undefined;
    const file = fileURLToPath(new URL('../browser/load.ts', import.meta.url));
    return `export { loadChunk as __vitePreload } from ${JSON.stringify(file)};`;
  },
});
