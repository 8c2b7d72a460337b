import { type Query, wanted } from './query/query.ts';
import { Document } from './rank/document.ts';
import { spansOf } from './rank/match.ts';

/** A stretch of a text, in UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a query's words stand in a text. */
export function wordsIn(text: string, query: Query): Stretch[] {
  const document = new Document({ slug: '', title: text, sections: [] });
  return wanted(query).flatMap((unit) =>
    spansOf(unit, document).map(({ from, to }) => ({
      start: document.words[from]?.start ?? 0,
      end: document.words[to - 1]?.end ?? 0,
    })),
  );
}
