const vowels = 'aeəıioöuüAEƏIİOÖUÜâîûÂÎÛ';
/** A syllable begins with the last consonant before a vowel (dəh-liz, Av-ro-pa), or with a vowel after a vowel (sa-at). */
const start = new RegExp(
  `(?=[^${vowels}\\P{L}][${vowels}])(?<=[${vowels}]\\p{L}*?)|(?<=[${vowels}])(?=[${vowels}])`,
  'u',
);

/** The syllables of a word. */
export const syllables = (word: string): string[] =>
  word.split(start).filter((part) => part !== '');

/** Offsets at which a line may end within a word: between syllables, with two letters or more on each side. */
export function hyphenationPoints(word: string): number[] {
  const points: number[] = [];
  let at = 0;
  for (const syllable of syllables(word)) {
    if (at >= 2 && word.length - at >= 2) points.push(at);
    at += syllable.length;
  }
  return points;
}
