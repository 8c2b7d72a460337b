import { expect, test } from 'vitest';
import { lookupKey, lookupOf } from '../../../../src/core/names/lookup.ts';
import { index } from './support.ts';

const lookup = lookupOf(index);
const find = (query: string) => lookup[lookupKey(query)]?.[0];

test.each([
  ['Orta dəhliz', 'Orta dəhliz'],
  ['orta dehlizin', 'Orta dəhliz'],
  ['KTMT', 'Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı'],
  ['abş', 'Amerika Birləşmiş Ştatları'],
  ['qirgizistanda', 'Qırğızıstan'],
  ['Xəzər', 'Xəzər dənizi'],
  ['bir kemer ve bir yol', '“Bir kəmər və bir yol”'],
  ['Orta Asiya', 'Mərkəzi Asiya'],
])('“%s” asks for %s', (query, title) => {
  expect(find(query)).toBe(title);
});

test.each(['', '…', 'din', 'orta', 'dəhliz Orta', '<b>'])('“%s” asks for no entry', (query) => {
  expect(find(query)).toBeUndefined();
});
