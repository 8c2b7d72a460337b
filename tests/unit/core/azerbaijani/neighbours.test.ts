import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, type Term } from '../../../../src/core/azerbaijani/analyse.ts';
import { fold } from '../../../../src/core/azerbaijani/keys.ts';
import {
  correspondences,
  neighbourSpellings,
} from '../../../../src/core/azerbaijani/neighbours.ts';
import { isSpeltOtherwise } from '../../../../src/core/azerbaijani/spelling.ts';
import { stem } from '../../../../src/core/azerbaijani/stem.ts';

const source = readFileSync('src/core/azerbaijani/neighbours.ts', 'utf8');
const examples = Array.from(source.matchAll(/\], \/\/ (.+)/gu), ([, example = '']) => example);

describe('what neighbours write otherwise', () => {
  it.each(examples.map((example, at) => [example, at] as const))('%s', (example, at) => {
    const [typed = /^$/u, meant = ''] = correspondences[at] ?? [];
    const [from = '', to] = example.split(' ');
    expect(from.replace(typed, meant)).toBe(to);
    expect(examples).toHaveLength(correspondences.length);
  });

  it.each([
    [
      'Hazar Gazze Kafkas Rusya Avrasya Afganistan',
      'Xəzər Qəzzə Qafqaz Rusiya Avrasiya Əfqanıstan',
    ],
    ['Kırgızistan Kazakistan Karabağ Irak Buhara', 'Qırğızıstan Qazaxıstan Qarabağ İraq Buxara'],
    ['devlet ülke komşu değer güzel kitap yürek', 'dövlət ölkə qonşu dəyər gözəl kitab ürək'],
    ['Uzbekistan Tajikistan Kazakhstan Kyrgyzstan', 'Özbəkistan Tacikistan Qazaxıstan Qırğızıstan'],
    ['Afghanistan Azerbaijan Russia Asia Israel', 'Əfqanıstan Azərbaycan Rusiya Asiya İsrail'],
    ['Узбекистан Таджикистан Казахстан', 'Özbəkistan Tacikistan Qazaxıstan'],
  ])('%s', (typed, meant) => {
    for (const [at, word] of typed.split(' ').entries()) {
      expect(neighbourSpellings(word), word).toContain(fold(meant.split(' ')[at] ?? ''));
    }
  });

  it.each([
    ['Hazarda', 'Xəzərdə'],
    ["Çin'in", 'Çinin'],
    ["Hazar'ın", 'Xəzər'],
    ['Özbekistan', 'Özbəkistanda'],
  ])('%s is found under the key of %s', (typed, meant) => {
    const [term] = analyse(typed);
    const keys = [term?.stem, ...neighbourSpellings(term?.word ?? '').map(stem)];
    expect(keys).toContain(stem(fold(meant)));
  });

  it('gives a few plain spellings of anything, never the word itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (word) => {
        const all = neighbourSpellings(word);
        expect(all.length).toBeLessThanOrEqual(64);
        expect(all).not.toContain(fold(word));
        expect(all.every((spelling) => /^[a-z0-9]*$/u.test(spelling))).toBe(true);
      }),
    );
    expect(neighbourSpellings('bir')).toEqual([]);
  });
});

describe('a final ç of Turkish is no mark against c', () => {
  const terms = (text: string): Term => analyse(text)[0] ?? expect.fail(text);
  it.each(['güçlü güclü', 'güç güc', 'ağaç ağacın', 'güçsüz gücsüz'])('%s', (pair) => {
    const [asked = '', found = ''] = pair.split(' ');
    expect(isSpeltOtherwise(terms(asked), terms(found))).toBe(false);
  });
  it.each(['açı acı', 'beş bəs', 'çin cin', 'seçim secim'])('but %s differ', (pair) => {
    const [asked = '', found = ''] = pair.split(' ');
    expect(isSpeltOtherwise(terms(asked), terms(found))).toBe(true);
  });
});
