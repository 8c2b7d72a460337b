import { readFileSync } from 'node:fs';

/** A browser and the oldest version of it in which everything works: `['safari', '16.4']`. */
export type Target = readonly [browser: string, version: string];

/** What `.browserslistrc` states, line by line. @throws where a line is not like `chrome >= 109` */
export const targets: readonly Target[] = readFileSync(
  new URL('../../.browserslistrc', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => /^[^#]/u.test(line))
  .map((line) => {
    const [, browser, version] = /^(\w+) >= (\d+(?:\.\d+)?)$/u.exec(line) ?? [];
    if (!browser || !version)
      throw new Error(`.browserslistrc: “${line}” is not “browser >= version”.`);
    return [browser, version];
  });

/** The targets as Vite names them: `safari16.4`. */
export const scriptTargets = targets.map(
  ([browser, version]) => browser.replace('ios_saf', 'ios') + version,
);

/** The targets as Lightning CSS takes them: the version's numbers in bytes of one number. */
export const styleTargets = Object.fromEntries(
  targets.map(([browser, version]) => {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return [browser, (major << 16) | (minor << 8)];
  }),
);
