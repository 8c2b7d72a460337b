import type { Essay } from '../../core/edition/essay.ts';
import type { IndexEntry } from '../../core/names/index-entry.ts';
import { lookupShards } from '../../core/names/lookup.ts';
import { markNames } from '../../core/names/mark-names.ts';

/**
 * Files of names for scripts, by address without the base path; each small, loaded when wanted. What is in one is
 * made when it is written.
 */
export const nameFiles = (
  essays: readonly Essay[],
  entries: readonly IndexEntry[],
): { name: string; make: () => unknown }[] => {
  const lookup = [...lookupShards(entries)].map(([shard, value]) => ({
    name: `axtar-${shard}`,
    make: () => value,
  }));
  const ranges = essays.map((essay) => ({
    name: `yerler-${essay.slug}`,
    make: () =>
      Object.fromEntries(
        [...markNames(essay, entries)].map(([paragraph, names]) => [
          paragraph,
          names.map(({ start, end, entry }) => [start, end, entry.id, entry.title]),
        ]),
      ),
  }));
  return [...lookup, ...ranges];
};
