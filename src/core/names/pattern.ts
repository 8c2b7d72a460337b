import { analyse, type Term } from '../azerbaijani/analyse.ts';
import type { NameEntry } from './entry.ts';

/** A name as the text may have it: the stems of its words, and which of them need a capital. */
export interface Pattern {
  readonly entry: NameEntry;
  readonly words: readonly PatternWord[];
  /** Whether this is the entry's abbreviation, to be explained where it stands. */
  readonly abbreviation: boolean;
}

interface PatternWord extends Pick<Term, 'exact' | 'stem'> {
  readonly letters: 'any' | 'capital' | 'capitals';
}

const allCapitals = /^\p{Lu}{2,}$/u;
const capital = /^\p{Lu}/u;

/**
 * The patterns of an entry. A capital in the name must be one in the text, so that *Qərb*, the West,
 * is not found in *qərb sahili*, nor *Çin* in a word that merely looks like it; a small letter may be
 * a capital there, at the start of a sentence.
 */
export function patternsOf(entry: NameEntry): Pattern[] {
  const names = [entry.title, ...entry.forms].map((name) => ({ name, abbreviation: false }));
  if (entry.abbreviation) names.push({ name: entry.abbreviation, abbreviation: true });
  return names.map(({ name, abbreviation }) => ({
    entry,
    abbreviation,
    words: analyse(name).map(({ word, exact, stem }) => ({
      exact,
      stem,
      letters: allCapitals.test(word) ? 'capitals' : capital.test(word) ? 'capital' : 'any',
    })),
  }));
}

/** Last letters of a stem that change before a vowel: *tərəfdaşlıq*, *tərəfdaşlığı*. */
const softened: Readonly<Record<string, string>> = { ğ: 'q', y: 'k' };

/**
 * Whether a word of the text can be this word of a name. The text is spelled rightly, so its letters
 * count, which the stem has lost: *Qarşı* is not *Qars*.
 */
export function fits(word: PatternWord, term: Term): boolean {
  if (word.stem !== term.stem) return false;
  for (const [index, letter] of [...word.exact].slice(0, word.stem.length).entries()) {
    const other = term.exact[index];
    if (other !== undefined && hard(letter) !== hard(other)) return false;
  }
  if (word.letters === 'capitals') return allCapitals.test(term.word);
  return word.letters === 'any' || capital.test(term.text);
}

const hard = (letter: string): string => softened[letter] ?? letter;
