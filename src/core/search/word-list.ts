import { looseKey } from '../azerbaijani/keys.ts';

/**
 * A stem of the essays, its plainest form there, and how often it stands there; or an ordinary word that
 * they do not have, with the number 0.
 */
export type Listed = readonly [stem: string, word: string, count: number];

/** Name of the list in which a word stands: its loose first letter, and where they are many its length. */
export function listName(stem: string, byLength: boolean, more = 0): string {
  const loose = looseKey(stem);
  return loose.slice(0, 1) + (byLength ? Math.min(loose.length + more, 15) : '');
}

/** Names of the lists in which words within one edit may stand. */
export const listNames = (stem: string, byLength: boolean): string[] =>
  (byLength ? [-1, 0, 1] : [0]).map((more) => listName(stem, byLength, more));
