import { analyse, type Term } from '../../azerbaijani/analyse.ts';
import { isEnding } from '../../azerbaijani/endings.ts';
import { isVowel } from '../../azerbaijani/harmony.ts';
import type { Alias } from '../manifest.ts';
import type { Word } from './query.ts';

/** How many letters an alias has that takes endings without a hyphen. */
const shortestInflected = 3;

interface Entry {
  readonly asked: readonly Term[];
  readonly written: readonly (readonly Word[])[];
}

/** Names that readers ask under though the essays write them otherwise. */
export class AliasTable {
  readonly #byFirst = new Map<string, Entry[]>();

  constructor(aliases: readonly Alias[]) {
    for (const { asked, written } of aliases) {
      const runs = written.map((text) => analyse(text).map((term) => ({ ...term, open: false })));
      for (const name of asked) {
        const entry = { asked: analyse(name), written: runs };
        const first = firstLetters(entry.asked[0]?.fold ?? '');
        this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), entry]);
      }
    }
  }

  /** The longest alias that begins at a word: how many words it takes, and what is written instead. */
  at(words: readonly Word[], at: number): { length: number; written: Entry['written'] } | null {
    const first = words[at]?.fold ?? '';
    const fitting = (this.#byFirst.get(firstLetters(first)) ?? [])
      .filter(({ asked }) => asked.every((term, index) => fits(term, words[at + index])))
      .sort((a, b) => b.asked.length - a.asked.length);
    const [longest] = fitting;
    return longest ? { length: longest.asked.length, written: longest.written } : null;
  }
}

const firstLetters = (folded: string): string => folded.slice(0, 2);

function fits(asked: Term, word: Word | undefined): boolean {
  if (!word) return false;
  if (word.fold === asked.fold) return true;
  // A name keeps its last vowel in every form: qaz, the gas, is no form of Qaza.
  if (word.stem === asked.stem && !isVowel(asked.fold.slice(-1))) return true;
  // To a shorter one an ending needs a hyphen: ailə, the family, is not Aİ-lə.
  if (asked.fold.length < shortestInflected) return false;
  // A word without an ending is another: qazan, the pot, is no form of Qaza.
  if (word.stem === word.fold) return false;
  return word.fold.startsWith(asked.fold) && isEnding(word.fold.slice(asked.fold.length));
}
