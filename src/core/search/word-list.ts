import { looseKey } from '../azerbaijani/keys.ts';

/**
 * A stem of the essays, its plainest form there, and how often it stands there; or an ordinary word that
 * they do not have, with the number 0.
 */
export type Listed = readonly [stem: string, word: string, count: number];

/** Name of the list in which a word stands: its loose first letter, and where they are many its length. */
export function listName(stem: string, byLength: boolean): string {
  const loose = looseKey(stem);
  return byLength ? `${loose.slice(0, 1)}${Math.min(loose.length, 15)}` : loose.slice(0, 1);
}

/** Names of the lists in which words within one edit may stand. */
export function listNames(stem: string, byLength: boolean): string[] {
  const loose = looseKey(stem);
  if (!byLength) return [loose.slice(0, 1)];
  return [-1, 0, 1].map((more) => `${loose.slice(0, 1)}${Math.min(loose.length + more, 15)}`);
}

/** Reads a list that came over the wire. */
export const asList = (value: unknown): Listed[] =>
  (Array.isArray(value) ? value : []).flatMap((item: unknown): Listed[] => {
    if (!Array.isArray(item)) return [];
    const [stem, word, count] = item;
    return typeof stem === 'string' && typeof word === 'string'
      ? [[stem, word, Number(count)]]
      : [];
  });
