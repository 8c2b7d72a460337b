import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { offlineWorker, workerFile } from '../offline/build.ts';
import { filesIn } from '../publishing/checksums.ts';
import { headersFile } from './headers.ts';
import { staticImports, withModulePreloads } from './module-preloads.ts';
import { onlyShipped } from './only-shipped.ts';
import { withPolicy } from './policy.ts';

/**
 * What only a finished build can know: the policy of each page, the rules for hosts, and the service
 * worker's list of files. Put it after every integration that changes a file of the build.
 * @param shipped packages whose code may go to readers
 */
export function hosting(shipped: readonly string[]): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [offlineWorker(), onlyShipped(shipped)] } });
      },
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/gu, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
        const importsOf = importsIn(folder, base);
        for (const page of pages) {
          change(join(folder, page), (html) => withPolicy(withModulePreloads(html, importsOf)));
        }
        writeFileSync(join(folder, '_headers'), headersFile(base));
        const { files, bytes } = workerFile(folder);
        logger.info(
          `${pages.length} policies; ${files} files (${bytes} bytes) for offline reading`,
        );
      },
    },
  };
}

/** Tells what a script of the build imports before it runs, each script read once. */
function importsIn(folder: string, base: string): (address: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const importsOf = (address: string): readonly string[] => {
    const before = known.get(address);
    if (before) return before;
    // Scripts may import one another in a circle.
    known.set(address, []);
    const code = readFileSync(join(folder, address.slice(base.length)), 'utf8');
    const own = staticImports(code).map((name) => posix.join(posix.dirname(address), name));
    const all = [...new Set(own.flatMap((it) => [it, ...importsOf(it)]))];
    known.set(address, all);
    return all;
  };
  return importsOf;
}

function change(file: string, how: (text: string) => string): void {
  writeFileSync(file, how(readFileSync(file, 'utf8')));
}
