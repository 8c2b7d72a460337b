import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './tasks/browsers/chromium.ts';

const executablePath = findChromium();

/**
 * Every test runs on a desk; what depends on the screen or on touch also on a phone (`@phone` in its title), what
 * must hold on the narrowest too (`@small`) on both phones.
 */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/test/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  /** A machine that has much else to do is slow, and no test waits for longer than it must. */
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    locale: 'az',
    /** The tests of offline reading allow it: elsewhere it would only fetch the site over and over. */
    serviceWorkers: 'block',
    launchOptions: {
      args: [...chromiumFlags],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  projects: [
    { name: 'desk', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      grep: /@phone|@small/u,
    },
    {
      name: 'small-phone',
      use: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
      grep: /@small/u,
    },
  ],
});
