import { existsSync, globSync } from 'node:fs';
import { onPath } from './find.ts';
import { installPackages } from './install.ts';

/** What drives WebKitGTK: its driver, the small browser it drives, and a screen that nobody sees. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** FIREFOX_PATH, or the system's Firefox. */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  return named && existsSync(named) ? named : onPath(['firefox-esr', 'firefox']);
}

/** Whether Debian's Turkish language pack is there. */
export const hasTurkish = (): boolean =>
  globSync('/usr/lib/firefox*/browser/extensions/langpack-tr@*.xpi').length > 0;

export function findWebKit(): WebKit | undefined {
  const driver = onPath(['WebKitWebDriver']);
  const screen = onPath(['Xvfb']);
  const [browser] = globSync('/usr/lib/*/webkit{2gtk,gtk}-*/MiniBrowser');
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

const engines = [
  { name: 'Firefox', packages: ['firefox-esr'], there: () => findFirefox() !== undefined },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    there: () => findWebKit() !== undefined,
  },
  { name: 'Firefox in Turkish', packages: ['firefox-esr-l10n-tr'], there: hasTurkish },
] as const;

/**
 * Gets from Debian what is missing of the other engines; the first failure is the last attempt.
 * @returns a line for each engine that cannot be had, whose tests are skipped
 */
export function getOtherEngines(): string[] {
  const missing = engines.filter(({ there }) => !there());
  if (missing.length > 0) console.log('Not every engine is there; trying to get them.');
  missing.every(({ packages }) => installPackages(...packages));
  return engines
    .filter(({ there }) => !there())
    .map(
      ({ name, packages }) =>
        `${name} is not to be had here (apt-get install ${packages.join(' ')})`,
    );
}
