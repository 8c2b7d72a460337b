import { expect, test } from 'vitest';
import {
  nginxMap,
  redirectsFile,
  withFormerSections,
} from '../../../../src/build/publishing/redirects.ts';
import { TempContent } from '../../support/temp-content.ts';

const promised = [
  '/kicik-esse/',
  '/kicik-esse/kohne/',
  '/kicik-esse/kohne.bib',
  '/kartlar/kicik-esse/kohne.png',
  '/kicik-esse/sual/',
  '/basqa/kohne/',
].map((address) => ({ address, title: '', anchors: [], file: 'x.yaml' }));

function retiredWith(target: string) {
  const content = new TempContent().add().register();
  content.editRegistry('retired: {}', `retired:\n  kohne: ${target}`);
  const { retired } = withFormerSections({ promised, retired: [] }, [content.read().essay]);
  return retired.map(({ from, to }) => `${from} → ${to}`);
}

test('a section that has gone into another takes its page, records and card there', () => {
  expect(retiredWith('sual')).toEqual([
    '/kicik-esse/kohne/ → /kicik-esse/sual/',
    '/kicik-esse/kohne.bib → /kicik-esse/sual.bib',
    '/kartlar/kicik-esse/kohne.png → /kartlar/kicik-esse/sual.png',
  ]);
});

test('one that has gone into a paragraph leads to it, its files to the essay’s', () => {
  expect(retiredWith('p2')).toEqual([
    '/kicik-esse/kohne/ → /kicik-esse/#p2',
    '/kicik-esse/kohne.bib → /kicik-esse.bib',
    '/kartlar/kicik-esse/kohne.png → /kartlar/kicik-esse.png',
  ]);
});

test('each kind of host gets them in its own form, under the base path', () => {
  const list = [{ from: '/kohne/', to: '/yeni/#p2', file: '' }];
  expect(redirectsFile(list, '/')).toBe('/kohne/ /yeni/#p2 301!\n/kohne/ /yeni/#p2 301\n');
  expect(redirectsFile(list, '/balans/')).toMatch(/^\/balans\/kohne\/ \/balans\/yeni\/#p2 301!\n/u);
  expect(nginxMap(list, '/balans/')).toBe('/balans/kohne/ /balans/yeni/#p2;\n');
});
