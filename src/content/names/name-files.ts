import type { Essay } from '../../core/edition/essay.ts';
import { leaves } from '../../core/edition/leaves.ts';
import type { IndexEntry } from '../../core/names/index-entry.ts';
import { lookupOf } from '../../core/names/lookup.ts';
import { markNames } from '../../core/names/mark-names.ts';

/**
 * Files of names for scripts, by address without the base path; each small, loaded when wanted. What is in one is
 * made when it is written.
 */
export const nameFiles = (
  essays: readonly Essay[],
  entries: readonly IndexEntry[],
): { name: string; make: () => unknown }[] => {
  const ranges = essays.map((essay) => ({
    name: `yerler-${essay.slug}`,
    make: () => placesOf(essay, entries),
  }));
  return [{ name: 'axtar', make: () => lookupOf(entries) }, ...ranges];
};

/** Where each name begins in its block, with its words, so that a page of another text is found out. */
const placesOf = (essay: Essay, entries: readonly IndexEntry[]) => {
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
};
