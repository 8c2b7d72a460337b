/**
 * Vowel harmony on folded text, where ı is i and ü is u: a low suffix vowel (a, e) is back or front like the
 * one before it, a high one (i, u) is round like the one before it. After i, o, u of the stem, backness is
 * open until the first low vowel decides it.
 */
export function harmonious(stem: string, suffixes: string): boolean {
  let last = '';
  for (let i = stem.length - 1; i >= 0 && last === ''; i -= 1)
    if (isVowel(stem.charAt(i))) last = stem.charAt(i);
  let low = last === 'a' || last === 'e' ? last : '';
  // -kən and -dək never change: alarkən, axşamadək.
  const rest = /(?:ken|dek)$/u.test(suffixes) ? suffixes.length - 3 : suffixes.length;
  for (let i = 0; i < rest; i += 1) {
    const vowel = suffixes.charAt(i);
    if (vowel === 'a' || vowel === 'e') {
      if (low !== '' && vowel !== low) return false;
      low = vowel;
    } else if (vowel === 'i' || vowel === 'u') {
      if ((vowel === 'u') !== (last === 'o' || last === 'u')) return false;
    } else continue;
    last = vowel;
  }
  return true;
}

/** A vowel of folded text. */
export const isVowel = (letter: string): boolean => letter !== '' && 'aeiou'.includes(letter);
