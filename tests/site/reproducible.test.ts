import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checksumsOf } from '../../src/build/publishing/checksums.ts';
import { rootBuild } from './support/builds.ts';
import { Checkout } from './support/checkout.ts';

/** A clock that is four hundred days and some hours ahead, for a process and its workers. */
const later = `const ahead = 400.3 * 864e5;
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); }
  static now() { return Real.now() + ahead; }
};`;

const checkout = new Checkout();
afterAll(() => checkout.remove());

test('a build in another folder, year, time zone and language is the same, byte for byte', {
  timeout: 180_000,
}, () => {
  const { succeeded, output } = checkout.build({
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(later)}`,
  });
  expect(succeeded, output).toBe(true);
  const here = checksumsOf(rootBuild.folder);
  const there = checksumsOf(join(checkout.folder, 'dist'));
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter(
    (file) => here.get(file) !== there.get(file),
  );
  expect(differing).toEqual([]);
  expect(here.size).toBeGreaterThan(20);
});
