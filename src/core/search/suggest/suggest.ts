import { exactKey, fold, looseKey } from '../../azerbaijani/keys.ts';
import { neighbourSpellings } from '../../azerbaijani/neighbours.ts';
import { isSpeltOtherwise } from '../../azerbaijani/spelling.ts';
import { stem } from '../../azerbaijani/stem.ts';
import { isName, type Word } from '../query/query.ts';
import type { Listed } from '../word-list.ts';
import { isSound, mistakesIn } from './mistakes.ts';

/** Shorter words sound like too many others. */
const shortest = 4;
/** How many mistakes are believed in a word, by its length: one in a short word, two in a long one. */
const believed = (length: number): number => Math.min(2, Math.max(0, (length - 3) / 2));
/** How many letters of a word that is known by its stem alone may be wrong: all in its endings. */
const longestEnding = 4;

/** Why a word may have been meant, likeliest first. */
const kinds = { sound: 0, neighbour: 1, mistake: 2, marked: 3, ending: 4, twice: 5 } as const;

interface Guess {
  readonly text: string;
  /** Compared from the left, smaller first: kind, mistakes, letters in endings, that differ, how seldom it stands there. */
  readonly order: readonly number[];
}

/** The word that a misspelt one was meant to be; `null` when the essays have none that is near enough. */
export function suggestion(word: Word, listed: readonly Listed[]): string | null {
  if (word.fold.length < shortest || /\d/u.test(word.fold)) return null;
  const [, own, count] = listed.find((it) => isOf(word, it)) ?? [];
  // It stands there with other letters: səhər may be meant for şəhər.
  if (own !== undefined && count !== 0) return word.isNarrow ? null : own;
  const neighbours = neighbourSpellings(word.word).map(
    (spelling) => [spelling, stem(spelling)] as const,
  );
  const guesses = listed.flatMap((it) => guessesOf(word, it, neighbours));
  // An ordinary word is meant as it is; with a capital it may be a name (Qəza for Qəzza), and what looks like one of
  // its forms may be a word as it sounds (sarmaya for sərmayə, no form of sarı-).
  const isLikely = ({ text, order: [kind] }: Guess) =>
    own === undefined ||
    (isName(word.word) ? isName(text) : word.fold !== word.stem && kind === kinds.sound);
  const [best] = guesses.filter(isLikely).sort((a, b) => compare(a.order, b.order));
  return best?.text ?? null;
}

/** Whether a word is a form of a listed one; kapitla has the stem of kapitan, and is none of its forms. */
const isOf = ({ fold: typed, stem: own }: Word, [target, text, count]: Listed): boolean =>
  target === own && (count > 0 || typed.startsWith(fold(text).replace(/m[ae][qk]$|.$/u, '')));

function guessesOf(
  word: Word,
  [target, text, count]: Listed,
  neighbours: readonly (readonly [spelling: string, stem: string])[],
): Guess[] {
  if (count === 0) return [];
  const written = fold(text);
  const guess = (kind: number, mistakes: number, rest: number, form = written): Guess => ({
    text:
      stem(form) === target && text.length === written.length && written.startsWith(form)
        ? text.slice(0, form.length)
        : text,
    order: [kind, mistakes, rest, differences(word.exact, exactKey(text)), -count],
  });
  // The essays may have a word only with an ending that changes it: suverenlik as suverenliyin.
  const forms = written.startsWith(target) ? [written] : [written, target];
  const meant = forms.flatMap((form) => meantAs(word.fold, form, target));
  const guesses = meant.map(({ form, mistakes, rest }) => {
    if (mistakes === 0)
      return guess(isAgainst(word, text) ? kinds.marked : kinds.sound, 0, rest, form);
    return guess(mistakes < 2 ? kinds.mistake : kinds.twice, mistakes, rest, form);
  });
  // Of a short stem the whole word must be there: ülke is ölkə, but kürək no form of qur-.
  const changes = neighbours.findIndex(
    ([spelling, own]) =>
      own === target && (target.length >= shortest || spelling.startsWith(written)),
  );
  if (changes >= 0 && written.length >= shortest)
    guesses.push(guess(kinds.neighbour, changes, 0, meant[0]?.form));
  // Right as far as the stem goes: the mistake is in the endings.
  const rest = word.fold.startsWith(target) ? word.fold.length - target.length : 0;
  if (meant.length === 0 && target.length > shortest && rest > 0 && rest <= longestEnding)
    guesses.push(guess(kinds.ending, rest, 0));
  return guesses;
}

interface Meant {
  readonly form: string;
  readonly mistakes: number;
  /** How many letters of the word are endings. */
  readonly rest: number;
}

/**
 * The beginnings of a form of the essays with which a word begins as it sounds, but for mistakes, and goes on with
 * endings of the stem. A stem may lose its last letter before them: təhlükəsizlik, təhlükəsizliyi.
 */
function meantAs(typed: string, written: string, target: string): Meant[] {
  if (!beginsLike(typed, written) || typed.length < target.length - 2) return [];
  const isLike = looseKey(typed.slice(0, 4)).startsWith(looseKey(written.slice(0, 3)));
  const rows = mistakesIn(typed, written);
  const all: Meant[] = [];
  for (let length = Math.max(target.length - 1, shortest); length <= written.length; length += 1) {
    const form = written.slice(0, length);
    const heard = isLike ? looseKey(form) : '';
    if (!isLike && !rows[length]) break;
    for (let end = length - 2; end <= Math.min(length + 2, typed.length); end += 1) {
      const isHeard = isLike && looseKey(typed.slice(0, end)) === heard;
      const mistakes = isHeard ? 0 : (rows[length]?.[end] ?? Number.POSITIVE_INFINITY);
      if (mistakes > believed(length) || (mistakes > 1.5 && typed[1] !== written[1])) continue;
      // A vowel at the end is more likely an ending than a mistake: hüquqi is no misspelt hüquq.
      if (!isHeard && end === length + 1 && /[aeiou]/u.test(typed.charAt(length))) continue;
      const rest = typed.slice(end);
      if (goesOn(rest, form, target)) all.push({ form, mistakes, rest: rest.length });
    }
  }
  return all.sort((a, b) => a.mistakes - b.mistakes || b.form.length - a.form.length);
}

/** Whether the first letter is right, and the second or third is, or both are swapped: what else needs no closer look. */
const beginsLike = (typed: string, meant: string): boolean => {
  const is = (a: number, b: number) => isSound(typed.charAt(a), meant.charAt(b));
  return is(0, 0) && (is(1, 1) || is(2, 2) || is(2, 1) || is(1, 2));
};

/** Whether what is left of a word is endings: as it was typed, with e for a, with q for g and k. */
const goesOn = (rest: string, form: string, target: string): boolean =>
  [rest, rest.replaceAll('a', 'e'), rest.replace(/[gk]/gu, 'q')].some(
    (ending) => stem(form + ending) === target,
  );

const differences = (typed: string, meant: string): number =>
  Array.from(typed).filter((letter, at) => letter !== meant[at]).length;

/** A letter typed with its mark means just that letter: no ş is s, and no ə is a. */
function isAgainst(word: Word, text: string): boolean {
  const exact = exactKey(text);
  return (
    isSpeltOtherwise(word, { text, exact, fold: fold(text) }) ||
    Array.from(word.exact).some((letter, at) => letter === 'ə' && exact[at] === 'a')
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
