import { describe, expect, test } from 'vitest';
import { locate } from '../../../../src/core/edition/apparatus.ts';
import type { ApparatusItem } from '../../../../src/core/edition/apparatus-item.ts';
import { apply, toPublished, undo } from '../../../../src/core/edition/proof.ts';
import { publishedText } from '../../../../src/core/edition/published-text.ts';
import { faultOf } from '../../support/temp-content.ts';

const text = publishedText([
  { id: 'p1', text: 'Çin və Çinin yolu, Çin səddi.' },
  { id: 'p2', text: 'Çin burada da var?' },
]);

const item = (given: Partial<ApparatusItem>): ApparatusItem => ({
  in: 'p1',
  reading: 'Çinin',
  source: 'dinin',
  kind: 'font-map',
  place: { file: 'emendations.yaml', line: 1 },
  ...given,
});

describe('a reading is located', () => {
  test('as whole words: “Çin” is not found in “Çinin”', () => {
    const [found] = locate(
      [item({ reading: 'Çin', source: 'din', after: 'səddi' })],
      text,
      () => null,
    );
    expect(found?.start).toBe(text.whole.indexOf('Çin səddi'));
  });

  test('by what stands before it', () => {
    const [found] = locate(
      [item({ reading: 'Çin', source: 'din', before: 'yolu,' })],
      text,
      () => null,
    );
    expect(found?.start).toBe(text.whole.indexOf('Çin səddi'));
  });

  test('in its own paragraph only', () => {
    const [found] = locate([item({ in: 'p2', reading: 'Çin', source: 'din' })], text, () => null);
    expect(found?.start).toBe(text.whole.indexOf('Çin burada'));
  });

  test('as it is written, whatever it means to a regular expression', () => {
    const [found] = locate([item({ in: 'p2', reading: 'var?', source: 'var"' })], text, () => null);
    expect(text.whole.slice(found?.start, found?.end)).toBe('var?');
  });

  test('in reading order, in whatever order the items stand', () => {
    const items = [item({ in: 'p2', reading: 'var?', source: 'var"' }), item({})];
    expect(locate(items, text, () => null).map(({ reading }) => reading)).toEqual([
      'Çinin',
      'var?',
    ]);
  });
});

describe('a reading is refused', () => {
  test('that stands in several places, with their number', () => {
    const fault = faultOf(() =>
      locate([item({ reading: 'Çin', source: 'din' })], text, () => null),
    );
    expect(fault.code).toBe('reading-ambiguous');
    expect(fault.message).toContain('“Çin” is found 2 times in p1');
  });

  test('that stands in another paragraph, which is named', () => {
    const fault = faultOf(() => locate([item({ in: 'p2' })], text, () => null));
    expect(fault.code).toBe('reading-nowhere');
    expect(fault.message).toContain('found nowhere in p2, but in p1');
  });
});

test('undoing and applying are each other’s reverse, and offsets follow', () => {
  const items = locate(
    [item({ source: 'd' }), item({ in: 'p2', reading: 'var?', source: 'vardır"' })],
    text,
    () => null,
  );
  const source = undo(text.whole, items);
  expect(source).toBe('Çin və d yolu, Çin səddi.\n\nÇin burada da vardır"');
  expect(apply(source, items)).toBe(text.whole);
  for (const word of ['yolu', 'səddi', 'burada', 'da ']) {
    expect(toPublished(source.indexOf(word), items), word).toBe(text.whole.indexOf(word));
  }
});
