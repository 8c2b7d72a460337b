import { mapWords, type Query, type Unit, type Word } from './query.ts';

/** A word this short that stands in the essays is no beginning of another. */
export const shortWord = 3;

/** The last word, where it may be a beginning. */
export function openWord(query: Query): Word | undefined {
  const last = query.at(-1)?.runs[0]?.at(-1);
  return last?.open ? last : undefined;
}

/** The query with a last word that is whole. */
export const closed = (query: Query): Unit[] =>
  mapWords(query, (word) => (word.open ? { ...word, open: false, isNarrow: false } : word));
