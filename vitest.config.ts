import { defineConfig } from 'vitest/config';
import { corpusContent } from './tasks/corpus-builds.ts';

/**
 * `unit` and `fuzz` need nothing but the sources; `site` reads the folders that a build has left; `engines`
 * drives whole browsers at them, Chromium and others.
 */
export default defineConfig({
  test: {
    // Tests read the frozen essays, whatever content/ holds.
    env: { CONTENT_DIR: corpusContent },
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'], testTimeout: 600_000 } },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          retry: process.env.CI ? 1 : 0,
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
