import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Stops a build whose scripts for the browser hold code of a package that the page of licences does not
 * name.
 * @param shipped the packages that it names
 */
export const onlyShipped = (shipped: readonly string[]): Plugin => ({
  name: 'only-shipped',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      const modules = chunk.type === 'chunk' ? chunk.moduleIds : [];
      for (const id of modules) {
        const name = packageOf(id);
        if (name && !shipped.includes(name)) {
          this.error(
            `${name} goes to readers: name it, with its licence, in src/build/hosting/shipped.ts.`,
          );
        }
      }
    }
  },
});

/** The package that a module is of, if it is none of ours: `\0vite/preload-helper.js` is Vite’s. */
export function packageOf(id: string): string | undefined {
  const [, own] = /^\0(vite)\//u.exec(id) ?? [];
  const inside = id.split('/node_modules/').at(-1);
  if (own || inside === undefined || inside === id) return own;
  return /^(?:@[^/]+\/)?[^/]+/u.exec(inside)?.[0];
}
