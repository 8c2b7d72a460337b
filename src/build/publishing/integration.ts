import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { essays, reviewing } from '../../content/library.ts';
import { readAddressRegistry } from './address-registry.ts';
import { buildId, checksumFile, checksumsInThreads, formatChecksums } from './checksums.ts';
import { brokenPromises, unregistered } from './promises.ts';
import { publishedIn } from './published.ts';
import { nginxMap, redirects, redirectsFile, withFormerSections } from './redirects.ts';

/**
 * Holds every build to what was published before: no address and no anchor goes or comes to mean
 * something else. Leaves the redirects for hosts.
 */
export function promises(): AstroIntegration {
  let base = '/';
  return {
    name: 'promises',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/gu, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const registry = withFormerSections(readAddressRegistry(), essays());
        // Whatever else is new stands at a new address, or a page at one links to it.
        const known = new Set([
          ...registry.promised.map(({ address }) => address),
          ...registry.retired.map(({ from }) => from),
        ]);
        const now = publishedIn(folder, base, known);
        const broken = brokenPromises(now, registry);
        if (broken.length > 0 && !reviewing)
          throw new Error(broken.map(({ message }) => message).join('\n'));
        const fresh = unregistered(now, registry).length;
        if (fresh > 0) {
          logger.warn(
            `${fresh} new addresses and anchors: run “npm run register” before publishing`,
          );
        }
        const list = redirects(essays());
        writeFileSync(join(folder, '_redirects'), redirectsFile(list, base));
        writeFileSync(join(folder, '_redirects.map'), nginxMap(list, base));
      },
    },
  };
}

/** Writes the checksums of all files of the build; it must be the last to touch the folder. */
export function checksums(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const sums = await checksumsInThreads(folder);
        writeFileSync(join(folder, checksumFile), formatChecksums(sums));
        logger.info(`build ${buildId(sums)}, ${sums.size} files`);
      },
    },
  };
}
