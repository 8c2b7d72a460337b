import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Astro has Vite bundle what its toolbar needs in a browser whenever it reads content, in a build too and with the toolbar
 * switched off: a quarter of a second of each build from nothing.
 */
export const noToolbar = (): Plugin => ({
  name: 'no-toolbar',
  configEnvironment: {
    order: 'post',
    handler(name, { optimizeDeps }) {
      if (name === 'client' && optimizeDeps) optimizeDeps.include = [];
    },
  },
});
