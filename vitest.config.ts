import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but the sources; `site` reads the folders that a build has left; `engines` drives
 * other browsers than Chromium at them. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: { name: 'engines', include: ['tests/engines/**/*.test.ts'], testTimeout: 60_000 },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
