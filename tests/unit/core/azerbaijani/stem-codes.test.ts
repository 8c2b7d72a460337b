import { expect, it } from 'vitest';
import { analyse, analyseCoded, stemCodes } from '../../../../src/core/azerbaijani/analyse.ts';

it('codes of stems: letters of the fold, or the stem where it is no beginning of it', () => {
  expect(stemCodes(['Dəhlizlər, təhlükəsizliyin', 'kitabı dəhliz'])).toEqual([
    6,
    'tehlukesizlik',
    5,
    6,
  ]);
});

it('what comes with a code is not looked for, then or later', () => {
  const stems = [
    ['zum', 'dax'],
    ['dax', 'qalx'],
  ];
  const words = analyseCoded(['Zümrüdüstan dağları', 'dağları qalxır'], [3, 'dax']);
  expect(words.map((text) => text.map(({ stem }) => stem))).toEqual(stems);
  expect(analyse('Zümrüdüstan')[0]?.stem).toBe('zum');
});

it('more words than codes are analysed as ever', () => {
  const [[, word] = []] = analyseCoded(['vadilər yaşıllaşır'], [4]);
  expect(word?.stem).toBe('yasillas');
});
