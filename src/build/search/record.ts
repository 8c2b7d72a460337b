import { analyse } from '../../core/azerbaijani/analyse.ts';
import { blocksOf, type EssayText } from '../../core/search/essay-text.ts';

/** The stems of an essay in reading order: title, headings, paragraphs. */
export const stemsOf = (essay: EssayText): string[] =>
  blocksOf(essay).flatMap(({ text }) =>
    analyse(text)
      .map(({ stem }) => stem)
      .filter((stem) => stem !== ''),
  );

/**
 * How many places of one word the whole index may hold. A rarer word keeps them all. Of a commoner one
 * only the first places in each essay are kept: it tells essays apart by little, and without a limit
 * the file with its places would grow with the collection (bench/search/README.md).
 */
const mostPlaces = 16_384;

/** For each word, how many of its places in one essay are indexed. */
export function placesPerEssay(essays: readonly (readonly string[])[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const stems of essays) {
    for (const stem of new Set(stems)) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  }
  for (const [stem, inEssays] of spread) {
    spread.set(stem, Math.max(1, Math.floor(mostPlaces / inEssays)));
  }
  return spread;
}

/** The stems that an essay's record holds. */
export function limited(stems: readonly string[], places: ReadonlyMap<string, number>): string[] {
  const seen = new Map<string, number>();
  return stems.filter((stem) => {
    const count = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, count);
    return count <= (places.get(stem) ?? 1);
  });
}
