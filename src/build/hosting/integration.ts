import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { offlineWorker, workerFile } from '../offline/worker-file.ts';
import { filesIn } from '../publishing/checksums.ts';
import { inThreads } from '../publishing/in-threads.ts';
import { finishPages } from './finish-pages.ts';
import { headersFile } from './headers.ts';
import { onlyShipped } from './only-shipped.ts';

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
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
        const module = new URL('./finish-pages.ts', import.meta.url);
        await inThreads(finishPages, module, { folder, base }, pages);
        writeFileSync(join(folder, '_headers'), headersFile(base));
        const { files, bytes } = workerFile(folder);
        logger.info(
          `${pages.length} policies; ${files} files (${bytes} bytes) for offline reading`,
        );
      },
    },
  };
}
