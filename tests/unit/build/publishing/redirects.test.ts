import { expect, test } from 'vitest';
import { nginxMap, redirects, redirectsFile } from '../../../../src/build/publishing/redirects.ts';

const promised = new Map(
  [
    '/kicik-esse/',
    '/kicik-esse/kohne/',
    '/kicik-esse/kohne.bib',
    '/kartlar/kicik-esse/kohne.png',
    '/kicik-esse/sual/',
    '/basqa/kohne/',
  ].map((address) => [address, { title: '', anchors: new Map() }]),
);

const retiredWith = (target: string) =>
  redirects({
    promised,
    essays: new Map(),
    retired: new Map([['/kicik-esse/#kohne', `/kicik-esse/#${target}`]]),
  }).map(({ from, to }) => `${from} → ${to}`);

test('a section that has gone into another takes its page, records and card there', () => {
  expect(retiredWith('sual')).toEqual([
    '/kartlar/kicik-esse/kohne.png → /kartlar/kicik-esse/sual.png',
    '/kicik-esse/kohne.bib → /kicik-esse/sual.bib',
    '/kicik-esse/kohne/ → /kicik-esse/sual/',
  ]);
});

test('one that has gone into a paragraph leads to it, its files to the essay’s', () => {
  expect(retiredWith('p2')).toEqual([
    '/kartlar/kicik-esse/kohne.png → /kartlar/kicik-esse.png',
    '/kicik-esse/kohne.bib → /kicik-esse.bib',
    '/kicik-esse/kohne/ → /kicik-esse/#p2',
  ]);
});

test('each kind of host gets them in its own form, under the base path', () => {
  const list = [{ from: '/kohne/', to: '/yeni/#p2' }];
  expect(redirectsFile(list, '/')).toBe('/kohne/ /yeni/#p2 301!\n/kohne/ /yeni/#p2 301\n');
  expect(redirectsFile(list, '/balans/')).toMatch(/^\/balans\/kohne\/ \/balans\/yeni\/#p2 301!\n/u);
  expect(nginxMap(list, '/balans/')).toBe('/balans/kohne/ /balans/yeni/#p2;\n');
});
