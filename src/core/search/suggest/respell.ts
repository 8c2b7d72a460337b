import { analyse } from '../../azerbaijani/analyse.ts';
import { looseKey } from '../../azerbaijani/keys.ts';
import { neighbourSpellings } from '../../azerbaijani/neighbours.ts';
import type { Unit, Word } from '../query/query.ts';
import type { SearchIndex } from '../search-index.ts';
import type { Listed } from '../word-list.ts';
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
  const putRight = new Map<string, string>();
  for (const { quoted, runs } of missing) {
    for (const word of runs[0] ?? []) {
      // A phrase stands nowhere though its words may.
      if (quoted && (await index.essaysWith(word.stem)).size > 0) continue;
      const right = suggestion(word, await listedFor(word, index));
      if (right !== null) putRight.set(word.fold, right);
    }
  }
  // Wherever it was typed: a query has a word once.
  return analyse(input).reduceRight((text, { fold, start, end }) => {
    const right = putRight.get(fold);
    return right === undefined ? text : text.slice(0, start) + right + text.slice(end);
  }, input);
}

/** The words among which the right one may be: they begin with its sound, or with that of a neighbour's spelling. */
async function listedFor({ word, stem }: Word, index: SearchIndex): Promise<Listed[]> {
  const spellings = [stem, ...neighbourSpellings(word)];
  const first = new Map(
    [...spellings].reverse().map((spelling) => [looseKey(spelling[0] ?? ''), spelling]),
  );
  return (await Promise.all([...first.values()].map((it) => index.wordsNear(it)))).flat();
}
