import type { Unit, Word } from '../query/query.ts';
import type { SearchIndex } from '../search-index.ts';
import { suggestion } from './suggest.ts';

/**
 * The input with its misspelt words put right, as far as they can be.
 * @param missing the units that stand nowhere
 */
export async function respell(
  input: string,
  missing: readonly Unit[],
  index: SearchIndex,
): Promise<string> {
  const words = missing.flatMap(({ runs }) => runs[0] ?? []);
  let text = input;
  for (const word of [...words].sort((a, b) => b.start - a.start)) {
    const right = await meant(word, index);
    if (right !== null) text = text.slice(0, word.start) + right + text.slice(word.end);
  }
  return text;
}

/** Nothing where the word stands in the essays by itself: a phrase may lack its other words. */
async function meant(word: Word, index: SearchIndex): Promise<string | null> {
  return suggestion(word, await index.wordsNear(word.stem));
}
