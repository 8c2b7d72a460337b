import { fold } from './keys.ts';

/**
 * How Turkish, English and Russian write what Azerbaijani writes otherwise, on folded letters. Each is
 * applied wherever it fits or not at all, in this order; the example beside it shows it alone, and is a test.
 */
export const correspondences: readonly (readonly [typed: RegExp, meant: string])[] = [
  [/sk[aio].+/u, ''], // sanxayskaya sanxay
  [/kh/gu, 'x'], // khan xan
  [/d?j/gu, 'c'], // tajikistan tacikistan
  [/(?<=[^aeiou])y(?=[^aeiou])/gu, 'i'], // krym krim
  [/(?<=[^aeiou])stan/gu, 'istan'], // qazaxstan qazaxistan
  [/(?<=[^aeiou])ya|ia/gu, 'iya'], // asya asiya
  [/iye/gu, 'iya'], // suriye suriya
  [/([^aeiou])\1/gu, '$1'], // russiya rusiya
  [/ai/gu, 'ay'], // altai altay
  [/ae(?=l)/gu, 'ai'], // israel israil
  [/ou|oo/gu, 'u'], // tamouz tamuz
  [/c(?=[aou]|[^aeiouhy])/gu, 'k'], // canada kanada
  [/ph/gu, 'f'], // raphael rafael
  [/th/gu, 't'], // theatr teatr
  [/x/gu, 'ks'], // mexico meksico
  [/h/gu, 'x'], // buhara buxara
  [/k(?=istan|$)/u, 'x'], // qazak qazax
  [/k/gu, 'q'], // irak iraq
  [/(?<=[ei])g(?=[ei])/gu, 'y'], // deger deyer
  [/g/gu, 'q'], // garib qarib
  [/s$/u, 'z'], // qafqas qafqaz
  [/p$/u, 'b'], // kitap kitab
  [/t$/u, 'd'], // bagdat bagdad
  [/^t/u, 'd'], // tas das
  [/^y(?=[iu])/u, ''], // yurek urek
  [/m(?=s)/gu, 'n'], // qomsu qonsu
  [/ev(?=[^aeiou])/gu, 'ov'], // devlet dovlet
  [/^([^aeiou]*)u/u, '$1o'], // ulke olke
  [/^([^aeiou]*)a/u, '$1e'], // afrika efrika
  [/a/gu, 'e'], // hazar hezer
];

/** Words that were written by so many correspondences at once are nobody's. */
const mostAtOnce = 4;
const mostSpellings = 64;

/**
 * What a word of a neighbour's spelling may be in Azerbaijani: Turkish *Gazze* (Qəzzə), *Hazar* (Xəzər), English
 * *Uzbekistan* (Özbəkistan), *Kazakhstan* (Qazaxıstan).
 * @param word without an ending that is set off, as `Token.word`; in any case and script
 * @returns folded spellings, those with the fewest changes first, without the word's own; most of them are no words,
 *   so look each up by its stem
 */
export function neighbourSpellings(word: string): string[] {
  const own = fold(word);
  /** Spellings, and how many correspondences made them. */
  const made = new Map([[own, 0]]);
  for (const [typed, meant] of correspondences) {
    for (const [spelling, count] of [...made]) {
      const other = spelling.replace(typed, meant);
      if (count < mostAtOnce && !made.has(other)) made.set(other, count + 1);
    }
  }
  made.delete(own);
  const fewestFirst = [...made].sort((a, b) => a[1] - b[1]);
  return fewestFirst.slice(0, mostSpellings).map(([spelling]) => spelling);
}
