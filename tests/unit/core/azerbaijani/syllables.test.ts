import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabet, upper } from '../../../../src/core/azerbaijani/alphabet.ts';
import { hyphenationPoints, syllables } from '../../../../src/core/azerbaijani/syllables.ts';

const words = fc
  .array(fc.constantFrom(...alphabet), { maxLength: 24 })
  .map((letters) => letters.join(''));
const vowels = /[aeəıioöuü]/u;

describe('syllables', () => {
  it.each([
    'dəh-liz',
    'Av-ro-pa',
    'sa-at',
    'tə-rəf-daş-lıq',
    'stra-te-ji',
    'kənd',
    'İs-ra-il',
    'a-na',
    'müs-tə-qil-lik',
    'BA-KI',
    'qon-şu-luq',
    'i-ki-tə-rəf-li',
  ])('%s', (parts) => {
    expect(syllables(parts.replaceAll('-', '')).join('-')).toBe(parts);
  });

  it('make up the word, each with one vowel, and capitals change nothing', () => {
    fc.assert(
      fc.property(words, (word) => {
        const parts = syllables(word);
        expect(parts.join('')).toBe(word);
        const vowelsOf = (part: string) => Array.from(part).filter((it) => vowels.test(it)).length;
        if (vowels.test(word)) for (const part of parts) expect(vowelsOf(part)).toBe(1);
        expect(syllables(upper(word)).map((part) => part.length)).toEqual(
          parts.map((part) => part.length),
        );
      }),
    );
  });

  it('bears anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => syllables(text).join('') === text),
    );
  });
});

describe('where a line may end', () => {
  it.each([
    ['dəhliz', [3]],
    ['ana', []],
    ['ailə', [2]],
    ['kənd', []],
    ['', []],
    ['tərəfdaşlıq', [2, 5, 8]],
  ])('%s', (word, points) => {
    expect(hyphenationPoints(word)).toEqual(points);
  });

  it('leaves two letters on each side', () => {
    fc.assert(
      fc.property(words, (word) => {
        const points = hyphenationPoints(word);
        expect(points).toEqual(points.toSorted((a, b) => a - b));
        for (const at of points) {
          expect(at).toBeGreaterThanOrEqual(2);
          expect(word.length - at).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });

  it('explains nearly all hyphens of the newspaper', () => {
    const source = ['azerbaycan-israil', 'merkezi-asiya']
      .map((essay) => readFileSync(`tests/corpus/published/essays/${essay}/source.txt`, 'utf8'))
      .join('\n');
    const broken = [...source.matchAll(/(\p{L}+)-\n+(\p{L}+)/gu)];
    const explained = broken.filter(([, head = '', tail = '']) =>
      hyphenationPoints(head + tail).includes(head.length),
    );
    expect(broken.length).toBeGreaterThan(140);
    expect(explained.length / broken.length).toBeGreaterThan(0.97);
  });
});
