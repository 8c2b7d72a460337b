import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/core/azerbaijani/analyse.ts';
import { tokens } from '../../../../src/core/azerbaijani/tokens.ts';

const texts = (text: string): string[] => tokens(text).map((token) => token.text);

describe('words', () => {
  it.each([
    ['Bakı-Tbilisi-Qars', ['Bakı', 'Tbilisi', 'Qars']],
    ['“yumşaq güc” (1948), s.', ['yumşaq', 'güc', '1948', 's']],
    ['sən’ət m\u00ad\u00adilli I\u0307ran', ['sən’ət', 'm\u00ad\u00adilli', 'I\u0307ran']],
    ["'söz' — söz’", ['söz', 'söz']],
    ['👩‍💻 \ud800 \u200f', []],
  ])('%s', (text, found) => {
    expect(texts(text)).toEqual(found);
  });

  it('lie where their offsets say, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { text: word, start, end } of analyse(text)) {
          expect(text.slice(start, end)).toBe(word);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });

  it('bears any UTF-16, paired or not', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 100 }), (units) => {
        const text = String.fromCharCode(...units);
        for (const { text: word, start, end } of analyse(text))
          expect(text.slice(start, end)).toBe(word);
      }),
    );
  });

  it.each([
    ['one long word', 'a'],
    ['apostrophes', "a'"],
    ['quotes', "''''"],
    ['suffixes', 'lar'],
    ['combining marks', 'i\u0307'],
    ['Arabic', 'إ'],
    ['soft hyphens', 'a\u00ad\u00ad\u00ad\u00ad\u00ad'],
    ['words', 'larlarlarlarlarlarlarlarlarlarlarlar '],
  ])('takes time in proportion to length: %s', (_, unit) => {
    const text = unit.repeat(50_000 / unit.length);
    const began = performance.now();
    analyse(text);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
