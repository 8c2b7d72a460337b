import { isEnding } from './endings.ts';
import { fold } from './keys.ts';

/** -(I)ncI makes ordinal numbers, -lIq nouns, of figures; -dək and -can set a limit: `5-ci`, `G20-lik`, `2030-dək`. */
const ofFigures = /^(?:(?:[iu]?n)?c[iu]|l[iu][qk]|d[ae]k|c[ae]n)/u;
const figures = /\p{N}$|^[IVXLCDM]+$/u;
const capitals = /^[\p{Lu}\p{N}]{2,}$/u;

/**
 * Whether what follows a word behind a hyphen or an apostrophe is an ending and no word of its own: cases, possessives,
 * plural, copula, of figures ordinals too. Whether the vowels agree is not asked, for abbreviations are read by the
 * names of their letters.
 */
export function isSetOff(word: string, following: string): boolean {
  if (/\p{Lu}/u.test(following) && !(capitals.test(word) && /^\p{Lu}+$/u.test(following)))
    return false;
  // Turkish writes -ta and -tan after a voiceless letter: Gürcistan'ta.
  const ending = fold(following).replace(/^t(?=[ae]n?$)/u, 'd');
  const rest = figures.test(word) ? ending.replace(ofFigures, '') : ending;
  return rest === '' || (/[aeiou]/u.test(rest) && isEnding(rest));
}

const afterApostrophe = /['’ʼ‘`´](\p{L}{1,9})$/u;

/**
 * A word without an ending behind an apostrophe: `BMT` of `BMT'nin`. The apostrophe may also stand inside a word, as in
 * the spelling of before 2004: `mə'dən`.
 */
export function withoutEnding(word: string): string {
  const [apart, ending = ''] = afterApostrophe.exec(word) ?? [];
  if (apart === undefined) return word;
  const head = word.slice(0, -apart.length);
  const isWord = head.length > 2 || /^[\p{Lu}\p{N}]+$/u.test(head);
  return isWord && isSetOff(head, ending) ? head : word;
}
