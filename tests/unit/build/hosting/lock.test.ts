import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const names = z.record(z.string(), z.string()).optional();
const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      dependencies: names,
      devDependencies: names,
      optionalDependencies: names,
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});
const { packages } = lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const own = z
  .object({ dependencies: names, devDependencies: names, optionalDependencies: names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Where Node would look for a package from another. */
function* places(from: string, name: string): Generator<string> {
  const parts = from === '' ? [] : from.split('/node_modules/');
  for (let depth = parts.length; depth > 0; depth--) {
    yield `${parts.slice(0, depth).join('/node_modules/')}/node_modules/${name}`;
  }
  yield `node_modules/${name}`;
}

test('the lock is whole: it has every package that one of them asks for, on every platform', () => {
  const missing: string[] = [];
  for (const [from, { dependencies, optionalDependencies }] of Object.entries(packages)) {
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      if (![...places(from, name)].some((place) => place in packages)) {
        missing.push(`${from} → ${name}`);
      }
    }
  }
  expect(missing).toEqual([]);
});

test('every package in it is known by its hash', () => {
  const unknown = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'),
  );
  expect(unknown.map(([path]) => path)).toEqual([]);
});

test('the versions asked for are exact, and those of the lock', () => {
  for (const [name, version] of Object.entries({
    ...own.dependencies,
    ...own.devDependencies,
    ...own.optionalDependencies,
  })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});
