import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { onPath } from './find.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * A Chromium that Playwright can drive: CHROMIUM_PATH, Playwright's own download, or the system's.
 * @throws if CHROMIUM_PATH names no file
 */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is “${named}”, and there is no such file.`);
  }
  const own = chromium.executablePath();
  return existsSync(own) ? own : onPath(names);
}

/** Quiet start-up; a sandbox is not to be had for root. */
export const chromiumFlags: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
