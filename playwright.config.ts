import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './tasks/browsers/chromium.ts';

const executablePath = findChromium();

/** Every spec runs on a desk and on a phone; the narrowest phone has its own project. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/test/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
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
    },
    {
      name: 'small-phone',
      use: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
      grep: /@small/u,
    },
  ],
});
