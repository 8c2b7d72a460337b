import { expect, test } from 'vitest';
import { alphabet, letters } from '../../../../src/core/names/order.ts';
import { roman } from '../../../../src/core/names/references.ts';
import { entryNamed, index } from './support.ts';

const groups = letters(index);
const lines = groups.flatMap((group) => group.lines.map(({ title }) => title));

test('letters stand in the order of the Azerbaijani alphabet', () => {
  const places = groups.map(({ letter }) => alphabet.indexOf(letter));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test.each([
  ['Daşkənd', 'Əfqanıstan'],
  ['Hindistan', 'Xəzər dənizi'],
  ['Xəzər dənizi', 'İran'],
  ['kənd təsərrüfatı', 'Qarabağ'],
  ['Qırğızıstan', 'Mərkəzi Asiya'],
  ['Orta dəhliz', 'Özbəkistan'],
  ['Suriya', 'Şərq'],
  ['Cenevrə konvensiyaları', 'Çin'],
])('%s stands before %s', (first, second) => {
  expect(lines.indexOf(first)).toBeGreaterThan(-1);
  expect(lines.indexOf(first)).toBeLessThan(lines.indexOf(second));
});

test('quotation marks do not count', () => {
  expect(groups.find(({ letter }) => letter === 'B')?.lines.map(({ title }) => title)).toContain(
    '“Bir kəmər və bir yol”',
  );
});

test.each([
  ['KTMT', 'Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı'],
  ['BTQ', 'Bakı-Tbilisi-Qars dəmir yolu'],
  ['ABŞ', 'Amerika Birləşmiş Ştatları'],
  ['BMT', 'Birləşmiş Millətlər Təşkilatı'],
  ['ŞƏT', 'Şanxay Əməkdaşlıq Təşkilatı'],
  ['TDT', 'Türk Dövlətləri Təşkilatı'],
  ['İƏT', 'İslam Əməkdaşlıq Təşkilatı'],
  ['Aİ', 'Avropa İttifaqı'],
])('%s leads to %s', (abbreviation, title) => {
  const line = groups.flatMap((group) => group.lines).find((it) => it.title === abbreviation);
  expect(line?.target).toBe(entryNamed(title));
});

test('every letter has an anchor of its own, in ASCII', () => {
  const ids = groups.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^herf-[a-z]2?$/u);
});

test('anchors of letters and of entries never meet', () => {
  const ids = [...groups, ...index].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('essays are counted in Roman figures', () => {
  expect([1, 2, 4, 9, 14, 40, 99].map(roman)).toEqual(['I', 'II', 'IV', 'IX', 'XIV', 'XL', 'XCIX']);
});

test('a letter that the alphabet lacks is filed under the one that it is made of', () => {
  const [entry] = index;
  if (!entry) throw new Error('The index is empty.');
  const entries = ['Ana', 'Âşıq', 'Win'].map((title) => ({ ...entry, title, known: [] }));
  const filed = letters(entries.map(({ abbreviation: _, ...it }) => it));
  expect(filed.map(({ id, lines: { length } }) => [id, length])).toEqual([
    ['herf-a', 2],
    ['herf-w', 1],
  ]);
});
