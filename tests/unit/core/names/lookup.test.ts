import { expect, test } from 'vitest';
import { lookupKey, lookupShards, shardOf } from '../../../../src/core/names/lookup.ts';
import { index } from './support.ts';

const shards = lookupShards(index);
const find = (query: string) => shards.get(shardOf(lookupKey(query)))?.[lookupKey(query)]?.[0];

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

test('there is a file for whatever a query may begin with', () => {
  for (const query of ['jurnal', '1949', '—', 'Ыы', '東京']) {
    expect(shards.has(shardOf(lookupKey(query)))).toBe(true);
  }
});
