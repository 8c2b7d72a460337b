import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { corpusContent, liveBuild, smallBuild, type TestBuild } from './tasks/corpus-builds.ts';

const env = { CONTENT_DIR: corpusContent };

/** Checks that hold for whatever an essay is. */
const ofAnyEssay = (name: string, { content }: TestBuild) => ({
  test: {
    name,
    include: ['books', 'essays', 'html', 'links'].map((file) => `tests/site/${file}.test.ts`),
    testTimeout: 60_000,
    env: { CONTENT_DIR: content },
  },
});

/**
 * `unit` and `fuzz` need nothing but the sources; `site` reads the folders that a build has left; `engines`
 * drives whole browsers at them, Chromium and others. All read the frozen essays of tests/corpus/, but for
 * `small` and `live`, which ask of the small essays and of content/ what is true of any essay.
 */
export default defineConfig({
  test: {
    // As many as there are cores, two at least: by itself one core is left to nobody.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      { test: { name: 'unit', env, include: ['tests/unit/**/*.test.ts'], testTimeout: 240_000 } },
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
      ofAnyEssay('live', liveBuild),
      ofAnyEssay('small', smallBuild),
      { test: { name: 'site', env, include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
