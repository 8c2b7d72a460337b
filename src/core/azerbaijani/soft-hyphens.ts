import { hyphenationPoints } from './syllables.ts';

/** Shorter words are not worth a hyphen. */
const long = /\p{L}{6,}/gu;

/**
 * A text with a soft hyphen wherever a line may end within a word. For books and paper: on a page they would be
 * copied and stand in the way of a search.
 */
export const softHyphenated = (text: string): string =>
  text.replace(long, (word) =>
    [...hyphenationPoints(word), word.length]
      .map((end, index, points) => word.slice(points[index - 1] ?? 0, end))
      .join('\u00ad'),
  );
