import { lower } from './alphabet.ts';
import { latinise } from './cyrillic.ts';
import { plain } from './letters.ts';

/** Marks that stand inside a word without being part of it: soft hyphens, accents, apostrophes. */
const ignorable = /[\p{Cf}\p{M}'’ʼ‘`´]/gu;

/** A word in its one spelling: composed, lower case, Latin letters, nothing invisible. */
export const exactKey = (word: string): string =>
  latinise(lower(word.normalize('NFKC'))).replace(ignorable, '');

/**
 * A word as it is typed without Azerbaijani letters: `[a-z0-9]*`. English digraphs become single letters, in
 * texts and queries alike (İshaq too). A letter of another script becomes 0 and its code point, so that a
 * word of that script equals itself and nothing else.
 */
export const fold = (word: string): string => foldExact(exactKey(word));

/** The same of an exact key. */
export const foldExact = (exact: string): string =>
  exact
    .replace(/[^a-z0-9]/gu, (letter) => plain(letter) ?? other(letter))
    .replace(/([scg])h+/gu, '$1')
    .replaceAll('w', 'v');

const other = (letter: string): string =>
  /[\p{L}\p{N}]/u.test(letter) ? `0${letter.codePointAt(0) ?? ''}` : '';

/**
 * Looser still, for suggestions only: a and e, q, g and k, x, h and kh, j and c are one, and so are doubled letters.
 * Takes a word or a stem.
 */
export const looseKey = (word: string): string =>
  fold(word)
    .replace(/kh|x/gu, 'h')
    .replace(/[qk]/gu, 'g')
    .replace(/j/gu, 'c')
    .replace(/a/gu, 'e')
    .replace(/(.)\1+/gu, '$1');
