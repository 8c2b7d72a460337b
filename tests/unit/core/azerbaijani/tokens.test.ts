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

  it.each([
    ['BMT-nin ABŞ-ın Aİ-yə G20-nin bmt-nin', 'bmt abs ai g20 bmt'],
    ["BMT'nin BMT’nin NATO`ya Bakı'dakı", 'bmt bmt nato baki'],
    ['5-ci 2020-ci 90-cı 1990-larda 3-cüsü 21-i 5-dən', '5 2020 90 1990 3 21 5'],
    ['XX-ci 5-inci 2030-dək 1941–45-də G20-lik', 'xx 5 2030 1941 45 g20'],
    ["“ABŞ-DA” COVID-19-un Gürcistan'ta", 'abs covid 19 gurcistan'],
    ['Bakı-Tbilisi-Qars üz-üzə hərbi-siyasi', 'baki tbilisi qars uz uze herbi siyasi'],
    ['Bab-i-Əli Rio-de-Janeyro vitamin-A ata-ana', 'bab i eli rio de janeyro vitamin a ata ana'],
    ["mə'dən sən’ət Qur'an e'lan", 'meden senet quran elan'],
    ['ABŞ- da ABŞ -da', 'abs da abs da'],
  ])('an ending set off is no word: %s', (text, words) => {
    const terms = analyse(text);
    expect(terms.map((term) => term.fold).join(' ')).toBe(words);
    for (const term of terms) expect(text.slice(term.start, term.end)).toBe(term.text);
  });

  it('set off or not, all forms of a name have one key', () => {
    const keys = analyse("BMT BMT-nin BMT'yə bmt-də BMT-dir BMT-lər BMT-ninki").map(
      ({ stem }) => stem,
    );
    expect(new Set(keys)).toEqual(new Set(['bmt']));
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
