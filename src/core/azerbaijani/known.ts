import {
  type Endings,
  isEnding,
  ofAdjective,
  ofConsonant,
  ofPassive,
  ofPronoun,
  ofVerb,
  ofVowel,
} from './endings.ts';
import { harmonious, isVowel } from './harmony.ts';
import { elided, elidedVerbs, nouns, verbs } from './lexicon.ts';
import { isLong, shapes } from './shapes.ts';

/** Whether a word begins with a known noun that only an ending parts from a shorter word: mədən, mədəniyyət. */
export function beginsAnother(shorter: string, word: string): boolean {
  for (let end = shorter.length + 1; end <= word.length; end += 1)
    if (isNoun(word.slice(0, end)) && isEnding(word.slice(shorter.length, end))) return true;
  return isEnding(word.slice(shorter.length));
}

type Kind = Parameters<typeof shapes>[1];

/** Known stems by every shape they take. */
const allNouns = new Map([...shaped(nouns, 'noun'), ...shaped(elided, 'elided')]);
const allVerbs = new Map([...shaped(verbs, 'verb'), ...shaped(elidedVerbs, 'elided')]);
// çıxar- is çıx- with a causative that has no pattern.
allVerbs.set('cixar', 'cix');

function* shaped(list: string, kind: Kind): Generator<[string, string]> {
  for (const stem of list.split(' ')) for (const shape of shapes(stem, kind)) yield [shape, stem];
}

/** A known stem that stands alone. */
export const isNoun = (word: string): boolean => allNouns.has(word);
export const isRoot = (word: string): boolean => allVerbs.has(word);

/** The longest known noun, else verb, of which the word is a form: şəhərlə is of şəhər before şəhərlə-. */
export const knownStem = (word: string): string | undefined =>
  ofPronoun.exec(word)?.[1] ?? nounOf(word) ?? verbOf(word);

function nounOf(word: string): string | undefined {
  for (let end = word.length; end >= 2; end -= 1) {
    const head = word.slice(0, end);
    const noun = allNouns.get(head);
    if (noun === undefined) continue;
    const rest = word.slice(end);
    if (!fits(noun, head, rest, isVowel(head.slice(-1)) ? ofVowel : ofConsonant)) {
      if (isLong(head) && fits(noun, head, rest, ofAdjective)) return verbOf(word) ?? noun;
      continue;
    }
    // qalan is qal-an before qala-n, your castle, but ortan is of orta; gəlinincə is of gəl-, but fikrincə of fikir.
    const isRather = /[aeiou].[ae]$/u.test(head) ? /^n(?![iu])/u : /^[iu]nc[ae]$/u;
    return isRather.test(rest) ? (verbOf(word) ?? noun) : noun;
  }
  return undefined;
}

function verbOf(word: string): string | undefined {
  let gerund: string | undefined;
  for (let end = word.length; end >= 2; end -= 1) {
    const head = word.slice(0, end);
    const verb = allVerbs.get(head);
    // A bare root in -lA is rather a noun with -lA: səslə.
    if (verb === undefined || (end === word.length && /l[ae]$/u.test(word))) continue;
    const rest = word.slice(end);
    // qazıntı, a noun in -IntI, is kept apart from qaz-; yeniləşən is of yeniləş-, not of ye-.
    if (/^[iu]?nt[iu]|l[ae]s[ae]n/u.test(rest)) continue;
    if (fits(verb, head, rest, ofVerb)) return verb;
    if (!isVowel(head.slice(-1)) || !fits(verb, head, rest, ofPassive)) continue;
    if (!/^n[ae]$/u.test(rest)) return verb;
    // susana is sus-an-a before susa-n-a: the passive's bare gerund comes last.
    gerund ??= verb;
  }
  return gerund;
}

function fits(stem: string, head: string, rest: string, endings: Endings): boolean {
  // A softened shape stands before a vowel only (istəy-i), a single consonant never: xət-lər.
  if (head.length === stem.length && head !== stem && !isVowel(rest.charAt(0))) return false;
  if (stem.startsWith(head) && head !== stem && isVowel(rest.charAt(0))) return false;
  return endings.test(rest) && harmonious(head, rest);
}
