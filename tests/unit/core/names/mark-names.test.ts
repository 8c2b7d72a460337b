import { expect, test } from 'vitest';
import { essays } from '../../../../src/content/library.ts';
import { leaves } from '../../../../src/core/edition/leaves.ts';
import { markAbbreviations, markNames } from '../../../../src/core/names/mark-names.ts';
import { index } from './support.ts';

test('no link would stand in another', () => {
  for (const essay of essays()) {
    const marks = markNames(essay, index);
    expect(marks.size).toBeGreaterThan(0);
    for (const ranges of marks.values()) {
      for (const [at, { start }] of ranges.entries()) {
        expect(start).toBeGreaterThanOrEqual(ranges[at - 1]?.end ?? 0);
      }
    }
  }
});

test('an abbreviation is explained once in a section, without its ending', () => {
  const explained = essays().flatMap((essay) => {
    const marks = markAbbreviations(essay, index);
    return leaves(essay).flatMap(({ id, text }) =>
      (marks.get(id) ?? []).map((it) => `${id} ${text.slice(it.start, it.end)} ${it.title}`),
    );
  });
  expect(explained).toEqual([
    'p2 ABŞ Amerika Birləşmiş Ştatları',
    'p2 ABŞ Amerika Birləşmiş Ştatları',
    'p4 ABŞ Amerika Birləşmiş Ştatları',
    'p8 KTMT Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı',
    'p9 ABŞ Amerika Birləşmiş Ştatları',
    'p12 ABŞ Amerika Birləşmiş Ştatları',
  ]);
});
