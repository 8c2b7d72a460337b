import { expect, test } from 'vitest';
import { isLanguageTag, writingDirection } from '../../../../src/core/edition/writing-direction.ts';

test.each([
  ['az', undefined],
  ['az-Cyrl', undefined],
  ['tr', undefined],
  ['az-Arab', 'rtl'],
  ['azb', 'rtl'],
  ['fa', 'rtl'],
  ['he', 'rtl'],
  ['fa-Latn', undefined],
])('%s is written from the left or from the right: %s', (language, expected) => {
  expect(writingDirection(language)).toBe(expected);
});

test.each(['az', 'az-Cyrl', 'azb', 'az-Latn-AZ'])('%s is a language tag', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

test.each(['', 'AZ', 'azərbaycanca', 'az-12', 'az_AZ', 'az-', 'az Cyrl', 'türk'])(
  '“%s” is none',
  (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  },
);
