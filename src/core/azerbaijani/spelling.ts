import type { Term } from './analyse.ts';
import { isVowel } from './harmony.ts';

type Spelt = Pick<Term, 'text' | 'exact' | 'fold'>;

/**
 * Whether two words that are alike when folded differ in letters that the asking one was typed with a keyboard
 * for. A letter with its mark means just that letter: beş is no bəs. Beside a letter that only keyboards with all of
 * ş, ç, ğ have, s is no ş: səhər is no şəhər, acı no açı. But e beside ə tells that marks are left out at will. ı and i
 * say nothing against each other, since capital I may be either. Nor does ç against c at the end of a syllable, where
 * Turkish has ç: güçlü, ağaç.
 */
export function isSpeltOtherwise(asked: Spelt, found: Spelt): boolean {
  // Digraphs and the like: letters do not stand under each other.
  if (asked.exact.length !== asked.fold.length || found.exact.length !== found.fold.length)
    return false;
  let unmarked = false;
  let careless = false;
  for (let at = 0; at < asked.exact.length && at < found.exact.length; at += 1) {
    if (asked.fold[at] !== found.fold[at]) break;
    const [typed = '', meant = ''] = [asked.exact[at], found.exact[at]];
    if (typed === meant || asked.fold[at] === 'i') continue;
    if (typed === 'ç' && !isVowel(asked.fold[at + 1] ?? '')) continue;
    if (!/[a-z0-9]/u.test(typed)) return true;
    if (typed === 'e') careless = true;
    else unmarked = true;
  }
  if (careless && asked.exact.includes('ə')) return false;
  return unmarked && /[əışçğƏŞÇĞ]/u.test(asked.text);
}
