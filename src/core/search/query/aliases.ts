import { analyse, type Term } from '../../azerbaijani/analyse.ts';
import { isEnding } from '../../azerbaijani/endings.ts';
import { isVowel } from '../../azerbaijani/harmony.ts';
import { exactKey, foldExact } from '../../azerbaijani/keys.ts';
import { groupBy } from '../../group-by.ts';
import type { Alias } from '../manifest.ts';
import type { Word } from './query.ts';

/** How many letters an alias has that takes endings without a hyphen. */
const shortestInflected = 3;

interface Name {
  readonly name: string;
  readonly written: readonly string[];
}

/** Names that readers ask under though the essays write them otherwise. */
export class AliasTable {
  readonly #names: ReadonlyMap<string, readonly Name[]>;

  /** Nothing is analysed yet: of hundreds of names a query needs those that begin as one of its words does. */
  constructor(aliases: readonly Alias[]) {
    const names = aliases.flatMap(({ asked, written }) => asked.map((name) => ({ name, written })));
    this.#names = groupBy(names, ({ name }) => firstLetters(foldExact(exactKey(name))));
  }

  /** The longest alias that begins at a word: how many words it takes, and what is written instead. */
  at(words: readonly Word[], at: number): { length: number; written: Word[][] } | null {
    const [longest] = (this.#names.get(firstLetters(words[at]?.fold ?? '')) ?? [])
      .map(({ name, written }) => ({ asked: analyse(name), written }))
      .filter(({ asked }) => asked.every((term, index) => fits(term, words[at + index])))
      .sort((a, b) => b.asked.length - a.asked.length);
    if (!longest) return null;
    const wordsOf = (text: string) => analyse(text).map((term) => ({ ...term, open: false }));
    return { length: longest.asked.length, written: longest.written.map(wordsOf) };
  }
}

const firstLetters = (folded: string): string => folded.slice(0, 2);

/** Whatever k at the end has become before a vowel: güvenlik, güvenliği. */
const hard = (stem: string): string => stem.replace(/[gq]$/u, 'k');

function fits(asked: Term, word: Word | undefined): boolean {
  if (!word) return false;
  if (word.fold === asked.fold) return true;
  // A name keeps its last vowel in every form: qaz, the gas, is no form of Qaza.
  if (hard(word.stem) === hard(asked.stem) && !isVowel(asked.fold.slice(-1))) return true;
  // To a shorter one an ending needs a hyphen: ailə, the family, is not Aİ-lə.
  if (asked.fold.length < shortestInflected) return false;
  // A word without an ending is another: qazan, the pot, is no form of Qaza.
  if (word.stem === word.fold) return false;
  return word.fold.startsWith(asked.fold) && isEnding(word.fold.slice(asked.fold.length));
}
