import { lower, upper } from './alphabet.ts';

/**
 * The Cyrillic alphabet of 1958–1991 and, under it, its Latin letters. г is q and ҝ is g, ж is j and ҹ is c, ј is y;
 * the last four are older or Russian.
 */
const cyrillic = 'абвгғдеәжзикҝлмноөпрстуүфхһчҹшыјйэщц';
const latin = 'abvqğdeəjzikglmnoöprstuüfxhçcşıyyeşs';
const pairs = new Map(Array.from(cyrillic, (letter, at) => [letter, latin.charAt(at)]));
for (const [letter, spelt] of [
  ['ю', 'yu'],
  ['я', 'ya'],
  ['ё', 'yo'],
  ['ъ', ''],
  ['ь', ''],
] as const) {
  pairs.set(letter, spelt);
}

/** Writes Azerbaijani Cyrillic in Latin letters, capitals as capitals, and leaves everything else alone. */
export const latinise = (text: string): string =>
  text.replace(/[\u0400-\u04ff]/gu, (letter) => {
    const small = pairs.get(letter);
    if (small !== undefined) return small;
    const capital = pairs.get(lower(letter));
    return capital === undefined ? letter : upper(capital.slice(0, 1)) + capital.slice(1);
  });
