import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Remembers, from the bundler itself, which scripts for the browser import which. */
export class ScriptGraph {
  readonly #imports = new Map<string, readonly string[]>();

  readonly plugin: Plugin = {
    name: 'script-graph',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: (_, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') this.#imports.set(chunk.fileName, chunk.imports);
      }
    },
  };

  /**
   * The scripts and all that they import before they run, directly or not, each once.
   * @param files paths in the built folder
   */
  withImports(files: readonly string[]): string[] {
    const found = new Set(files);
    // What is put into the set on the way is visited too; a circle ends where it began.
    for (const file of found) for (const it of this.#imports.get(file) ?? []) found.add(it);
    return [...found];
  }
}
