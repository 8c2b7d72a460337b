import { withinOneEdit } from '../../azerbaijani/edits.ts';
import { fold, looseKey } from '../../azerbaijani/keys.ts';
import { stem } from '../../azerbaijani/stem.ts';
import type { Word } from '../query/query.ts';
import type { Listed } from '../word-list.ts';
import { type Correction, corrections } from './corrections.ts';

/** Shorter words are one letter away from too many others. */
const shortest = 5;

interface Guess {
  readonly text: string;
  readonly needs: number;
  readonly count: number;
}

/** The word that a misspelt one was meant to be; `null` when the essays have none that is near enough. */
export function suggestion(word: Word, listed: readonly Listed[]): string | null {
  if (word.fold.length < shortest || /\d/u.test(word.fold)) return null;
  if (listed.some(([stem]) => stem === word.stem)) return null;
  const guesses = listed.flatMap((it) => guess(word, it) ?? []);
  guesses.sort((a, b) => a.needs - b.needs || b.count - a.count);
  return guesses[0]?.text ?? null;
}

function guess(word: Word, [target, text, count]: Listed): Guess | null {
  if (count === 0) return null;
  const written = fold(text);
  const loose = looseForm(word.fold, target, written);
  if (loose !== null) return { text: shown(loose, written, text), needs: 0, count };
  // The essays may have a word only with an ending that changes it: suverenlik as suverenliyin.
  const [best] = [written, target]
    .flatMap((form) => corrections(word.fold, form).filter((it) => isMeant(it, form, target)))
    .sort((a, b) => a.needs - b.needs);
  return best ? { text: shown(best.text, written, text), needs: best.needs, count } : null;
}

/** Whether a corrected word is a form of the written one: either begins with the other, and the stem is one. */
function isMeant({ text, needs }: Correction, written: string, target: string): boolean {
  const right = Math.min(text.length, written.length);
  return (
    right >= needs && text.slice(0, right) === written.slice(0, right) && stem(text) === target
  );
}

/** The form of the written word that sounds like the typed one and differs in few letters. */
function looseForm(typed: string, target: string, written: string): string | null {
  const sound = looseKey(typed);
  for (let end = written.length; end >= Math.max(target.length, shortest); end -= 1) {
    const form = written.slice(0, end);
    const rest = sound.startsWith(looseKey(form)) ? sound.slice(looseKey(form).length) : null;
    if (rest === null || !isNear(typed, form + rest) || stem(form + rest) !== target) continue;
    return form;
  }
  return null;
}

/** One letter in four may be another that sounds alike; or one may be doubled. */
function isNear(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return withinOneEdit(typed, meant);
  const differing = Array.from(typed).filter((letter, at) => letter !== meant[at]).length;
  return differing <= Math.max(1, Math.round(typed.length / 4));
}

/** The corrected word in the letters of the written one, where it is its beginning. */
const shown = (corrected: string, written: string, text: string): string =>
  text.length === written.length && written.startsWith(corrected)
    ? text.slice(0, corrected.length)
    : text;
