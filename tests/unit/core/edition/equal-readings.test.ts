import { expect, test } from 'vitest';
import { equalReadings } from '../../../../src/core/edition/equal-readings.ts';
import type { Emendation } from '../../../../src/core/edition/essay.ts';

const emendation = (id: string, more: Partial<Emendation> = {}): Emendation => ({
  id,
  block: 'p1',
  start: 0,
  end: 4,
  reading: 'Çin',
  source: 'din',
  kind: 'font-map',
  note: null,
  line: 1,
  ...more,
});

test('the same reading for the same source is one item, in order of the first', () => {
  const all = [
    emendation('d1'),
    emendation('d2', { reading: 'Lakin', source: '/akin' }),
    emendation('d3'),
    emendation('d4', { note: 'Ölkə adı.' }),
    emendation('d5', { kind: 'misprint' }),
  ];
  expect(equalReadings(all).map((group) => group.map(({ id }) => id))).toEqual([
    ['d1', 'd3'],
    ['d2'],
    ['d4'],
    ['d5'],
  ]);
});

test('no emendations, no items', () => {
  expect(equalReadings([])).toEqual([]);
});
