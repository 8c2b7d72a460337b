import { analyse, type Term } from '../../core/azerbaijani/analyse.ts';
import { blocksOf, type EssayText } from '../../core/search/essay-text.ts';
import { type Listed, listName } from '../../core/search/word-list.ts';

/** From how many words on the lists are split by length as well, so that each stays small. */
const mostByLetter = 8_000;

/**
 * The words of the essays, sorted into the lists that suggestions are looked up in.
 * @param ordinary words that are no misspelling of any other; they are listed with the number 0
 */
export function wordLists(
  essays: Iterable<EssayText>,
  ordinary: string,
): {
  readonly byLength: boolean;
  readonly lists: ReadonlyMap<string, readonly Listed[]>;
} {
  const words = new Map<string, { word: Term; count: number }>();
  for (const essay of essays) {
    for (const { text } of blocksOf(essay)) {
      for (const word of analyse(text)) {
        const known = words.get(word.stem);
        words.set(word.stem, {
          word: known && !isPlainer(word, known.word) ? known.word : word,
          count: (known?.count ?? 0) + 1,
        });
      }
    }
  }
  for (const word of analyse(ordinary)) {
    if (!words.has(word.stem)) words.set(word.stem, { word, count: 0 });
  }
  const byLength = words.size > mostByLetter;
  const lists = new Map<string, Listed[]>();
  for (const [stem, { word, count }] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (stem.length < 3) continue;
    const name = listName(stem, byLength);
    const list = lists.get(name);
    const listed: Listed = [stem, word.text, count];
    if (list) list.push(listed);
    else lists.set(name, [listed]);
  }
  return { byLength, lists };
}

/** The shortest form of a word is the best to show; a small letter is better than a capital one. */
const isPlainer = (a: Term, b: Term): boolean =>
  a.text.length < b.text.length ||
  (a.text.length === b.text.length && a.text === a.exact && b.text !== b.exact);
