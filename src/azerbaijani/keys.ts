import { lower } from './alphabet.ts';
import { latinise } from './cyrillic.ts';

/** Letters that a keyboard without them replaces, by what is typed instead. */
const plain: Readonly<Record<string, string>> = {
  ə: 'e',
  ä: 'e',
  ı: 'i',
  ö: 'o',
  ü: 'u',
  ş: 's',
  ș: 's',
  ç: 'c',
  ğ: 'g',
  â: 'a',
  î: 'i',
  û: 'u',
  w: 'v',
};

/** Marks that stand inside a word without being part of it. */
const ignorable = /[\p{Cf}\p{Mn}'’ʼ‘]/gu;

/** A word in its one spelling: NFC, lower case, Latin letters, nothing invisible. */
export const exactKey = (word: string): string =>
  latinise(lower(word.normalize('NFC')).replace(ignorable, ''));

/**
 * A word as it is typed without Azerbaijani letters: `[a-z0-9]*`. English digraphs are written as
 * single letters, in texts and queries alike. Letters of other scripts are kept as code points, so that
 * a word of theirs equals itself and nothing else.
 */
export const fold = (word: string): string =>
  exactKey(word)
    .replace(/[^a-z0-9]/gu, (letter) => plain[letter] ?? other(letter))
    .replace(/([scg])h/gu, '$1');

function other(letter: string): string {
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
  if (/^[a-z]$/u.test(base)) return base;
  return /[\p{L}\p{N}]/u.test(letter) ? `0${letter.codePointAt(0)?.toString(36)}` : '';
}

/** Looser still, for suggestions: letters that loose spellings confuse, doubled letters once. */
export const looseKey = (word: string): string =>
  fold(word)
    .replace(/kh|x/gu, 'h')
    .replace(/[qk]/gu, 'g')
    .replace(/j/gu, 'c')
    .replace(/a/gu, 'e')
    .replace(/(.)\1+/gu, '$1');
