import { expect, test } from 'vitest';
import { packageOf } from '../../../../src/build/hosting/only-shipped.ts';
import { shippedPackages } from '../../../../src/build/hosting/shipped.ts';

test.each([
  ['/site/node_modules/pagefind/lib/index.js', 'pagefind'],
  ['/site/node_modules/@scope/part/a.js?url', '@scope/part'],
  ['/site/node_modules/outer/node_modules/inner/a.js', 'inner'],
  ['\0vite/preload-helper.js', 'vite'],
  ['/site/src/core/search/search.ts', undefined],
  ['/site/src/components/site/Settings.astro?astro&type=script&index=0&lang.ts', undefined],
])('the module %j is of the package %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});

test('what is shipped is named', () => {
  expect(shippedPackages).toEqual(expect.arrayContaining(['source-serif', 'pagefind']));
});
