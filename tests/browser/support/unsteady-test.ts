import { test as base } from '@playwright/test';
import { corpusBuilds } from '../../../tasks/corpus-builds.ts';
import { UnsteadyHost } from './unsteady-host.ts';

/** Playwright's `test` on a host of the test's own, which fails as the test wants it to. */
export const test = base.extend<{ host: UnsteadyHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameters of a fixture
  host: async ({}, use) => {
    const host = new UnsteadyHost(corpusBuilds.root.folder);
    await host.open();
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.home),
});
