import { closed, openWord, shortWord } from './query/last-word.ts';
import { type Query, wanted } from './query/query.ts';
import { Document, type Stretch } from './rank/document.ts';
import { spansIn } from './rank/match.ts';

/**
 * Where a query's words stand in the blocks of an essay, as a search finds them: what stands in one of them as a whole
 * word is no beginning in another.
 * @returns for each block the stretches of its text, unit by unit
 */
export function wordsIn(blocks: readonly string[], query: Query): Stretch[][] {
  const paragraphs = blocks.map((text, at) => [String(at), text] as const);
  const document = new Document({
    slug: '',
    title: '',
    sections: [{ heading: null, paragraphs }],
  });
  const last = openWord(query);
  const stands = last && last.fold.length <= shortWord && document.placesOf(last.stem).length > 0;
  const found = blocks.map((): Stretch[] => []);
  for (const unit of wanted(stands ? closed(query) : query)) {
    for (const span of spansIn(unit, [document]).flat())
      found[Number(document.blocks[span.block]?.id)]?.push(document.stretch(span));
  }
  return found;
}
