import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Takes nothing from a build that was stopped, or failed, while it made pages: Astro writes each page over the one
 * that was kept, and notes only at the end which keys they belong to.
 */
export function unfinishedBuild(): AstroIntegration {
  let folder = '';
  const mark = () => join(folder, 'unfinished');
  return {
    name: 'unfinished-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        folder = fileURLToPath(config.cacheDir);
        if (command === 'build' && existsSync(mark())) rmSync(folder, { recursive: true });
      },
      'astro:build:start': () => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(mark(), '');
      },
      'astro:build:generated': () => rmSync(mark(), { force: true }),
    },
  };
}
