import { defineConfig } from 'vitest/config';
import { corpusContent, liveBuild } from './tasks/corpus-builds.ts';

const env = { CONTENT_DIR: corpusContent };

/**
 * `unit` and `fuzz` need nothing but the sources; `site` reads the folders that a build has left; `engines`
 * drives whole browsers at them, Chromium and others. All read the frozen essays of tests/corpus/, but for
 * `live`, which asks of content/ what is true of any essay.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', env, include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'fuzz', env, include: ['tests/fuzz/**/*.test.ts'], testTimeout: 600_000 } },
      {
        test: {
          name: 'engines',
          env,
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          retry: process.env.CI ? 1 : 0,
        },
      },
      {
        test: {
          name: 'live',
          include: ['html', 'links', 'essays'].map((name) => `tests/site/${name}.test.ts`),
          testTimeout: 60_000,
          env: { CONTENT_DIR: liveBuild.content },
        },
      },
      { test: { name: 'site', env, include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
