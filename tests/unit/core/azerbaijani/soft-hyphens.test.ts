import { expect, test } from 'vitest';
import { softHyphenated } from '../../../../src/core/azerbaijani/soft-hyphens.ts';

const shown = (text: string) => softHyphenated(text).replaceAll('\u00ad', '-');

test.each([
  ['müstəqilliklərini', 'müs-tə-qil-lik-lə-ri-ni'],
  ['dəhlizlərdə', 'dəh-liz-lər-də'],
  ['rəqabətədavamlı', 'rə-qa-bə-tə-da-vam-lı'],
  ['müdafiəçi', 'mü-da-fi-ə-çi'],
  ['transferi', 'trans-fe-ri'],
  ['balans', 'ba-lans'],
])('%s ends a line as %s', (word, expected) => {
  expect(shown(word)).toBe(expected);
});

test('short words, single letters at an end and what is no word stay whole', () => {
  expect(shown('Bakı əl 12345678 üç')).toBe('Bakı əl 12345678 üç');
  expect(shown('əhəmiyyət')).toBe('əhə-miy-yət');
});

test('nothing but soft hyphens is added', () => {
  const text = 'Azərbaycan–İsrail münasibətləri “balanslaşdırılmış” siyasətdir.';
  expect(softHyphenated(text).replaceAll('\u00ad', '')).toBe(text);
});
