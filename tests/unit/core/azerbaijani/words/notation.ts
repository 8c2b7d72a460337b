/**
 * A word with what its dictionary form doesn't tell about its inflection. Notation, after the word:
 * `!` its final q or k stays (hüquq, hüququ); `:x` its stem before a vowel (fikir:fikr);
 * `+y` a y instead of s and n before vowels (mövqe, mövqeyi; su, suyun).
 */
export interface Entry {
  readonly word: string;
  readonly hard: boolean;
  readonly yStem: boolean;
  readonly beforeVowel: string | undefined;
}

/** Reads words in the notation above, parted by white space. */
export const entries = (list: string): Entry[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((text) => {
      const [, word = '', beforeVowel] = /^([^:!+]+)(?::([^!+]+))?/u.exec(text) ?? [];
      return { word, hard: text.includes('!'), yStem: text.includes('+y'), beforeVowel };
    });
