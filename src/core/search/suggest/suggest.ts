import { withinOneEdit } from '../../azerbaijani/edits.ts';
import { exactKey, fold, looseKey } from '../../azerbaijani/keys.ts';
import { isSpeltOtherwise } from '../../azerbaijani/spelling.ts';
import { stem } from '../../azerbaijani/stem.ts';
import { isName, type Word } from '../query/query.ts';
import type { Listed } from '../word-list.ts';
import { type Correction, corrections, editsOf, usual, withinTwoEdits } from './corrections.ts';

/** Shorter words sound like too many others, and are one letter away from them; one of five may have been left out. */
const shortest = 4;
const shortestStem = 3;
/** Stems so long are known by themselves, whatever follows. */
const tellingStem = 5;
/** Ranked as if so many letters were needed: a sound against a letter typed with its mark; a mistake in endings. */
const againstMarks = 6;
const withEndings = 2;
const inEndings = 20;
const twice = 30;
/** In shorter words one mistake is believed, in longer ones two. */
const longestWithOne = 7;
/** More letters than any correction needs: a guess for want of better. */
const hardly = 100;

interface Guess {
  readonly stem: string;
  readonly text: string;
  readonly needs: number;
  /** How many letters are as typed, marks and all. */
  readonly alike: number;
  readonly count: number;
}

/**
 * What may be suggested for an ordinary word. It is meant as it is, but with a capital it may be a name (Qəza for
 * Qəzza), and what looks like one of its forms may be a word as it sounds (sarmaya for sərmayə, no form of sarı-).
 */
const forOrdinary =
  (word: Word) =>
  ({ text, needs, stem }: Guess): boolean =>
    isName(word.text)
      ? isName(text)
      : word.fold !== word.stem && needs === 0 && stem.length >= shortest;

/** The word that a misspelt one was meant to be; `null` when the essays have none that is near enough. */
export function suggestion(word: Word, listed: readonly Listed[]): string | null {
  if (word.fold.length < shortest || /\d/u.test(word.fold)) return null;
  const [, text, count] = listed.find(([stem]) => stem === word.stem) ?? [];
  // It stands there with other letters: səhər may be meant for şəhər.
  if (text !== undefined && count !== 0) return text;
  const isLikely = text === undefined ? () => true : forOrdinary(word);
  const guesses = listed.flatMap((it) => guess(word, it) ?? []).filter(isLikely);
  guesses.sort((a, b) => a.needs - b.needs || b.alike - a.alike || b.count - a.count);
  return guesses[0]?.text ?? null;
}

function guess(word: Word, [target, text, count]: Listed): Guess | null {
  if (count === 0) return null;
  const written = fold(text);
  const alike = likeness(word.exact, exactKey(text));
  const made = (form: string, needs: number): Guess => ({
    stem: target,
    text: shown(form, written, text),
    needs,
    alike,
    count,
  });
  const loose = looseForm(word.fold.replaceAll('kh', 'x'), target, written);
  if (loose !== null) return made(loose, isAgainstMarks(word, loose, text) ? againstMarks : 0);
  // The essays may have a word only with an ending that changes it: suverenlik as suverenliyin.
  const [best] = [written, target]
    .flatMap((form) => corrections(word.fold, form).flatMap((it) => meantAs(it, form, target)))
    .sort((a, b) => a.needs - b.needs);
  if (best) return made(best.text, best.needs);
  if (isLongTwice(word.stem, target)) return made(written, twice);
  if (!word.fold.startsWith(target)) return null;
  // Right as far as the stem goes: the mistake is in the endings, or the essays have only what it is derived of.
  if (target.length >= tellingStem) return made(written, hardly);
  const isForm = (rest: string) => stem(target + rest) === target;
  return editsOf(word.fold.slice(target.length)).some(isForm) ? made(written, inEndings) : null;
}

function likeness(typed: string, meant: string): number {
  return Array.from(typed).filter((letter, at) => letter === meant[at]).length;
}

/** A letter typed with its mark means just that letter: no ş is s, and no ə is a. */
function isAgainstMarks(word: Word, form: string, text: string): boolean {
  const found = { text, exact: exactKey(text), fold: fold(text) };
  return (
    isSpeltOtherwise(word, found) ||
    Array.from(word.exact).some((letter, at) => letter === 'ə' && form[at] === 'a')
  );
}

/** A correction that is a form of the written word: right as far as it goes, or with more endings than it has. */
function meantAs({ text, needs }: Correction, written: string, target: string): Correction[] {
  // A stem may lose its last letter before an ending.
  const right = Math.min(text.length, Math.max(needs, target.length - 1));
  if (right < needs || stem(text) !== target) return [];
  if (text.slice(0, right) === written.slice(0, right)) return [{ text, needs }];
  const goesOn = needs <= usual && written.length >= shortestStem && text.startsWith(written);
  return goesOn ? [{ text, needs: needs + withEndings }] : [];
}

/** Two mistakes are believed in a long word that begins right. */
function isLongTwice(typed: string, target: string): boolean {
  if (Math.min(typed.length, target.length) < longestWithOne) return false;
  return typed.slice(0, 2) === target.slice(0, 2) && withinTwoEdits(typed, target);
}

/** The form of the written word that sounds like the typed one and differs in few letters. */
function looseForm(typed: string, target: string, written: string): string | null {
  const sound = looseKey(typed);
  // A stem may lose its last letter before an ending: təhlükəsizlik, təhlükəsizliyi.
  for (let end = written.length; end >= Math.max(target.length - 1, shortestStem); end -= 1) {
    const form = written.slice(0, end);
    if (!sound.startsWith(looseKey(form))) continue;
    const isOne = (rest: string) => isNear(typed, form + rest) && stem(form + rest) === target;
    if (endingsOf(typed, sound, form).some(isOne)) return form;
  }
  return null;
}

/** What follows a form in a loosely typed word: as it sounds, as it was typed, and with q for g and k. */
function endingsOf(typed: string, sound: string, form: string): string[] {
  const sounds = sound.slice(looseKey(form).length);
  const tail = sounds === '' ? '' : typed.slice(-sounds.length);
  const all = [sounds, tail, tail.replaceAll('a', 'e')];
  return all.flatMap((rest) => [rest, rest.replace(/[gk]/gu, 'q')]);
}

/** One letter in two may be another that sounds alike (all of qərb's but r and b); or one may be doubled. */
function isNear(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return withinOneEdit(typed, meant);
  const differing = Array.from(typed).filter((letter, at) => letter !== meant[at]).length;
  return differing <= Math.max(1, Math.floor(typed.length / 2));
}

/** The corrected word in the letters of the written one, where it is its beginning. */
const shown = (corrected: string, written: string, text: string): string =>
  text.length === written.length && written.startsWith(corrected)
    ? text.slice(0, corrected.length)
    : text;
