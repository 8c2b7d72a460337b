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

/**
 * The comparative and the personal copula of a longer word: gözəlrək, razıyam, minnətdarıq. A bare -Iq only where the
 * word says that it is no noun in -Iq: danışıq.
 */
const ofAdjective =
  /(?<=.{5})(?:raq|rek|(?<=[iu])y(?:[ae]m|[iu][qk])|(?<=da[rs]|kar|s[iu]z)(?:[ae]m|[iu][qk]|s[ae]n|s[iu]n[iu]z))$/u;

/** Whether letters are the stem of a verb, with its voice or the y of a vowel: aç-, açıl-, ödən-, yaşay-. */
const isOfVerb = (stem: string): boolean =>
  isRoot(stem) || (isLong(stem) && isRoot(stem.replace(/(?:[iu]?[ln]|y)$/u, '')));

/** Whether the s of -sI belongs to the word: yoldaş-ı, hüquqşünas-ı, and nouns in -Iş of verbs, çıxış-ı, anlayış-ı. */
const endsInS = (head: string): boolean =>
  /[^aeiou]da$|suna$|l[ae]y[iu]$/u.test(head) || isOfVerb(head.slice(0, -1));

function shortestHead(word: string): string {
  const bare = word.replace(ofAdjective, '');
  if (bare !== word && isLong(bare) && harmonious(bare, word.slice(bare.length))) return bare;
  for (let end = shortest; end < word.length; end += 1) {
    const head = word.slice(0, end);
    const rest = word.slice(end);
    const suffixes = isVowel(head.slice(-1)) ? ofUnknownVowel : ofConsonant;
    if (!/[aeiou]/u.test(head) || !suffixes.test(rest) || !harmonious(head, rest)) continue;
    if (/^s[iu]/u.test(rest) && endsInS(head)) continue;
    // filmi, hökmü, kapitalizmi are no questions.
    if (/^m[iu]$/u.test(rest) && /iz$|^[^aeiou]*[aeiou][^aeiou]$/u.test(head)) continue;
    // məqsədilə is of məqsəd, but təhsilə of təhsil.
    if (/^[iu](?:l|nc)[ae]/u.test(rest) && (!isLong(head) || head.endsWith('c'))) continue;
    // birliyə is of birlik, though daxiliyə is of daxil-i.
    const ofLik = /l[iu]$/u.test(head) && rest.startsWith('ye') && !isNoun(head.slice(0, -1));
    return ofLik ? `${head}k` : head;
  }
  return word;
}
