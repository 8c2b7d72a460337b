import type { Unit } from '../query/query.ts';
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
  let text = input;
  for (const { quoted, runs } of [...missing].reverse()) {
    for (const word of [...(runs[0] ?? [])].reverse()) {
      // A phrase stands nowhere though its words may.
      if (quoted && (await index.essaysWith(word.stem)).size > 0) continue;
      const right = suggestion(word, await index.wordsNear(word.stem));
      if (right !== null) text = text.slice(0, word.start) + right + text.slice(word.end);
    }
  }
  return text;
}
