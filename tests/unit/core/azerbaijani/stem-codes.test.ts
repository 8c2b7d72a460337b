import { expect, it } from 'vitest';
import { analyse, learn, stemCodes } from '../../../../src/core/azerbaijani/analyse.ts';

it('codes of stems: letters of the fold, or the stem where it is no beginning of it', () => {
  expect(stemCodes(['Dəhlizlər, təhlükəsizliyin', 'kitabı dəhliz'])).toEqual([
    6,
    'tehlukesizlik',
    5,
    6,
  ]);
});

it('what is learned is not looked for again', () => {
  learn(['Zümrüdüstan dağları'], [3, 'dax']);
  expect(analyse('Zümrüdüstan dağları qalxır').map(({ stem }) => stem)).toEqual([
    'zum',
    'dax',
    'qalx',
  ]);
});

it('more words than codes are analysed as ever', () => {
  learn(['vadilər yaşıllaşır'], [4]);
  expect(analyse('yaşıllaşır')[0]?.stem).toBe('yasillas');
});
