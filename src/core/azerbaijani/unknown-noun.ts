import { ofConsonant, ofUnknownVowel } from './endings.ts';
import { harmonious, isVowel } from './harmony.ts';
import { isNoun, isRoot } from './known.ts';
import { isLong } from './shapes.ts';

const shortest = 3;

/**
 * The stem of a noun that no lexicon has: the shortest head whose rest are suffixes, again and again. Whether
 * ölkəni is ölkə-ni or ölkən-i nobody can tell who doesn't know the word, so vətən loses its last letters as
 * ölkə does (vət, ölk): what counts is that all forms of a word end up as one.
 */
export function unknownNoun(word: string): string {
  let stem = word;
  for (let before = ''; before !== stem; ) {
    before = stem;
    stem = shortestHead(stem);
  }
  // torpağı is of torpaq, birliyi of birlik.
  return isLong(stem) ? stem.replace(/g$/u, 'q').replace(/(?<=[eiu])y$/u, 'k') : stem;
}

function shortestHead(word: string): string {
  for (let end = shortest; end < word.length; end += 1) {
    const head = word.slice(0, end);
    const rest = word.slice(end);
    const suffixes = isVowel(head.slice(-1)) ? ofUnknownVowel : ofConsonant;
    if (!/[aeiou]/u.test(head) || !suffixes.test(rest) || !harmonious(head, rest)) continue;
    // çıxışı is çıxış-ı, a noun in -Iş of a verb, and yoldaşı is yoldaş-ı: no -sI there.
    if (/^s[iu]/u.test(rest) && (head.endsWith('da') || isRoot(head.slice(0, -1)))) continue;
    // kapitalizmi is no question.
    if (rest === 'mi' && head.endsWith('iz')) continue;
    // birliyə is of birlik, though daxiliyə is of daxil-i.
    const ofLik = /l[iu]$/u.test(head) && rest.startsWith('ye') && !isNoun(head.slice(0, -1));
    return ofLik ? `${head}k` : head;
  }
  return word;
}
