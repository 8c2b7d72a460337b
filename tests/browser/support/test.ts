import { test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { corpusBuilds, smallBuild } from '../../../tasks/corpus-builds.ts';
import { type Served, serve } from '../../../tasks/serve.ts';

export { expect };

declare global {
  interface Window {
    /** There once a page has been looked at by `expectNoViolations`. */
    readonly axe: typeof axe;
  }
}

/** The frozen essays at the root or under a base path, or the small ones that hold everything. */
const builds = { ...corpusBuilds, small: smallBuild };

interface WorkerFixtures {
  /** Which build is looked at: `test.use({ build: 'base' })` for the one under /balans/. */
  readonly build: keyof typeof builds;
  readonly site: Served;
}

interface TestFixtures {
  /** Error messages that this test provokes on purpose. */
  readonly expectedErrors: readonly RegExp[];
  readonly guard: undefined;
}

/**
 * Playwright's `test` on the built site. Paths in `page.goto('merkezi-asiya/')` are relative to the home
 * page. Every test fails on an error in the console, an uncaught exception, a breach of the content
 * security policy, or a request to another host.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  build: ['root', { option: true, scope: 'worker' }],
  site: [
    async ({ build }, use) => {
      const { folder, base: path } = builds[build];
      const site = await serve({ root: folder, base: path, port: 0 });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.home),
  expectedErrors: [[], { option: true }],
  guard: [
    async ({ context, site, expectedErrors }, use) => {
      const errors: string[] = [];
      const foreign: string[] = [];
      const keep = (message: string) => {
        if (!expectedErrors.some((pattern) => pattern.test(message))) errors.push(message);
      };
      context.on('console', (message) => {
        if (message.type() === 'error') keep(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => keep(String(error.error())));
      context.on('request', (request) => {
        const url = new URL(request.url());
        const own = url.origin === site.origin || ['data:', 'blob:'].includes(url.protocol);
        if (!own) foreign.push(url.href);
      });
      await use(undefined);
      expect(errors, 'errors in the console').toEqual([]);
      expect(foreign, 'requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Expects axe to find nothing: WCAG 2.2 AA and its best practices.
 * @param only tags or names of its rules
 */
export async function expectNoViolations(page: Page, only = rules): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run({ runOnly, resultTypes: ['violations'] });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
    );
  }, only);
  expect(found).toEqual([]);
}

/** By how much a page is wider than the screen. Not of `innerWidth`: a phone draws a wide page small, and that grows. */
export const sideways = (page: Page): Promise<number> =>
  page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

/** What another colour scheme can break. */
export const contrast = ['color-contrast', 'link-in-text-block'];

/** Lets sections' own pages stand, as messengers and readers without scripts see them. */
export const keepSections = (page: Page): Promise<unknown> =>
  page.route('**/*/*/', async (route) => {
    // What is fetched ahead is nobody's page yet, and the test may be over before it comes.
    if (!route.request().isNavigationRequest()) return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script[^>]*data-essay.*?<\/script>/su, '');
    await route.fulfill({ response, body });
  });
