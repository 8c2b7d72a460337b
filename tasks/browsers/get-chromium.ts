import { findChromium } from './chromium.ts';
import { downloadBrowser, installPackages } from './install.ts';

/**
 * Finds a Chromium, or gets one.
 * @returns its path, or nothing where none can be had
 */
export function getChromium(): string | undefined {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium is there; trying to get one.');
  const got = downloadBrowser('chromium') || installPackages('chromium');
  return got ? findChromium() : undefined;
}

export const chromiumAdvice = `No Chromium could be found or installed; the browser tests need one.
  Debian, Ubuntu:  sudo apt-get install chromium
  elsewhere:       npx playwright install chromium
  or name one:     CHROMIUM_PATH=/path/to/chrome npm test`;
