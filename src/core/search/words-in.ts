import { type Query, wanted } from './query/query.ts';
import { Document, type Stretch } from './rank/document.ts';
import { spansIn } from './rank/match.ts';

/** Where a query's words stand in a text. */
export function wordsIn(text: string, query: Query): Stretch[] {
  const document = new Document({ slug: '', title: text, sections: [] });
  return wanted(query).flatMap((unit) =>
    spansIn(unit, [document])
      .flat()
      .map((span) => document.stretch(span)),
  );
}
