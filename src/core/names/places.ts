import type { Essay } from '../edition/essay.ts';
import { leaves } from '../edition/leaves.ts';
import type { IndexEntry } from './index-entry.ts';
import { markNames } from './mark-names.ts';

/**
 * Where the names stand in an essay, for the switch that links them: each with its words, so that a page of another
 * text is found out.
 */
export function placesOf(essay: Essay, entries: readonly IndexEntry[]) {
  const texts = new Map(leaves(essay).map(({ id, text }) => [id, text]));
  const places = [...markNames(essay, entries)].map(([id, names]) => [
    id,
    names.map(({ start, end, entry: { id: entry, title } }) => [
      start,
      texts.get(id)?.slice(start, end),
      entry,
      title,
    ]),
  ]);
  return { version: essay.version, places: Object.fromEntries(places) };
}
