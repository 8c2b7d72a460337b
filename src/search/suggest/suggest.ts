import { withinOneEdit } from '../../azerbaijani/edits.ts';
import { fold, looseKey } from '../../azerbaijani/keys.ts';
import { stem } from '../../azerbaijani/stem.ts';
import type { Word } from '../query/query.ts';
import type { Listed } from '../word-list.ts';
import { type Correction, corrections } from './corrections.ts';

/** Shorter words are one letter away from too many others. */
const shortest = 5;
/** Shorter words sound like too many others. */
const shortestSound = 4;
const shortestStem = 3;
/** More letters than any correction needs: a guess for want of better. */
const hardly = 100;

interface Guess {
  readonly stem: string;
  readonly text: string;
  readonly needs: number;
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
      : word.fold !== word.stem && needs === 0 && stem.length >= shortestSound;

/** The word that a misspelt one was meant to be; `null` when the essays have none that is near enough. */
export function suggestion(word: Word, listed: readonly Listed[]): string | null {
  if (word.fold.length < shortestSound || /\d/u.test(word.fold)) return null;
  const [, text, count] = listed.find(([stem]) => stem === word.stem) ?? [];
  // It stands there with other letters: səhər may be meant for şəhər.
  if (text !== undefined && count !== 0) return text;
  const isLikely = text === undefined ? () => true : forOrdinary(word);
  const guesses = listed.flatMap((it) => guess(word, it) ?? []).filter(isLikely);
  guesses.sort((a, b) => a.needs - b.needs || b.count - a.count);
  return guesses[0]?.text ?? null;
}

const isName = (text: string): boolean => /^\p{Lu}/u.test(text);

function guess(word: Word, [target, text, count]: Listed): Guess | null {
  if (count === 0) return null;
  const written = fold(text);
  const loose = looseForm(word.fold.replaceAll('kh', 'x'), target, written);
  if (loose !== null) return { stem: target, text: shown(loose, written, text), needs: 0, count };
  if (word.fold.length < shortest) return null;
  // The essays may have a word only with an ending that changes it: suverenlik as suverenliyin.
  const [best] = [written, target]
    .flatMap((form) => corrections(word.fold, form).filter((it) => isMeant(it, form, target)))
    .sort((a, b) => a.needs - b.needs);
  if (best)
    return { stem: target, text: shown(best.text, written, text), needs: best.needs, count };
  // Right as far as the stem goes: the mistake is in the endings, or the essays have only what it is derived of.
  const begins = target.length >= shortest && word.fold.startsWith(target);
  return begins ? { stem: target, text, needs: hardly, count } : null;
}

/** Whether a corrected word is a form of the written one: either begins with the other, and the stem is one. */
function isMeant({ text, needs }: Correction, written: string, target: string): boolean {
  // A stem may lose its last letter before an ending.
  const right = Math.min(text.length, Math.max(needs, target.length - 1));
  return (
    right >= needs && text.slice(0, right) === written.slice(0, right) && stem(text) === target
  );
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
  const both = [sounds, tail, tail.replaceAll('a', 'e')];
  return both.flatMap((rest) => [rest, rest.replace(/[gk]/gu, 'q')]);
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
