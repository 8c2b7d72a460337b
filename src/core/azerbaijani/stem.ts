import { knownStem } from './known.ts';
import { unknownNoun } from './unknown-noun.ts';
import { unknownVerb } from './unknown-verb.ts';

/** Words of fewer letters are stems; words of more are no Azerbaijani words, and looking at them costs time. */
const shortest = 3;
export const longest = 40;

/**
 * The stem of a folded word: what all its forms have in common, as a key to compare, not as a word to show. Cases,
 * possessives, plural, copula, question; tenses, participles, gerunds, negation and voice of verbs.
 */
export function stem(folded: string): string {
  const { length } = folded;
  if (length < shortest || length > longest || !/^[a-z]+$/u.test(folded)) return folded;
  return knownStem(folded) ?? unknownVerb(folded) ?? unknownNoun(folded);
}
