import { expect, test } from 'vitest';
import { essays } from '../../../../src/content/library.ts';
import { stripOf, stripText } from '../../../../src/core/names/strip.ts';
import { entryNamed, essayOf } from './support.ts';

test('a hit stands as far along the line as along the text', () => {
  const essay = essayOf('a'.repeat(50), 'b'.repeat(25), 'c'.repeat(25));
  const hits = [
    { essay: 'esse', paragraph: 'p1', start: 25 },
    { essay: 'esse', paragraph: 'p3', start: 5 },
    { essay: 'başqa', paragraph: 'p1', start: 0 },
  ];
  const [strip] = stripOf([stripText(essay)], hits);
  expect(strip?.count).toBe(2);
  expect(strip?.paragraphs.map(({ ticks }) => ticks)).toEqual([[0.25], [], [0.8]]);
  expect(strip?.sections).toEqual([{ at: 0.75, id: 'bolme', title: 'Bölmə' }]);
  expect(strip?.paragraphs.map(({ section }) => section)).toEqual([null, null, 'Bölmə']);
});

test('each essay runs from 0 to 1 without a gap, every hit inside its paragraph', () => {
  const hits = entryNamed('Azərbaycan').occurrences.map(({ essay, paragraph, start }) => ({
    essay,
    paragraph: paragraph.id,
    start,
  }));
  const strips = stripOf(essays().map(stripText), hits);
  expect(strips.reduce((sum, { count }) => sum + count, 0)).toBe(hits.length);
  for (const { paragraphs } of strips) {
    expect(paragraphs[0]?.from).toBe(0);
    expect(paragraphs.at(-1)?.to).toBe(1);
    for (const [at, { from, to, ticks }] of paragraphs.entries()) {
      expect(from).toBe(paragraphs[at - 1]?.to ?? 0);
      for (const tick of ticks) expect(tick >= from && tick < to).toBe(true);
    }
  }
});
